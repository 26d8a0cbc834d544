public import Vocabulary

extension PrintedDate {
  /// What an action plan prints as a date, kept as printed and read as far as it can be told.
  ///
  /// Days are written before months: `03/04/2031` is 3 April. `TBC`, `ongoing` and the like have
  /// no date.
  public init(printed: String) {
    let text = printed.trimmed
    self.init(printed: text, date: PrintedDate.read(text))
  }

  private static func read(_ text: String) -> UncertainDate? {
    if let date = UncertainDate(edtf: text) { return date }
    var words = text.lowercased().split { " ,.-/–".contains($0) }.map(String.init)
    words.removeAll { ["by", "end", "of", "the", "to", "from", "in", "on", "due"].contains($0) }
    words = words.map(withoutOrdinal)
    guard let year = words.last.flatMap(year), words.count <= 3 else { return nil }
    switch words.count {
    case 1: return words[0].count == 4 ? UncertainDate(edtf: year) : nil
    case 2:
      // `10/12` may be a day of December as well as a month of 2012: it is told as printed.
      guard words[1].count == 4 || named(words[0]) != nil else { return nil }
      return month(words[0]).flatMap { UncertainDate(edtf: year + "-" + $0) }
        ?? quarter(words[0], year)
    default:
      if let month = month(words[1]), let day = two(words[0]) {
        return UncertainDate(edtf: [year, month, day].joined(separator: "-"))
      }
      guard let month = named(words[0]), let day = two(words[1]) else { return nil }
      return UncertainDate(edtf: [year, month, day].joined(separator: "-"))
    }
  }

  private static func year(_ word: String) -> String? {
    guard word.allSatisfy(\.isNumber) else { return nil }
    return word.count == 4 ? word : word.count == 2 ? "20" + word : nil
  }

  private static func two(_ word: String) -> String? {
    guard let number = Int(word), (1...31).contains(number) else { return nil }
    return (number < 10 ? "0" : "") + String(number)
  }

  private static func month(_ word: String) -> String? {
    if let named = named(word) { return named }
    guard let number = Int(word), (1...12).contains(number) else { return nil }
    return two(word)
  }

  private static func named(_ word: String) -> String? {
    guard word.count >= 3,
      let place = Day.monthNames.firstIndex(where: {
        $0.lowercased().hasPrefix(word) || word == "sept" && $0 == "September"
      })
    else { return nil }
    return (place < 9 ? "0" : "") + String(place + 1)
  }

  private static func quarter(_ word: String, _ year: String) -> UncertainDate? {
    let months = ["q1": ("01", "03"), "q2": ("04", "06"), "q3": ("07", "09"), "q4": ("10", "12")]
    return months[word].flatMap { UncertainDate(edtf: "\(year)-\($0.0)/\(year)-\($0.1)") }
  }

  private static func withoutOrdinal(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"]
    where word.hasSuffix(ending) && word.dropLast(2).allSatisfy(\.isNumber) && word.count > 2 {
      return String(word.dropLast(2))
    }
    return word
  }
}
