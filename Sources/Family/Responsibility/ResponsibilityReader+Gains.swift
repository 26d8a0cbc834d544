import Vocabulary

extension ResponsibilityReader {
  /// Everyone to whom a rule gives it by the facts stated, and parents of whom it is not known.
  func gains() -> [Holding] {
    mothers() + fathers() + secondParents() + bases.compactMap(othersGain)
      + adopters()
  }

  private func birthParents(_ kind: Relationship.Kind) -> [ParentTie] {
    (graph.tiesByChild[child] ?? []).filter { tie in
      tie.kind == .birth && tie.statements.contains { $0.value.kind == kind }
    }
  }

  var motherTies: [ParentTie] { birthParents(.birthMother) }
  var fatherTies: [ParentTie] { birthParents(.birthFather) }

  func bases(_ kinds: [ResponsibilityBasis.Kind], of person: PersonID) -> [Basis] {
    bases.filter { basis in
      kinds.contains(basis.value.kind) && basis.value.holder.map { graph.people[$0] } == person
    }
  }

  private func holding(
    _ tie: ParentTie, _ rule: ResponsibilityRule, _ state: ResponsibilityNote.State,
    _ says: String
  ) -> Holding {
    Holding(
      holder: .person(tie.parent), rule: rule, state: state, says: says,
      because: tie.statements.sequences(), saidBy: tie.statements.agencies())
  }

  private func mothers() -> [Holding] {
    let ties = motherTies
    return ties.map { tie in
      guard ties.count == 1 else {
        return holding(tie, .mother, .notKnown, "stated as mother; accounts of the mother disagree")
      }
      var found = holding(tie, .mother, .holds, "as mother, from birth")
      found.from = graph.member(child)?.born
      let registered = bases([.birthRegistration], of: tie.parent)
      if registered.contains(where: { $0.value.paperSeen == .yes }) { found.evidence = .seen }
      found.because = (tie.statements.sequences() + registered.sequences()).sorted()
      return found
    }
  }

  // MARK: Fathers

  private func fathers() -> [Holding] {
    let ties = fatherTies
    return ties.flatMap { tie -> [Holding] in
      let found = fathersGrounds(tie)
      if !found.isEmpty, ties.count == 1 || !found.contains(where: { $0.rule == .marriedAtBirth }) {
        return found
      }
      let why =
        ties.count > 1
        ? "stated as father; accounts of the father disagree"
        : "stated as father; no marriage to the mother, registration, agreement or order is stated"
      return [holding(tie, .registeredFather, .notKnown, why)]
    }
  }

  private func fathersGrounds(_ tie: ParentTie) -> [Holding] {
    marriages(tie) + bases([.birthRegistration], of: tie.parent).map { registered(tie, $0) }
      + bases([.agreement], of: tie.parent).map {
        gain($0, .fathersAgreement, "by agreement with the mother")
      }
      + bases([.responsibilityOrder], of: tie.parent).map {
        gain($0, .fathersOrder, "by order of the court")
      }
  }

  /// Married to the mother at some time between conception and birth, or since.
  private func marriages(_ tie: ParentTie) -> [Holding] {
    let born = graph.member(child)?.birthSpan ?? .unknown
    let wed = motherTies.flatMap { graph.partnerships($0.parent, tie.parent) }
      .filter(\.isMarriage).filter { ($0.from?.earliest ?? day) <= day }
    return wed.compactMap { marriage in
      let (start, end) = (span(marriage.from), span(marriage.to))
      // 310 days: a marriage that ended longer before the birth had ended before conception.
      if marriage.to != nil, end.latest < DateSpan.unknown.latest, born.earliest != .min,
        end.latest < born.earliest - 310
      {
        return nil
      }
      var found = holding(tie, .marriedAtBirth, .holds, "married to the mother at the birth")
      found.because = (tie.statements.sequences() + marriage.statements.sequences()).sorted()
      found.from = graph.member(child)?.born
      if marriage.from != nil, start.earliest > born.latest {
        found = Holding(
          holder: found.holder, rule: .marriedLater, from: marriage.from,
          says: "married the mother after the birth", because: found.because,
          saidBy: found.saidBy)
      } else if marriage.isOver, marriage.to == nil || end.earliest < born.latest {
        found.state = .notKnown
        found.says = "was married to the mother; whether still after conception is not known"
      } else if marriage.from == nil {
        found.from = nil
        found.says = "married to the mother; the day of the marriage is not stated"
      }
      return found
    }
  }

