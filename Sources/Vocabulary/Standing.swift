/// How a statement is to be taken. An allegation, an opinion and an observation differ.
public enum Standing: String, Codable, Sendable, CaseIterable {
  /// Seen or heard by the one who says it.
  case observed
  /// Told by somebody else.
  case reported
  /// Said of somebody, not established.
  case alleged
  /// A professional's judgement.
  case opinion
  /// Decided by somebody with the power to.
  case decision
}
