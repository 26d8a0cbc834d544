import Vocabulary

/// From one uncertain day to another: a life, a partnership, a stay.
struct LifeSpan: Hashable, Sendable {
  var start: DateSpan
  var end: DateSpan

  /// Nothing ends before it begins, which tightens what each end alone leaves open; dates that
  /// contradict this are taken as they stand.
  init(start: DateSpan, end: DateSpan) {
    guard start.earliest <= end.latest else {
      (self.start, self.end) = (start, end)
      return
    }
    self.start = DateSpan(earliest: start.earliest, latest: min(start.latest, end.latest))
    self.end = DateSpan(earliest: max(end.earliest, start.earliest), latest: end.latest)
  }

  /// Did the two share a day: in every reading of the dates, in some, or in none?
  func overlap(_ other: LifeSpan) -> Tie.Certainty {
    if end.latest < other.start.earliest || start.earliest > other.end.latest { return .refuted }
    let surely = start.latest <= other.end.earliest && end.earliest >= other.start.latest
    return surely ? .certain : .possible
  }
}
