import Family
import Vocabulary

/// Works out ties a second time, slowly and straight from the definitions of the `kith family`
/// contract, with nothing shared with the engine but the statements.
struct TieOracle {
  struct Verdict: Hashable {
    var person: PersonID
    var relative: PersonID
    var kind: String
    var certainty: String
  }

  let statements: [Statement]
  let people: [PersonID]

  init(_ statements: [Statement]) {
    self.statements = statements
    people = Set(statements.flatMap(\.concerns).map { PersonID($0) }).sorted()
  }

  func verdicts() -> Set<Verdict> {
    var found: Set<Verdict> = []
    for one in people {
      for other in people where other != one {
        for (kind, certainty) in siblings(one, other) + stepParent(child: one, adult: other) {
          found.insert(Verdict(person: one, relative: other, kind: kind, certainty: certainty))
        }
      }
    }
    return found
  }

  // MARK: B, A, F and S

  private func parents(_ child: PersonID, _ kinds: [Relationship.Kind]) -> [PersonID] {
    let found = statements.compactMap { statement -> PersonID? in
      guard case .relationship(let relationship) = statement.says,
        kinds.contains(relationship.kind), PersonID(relationship.to) == child
      else { return nil }
      return PersonID(statement.about)
    }
    return Set(found).sorted()
  }

  private func B(_ child: PersonID) -> [PersonID] {
    parents(child, [.birthMother, .birthFather, .birthParent])
  }
  private func A(_ child: PersonID) -> [PersonID] { parents(child, [.adoptiveParent]) }
  private func F(_ child: PersonID) -> [PersonID] { parents(child, [.fosterParent]) }
  private func S(_ child: PersonID) -> [PersonID] { parents(child, [.stepParent]) }

  /// Each way to keep at most one stated mother and one stated father.
  private func readings(_ child: PersonID) -> [[PersonID]] {
    let all = B(child)
    if all.count <= 2 { return [all] }
    let mothers = parents(child, [.birthMother])
    let fathers = parents(child, [.birthFather])
    var found: [[PersonID]] = []
    for mother in mothers.isEmpty ? [nil] : mothers.map(Optional.some) {
      for father in fathers.isEmpty ? [nil] : fathers.map(Optional.some) {
        found.append([mother, father].compactMap { $0 })
      }
    }
    return found
  }

  private func birthKind(_ one: [PersonID], _ other: [PersonID]) -> String {
    let shared = one.filter { other.contains($0) }
    if shared.count >= 2 { return "full" }
    if shared.isEmpty { return "none" }
    let mine = one.filter { !shared.contains($0) }
    let theirs = other.filter { !shared.contains($0) }
    return mine.isEmpty || theirs.isEmpty ? "at_least_half" : "half"
  }

  private func siblings(_ one: PersonID, _ other: PersonID) -> [(String, String)] {
    var kinds: Set<String> = []
    for mine in readings(one) {
      for theirs in readings(other) { kinds.insert(birthKind(mine, theirs)) }
    }
    if kinds.count > 1 { return [("conflict", "certain")] }
    if kinds != ["none"] { return [(kinds.first!, "certain")] }
    let mine = Set(B(one) + A(one))
    let theirs = Set(B(other) + A(other))
    let meet = !mine.isDisjoint(with: theirs)
    if meet, !A(one).isEmpty || !A(other).isEmpty { return [("adoptive", "certain")] }
    var found: [(String, String)] = []
    if !Set(F(one)).isDisjoint(with: theirs.union(F(other)))
      || !Set(F(other)).isDisjoint(with: mine.union(F(one)))
    {
      found.append(("foster", "certain"))
    }
    if !meet {
      var verdicts: [String] = []
      for p in mine {
        for q in theirs where p != q {
          verdicts += verdicts2(p, q, lives: [one, other])
        }
      }
      if let best = best(verdicts) { found.append(("step", best)) }
    }
    return found
  }

  private func stepParent(child: PersonID, adult: PersonID) -> [(String, String)] {
    let legal = B(child) + A(child)
    var verdicts: [String] = []
    if S(child).contains(adult) { verdicts.append("certain") }
    if !legal.contains(adult) {
      for parent in legal { verdicts += verdicts2(parent, adult, lives: [child]) }
    }
    return best(verdicts).map { [("step_parent", $0)] } ?? []
  }

  private func best(_ verdicts: [String]) -> String? {
    ["certain", "possible", "refuted"].first { verdicts.contains($0) }
  }

  // MARK: Dates, by trying every day of a short calendar

  /// The random families live on few days so that every reading of the dates can be tried.
  private static let calendar = -2...17
  private static let never = 1000

  private func verdicts2(_ p: PersonID, _ q: PersonID, lives: [PersonID]) -> [String] {
    statements.compactMap { statement in
      guard case .relationship(let relationship) = statement.says,
        relationship.kind.isPartnership,
        Set([PersonID(statement.about), PersonID(relationship.to)]) == [p, q]
      else { return nil }
      let verdicts = lives.map { verdict(relationship.period, p, q, $0) }
      return ["refuted", "possible", "certain"].first { verdicts.contains($0) }
    }
  }

  private func verdict(_ period: Period, _ p: PersonID, _ q: PersonID, _ child: PersonID) -> String
  {
    var sawOverlap = false
    var sawNone = false
    let times = pairs(starts(period, p, q), ends(period, p, q))
    let lives = pairs(days(of: child, born: true), days(of: child, born: false))
    for (start, end) in times {
      for (birth, death) in lives {
        let overlaps = start <= death && birth <= end
        if overlaps { sawOverlap = true } else { sawNone = true }
        if sawOverlap, sawNone { return "possible" }
      }
    }
    return sawOverlap ? "certain" : "refuted"
  }

  /// Every first and last day in order; where none are, the source contradicts itself and all
  /// stand as written.
  private func pairs(_ firsts: [Int], _ lasts: some Collection<Int>) -> [(Int, Int)] {
    let all = firsts.flatMap { first in lasts.map { (first, $0) } }
    let inOrder = all.filter { $0.0 <= $0.1 }
    return inOrder.isEmpty ? all : inOrder
  }

  private func span(_ date: UncertainDate) -> [Int] {
    let all = TieOracle.calendar
    return Array(
      (date.earliest?.number ?? all.lowerBound)...(date.latest?.number ?? all.upperBound))
  }

  private func starts(_ period: Period, _ p: PersonID, _ q: PersonID) -> [Int] {
    if let from = period.from { return span(from) }
    let births = [p, q].map { days(of: $0, born: true).min()! }
    return Array(births.max()!...TieOracle.calendar.upperBound)
  }

  /// The first of the stated end and both deaths, in every combination of their readings.
  private func ends(_ period: Period, _ p: PersonID, _ q: PersonID) -> Set<Int> {
    var ends = Set(period.to.map(span) ?? [TieOracle.never])
    for person in [p, q] {
      let deaths = days(of: person, born: false)
      ends = Set(ends.flatMap { end in deaths.map { min(end, $0) } })
    }
    return ends
  }

  private func days(of person: PersonID, born: Bool) -> [Int] {
    for statement in statements where PersonID(statement.about) == person {
      switch statement.says {
      case .born(let birth) where born: return span(birth.on)
      case .died(let date) where !born: return span(date)
      default: break
      }
    }
    return born ? Array(TieOracle.calendar) : [TieOracle.never]
  }
}
