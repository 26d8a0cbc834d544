public import Vocabulary

/// What became of some FHIR documents, before the ledger has seen them.
public struct FHIRReading: Hashable, Sendable {
  public var drafts: [DraftStatement] = []
  public var retractions: [Retraction] = []
  /// In the order of the files and their entries. Never carries a value.
  public var rejections: [Rejection] = []
  /// Elements left at the door, by field: `fhir.Patient.photo`.
  public var dropped: [String: Int] = [:]
  /// Resources read and checked, whether or not they entered.
  public var resources = 0

  public init() {}

  mutating func drop(_ field: String, _ count: Int = 1) {
    guard count > 0 else { return }
    dropped[field, default: 0] += count
  }
}
