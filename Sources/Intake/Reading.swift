public import Vocabulary

/// What became of the files of one submission, before the ledger has seen it.
///
/// Every cell that holds something is in a draft, in a rejection (its own, its row's or its
/// file's), or counted in `dropped`.
public struct Reading: Hashable, Sendable {
  public var drafts: [DraftStatement]
  /// What its sender takes back of what it said before.
  public var retractions: [Retraction] = []
  /// By file, line and column. Never carries a value.
  public var rejections: [Rejection]
  /// Values left at the door, by field: `ssd_person.pers_ethnicity`.
  public var dropped: [String: Int]
  /// Rows that could be mended by hand and sent again.
  public var mendable: [MendableRow] = []
  /// `safeguarding-dataset`, `police-notice`, `hl7-v2`, `mapped-table`, or `unrecognised`.
  public var format: String

  public init(
    drafts: [DraftStatement] = [], rejections: [Rejection] = [], dropped: [String: Int] = [:],
    format: String
  ) {
    self.drafts = drafts
    self.rejections = rejections
    self.dropped = dropped
    self.format = format
  }
}
