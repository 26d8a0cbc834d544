/// What a chronology shows beyond what stands and matters.
public struct ChronologyOptions: OptionSet, Sendable, Hashable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Statements since corrected or taken back, marked as such.
  public static let replaced = ChronologyOptions(rawValue: 1)
  /// What says who somebody is: names, numbers, relationships.
  public static let identity = ChronologyOptions(rawValue: 2)
}
