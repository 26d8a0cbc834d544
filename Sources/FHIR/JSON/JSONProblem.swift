/// Why some bytes are not JSON a hub takes, and where. Never carries a value.
public struct JSONProblem: Error, Hashable, Sendable {
  /// As FHIR writes a path: `Bundle.entry[3].resource`; empty at the top.
  public let path: String
  /// Counting from 1.
  public let line: Int
  /// In bytes, counting from 1.
  public let column: Int
  public let problem: String
  public let expected: String
}
