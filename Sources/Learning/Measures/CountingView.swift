import Vocabulary

/// The statements a measure may count, sorted by kind, with the questions all measures ask.
struct CountingView {
  let input: MeasureInput
  private let byKind: [Saying.Kind: [Statement]]
  private let births: [PersonID: Birth]
  private let deaths: Set<PersonID>

  init(_ input: MeasureInput) {
    self.input = input
    byKind = Dictionary(
      grouping: input.statements.inForce(asKnownOn: input.asOf), by: \.says.kind)
    var births: [PersonID: Birth] = [:]
    for statement in byKind[.born] ?? [] {
      guard case .born(let birth) = statement.says else { continue }
      let person = input.people[statement.about]
      // A birth that took place outranks one that was expected.
      if births[person].map(\.expected) ?? true { births[person] = birth }
    }
    self.births = births
    deaths = Set((byKind[.died] ?? []).map { input.people[$0.about] })
  }

  subscript(_ kind: Saying.Kind) -> [Statement] { byKind[kind] ?? [] }

  func person(_ record: RecordReference) -> PersonID { input.people[record] }

  /// Does a day fall in the year that is looked back on? It ends with `asOf`.
  func inWindow(_ day: Day) -> Bool {
    day > input.asOf.adding(months: -MeasureSettings.windowMonths) && day <= input.asOf
  }

  /// Counts something that has a limit: met when done by then, left out while neither done nor
  /// past its limit. On the limit's own day there is still time.
  func count(_ tally: inout Tally, done: [Day], due: Day) {
    if done.isEmpty, due >= input.asOf {
      tally.leaveOut(Tally.stillInTime)
    } else {
      tally.count(met: done.contains { $0 <= due })
    }
  }

  /// Why somebody who died does not count; nil for the living.
  func reasonDead(_ person: PersonID) -> String? { deaths.contains(person) ? "died" : nil }

  /// How old somebody was on a day at the least and at the most; nil where no birth is known.
  func ages(of person: PersonID, on day: Day) -> ClosedRange<Int>? {
    guard let birth = births[person], !birth.expected, let first = birth.on.earliest,
      let last = birth.on.latest, first <= last, last <= day
    else { return nil }
    return last.age(on: day)...first.age(on: day)
  }

  /// Why somebody does not count as a child on a day; nil when they do, or may.
  func reasonNotAChild(_ person: PersonID, on day: Day) -> String? {
    if let dead = reasonDead(person) { return dead }
    guard let birth = births[person] else { return nil }
    if birth.expected { return "not born yet" }
    guard let latest = birth.on.latest, latest.age(on: day) >= 18 else { return nil }
    return "18 or over"
  }

  /// Is somebody known to be under 18 on a day, an unborn child included?
  func isKnownChild(_ person: PersonID, on day: Day) -> Bool {
    guard !deaths.contains(person), let birth = births[person] else { return false }
    return birth.expected || birth.on.earliest.map { $0.age(on: day) < 18 } ?? false
  }
}

extension Statement {
  /// The day it was so; where that is uncertain, the last day it can have been.
  var happened: Day {
    guard let occurred = told.occurred else { return known }
    return occurred.day ?? Swift.min(occurred.latest ?? known, known)
  }
}