  private func registered(_ tie: ParentTie, _ basis: Basis) -> Holding {
    registration(
      basis, .registeredFather,
      counts: ResponsibilityRule.registrationCounts(in: basis.value.jurisdiction))
  }

  /// A registration counts from a day that depends on where it was made.
  private func registration(_ basis: Basis, _ rule: ResponsibilityRule, counts: Day?) -> Holding {
    var found = gain(basis, rule, "registered as parent", effective: counts)
    guard let counts else {
      found.state = .notKnown
      found.says = "registered as parent elsewhere; the law of that place decides"
      return found
    }
    let on = span(basis.value.period.from ?? graph.member(child)?.born)
    let bornAfter = graph.member(child).map { $0.birthSpan.earliest >= counts.number } ?? false
    if on.latest < counts.number, basis.value.period.from != nil {
      found.state = .none
      found.says = "registered as parent before \(counts.inWords), which alone does not count"
    } else if !bornAfter, on.earliest < counts.number {
      found.state = .notKnown
      found.says = "registered as parent; it counts only from \(counts.inWords)"
    }
    return found
  }

  // MARK: Second female parents

  private func secondParents() -> [Holding] {
    let treated = bases.filter {
      $0.value.kind == .fertilityTreatmentSpouse || $0.value.kind == .fertilityTreatmentAgreed
    }
    return treated.flatMap { basis -> [Holding] in
      guard let person = basis.value.holder.map({ graph.people[$0] }) else { return [] }
      if basis.value.kind == .fertilityTreatmentSpouse {
        var found = gain(
          basis, .secondParentSpouse, "the mother's wife or civil partner when treated; from birth")
        found.from = graph.member(child)?.born
        return [found]
      }
      let grounds =
        bases([.birthRegistration], of: person).map {
          registration(
            $0, .secondParentRegistered, counts: ResponsibilityRule.secondParentRegistered.effective
          )
        }
        + bases([.agreement], of: person).map {
          gain($0, .secondParentAgreement, "by agreement with the mother")
        }
        + bases([.responsibilityOrder], of: person).map {
          gain($0, .secondParentOrder, "by order of the court")
        }
      guard grounds.isEmpty else { return grounds }
      var found = gain(
        basis, .secondParentRegistered,
        "a parent by treatment; no registration, agreement or order is stated")
      found.state = .notKnown
      return [found]
    }
  }

  // MARK: Everybody else

  func gain(_ basis: Basis, _ rule: ResponsibilityRule, _ says: String) -> Holding {
    gain(basis, rule, says, effective: rule.effective)
  }

  private func gain(
    _ basis: Basis, _ rule: ResponsibilityRule, _ says: String, effective: Day?
  ) -> Holding {
    let value = basis.value
    let holder: Holding.Holder =
      value.holder.map { .person(graph.people[$0]) }
      ?? .authority(value.authority ?? "an authority that is not named")
    var found = Holding(
      holder: holder, rule: rule, from: value.period.from, to: nil,
      evidence: value.paperSeen == .yes ? .seen : .stated, says: says,
      because: [basis.sequence], saidBy: [basis.by])
    let starts = value.period.from?.latest
    if let effective, let starts, starts < effective {
      found.state = .none
      found.says += "; before \(effective.inWords) the law did not give it"
    } else if isOver(value.period) {
      found.end(by: rule, on: value.period.to, "no longer in force")
    } else {
      found.to = value.period.to
    }
    return found
  }

