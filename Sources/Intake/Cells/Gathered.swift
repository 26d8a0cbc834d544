import Vocabulary

/// What has been read so far: drafts, reasons why not, and values left at the door.
struct Gathered {
  var drafts: [DraftStatement] = []
  var rejections: [Rejection] = []
  var dropped: [String: Int] = [:]
  /// Rows about somebody the flow does not cover: of them nothing may be kept.
  var outside: Set<RowPlace> = []

  mutating func drop(_ field: String, _ count: Int = 1) {
    guard count > 0 else { return }
    dropped[field, default: 0] += count
  }
}

/// A row of a file, by the line it begins on.
struct RowPlace: Hashable {
  let file: String
  let line: Int
}
