public import Vocabulary

/// Forms under which a search finds what was written down otherwise.
public enum SearchForms {
  /// Other forms of a folded given name: `robert`, `rob` and more for `bob`. Never the name itself.
  public static func otherForms(of name: String) -> Set<String> {
    Set(Nicknames.groups(of: name).flatMap { Nicknames.names(in: $0) }).subtracting([name])
  }

  /// The last ten digits; nil for what is no telephone number.
  public static func telephone(_ text: String) -> String? {
    IdentifierSystems.standard(telephone: text)
  }

  /// Is a system's number a telephone's?
  public static func isTelephone(_ system: String) -> Bool {
    IdentifierSystems.telephone.contains(system)
  }

  /// Upper case without spaces; nil for what is no postcode, or stands for none.
  public static func postcode(_ text: String) -> String? { Postcode.standard(text) }

  /// House number and the street's first word, `8 fennel`; nil where either is missing.
  public static func line(of place: Place) -> String? {
    guard let standard = StandardPlace(place), !standard.numbers.isEmpty else { return nil }
    return standard.lineKey
  }

  /// True for two days of which one is the other with day and month exchanged.
  public static func areExchanged(_ one: Day, _ other: Day) -> Bool {
    let (a, b) = (one.ymd, other.ymd)
    return one != other && a.year == b.year && a.month == b.day && a.day == b.month
  }
}
