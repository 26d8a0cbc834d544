import Vocabulary

/// How old people were, from every date of birth that stands.
struct Ages {
  private var births: [PersonID: [Birth]] = [:]
  private var dead: [PersonID: Day] = [:]

  init(_ statements: [Statement], people: People) {
    for statement in statements {
      let person = people[statement.about]
      if case .born(let birth) = statement.says { births[person, default: []].append(birth) }
      if case .died(let date) = statement.says, let day = date.earliest ?? date.latest {
        dead[person] = dead[person].map { min($0, day) } ?? day
      }
    }
  }

  /// The first and the last day somebody can have been born; nil when neither is known.
  private func span(_ person: PersonID) -> (earliest: Day, latest: Day)? {
    let all = births[person] ?? []
    let actual = all.filter { !$0.expected }
    let used = (actual.isEmpty ? all : actual).map(\.on)
    guard let earliest = used.compactMap(\.earliest).min(),
      let latest = used.compactMap(\.latest).max(), earliest <= latest
    else { return nil }
    return (earliest, latest)
  }

  /// Was somebody a living child on a day, as far as dates of birth say?
  func isChild(_ person: PersonID, on day: Day) -> Bool {
    guard let born = span(person), born.earliest <= day, isBorn(person) else { return false }
    if let died = dead[person], died <= day { return false }
    return born.latest.age(on: day) < 18
  }

  private func isBorn(_ person: PersonID) -> Bool {
    (births[person] ?? []).contains { !$0.expected }
  }

  /// In words on a date: years, months under one, `unborn` in the forty weeks before; nil for an
  /// adult, for the dead, and where a date is missing.
  func inWords(_ person: PersonID, on date: UncertainDate) -> String? {
    guard let born = span(person), let first = date.earliest ?? date.latest,
      let last = date.latest ?? date.earliest
    else { return nil }
    if let died = dead[person], died < first { return nil }
    guard born.earliest <= last else {
      return born.earliest.number - last.number <= 280 ? "unborn" : nil
    }
    let oldest = born.earliest.age(on: last)
    let youngest = max(0, born.latest <= first ? born.latest.age(on: first) : 0)
    guard youngest < 18 else { return nil }
    guard isBorn(person) else { return nil }
    if oldest == 0 { return months(from: born.earliest, to: last, latest: born.latest, first) }
    if oldest == youngest { return "\(oldest)" }
    return youngest == 0
      ? "under \(oldest + 1)"
      : oldest - youngest == 1
        ? "\(youngest) or \(oldest)" : "between \(youngest) and \(oldest)"
  }

  private func months(from earliest: Day, to last: Day, latest: Day, _ first: Day) -> String {
    guard latest == earliest, first == last else { return "under 1" }
    let (born, then) = (earliest.ymd, last.ymd)
    let full = (then.year - born.year) * 12 + then.month - born.month
    let months = then.day < born.day ? full - 1 : full
    switch months {
    case ..<1: return "under a month"
    case 1: return "1 month"
    default: return "\(months) months"
    }
  }
}
