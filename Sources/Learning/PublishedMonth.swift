public import Vocabulary

/// The month of publication as a review prints it: `June 2023`.
public struct PublishedMonth: Hashable, Sendable {
  /// `2023-06`; sorts as time goes.
  public let text: String

  /// Nil where the words are not a month's name and a year of four digits.
  public init?(_ printed: String) {
    let words = printed.split(separator: " ")
    guard words.count == 2, let place = Day.monthNames.firstIndex(of: String(words[0])),
      words[1].utf8.count == 4, words[1].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    text = "\(words[1])-" + (place < 9 ? "0" : "") + "\(place + 1)"
  }

  /// `2023`
  public var year: String { String(text.prefix(4)) }

  public var date: UncertainDate? { UncertainDate(edtf: text) }
}
