import Vocabulary

/// The rules of sharing read straight off, one question at a time and with no thought of speed.
/// The engine must agree with it on every world.
struct PlainReading {
  let who: Practitioner, purpose: Purpose, day: Day
  let all: [Statement], people: People, agreements: [Agreement], agencies: [Agency]
  var shelteredWords: [String] = []

  func knows(_ agency: AgencyID) -> Bool { agencies.contains { $0.id == agency } }
  func target(_ s: Statement) -> Statement? {
    guard case .withdrawal(let n, _) = s.says else { return nil }
    return all.first { $0.sequence == n && n < s.sequence && knows($0.saidBy) }
  }
  func kind(_ s: Statement) -> Saying.Kind? {
    guard s.says.kind == .withdrawal else { return s.says.kind }
    return target(s).flatMap(kind)
  }
  func lifts(_ later: Statement, _ s: Statement) -> Bool {
    guard later.sequence > s.sequence, later.saidBy == s.saidBy, stands(later) else { return false }
    if case .withdrawal(let n, _) = later.says { return n == s.sequence }
    return later.says.kind == .restriction && later.corrects == s.sequence
  }
  func stands(_ s: Statement) -> Bool { !all.contains { lifts($0, s) } }
  func names(_ r: Restriction, by agency: AgencyID) -> Bool {
    r.hiddenFrom.isEmpty ? agency != who.agency : r.hiddenFrom.contains(who.agency)
  }
  func against(_ scope: Restriction.Scope) -> [Statement] {
    all.filter {
      guard case .restriction(let r) = $0.says else { return false }
      return r.scope == scope && names(r, by: $0.saidBy) && stands($0)
    }
  }
  func hides(_ record: RecordReference) -> Bool { against(.record).contains { $0.about == record } }
  func shelters(_ record: RecordReference) -> Bool {
    against(.place).contains { people[$0.about] == people[record] }
  }
  /// A withdrawal of what is not seen.
  func isLoose(_ s: Statement) -> Bool {
    s.says.kind == .withdrawal && target(s).flatMap(sees) == nil
  }
  func own(_ s: Statement) -> Bool {
    s.saidBy == who.agency
      && (who.role != .receptionist || kind(s)?.isIdentity == true && !isLoose(s))
  }
  func grants(_ s: Statement, _ outcome: SharingRecord.Outcome) -> Bool {
    agreements.contains { a in
      a.from <= day && (a.to ?? day) >= day && a.parties.contains(who.agency)
        && a.parties.contains(s.saidBy)
        && a.grants.contains { g in
          g.to.contains(who.agency) && g.roles.contains(who.role) && g.purposes.contains(purpose)
            && kind(s).map(g.kinds.contains) == true && g.outcome == outcome
            && (g.saidBy.isEmpty || g.saidBy.contains(s.saidBy))
        }
    }
  }
  func sees(_ s: Statement) -> Saying? {
    guard knows(who.agency), knows(s.saidBy) else { return nil }
    if own(s) { return s.says }
    if isLoose(s) { return nil }
    let inner: [Saying.Kind?] = [.restriction, .sharing, .linkDecision]
    if inner.contains(kind(s)), ![.caldicottGuardian, .hubAdministrator].contains(who.role) {
      return nil
    }
    guard grants(s, .disclose), !grants(s, .withhold) else { return nil }
    return left(s)
  }

  /// May the reader be told that there is more? Only of what no prohibition touches.
  func mayKnow() -> Bool {
    all.contains { s in
      guard knows(who.agency), knows(s.saidBy), !own(s), left(s) != nil, sees(s) == nil,
        let kind = kind(s), ![.restriction, .sharing, .linkDecision].contains(kind),
        !isLoose(s)
      else { return false }
      return agreements.contains { a in
        a.holds(on: day) && a.parties.contains(who.agency) && a.parties.contains(s.saidBy)
          && a.grants.contains { g in
            g.to.contains(who.agency) && g.roles.contains(who.role)
              && g.purposes.contains(purpose) && g.existence
              && (g.saidBy.isEmpty || g.saidBy.contains(s.saidBy))
          }
      }
    }
  }
}
