/// That an agency takes back what it said under a key: a resource entered in error, a message
/// that cancels an earlier one. The door does not know the ledger's sequence; the hub looks it up.
public struct Retraction: Hashable, Sendable {
  public var about: RecordReference
  public var key: String
  public var reason: String
  public var noted: Day?
  public var source: SourcePlace

  public init(
    about: RecordReference, key: String, reason: String, noted: Day?, source: SourcePlace
  ) {
    self.about = about
    self.key = key
    self.reason = reason
    self.noted = noted
    self.source = source
  }
}
