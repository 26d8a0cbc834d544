/// Something in a file that was not read, or was read otherwise than written.
public struct RegisterProblem: Sendable, Hashable, Error {
  /// The file's name without its folder.
  public let file: String
  /// Counting from 1; nil when it is about the file.
  public let line: Int?
  /// What is wrong; never a value of the file's.
  public let problem: String
  /// What would have been right, or what to do.
  public let expected: String

  public init(file: String, line: Int? = nil, problem: String, expected: String) {
    (self.file, self.line, self.problem, self.expected) = (file, line, problem, expected)
  }
}

/// What a column of a file was taken for, and how that was found.
public struct ColumnChoice: Sendable, Hashable {
  public let file: String
  public let header: String
  public let kind: FieldKind
  /// `told`, `by its name`, `by its values`, `not recognised`, `a key or a truth`.
  public let because: String
}
