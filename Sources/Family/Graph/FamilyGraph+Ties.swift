public import Vocabulary

extension FamilyGraph {
  /// How everybody stands to one person, in order of relative and kind.
  public func ties(of person: PersonID) -> [Tie] {
    let found =
      SiblingTies(graph: self).ties(of: person) + upwardTies(of: person)
      + downwardTies(of: person) + partnerTies(of: person)
    return found.sorted { ($0.relative, $0.kind.rawValue) < ($1.relative, $1.kind.rawValue) }
  }

  /// How everybody stands to everybody, both ways, in order of person.
  public var ties: [Tie] { members.flatMap { ties(of: $0.person) } }

  private func upwardTies(of child: PersonID) -> [Tie] {
    (tiesByChild[child] ?? []).filter { $0.kind != .step }.map { tie in
      Tie(
        person: child, relative: tie.parent, kind: tie.kind.upward, ended: ended(tie),
        because: tie.statements.sequences(), reasons: reasons(tie))
    } + stepParents(of: child).compactMap { stepParentTie(child, $0) }
  }

  private func downwardTies(of parent: PersonID) -> [Tie] {
    let own = (tiesByParent[parent] ?? []).filter { $0.kind != .step }.map { tie in
      Tie(
        person: parent, relative: tie.child, kind: tie.kind.downward, ended: ended(tie),
        because: tie.statements.sequences(), reasons: reasons(tie))
    }
    let steps = stepChildren(of: parent).compactMap { stepParentTie($0, parent) }.map { tie in
      Tie(
        person: parent, relative: tie.person, kind: .stepChild, certainty: tie.certainty,
        ended: tie.ended, sharedParents: tie.sharedParents, because: tie.because,
        reasons: tie.reasons)
    }
    return own + steps
  }

  private func ended(_ tie: ParentTie) -> String? {
    tie.kind == .foster ? tie.period.to?.text : nil
  }

  private func reasons(_ tie: ParentTie) -> [TieReason] {
    var reasons = [TieReason(tie)]
    if tie.isOnlyAlleged { reasons.append(.onlyAlleged) }
    let readings = BirthReadings(graph: self).readings(of: tie.child)
    if tie.kind == .birth, !readings.allSatisfy({ $0.contains(tie.parent) }) {
      reasons.append(.disputed(of: tie.child))
    }
    return reasons
  }

  private func stepParents(of child: PersonID) -> [PersonID] {
    let legal = parents(child, [.birth, .adoptive])
    let through = legal.reduce(into: Set<PersonID>()) { $0.formUnion(partners($1)) }
    return through.subtracting(legal).subtracting([child]).union(parents(child, [.step])).sorted()
  }

  private func stepChildren(of person: PersonID) -> [PersonID] {
    let through = partners(person).reduce(into: Set<PersonID>()) {
      $0.formUnion(children($1, [.birth, .adoptive]))
    }
    return through.subtracting(children(person, [.birth, .adoptive])).subtracting([person])
      .union(children(person, [.step])).sorted()
  }

  private func stepParentTie(_ child: PersonID, _ stepParent: PersonID) -> Tie? {
    let rule = StepRule(graph: self)
    let legal = parents(child, [.birth, .adoptive])
    var supports: [StepRule.Support] = []
    if !legal.contains(stepParent) {
      supports = legal.sorted().flatMap { parent in
        partnerships(parent, stepParent).map {
          rule.support($0, lives: [child], parentage: [(child, parent)])
        }
      }
    }
    if let stated = parentTie(child, stepParent, [.step]) { supports.append(support(stated)) }
    return StepRule.tie(.stepParent, child, stepParent, supports)
  }

  /// A stated step-parent is one, unless the dates stated with it miss the child's life.
  private func support(_ stated: ParentTie) -> StepRule.Support {
    let life = StepRule(graph: self).life(of: stated.child)
    let span = LifeSpan(
      start: stated.period.from.map(DateSpan.init) ?? .unknown,
      end: stated.period.to.map(DateSpan.init) ?? .never)
    return StepRule.Support(
      certainty: span.overlap(life) == .refuted ? .refuted : .certain,
      ended: stated.period.to?.text, parents: [], because: stated.statements.sequences(),
      reasons: [TieReason(stated)])
  }

  private func partnerTies(of person: PersonID) -> [Tie] {
    let rule = StepRule(graph: self)
    return partners(person).sorted().map { partner in
      let times = partnerships(person, partner)
      let ends = times.map(rule.end)
      return Tie(
        person: person, relative: partner, kind: .partner,
        ended: ends.contains(nil) ? nil : ends.last ?? nil,
        because: times.flatMap(\.statements).sequences(), reasons: times.map(rule.couple))
    }
  }
}

extension ParentTie.Kind {
  var upward: Tie.Kind {
    switch self {
    case .birth: .parent
    case .adoptive: .adoptiveParent
    case .foster: .fosterParent
    case .step: .stepParent
    }
  }

  var downward: Tie.Kind {
    switch self {
    case .birth: .child
    case .adoptive: .adoptedChild
    case .foster: .fosterChild
    case .step: .stepChild
    }
  }
}
