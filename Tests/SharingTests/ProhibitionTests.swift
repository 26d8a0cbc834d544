import Sharing
import Testing
import Vocabulary

@Suite struct ProhibitionTests {
  private let everyone: [Grant] = [Northmoor.csc, Northmoor.practice, Northmoor.police].map {
    Northmoor.grant(to: $0)
  }

  private func family() -> Northmoor {
    var world = Northmoor()
    world.agreements[0].grants = everyone
    return world
  }

  private func restriction(_ scope: Restriction.Scope, _ from: [AgencyID]) -> Saying {
    .restriction(Restriction(scope: scope, hiddenFrom: from, reason: "fled"))
  }

  private func alert(_ change: (inout PoliceAlert) -> Void = { _ in }) -> Saying {
    var alert = PoliceAlert(
      reference: "NP/1", place: Northmoor.home,
      involved: [
        .init(record: RecordReference(Northmoor.police, "N8"), role: .victim),
        .init(record: Northmoor.childAtPolice, role: .child, whereabouts: "upstairs"),
      ], safeContact: "ring the school", circumstances: "a neighbour called")
    change(&alert)
    return .policeAlert(alert)
  }

  @Test func `a hidden record takes its own statements and leaves those of its linked records`() {
    var world = family()
    world.add(.note("at the practice"), about: Northmoor.motherAtPractice)
    world.add(.note("at children's services"), about: Northmoor.mother)
    world.add(restriction(.record, [Northmoor.police]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [1])
    #expect(world.shown(as: Northmoor.practice) == [1, 2])
    #expect(world.decide(as: Northmoor.police).record.because == ["northmoor@2/g1", "3"])
  }

  @Test func `what names a hidden record goes with it`() {
    var world = family()
    world.add(
      .relationship(Relationship(kind: .birthMother, to: Northmoor.child)), about: Northmoor.mother)
    world.add(restriction(.record, [Northmoor.police]), about: Northmoor.child)
    #expect(world.shown(as: Northmoor.police) == [])
  }

  @Test func `what is said of abuse goes with the hidden record of whoever it also names`() {
    let hidden = Northmoor.child
    let naming: [Saying] = [
      .riskReview(RiskReview(id: "R", trigger: .other, othersAtRisk: [hidden])),
      .riskChecklist(
        RiskChecklist(id: "C", instrument: "i", answers: [:], topics: [], alleged: [hidden])),
      .abuseGrid(AbuseGrid(alleged: [hidden], entries: [])),
      .assessmentAuthorisation(
        AssessmentAuthorisation(assessment: "A", accountedFor: [.init(record: hidden)])),
      .familyGroupConference(
        FamilyGroupConference(
          id: "G", step: .convened,
          screen: SafetyScreen(orders: [
            .init(kind: "bail", against: hidden, forbidsContact: .yes)
          ]))),
      .maracReferral(MaracReferral(reference: "M", criteria: [], children: [hidden])),
      .maracRequest(
        MaracRequest(
          reference: "M", of: Northmoor.practice, meeting: Day(number: 0), involved: [hidden])),
    ]
    for says in naming {
      var world = family()
      world.add(says, about: Northmoor.mother)
      #expect(world.shown(as: Northmoor.police) == [1], "\(says.kind)")
      world.add(restriction(.record, [Northmoor.police]), about: hidden)
      #expect(world.shown(as: Northmoor.police) == [], "\(says.kind)")
    }
  }

  @Test func `a plan that names a protected place is kept from whom the place is hidden`() {
    var world = family()
    world.add(
      .lives(Residence(place: Northmoor.home, period: Period())), about: Northmoor.mother)
    world.add(
      .riskReview(
        RiskReview(id: "R", trigger: .other, plan: "is at \(Northmoor.home.postcode ?? "")")),
      about: Northmoor.child)
    world.add(restriction(.place, [Northmoor.police]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [])
  }

  @Test func `an alert stays without the child whose record is hidden`() throws {
    var world = family()
    world.add(alert(), about: RecordReference(Northmoor.police, "N8"))
    world.add(restriction(.record, [Northmoor.practice]), about: Northmoor.childAtPolice)
    let told = world.decide(as: Northmoor.practice).disclose().value
    guard case .policeAlert(let seen) = try #require(told.first).says else {
      Issue.record("the alert is not there")
      return
    }
    #expect(seen.involved.map(\.role) == [.victim])
    #expect(seen.circumstances == nil)
    #expect(seen.place == Northmoor.home)
    let duties = world.decide(as: Northmoor.practice).disclose([[1]]) { $0 }
    #expect(duties.value == [])
  }

  @Test func `a protected place is hidden in every record of its person`() {
    var world = family()
    world.add(.lives(Residence(place: Northmoor.home)), about: Northmoor.motherAtPractice)
    world.add(.grouped("H7"), about: Northmoor.mother)
    world.add(.note("seen"), about: Northmoor.mother)
    world.add(restriction(.place, [Northmoor.police]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [3])
    #expect(world.shown(as: Northmoor.practice) == [1, 2, 3])
  }

  @Test func `a place kept from nobody by name is kept from all but who says so`() {
    var world = family()
    world.add(.lives(Residence(place: Northmoor.home)), about: Northmoor.motherAtPractice)
    world.add(restriction(.place, []), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [])
    #expect(world.shown(as: Northmoor.csc) == [1, 2])
    // The practice said it and knows it: to take it away would tell that it is protected.
    #expect(world.shown(as: Northmoor.practice) == [1])
  }

  @Test func `a child's own record does not give away where the mother lives`() {
    var world = family()
    world.add(.lives(Residence(place: Northmoor.home)), about: Northmoor.mother)
    world.add(.lives(Residence(place: Place(postcode: "nm12ab"))), about: Northmoor.child)
    world.add(.note("fetched from\n14 Mill  Road at five"), about: Northmoor.child)
    world.add(.note("fetched from school at five"), about: Northmoor.child)
    world.add(restriction(.place, [Northmoor.police]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [4])
  }

  @Test func `a place the mother has left hides nobody who lives there now`() {
    var world = family()
    let left = Period(to: UncertainDate(Day(number: 21_500)))
    world.add(.lives(Residence(place: Northmoor.home, period: left)), about: Northmoor.mother)
    world.add(.lives(Residence(place: Northmoor.home)), about: Northmoor.child)
    world.add(restriction(.place, [Northmoor.police]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police) == [2])
  }

  @Test func `an alert loses whatever could lead to somebody whose place is protected`() throws {
    var world = family()
    world.add(alert(), about: RecordReference(Northmoor.police, "N8"))
    world.add(restriction(.place, [Northmoor.practice]), about: Northmoor.child)
    let told = world.decide(as: Northmoor.practice).disclose().value
    let expected = alert {
      $0.place = nil
      $0.safeContact = nil
      $0.involved[1].whereabouts = nil
    }
    #expect(told.map(\.says) == [expected])
    #expect(world.decide(as: Northmoor.practice).disclose([[1]]) { $0 }.value == [[1]])
    #expect(world.decide(as: Northmoor.police).disclose().value.first?.says == alert())
  }

  @Test func `what answers a hidden alert is hidden with it`() {
    var world = family()
    world.add(alert(), about: RecordReference(Northmoor.police, "N8"))
    world.add(
      .alertTriage(AlertTriage(alert: "NP/1", outcome: "list")), about: Northmoor.motherAtPractice)
    world.add(
      restriction(.record, [Northmoor.csc]), about: RecordReference(Northmoor.police, "N8"))
    #expect(world.shown(as: Northmoor.csc) == [])
    #expect(world.shown(as: Northmoor.practice) == [1, 2])
  }

  @Test func `only the agency that imposed a restriction lifts it`() {
    var world = family()
    world.add(.note("seen"), about: Northmoor.mother)
    world.add(restriction(.record, [Northmoor.police]), about: Northmoor.mother, by: Northmoor.csc)
    world.add(.withdrawal(of: 2, reason: "over"), about: Northmoor.mother, by: Northmoor.police)
    #expect(world.shown(as: Northmoor.police) == [3])
    world.add(.withdrawal(of: 2, reason: "over"), about: Northmoor.mother, by: Northmoor.csc)
    #expect(world.shown(as: Northmoor.police) == [1, 3])
    world.add(.withdrawal(of: 4, reason: "not over"), about: Northmoor.mother, by: Northmoor.csc)
    #expect(world.shown(as: Northmoor.police) == [3])
  }

  @Test func `a restriction is never shown to somebody it names, not even a guardian`() {
    var world = family()
    world.agreements[0].grants = [
      Northmoor.grant(to: Northmoor.police, roles: [.caldicottGuardian])
    ]
    world.add(restriction(.place, [Northmoor.police]), about: Northmoor.mother)
    world.add(restriction(.place, [Northmoor.practice]), about: Northmoor.mother)
    #expect(world.shown(as: Northmoor.police, .caldicottGuardian) == [2])
  }
}
