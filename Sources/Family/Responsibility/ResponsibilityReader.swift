import Vocabulary

/// Works out a child's note on parental responsibility from a family graph.
struct ResponsibilityReader {
  let graph: FamilyGraph
  let child: PersonID
  let day: Day
  /// The day from which section 10A holds; nil while it is not in force.
  let killingFrom: Day?

  typealias Holding = ResponsibilityHolding
  typealias Basis = Stated<ResponsibilityBasis>

  /// Bases known to be of this child that had begun by the day.
  var bases: [Basis] {
    (graph.bases[child] ?? []).filter { basis in
      basis.value.period.from?.earliest.map { $0 <= day } ?? true
    }
  }

  func note() -> ResponsibilityNote {
    guard let member = graph.member(child), !isUnborn(member) else { return unborn() }
    var holdings = gains()
    applyReplacements(&holdings)
    applyEnds(member, &holdings)
    applyLimits(&holdings)
    var lines = merged(holdings)
    if !isOver(member), !holdings.contains(where: { replaces($0.rule) && $0.isHeld }) {
      lines += unknowns(holdings)
      lines += nones(holdings)
    }
    return ResponsibilityNote(child: child, day: day, lines: lines)
  }

  private func isUnborn(_ member: Member) -> Bool {
    member.isUnborn || member.birthSpan.earliest > day.number
  }

  private func unborn() -> ResponsibilityNote {
    ResponsibilityNote(
      child: child, day: day,
      lines: [plain(.none, nil, nil, "nobody has parental responsibility before the birth")])
  }

  func plain(
    _ state: ResponsibilityNote.State, _ person: PersonID?, _ rule: ResponsibilityRule?,
    _ says: String, because: [Int] = [], saidBy: [AgencyID] = []
  ) -> ResponsibilityNote.Line {
    ResponsibilityNote.Line(
      person: person, authority: nil, state: state, rule: rule,
      evidence: because.isEmpty ? nil : .stated, from: nil, to: nil, says: says,
      because: because, saidBy: saidBy)
  }

  /// One line a holder and rule; a holder's strongest state first, others kept.
  private func merged(_ holdings: [Holding]) -> [ResponsibilityNote.Line] {
    let order: [ResponsibilityNote.State] = [
      .holds, .restricted, .suspended, .ended, .notKnown, .none,
    ]
    let held = Set(holdings.filter(\.isHeld).map(\.holder))
    // Whoever holds it on one ground need not be told on which others it is not known.
    let kept = holdings.filter {
      $0.state != .notKnown && $0.state != .none || !held.contains($0.holder)
    }
    return kept.enumerated().sorted { left, right in
      let (one, other) = (
        order.firstIndex(of: left.element.state) ?? 9,
        order.firstIndex(of: right.element.state) ?? 9
      )
      return (one, left.offset) < (other, right.offset)
    }.map(\.element.line)
  }

  // MARK: Dates

  func span(_ date: UncertainDate?) -> DateSpan { date.map(DateSpan.init) ?? .unknown }

  /// Is the end of a period surely past on the day?
  func isOver(_ period: Period) -> Bool {
    period.to?.latest.map { $0 < day } ?? false
  }

  private func isOver(_ member: Member) -> Bool {
    birthday(18, member).map { $0 <= day } ?? false || surelyDead(member) != nil
  }

  /// The day by which the child has surely reached an age; nil without a date of birth.
  func birthday(_ age: Int, _ member: Member) -> Day? {
    let latest = member.birthSpan.latest
    guard latest < DateSpan.unknown.latest else { return nil }
    return Day(number: latest).adding(months: 12 * age)
  }

  func surelyDead(_ member: Member) -> UncertainDate? {
    guard let died = member.died, let latest = died.latest, latest <= day else { return nil }
    return died
  }
}
