/// A date as somebody gave it: a day, a month, a year, "about", or somewhere between two.
///
/// Written in EDTF, ISO 8601-2 level 1: `2012-03-05`, `2012-03`, `2012?`, `2012~`,
/// `2011/2012`, `../2012`, `2011/..`. Never widened to a first of the month.
public struct UncertainDate: Hashable, Sendable {
  /// The EDTF text, kept as given.
  public let text: String
  /// The first day it can mean; nil when open at the start.
  public let earliest: Day?
  /// The last day it can mean; nil when open at the end.
  public let latest: Day?

  public init(_ day: Day) {
    text = day.description
    earliest = day
    latest = day
  }

  /// Nil when the text is not EDTF as described above, or its ends are the wrong way round.
  public init?(edtf text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1:
      guard let span = UncertainDate.span(parts[0]) else { return nil }
      (earliest, latest) = (span.first, span.last)
    case 2:
      guard parts != ["..", ".."] else { return nil }
      let first = parts[0] == ".." ? nil : UncertainDate.span(parts[0])
      let last = parts[1] == ".." ? nil : UncertainDate.span(parts[1])
      guard parts[0] == ".." || first != nil, parts[1] == ".." || last != nil else { return nil }
      (earliest, latest) = (first?.first, last?.last)
      if let earliest, let latest, earliest > latest { return nil }
    default: return nil
    }
    self.text = text
  }

  /// The day, when it can only mean one.
  public var day: Day? { earliest == latest ? earliest : nil }
  /// True when its source marked it "?" or "about".
  public var isDoubtful: Bool { text.contains("?") || text.contains("~") || text.contains("%") }

  /// A day to sort by: the earliest it can mean, else the latest.
  public var sortDay: Day { earliest ?? latest ?? Day(number: 0) }

  private static func span(_ written: String) -> (first: Day, last: Day)? {
    var text = Substring(written)
    var slack = 0
    if let mark = text.last, "?~%".contains(mark) {
      text = text.dropLast()
      // A doubtful year may be a year out on either side; a doubtful day or month is kept as is.
      slack = text.utf8.count == 4 && mark != "?" ? 1 : 0
    }
    if let day = Day(text) { return (day, day) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    if parts.count == 1 {
      guard let start = Day(year: year - slack, month: 1, day: 1),
        let end = Day(year: year + slack, month: 12, day: 31)
      else { return nil }
      return (start, end)
    }
    guard parts.count == 2, parts[1].utf8.count == 2, let month = Int(parts[1]),
      let start = Day(year: year, month: month, day: 1)
    else { return nil }
    return (start, start.adding(months: 1).adding(days: -1))
  }
}

extension UncertainDate {
  /// As a page writes it: `2 March 2031`, `March 2031`, `about 2031`, `between 2011 and 2012`.
  public var inWords: String {
    // Nearly every date is one plain day.
    if let day, text.utf8.count == 10 { return day.inWords }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2 else { return UncertainDate.words(text) }
    if ends[0] == ".." { return "by " + UncertainDate.words(ends[1]) }
    if ends[1] == ".." { return "since " + UncertainDate.words(ends[0]) }
    return "between " + UncertainDate.words(ends[0]) + " and " + UncertainDate.words(ends[1])
  }

  private static func words(_ written: String) -> String {
    let plain = written.filter { !"?~%".contains($0) }
    let about = written.contains("~") || written.contains("%") ? "about " : ""
    let doubt = written.contains("?") || written.contains("%") ? " (uncertain)" : ""
    let parts = plain.split(separator: "-").compactMap { Int($0) }
    let body =
      switch parts.count {
      case 3: Day(plain)?.inWords ?? plain
      case 2: Day.monthNames[parts[1] - 1] + " \(parts[0])"
      default: plain
      }
    return about + body + doubt
  }
}

extension UncertainDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = UncertainDate(edtf: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a date is written in EDTF"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// From one date to another; either end may be unknown.
///
/// No `to` means that no end has been recorded, not that there was none.
public struct Period: Hashable, Codable, Sendable {
  public var from: UncertainDate?
  public var to: UncertainDate?

  public init(from: UncertainDate? = nil, to: UncertainDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Could it hold on this day, as far as its ends are known?
  public func mayHold(on day: Day) -> Bool {
    if let first = from?.earliest, day < first { return false }
    return !isOver(by: day)
  }

  /// Is it surely over on this day? Not while its end may be to come, or is not recorded.
  public func isOver(by day: Day) -> Bool { to?.latest.map { $0 < day } ?? false }
}
