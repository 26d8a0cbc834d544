import Vocabulary

extension ResponsibilityReader {
  func replaces(_ rule: ResponsibilityRule) -> Bool {
    rule == .adoption || rule == .parentalOrder
  }

  /// An adoption or parental order ends everybody else's; not that of the adopter's own spouse
  /// or partner who is the child's parent.
  func applyReplacements(_ holdings: inout [Holding]) {
    let orders = holdings.filter { replaces($0.rule) && $0.isHeld }
    guard let order = orders.max(by: { latest($0.from) < latest($1.from) }) else { return }
    let adopters = Set(orders.filter { latest($0.from) == latest(order.from) }.map(\.holder))
    for index in holdings.indices where !adopters.contains(holdings[index].holder) {
      if let person = holdings[index].person, isPartner(person, of: adopters) { continue }
      holdings[index].end(
        by: order.rule, on: order.from,
        order.rule == .adoption ? "ended by the adoption" : "ended by the parental order")
      if holdings[index].state == .notKnown { holdings[index].state = .none }
    }
  }

  private func latest(_ date: UncertainDate?) -> Int { span(date).latest }

  private func isPartner(_ person: PersonID, of adopters: Set<Holding.Holder>) -> Bool {
    adopters.contains { holder in
      guard case .person(let adopter) = holder else { return false }
      return adopters.count == 1 && graph.partners(person).contains(adopter)
        && graph.parents(child, [.birth, .adoptive]).contains(person)
    }
  }

  func applyEnds(_ member: Member, _ holdings: inout [Holding]) {
    endByCourt(&holdings)
    for index in holdings.indices {
      if let person = holdings[index].person.flatMap(graph.member),
        let died = surelyDead(person)
      {
        holdings[index].end(by: .death, on: died, "has died")
      }
    }
    if let died = surelyDead(member) {
      for index in holdings.indices {
        holdings[index].end(by: .death, on: died, "the child has died")
      }
    } else if let adult = birthday(18, member), adult <= day {
      for index in holdings.indices {
        holdings[index].end(by: .adulthood, on: UncertainDate(adult), "the child is 18")
      }
    }
  }

  /// The court can end what it, a registration or an agreement gave; never a mother's.
  private func endByCourt(_ holdings: inout [Holding]) {
    for basis in bases where basis.value.kind == .endedByCourt {
      guard let person = basis.value.holder.map({ graph.people[$0] }) else { continue }
      for index in holdings.indices where holdings[index].person == person {
        switch holdings[index].rule {
        case .registeredFather, .fathersAgreement, .fathersOrder, .secondParentRegistered,
          .secondParentAgreement, .secondParentOrder, .stepParentAgreement, .stepParentOrder,
          .guardian:
          holdings[index].end(by: .endedByCourt, on: basis.value.period.from, "ended by the court")
        case .mother, .marriedAtBirth, .marriedLater, .secondParentSpouse, .livesWith,
          .specialGuardian, .adoption, .placement, .parentalOrder, .careOrder, .interimCareOrder,
          .emergencyProtection, .prohibitedSteps, .killing, .endedByCourt, .adulthood, .death,
          .noneByKinship, .mustBeSpouse:
          holdings[index].says +=
            "; an order ending it is stated, which the section does not "
            + "allow: check"
        }
        holdings[index].because = Set(holdings[index].because + [basis.sequence]).sorted()
      }
    }
  }

  // MARK: Limits

  func applyLimits(_ holdings: inout [Holding]) {
    for basis in bases where !isOver(basis.value.period) {
      guard let person = basis.value.holder.map({ graph.people[$0] }) else { continue }
      for index in holdings.indices where holdings[index].person == person {
        limit(&holdings[index], by: basis)
      }
    }
    limitOthers(&holdings)
  }

