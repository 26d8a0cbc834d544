/// Something said that bears on a duty without meeting it: a visit where a child was not alone.
///
/// In words without a person's name; a page that may not show the statements may not show it.
public struct DutyNote: Hashable, Sendable, Codable {
  public let text: String
  /// Sequences of the statements it rests on.
  public let because: [Int]

  public init(_ text: String, because: [Int]) {
    self.text = text
    self.because = because
  }
}
