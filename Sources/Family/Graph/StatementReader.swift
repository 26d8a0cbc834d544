import Vocabulary

/// Gathers what statements say of families, person by person.
struct StatementReader {
  private let people: People
  private var members: [PersonID: Member] = [:]
  private var parentage: [ParentKey: [Stated<Relationship>]] = [:]
  private var couples: [Couple: [Partnership]] = [:]
  private var stays: [String: [Household.Stay]] = [:]
  private var groups: [GroupKey: Set<PersonID>] = [:]
  private var relations: [StatedRelation] = []
  private var harms: [StatedHarm] = []
  private var bases: [PersonID: [Stated<ResponsibilityBasis>]] = [:]

  private struct ParentKey: Hashable {
    let child, parent: PersonID
    let kind: ParentTie.Kind
  }
  private struct Couple: Hashable { let first, second: PersonID }
  private struct GroupKey: Hashable {
    let agency: AgencyID
    let id: String
  }

  init(people: People) { self.people = people }

  mutating func take(_ statement: Statement) {
    let person = people[statement.about]
    switch statement.says {
    case .name(let name):
      change(person) { $0.names.append(Stated(name, from: statement)) }
    case .born(let birth):
      change(person) { $0.births.append(Stated(birth, from: statement)) }
    case .died(let date):
      change(person) { $0.deaths.append(Stated(date, from: statement)) }
    case .sex(let sex):
      change(person) { $0.sexes.append(Stated(sex, from: statement)) }
    case .identifier:
      change(person) { _ in }
    case .lives(let residence):
      change(person) { _ in }
      takeStay(of: person, Stated(residence, from: statement))
    case .grouped(let id):
      change(person) { _ in }
      groups[GroupKey(agency: statement.saidBy, id: id), default: []].insert(person)
    case .relationship(let relationship):
      takeRelationship(of: person, Stated(relationship, from: statement))
    case .policeAlert(let alert):
      takeHarms(alert, statement)
    case .responsibilityBasis(let basis):
      change(person) { _ in }
      bases[person, default: []].append(Stated(basis, from: statement))
    case .contact, .referral, .assessment, .section47Enquiry, .initialConference, .plan, .visit,
      .alertTriage, .meetingItem, .carerSignal, .carersAssessment, .medication, .symptom,
      .appointment, .riskReview, .adherenceEvidence, .adherenceClaim, .careEpisode,
      .multiAgencyReview, .routineEnquiry, .riskChecklist, .abuseGrid, .serviceReferral,
      .frontDoorItem, .frontDoorAnswer, .referralDecision, .assessmentAuthorisation,
      .statutoryMeeting, .placement, .caseTransfer, .familyGroupConference, .maracReferral,
      .maracRequest, .maracReturn, .maracOutcome, .matter, .dutyStep, .note, .restriction,
      .linkDecision, .withdrawal, .sharing, .recommendation, .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      break
    }
  }

  private mutating func change(_ person: PersonID, _ change: (inout Member) -> Void) {
    change(&members[person, default: Member(person: person)])
  }

  private mutating func takeStay(of person: PersonID, _ stated: Stated<Residence>) {
    guard let key = stated.value.place.householdKey else { return }
    var stay = Household.Stay(person: person, period: stated.value.period, statements: [stated])
    var kept: [Household.Stay] = []
    for other in stays[key] ?? [] {
      guard other.person == person, other.mayOverlap(stay) else {
        kept.append(other)
        continue
      }
      stay.period.from = Partnership.combined(other.period.from, stay.period.from)
      stay.period.to = Partnership.combined(other.period.to, stay.period.to)
      stay.statements = other.statements + stay.statements
    }
    stays[key] = kept + [stay]
  }

