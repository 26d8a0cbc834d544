import Vocabulary

/// What has been read so far: drafts, reasons why not, and values left at the door.
struct Gathered {
  var drafts: [DraftStatement] = []
  var rejections: [Rejection] = []
  var dropped: [String: Int] = [:]

  mutating func drop(_ field: String, _ count: Int = 1) {
    guard count > 0 else { return }
    dropped[field, default: 0] += count
  }
}
