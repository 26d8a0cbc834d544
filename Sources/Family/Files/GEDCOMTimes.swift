/// The times during which the couple of a GEDCOM family record was together.
///
/// One, from its marriage to its divorce or annulment; more where the record has marriages after
/// an end. Marriages with no end between them are accounts of one, and the first counts.
struct GEDCOMTimes {
  private(set) var times: [(start: DayRange, end: DayRange, kind: Population.CoupleKind)] = []

  init(_ family: GEDCOMDraft.Family) {
    if let time = GEDCOMTimes.unmarried(family) {
      times = [time]
      return
    }
    let kind: Population.CoupleKind =
      !family.ends.isEmpty
      ? (family.isAnnulled ? .annulled : .divorced)
      : family.marriages.isEmpty ? .couple : .married
    let starts = family.marriages.compactMap(\.date)
    let ends = family.ends.compactMap(\.date).sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    guard starts.count > 1, !ends.isEmpty else {
      let end = family.ends.isEmpty ? DayRange.never : ends.first ?? .unknown
      times = [(starts.first ?? .unknown, end, kind)]
      return
    }
    var rest = ends
    var open: DayRange?
    for start in starts.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if let began = open {
        guard let at = rest.firstIndex(where: { $0.last >= began.first }),
          rest[at].first <= start.first
        else { continue }
        times.append((began, rest.remove(at: at), kind))
      }
      open = start
    }
    if let began = open {
      let end = rest.first { $0.last >= began.first }
      let isUndated = family.ends.contains { $0.date == nil }
      times.append((began, end ?? (isUndated ? .unknown : .never), end == nil ? .married : kind))
    }
  }

  /// The time of a couple of whom Kith wrote that they were not married; nil for any other.
  private static func unmarried(
    _ family: GEDCOMDraft.Family
  ) -> (start: DayRange, end: DayRange, kind: Population.CoupleKind)? {
    guard family.marriages.isEmpty, family.ends.isEmpty else { return nil }
    let events = family.others.compactMap { event in
      GEDCOMCoupleEvent(rawValue: event.type).map { (what: $0, date: event.date) }
    }
    guard !events.isEmpty else { return nil }
    let began = events.first { $0.what.kind != nil }
    let ended = events.first { $0.what == .parted }
    return (
      began?.date ?? .unknown, ended.map { $0.date ?? .unknown } ?? .never,
      began?.what.kind ?? .couple
    )
  }
}