  private mutating func takeRelationship(of person: PersonID, _ stated: Stated<Relationship>) {
    let other = people[stated.value.to]
    change(person) { _ in }
    change(other) { _ in }
    // Two records of one person cannot be related; a wrong link shows as a warning of linkage.
    guard person != other else { return }
    switch stated.value.kind {
    case .birthMother, .birthFather, .birthParent:
      parentage[ParentKey(child: other, parent: person, kind: .birth), default: []].append(stated)
    case .adoptiveParent:
      parentage[ParentKey(child: other, parent: person, kind: .adoptive), default: []]
        .append(stated)
    case .fosterParent:
      parentage[ParentKey(child: other, parent: person, kind: .foster), default: []]
        .append(stated)
    case .stepParent:
      parentage[ParentKey(child: other, parent: person, kind: .step), default: []].append(stated)
    case .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced:
      let couple = Couple(first: min(person, other), second: max(person, other))
      couples[couple, default: []].append(Partnership(stated, between: person, and: other))
    case .guardian, .sibling, .carer, .grandparent, .otherRelative, .unrecognised:
      relations.append(StatedRelation(person: person, to: other, stated: stated))
    }
  }

  private mutating func takeHarms(_ alert: PoliceAlert, _ statement: Statement) {
    for part in alert.involved where part.role != .other {
      change(people[part.record]) { _ in }
    }
    for harming in Set(alert.records(as: .allegedPerpetrator).map { people[$0] }).sorted() {
      for harmed in Set(alert.records(as: .victim).map { people[$0] }).sorted()
      where harming != harmed {
        harms.append(
          StatedHarm(
            by: harming, to: harmed, occurred: statement.occurred, saidBy: statement.saidBy,
            sequence: statement.sequence))
      }
    }
  }

  func graph() -> FamilyGraph {
    FamilyGraph(
      members: Array(members.values), parentTies: parentTies(),
      partnerships: couples.values.flatMap(times), households: households(),
      groups: groups.map {
        CaseworkGroup(agency: $0.key.agency, id: $0.key.id, people: $0.value.sorted())
      }.sorted { ($0.agency, $0.id) < ($1.agency, $1.id) },
      relations: relations, harms: harms, bases: bases, people: people)
  }

  private func parentTies() -> [ParentTie] {
    parentage.map { key, statements in
      let said = Set(statements.map(\.value.kind))
      let role: ParentRole =
        if said.contains(.birthMother), !said.contains(.birthFather) {
          .mother
        } else if said.contains(.birthFather), !said.contains(.birthMother) {
          .father
        } else {
          ParentRole(members[key.parent]?.sex ?? .unknown)
        }
      let from = statements.compactMap(\.value.period.from)
      let to = statements.compactMap(\.value.period.to)
      return ParentTie(
        child: key.child, parent: key.parent, kind: key.kind, role: role,
        period: Period(
          from: from.reduce(nil, Partnership.combined), to: to.reduce(nil, Partnership.combined)),
        statements: statements.sorted { $0.sequence < $1.sequence })
    }
  }

  /// Accounts of one couple as times: accounts that can be of the same time are taken together,
  /// unless some account says that they parted in between.
  private func times(of accounts: [Partnership]) -> [Partnership] {
    var times: [Partnership] = []
    let inOrder = accounts.sorted {
      ($0.from?.sortDay.number ?? .max, $0.statements[0].sequence)
        < ($1.from?.sortDay.number ?? .max, $1.statements[0].sequence)
    }
    for account in inOrder {
      let index = times.lastIndex { time in
        time.mayBeSame(as: account)
          && !accounts.contains { $0.ended(between: time, and: account) }
      }
      if let index {
        times[index].take(account)
      } else {
        times.append(account)
      }
    }
    return times
  }

  /// Stays at one place, joined while they overlap.
  private func households() -> [Household] {
    stays.keys.sorted().flatMap { key in
      var rest = stays[key]!.sorted {
        ($0.person, $0.statements[0].sequence) < ($1.person, $1.statements[0].sequence)
      }
      var found: [Household] = []
      while let first = rest.first {
        var joined = [first]
        rest.removeFirst()
        while let next = rest.firstIndex(where: { stay in joined.contains { $0.mayOverlap(stay) } })
        {
          joined.append(rest.remove(at: next))
        }
        let place = joined.flatMap(\.statements).min { $0.sequence < $1.sequence }!.value.place
        found.append(
          Household(
            place: place,
            stays: joined.sorted {
              ($0.person, $0.statements[0].sequence)
                < ($1.person, $1.statements[0].sequence)
            }))
      }
      return found
    }
  }
}
