/// Another entry that belongs with this one, and what it is.
public struct LinkedEntry: Hashable, Sendable, Codable {
  public let sequence: Int
  /// `triage by Mill Lane Surgery, 5 March 2031`
  public let what: String
}
