/// The times during which the couple of a GEDCOM family record was together.
///
/// One, from its marriage to its divorce or annulment; more where the record has marriages after
/// an end. Marriages with no end between them are accounts of one, and the first counts.
struct GEDCOMTimes {
  private(set) var times: [(start: DayRange, end: DayRange, kind: Population.CoupleKind)] = []

  init(_ family: GEDCOMDraft.Family) {
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
}
