import Vocabulary

/// The days something can have fallen on, both ends counted, as day numbers.
///
/// `never` lies after every day; an open end is a day as late (or early) as one likes, but a day.
/// So "begun some day" is surely before "not ended", which is what the rules of ties need.
struct DateSpan: Hashable, Sendable {
  var earliest: Int
  var latest: Int

  static let unknown = DateSpan(earliest: .min, latest: .max - 1)
  static let never = DateSpan(earliest: .max, latest: .max)

  init(earliest: Int, latest: Int) {
    self.earliest = earliest
    self.latest = latest
  }

  init(_ date: UncertainDate) {
    self.init(
      earliest: date.earliest?.number ?? .min, latest: date.latest?.number ?? .max - 1)
  }

  var width: UInt { UInt(bitPattern: latest &- earliest) }

  /// The days on which all accounts agree; nil when no day fits them all. No accounts agree.
  static func common(_ dates: [UncertainDate]) -> DateSpan? {
    let spans = dates.map(DateSpan.init)
    let earliest = spans.map(\.earliest).max() ?? unknown.earliest
    let latest = spans.map(\.latest).min() ?? unknown.latest
    return earliest <= latest ? DateSpan(earliest: earliest, latest: latest) : nil
  }

  /// The days all accounts agree on, else every day that any of them allows; nil without any.
  static func covering(_ dates: [UncertainDate]) -> DateSpan? {
    guard !dates.isEmpty else { return nil }
    if let common = common(dates) { return common }
    let spans = dates.map(DateSpan.init)
    return DateSpan(
      earliest: spans.map(\.earliest).min()!, latest: spans.map(\.latest).max()!)
  }

  /// As days, when both ends are closed.
  static func days(_ dates: [UncertainDate]) -> ClosedRange<Day>? {
    guard let span = covering(dates), span.earliest != .min, span.latest < .max - 1 else {
      return nil
    }
    return Day(number: span.earliest)...Day(number: span.latest)
  }
}