  private func othersGain(_ basis: Basis) -> Holding? {
    switch basis.value.kind {
    case .stepParentAgreement: step(basis, .stepParentAgreement, "by agreement as step-parent")
    case .responsibilityOrder:
      isParent(basis) ? nil : step(basis, .stepParentOrder, "by order as step-parent")
    case .livesWithOrder:
      gain(basis, .livesWith, "named in an order as one with whom the child lives, while it lasts")
    case .specialGuardianshipOrder: gain(basis, .specialGuardian, "special guardian")
    case .adoptionOrder: gain(basis, .adoption, "adopted the child")
    case .placementOrder: gain(basis, .placement, "placement for adoption")
    case .parentalOrder: gain(basis, .parentalOrder, "by parental order after surrogacy")
    case .careOrder: gain(basis, .careOrder, "care order; shared with the parents")
    case .interimCareOrder:
      gain(basis, .interimCareOrder, "interim care order; shared with the parents")
    case .emergencyProtectionOrder: emergency(basis)
    case .guardianAppointment: guardian(basis)
    case .birthRegistration:
      isParent(basis)
        ? nil
        : state(
          gain(basis, .registeredFather, "registered as parent"), .notKnown,
          "registered as parent, and nobody states that they are one")
    case .agreement:
      isParent(basis)
        ? nil
        : state(
          gain(basis, .fathersAgreement, "by agreement"), .notKnown,
          "an agreement is stated with somebody whom nobody states to be a parent")
    case .fertilityTreatmentSpouse, .fertilityTreatmentAgreed, .prohibitedStepsOrder,
      .prohibitedStepsOnKilling, .endedByCourt:
      nil
    }
  }

  private func state(
    _ holding: Holding, _ state: ResponsibilityNote.State, _ says: String
  ) -> Holding {
    var found = holding
    (found.state, found.says) = (state, says)
    return found
  }

  /// Is the holder stated to be mother, father or second parent?
  private func isParent(_ basis: Basis) -> Bool {
    guard let person = basis.value.holder.map({ graph.people[$0] }) else { return false }
    return (motherTies + fatherTies).contains { $0.parent == person }
      || !bases([.fertilityTreatmentAgreed, .fertilityTreatmentSpouse], of: person).isEmpty
  }

  /// Only the spouse or civil partner of a parent can get it so; living together is not enough.
  private func step(_ basis: Basis, _ rule: ResponsibilityRule, _ says: String) -> Holding {
    var found = gain(basis, rule, says)
    guard let person = found.person, found.isHeld else { return found }
    let parents = graph.parents(child, [.birth, .adoptive])
    let isWed = parents.contains { parent in
      graph.partnerships(parent, person).contains { marriage in
        let began = span(marriage.from).earliest
        let signed = basis.value.period.from?.latest?.number ?? day.number
        return marriage.isMarriage && (marriage.from == nil || began <= signed)
      }
    }
    if !isWed {
      found.state = .none
      found.shown = .mustBeSpouse
      found.says +=
        "; no marriage or civil partnership with a parent is stated, without which it "
        + "gives nothing"
    }
    return found
  }

  /// At most eight days, extended once by seven.
  private func emergency(_ basis: Basis) -> Holding {
    var found = gain(basis, .emergencyProtection, "emergency protection order")
    if basis.value.period.to == nil, let from = basis.value.period.from?.latest,
      from.adding(days: 15) < day
    {
      found.end(by: .emergencyProtection, on: nil, "lasts 15 days at most")
    }
    return found
  }

  private func guardian(_ basis: Basis) -> Holding {
    var found = gain(basis, .guardian, "appointed guardian")
    let living = graph.parents(child, [.birth, .adoptive]).filter { parent in
      graph.member(parent).map { surelyDead($0) == nil } ?? true
    }
    if found.isHeld, !living.isEmpty {
      found.state = .notKnown
      found.says += "; takes effect while a parent lives only in the cases of the section"
    }
    return found
  }

  /// Stated as adoptive parents without an order that says so.
  private func adopters() -> [Holding] {
    (graph.tiesByChild[child] ?? []).filter { $0.kind == .adoptive }.compactMap { tie in
      guard bases([.adoptionOrder], of: tie.parent).isEmpty else { return nil }
      return holding(
        tie, .adoption, .notKnown, "stated as adoptive parent; no adoption order is stated")
    }
  }
}
