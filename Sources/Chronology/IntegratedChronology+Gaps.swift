public import Vocabulary

/// What a chronology lacks, which is often what matters in it.
extension IntegratedChronology {
  /// For each child of the chronology on a day, how long since it was seen alone.
  ///
  /// A visit whose date may fall after the day is not counted, and one between two days counts
  /// from the later.
  public func sinceSeenAlone(on day: Day) -> [SinceSeenAlone] {
    about.filter { ages.isChild($0, on: day) }.map { child in
      let visits = telling.compactMap { statement -> (on: Day, alone: Bool, sequence: Int)? in
        guard case .visit(let visit) = statement.says, people[statement.about] == child,
          let on = statement.occurred?.latest, on <= day
        else { return nil }
        return (on, visit.seen == .yes && visit.seenAlone == .yes, statement.sequence)
      }
      let last = visits.filter(\.alone).max { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
      return SinceSeenAlone(
        person: child, name: names[child] ?? "A child whose name is not recorded",
        lastSeenAlone: last?.on, days: last.map { day.number - $0.on.number },
        sequence: last?.sequence, visits: visits.count)
    }
  }

  /// The same for all of them in one sentence; nil where there is no child.
  ///
  /// `No child of this family has been seen alone for 74 days.`
  public func seenAloneSentence(on day: Day) -> String? {
    let children = sinceSeenAlone(on: day)
    guard !children.isEmpty else { return nil }
    let never = children.filter { $0.days == nil }
    guard let fewest = children.compactMap(\.days).min() else {
      return never.allSatisfy { $0.visits == 0 }
        ? "No visit to a child of this family is recorded."
        : "No child of this family is recorded as seen alone."
    }
    let rest = never.isEmpty ? "" : " No record of seeing \(Words.list(never.map(\.name))) alone."
    switch fewest {
    case 0: return "A child of this family was seen alone that day." + rest
    case 1: return "No child of this family has been seen alone since the day before." + rest
    default: return "No child of this family has been seen alone for \(fewest) days." + rest
    }
  }

  /// Stretches longer than a number of days with no entry, up to a day; oldest first.
  ///
  /// Counted from the last day one entry can mean to the first day the next can, so that an
  /// uncertain date never makes a gap.
  public func quietSpans(longerThan days: Int, until end: Day) -> [QuietSpan] {
    let dated = entries.compactMap { entry -> (first: Day, last: Day, sequence: Int)? in
      guard !entry.isWithdrawn, let date = entry.date, let first = date.earliest ?? date.latest,
        first <= end
      else { return nil }
      return (first, min(date.latest ?? first, end), entry.sequence)
    }
    guard var reached = dated.first.map({ (day: $0.last, sequence: $0.sequence) }) else {
      return []
    }
    var spans: [QuietSpan] = []
    for entry in dated.dropFirst() {
      if entry.first.number - reached.day.number > days {
        spans.append(
          QuietSpan(
            from: reached.day, to: entry.first, before: reached.sequence, after: entry.sequence))
      }
      if entry.last >= reached.day { reached = (entry.last, entry.sequence) }
    }
    if end.number - reached.day.number > days {
      spans.append(QuietSpan(from: reached.day, to: end, before: reached.sequence, after: nil))
    }
    return spans
  }
}
