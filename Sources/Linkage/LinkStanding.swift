/// What follows from comparing two records.
public enum LinkStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// The machine links them, reversibly.
  case link
  /// Held until a person decides.
  case possible
  /// Nothing follows.
  case no
}