  private func limit(_ holding: inout Holding, by basis: Basis) {
    switch basis.value.kind {
    case .prohibitedStepsOrder:
      // Such an order ends at 16, whatever it says, unless the court said otherwise.
      let sixteen = graph.member(child).flatMap { birthday(16, $0) }
      if basis.value.period.to == nil, let sixteen, sixteen <= day { return }
      holding.limit(
        .restricted, by: .prohibitedSteps, "a prohibited steps order limits it", [basis.sequence])
    case .prohibitedStepsOnKilling:
      let made = basis.value.period.from?.earliest
      if let killingFrom, let made, made >= killingFrom {
        holding.limit(
          .suspended, by: .killing, "may take no step in it without the court", [basis.sequence])
      } else {
        holding.says += "; an order under section 10A is stated, which was not in force: check it"
        holding.because = Set(holding.because + [basis.sequence]).sorted()
      }
    case .birthRegistration, .agreement, .stepParentAgreement, .responsibilityOrder,
      .livesWithOrder, .specialGuardianshipOrder, .adoptionOrder, .placementOrder, .parentalOrder,
      .careOrder, .interimCareOrder, .emergencyProtectionOrder, .guardianAppointment,
      .fertilityTreatmentSpouse, .fertilityTreatmentAgreed, .endedByCourt:
      break
    }
  }

  /// A special guardian and a placement order limit everybody else.
  private func limitOthers(_ holdings: inout [Holding]) {
    for rule in [ResponsibilityRule.specialGuardian, .placement] {
      let own = holdings.filter { $0.rule == rule && $0.isHeld }
      guard !own.isEmpty else { continue }
      let why =
        rule == .specialGuardian
        ? "the special guardian may act to the exclusion of others"
        : "the authority decides how far it may be used"
      for index in holdings.indices where holdings[index].rule != rule {
        holdings[index].limit(.restricted, by: rule, why, own.flatMap(\.because))
      }
    }
  }

  // MARK: What is not known, and who has none

  func unknowns(_ holdings: [Holding]) -> [ResponsibilityNote.Line] {
    var lines: [ResponsibilityNote.Line] = []
    if motherTies.isEmpty {
      lines.append(
        plain(.notKnown, nil, .mother, "the mother is not recorded; she has it from birth"))
    }
    let hasSecond = holdings.contains { $0.rule.isSecondParent }
    if fatherTies.isEmpty, !hasSecond {
      lines.append(
        plain(
          .notKnown, nil, nil,
          "no father or second parent is recorded; whether one holds it is not known"))
    }
    return lines
  }

  /// Step-parents, parents' partners, foster carers, relatives: none unless something gives it.
  func nones(_ holdings: [Holding]) -> [ResponsibilityNote.Line] {
    let legal = graph.parents(child, [.birth, .adoptive])
    let told = Set(holdings.compactMap(\.person))
    var lines: [ResponsibilityNote.Line] = []
    func add(_ person: PersonID, _ says: String, _ because: [Int]) {
      guard !told.contains(person), !lines.contains(where: { $0.person == person }) else { return }
      lines.append(plain(.none, person, .noneByKinship, says, because: because))
    }
    for tie in graph.tiesByChild[child] ?? [] where tie.kind == .foster {
      add(tie.parent, "none: a foster carer has none", tie.statements.sequences())
    }
    for tie in graph.tiesByChild[child] ?? [] where tie.kind == .step {
      add(tie.parent, "none: a step-parent has none by that alone", tie.statements.sequences())
    }
    for parent in legal.sorted() {
      for partner in graph.partners(parent).sorted() where !legal.contains(partner) {
        let times = graph.partnerships(parent, partner)
        let isWed = times.contains(where: \.isMarriage)
        add(
          partner,
          isWed
            ? "none: marriage to a parent gives none without agreement or order"
            : "none: a parent's partner has none", times.flatMap(\.statements).sequences())
      }
    }
    for relation in graph.relations where relation.to == child {
      if relation.stated.value.kind == .guardian {
        guard !told.contains(relation.person) else { continue }
        lines.append(
          plain(
            .notKnown, relation.person, .guardian,
            "stated as guardian; no appointment or order is stated",
            because: [relation.stated.sequence]))
      } else if relation.stated.value.kind != .sibling {
        add(relation.person, "none: caring for a child gives none", [relation.stated.sequence])
      }
    }
    return lines
  }
}

extension ResponsibilityRule {
  var isSecondParent: Bool {
    switch self {
    case .secondParentSpouse, .secondParentRegistered, .secondParentAgreement,
      .secondParentOrder:
      true
    case .mother, .marriedAtBirth, .marriedLater, .registeredFather, .fathersAgreement,
      .fathersOrder, .stepParentAgreement, .stepParentOrder, .livesWith, .specialGuardian,
      .adoption, .placement, .parentalOrder, .careOrder, .interimCareOrder, .emergencyProtection,
      .guardian, .prohibitedSteps, .killing, .endedByCourt, .adulthood, .death, .noneByKinship,
      .mustBeSpouse:
      false
    }
  }
}
