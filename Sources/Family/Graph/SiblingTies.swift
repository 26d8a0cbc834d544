import Vocabulary

/// Works out how two people are siblings, by the definitions of the `kith family` contract.
///
/// Birth first (full, half, at least half, one-parent record, conflict), then adoption, then
/// fostering; step beside fostering or alone.
struct SiblingTies {
  let graph: FamilyGraph

  func ties(of person: PersonID) -> [Tie] {
    candidates(of: person).sorted().flatMap { ties(person, $0) }
  }

  func ties(_ person: PersonID, _ relative: PersonID) -> [Tie] {
    if let tie = birthTie(person, relative) ?? adoptiveTie(person, relative) { return [tie] }
    return [fosterTie(person, relative), stepTie(person, relative)].compactMap { $0 }
  }

  private func candidates(of person: PersonID) -> Set<PersonID> {
    let legal = graph.parents(person, [.birth, .adoptive])
    let stepParents = legal.reduce(into: Set()) { $0.formUnion(graph.partners($1)) }
    let parents = graph.parents(person, [.birth, .adoptive, .foster]).union(stepParents)
    var found = parents.reduce(into: Set()) {
      $0.formUnion(graph.children($1, [.birth, .adoptive, .foster]))
    }
    for record in graph.recordsByChild[person] ?? [] where record.parents.count < 2 {
      found.formUnion(record.children)
    }
    found.remove(person)
    return found
  }

  private func birthTie(_ person: PersonID, _ relative: PersonID) -> Tie? {
    let rules = BirthReadings(graph: graph)
    let (mine, theirs) = (rules.readings(of: person), rules.readings(of: relative))
    let record = rules.shareThinRecord(person, relative)
    var readings: [TieReason] = []
    var kinds: Set<Tie.Kind?> = []
    for one in mine {
      for other in theirs {
        let kind = rules.kind(one, other, sameRecord: record != nil)
        kinds.insert(kind)
        readings.append(.reading(persons: one.sorted(), relatives: other.sorted(), kind: kind))
      }
    }
    guard kinds != [nil], let kind = kinds.count == 1 ? kinds.first! : .conflict else { return nil }
    let shared = graph.parents(person, [.birth]).intersection(graph.parents(relative, [.birth]))
    let reasons =
      kind == .conflict
      ? readings : birthReasons(kind, person, relative, shared.sorted(), record)
    return Tie(
      person: person, relative: relative, kind: kind, sharedParents: shared.sorted(),
      because: birthStatements(kind, person, relative, shared), reasons: reasons)
  }

  private func birthStatements(
    _ kind: Tie.Kind, _ person: PersonID, _ relative: PersonID, _ shared: Set<PersonID>
  ) -> [Int] {
    let ties = [person, relative].flatMap { graph.tiesByChild[$0] ?? [] }
    let needed = ties.filter { tie in
      tie.kind == .birth && (shared.contains(tie.parent) || kind == .half || kind == .conflict)
    }
    return needed.flatMap(\.statements).sequences()
  }

  private func birthReasons(
    _ kind: Tie.Kind, _ person: PersonID, _ relative: PersonID, _ shared: [PersonID],
    _ record: FamilyRecord?
  ) -> [TieReason] {
    var reasons = shared.map { shares($0, person, relative) }
    if kind == .oneParentRecord, let record { reasons.append(.sameRecord(record.id)) }
    guard shared.count == 1 else { return reasons }
    let role = graph.parentTie(person, shared[0], [.birth])?.role.counterpart ?? .parent
    let others = [person, relative].map { child in
      graph.parents(child, [.birth]).subtracting(shared).sorted()
    }
    if kind == .half {
      for (mine, theirs) in zip(others[0], others[1]) {
        reasons.append(.differs(role: role, persons: mine, relatives: theirs))
      }
    } else {
      for (child, other) in zip([person, relative], others) where other.isEmpty {
        reasons.append(.notRecorded(of: child, role: role))
      }
    }
    return reasons
  }

  private func shares(_ parent: PersonID, _ person: PersonID, _ relative: PersonID) -> TieReason {
    let ties = [person, relative].compactMap {
      graph.parentTie($0, parent, [.birth, .adoptive, .foster])
    }
    return .shares(
      parent: parent, role: ties.first?.role ?? .parent,
      saidBy: ties.flatMap(\.statements).agencies())
  }

  private func adoptiveTie(_ person: PersonID, _ relative: PersonID) -> Tie? {
    let isAdopted = [person, relative].contains { !graph.parents($0, [.adoptive]).isEmpty }
    let shared = graph.parents(person, [.birth, .adoptive])
      .intersection(graph.parents(relative, [.birth, .adoptive]))
    guard isAdopted, !shared.isEmpty else { return nil }
    return tie(.adoptive, person, relative, shared.sorted(), [.birth, .adoptive])
  }

  private func fosterTie(_ person: PersonID, _ relative: PersonID) -> Tie? {
    let all: Set<ParentTie.Kind> = [.birth, .adoptive, .foster]
    let mine = graph.parents(person, [.foster]).intersection(graph.parents(relative, all))
    let theirs = graph.parents(relative, [.foster]).intersection(graph.parents(person, all))
    let shared = mine.union(theirs)
    guard !shared.isEmpty else { return nil }
    return tie(.foster, person, relative, shared.sorted(), [.foster, .birth, .adoptive])
  }

  private func tie(
    _ kind: Tie.Kind, _ person: PersonID, _ relative: PersonID, _ shared: [PersonID],
    _ kinds: [ParentTie.Kind]
  ) -> Tie {
    let ties = shared.flatMap { parent in
      [person, relative].flatMap { child in
        kinds.compactMap { graph.parentTie(child, parent, [$0]) }
      }
    }
    let fosterEnds = ties.filter { $0.kind == .foster }.map { $0.period.to?.text }
    return Tie(
      person: person, relative: relative, kind: kind,
      ended: kind == .foster && fosterEnds.allSatisfy { $0 != nil }
        ? fosterEnds.compactMap { $0 }.max() : nil,
      sharedParents: shared, because: ties.flatMap(\.statements).sequences(),
      reasons: ties.map(TieReason.init))
  }

  private func stepTie(_ person: PersonID, _ relative: PersonID) -> Tie? {
    let mine = graph.parents(person, [.birth, .adoptive])
    let theirs = graph.parents(relative, [.birth, .adoptive])
    guard mine.isDisjoint(with: theirs) else { return nil }
    let rule = StepRule(graph: graph)
    let supports = mine.sorted().flatMap { one in
      theirs.sorted().flatMap { other in
        graph.partnerships(one, other).map { partnership in
          rule.support(
            partnership, lives: [person, relative],
            parentage: [(person, one), (relative, other)])
        }
      }
    }
    return StepRule.tie(.step, person, relative, supports)
  }
}

extension TieReason {
  init(_ tie: ParentTie) {
    self = .parentage(
      of: tie.child, parent: tie.parent, kind: tie.kind, role: tie.role,
      saidBy: tie.statements.agencies())
  }
}
