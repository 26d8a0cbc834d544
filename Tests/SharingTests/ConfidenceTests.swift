import Sharing
import Testing
import Vocabulary

@Suite("What is said in confidence is not told in another adult's file: scenario D04")
struct ConfidenceTests {
  private func family() -> Northmoor {
    var world = Northmoor()
    world.add(
      .name(PersonName(given: "Ada", family: "Thorne")), about: Northmoor.motherAtPractice)
    world.add(
      .routineEnquiry(RoutineEnquiry(outcome: .disclosed, context: .antenatal)),
      about: Northmoor.motherAtPractice)
    world.add(
      .serviceReferral(ServiceReferral(id: "S", to: .domesticAbuseSpecialist, step: .sent)),
      about: Northmoor.motherAtPractice)
    world.add(
      .serviceReferral(ServiceReferral(id: "H", to: .housing, step: .sent)),
      about: Northmoor.motherAtPractice)
    world.add(.abuseGrid(AbuseGrid(entries: [])), about: Northmoor.motherAtPractice)
    world.add(.withdrawal(of: 2, reason: "x"), about: Northmoor.motherAtPractice)
    world.agreements[0].grants = [
      Northmoor.grant(
        kinds: [.name, .routineEnquiry, .serviceReferral, .abuseGrid, .withdrawal], existence: true)
    ]
    return world
  }

  private func decide(
    _ world: Northmoor, adult: PersonID?, as agency: AgencyID = Northmoor.csc
  ) -> SharingDecision {
    SharingPolicy.decide(
      SharingRequest(
        practitioner: Practitioner(id: "r", name: "R", agency: agency, role: .socialWorker),
        purpose: .childProtectionEnquiry, view: "family", day: Day(number: 22_000), position: 9,
        adult: adult),
      over: world.statements, people: world.people, agreements: world.agreements,
      agencies: world.agencies)
  }

  @Test func `in their own file and in a child's it is told, in another adult's it is not`() {
    let world = family()
    let mother = world.people[Northmoor.motherAtPractice]
    #expect(decide(world, adult: mother).disclose().value.map(\.sequence) == [1, 2, 3, 4, 5, 6])
    #expect(decide(world, adult: nil).disclose().value.map(\.sequence) == [1, 2, 3, 4, 5, 6])
    let other = PersonID("northmoor-csc/SOMEBODY")
    #expect(decide(world, adult: other).disclose().value.map(\.sequence) == [1])
  }

  @Test func `that MARAC was asked about somebody is not told where it is alleged`() {
    var world = Northmoor()
    let mother = Northmoor.motherAtPractice
    let alleged = RecordReference("northmoor-csc", "SOMEBODY")
    world.add(
      .maracReferral(
        MaracReferral(
          reference: "M", criteria: [.escalation], alleged: [alleged], reason: "Followed home")),
      about: mother)
    world.add(
      .maracRequest(
        MaracRequest(
          reference: "M", of: Northmoor.csc, meeting: Day(number: 22_010), involved: [alleged])),
      about: mother)
    world.agreements[0].grants = [
      Northmoor.grant(kinds: [.maracReferral, .maracRequest], existence: true)
    ]
    let own = world.people[mother]
    #expect(decide(world, adult: own).disclose().value.map(\.sequence) == [1, 2])
    let theirs = decide(world, adult: world.people[alleged]).disclose().value
    #expect(theirs.map(\.sequence) == [])
  }

  @Test func `not even by the agency that asked, and without a word that something is withheld`() {
    let world = family()
    let other = PersonID("northmoor-csc/SOMEBODY")
    let asked = decide(world, adult: other, as: Northmoor.motherAtPractice.agency)
    #expect(asked.disclose().value.map(\.sequence) == [1])
    #expect(!decide(world, adult: other).mayKnowOfWithheld)
  }

  @Test func `deciding again over what was told tells the same`() {
    var world = family()
    let other = PersonID("northmoor-csc/SOMEBODY")
    let told = decide(world, adult: other).disclose().value
    world.statements = told
    #expect(decide(world, adult: other).disclose().value == told)
  }
}
