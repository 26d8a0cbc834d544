/// Something in a file of families that could not be taken as it stands.
///
/// Says where and what, never a name or a date of the file.
public struct FamilyDefect: Hashable, Sendable {
  /// How much was lost.
  public enum Weight: Sendable {
    /// Part of the input could not be read and is left out.
    case rejected
    /// It was read, and something in it does not hold together.
    case noted
  }

  /// The file's own name without its folder.
  public let file: String
  /// Counting from 1; nil when it is about the whole file.
  public let line: Int?
  public let weight: Weight
  public let problem: String
  /// What would have been right, or what was done instead.
  public let expected: String

  public init(
    file: String, line: Int?, weight: Weight, problem: String, expected: String
  ) {
    self.file = file
    self.line = line
    self.weight = weight
    self.problem = problem
    self.expected = expected
  }

  /// `line 12 of royal.ged: …; …`
  public var inWords: String {
    let place = line.map { "line \($0) of \(file)" } ?? file
    return "\(place): \(problem); \(expected)"
  }
}
