/// One step of a weighing: what was found, and what it adds or takes away.
public struct Reason: Hashable, Sendable, Codable {
  /// What was compared.
  public let field: ComparisonField
  /// A sentence without personal data: `Born on the same day`.
  public let level: String
  /// log2 of the Bayes factor; the reasons of a pair add up to its match weight.
  public let weight: Double

  /// A step as `compare` found it.
  public init(field: ComparisonField, level: String, weight: Double) {
    self.field = field
    self.level = level
    self.weight = weight
  }
}
