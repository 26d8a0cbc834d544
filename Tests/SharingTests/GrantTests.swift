import Sharing
import Testing
import Vocabulary

@Suite struct GrantTests {
  /// Statement 1 by children's services, 2 to 4 by the practice.
  private func family() -> Northmoor {
    var world = Northmoor()
    world.add(.note("visited"), about: Northmoor.mother)
    world.add(.name(PersonName(given: "Ada", family: "Thorn")), about: Northmoor.motherAtPractice)
    world.add(.note("seen at surgery"), about: Northmoor.motherAtPractice)
    world.add(.born(Birth(on: UncertainDate(Day(number: 9000)))), about: Northmoor.motherAtPractice)
    return world
  }

  @Test func `an agency sees what it said itself without any agreement`() {
    var world = family()
    world.agreements = []
    #expect(world.shown(as: Northmoor.practice, .generalPractitioner) == [2, 3, 4])
    #expect(world.shown() == [1])
  }

  @Test func `a receptionist sees who people are and nothing that happened to them`() {
    var world = family()
    world.agreements = []
    #expect(world.shown(as: Northmoor.practice, .receptionist) == [2, 4])
  }

  @Test func `a receptionist sees what a grant names besides`() {
    var world = family()
    world.agreements[0].grants = [
      Northmoor.grant(to: Northmoor.practice, roles: [.receptionist], kinds: [.note])
    ]
    #expect(world.shown(as: Northmoor.practice, .receptionist) == [1, 2, 3, 4])
  }

  @Test func `a grant reaches its own role, purpose and kinds and no other`() {
    var world = family()
    world.agreements[0].grants = [Northmoor.grant(kinds: [.note])]
    #expect(world.shown() == [1, 3])
    #expect(world.shown(as: Northmoor.csc, .teamManager) == [1])
    #expect(world.shown(for: .learningReview) == [1])
    #expect(world.shown(as: Northmoor.police, .policeDesk) == [])
  }

  @Test func `nobody can grant what an agency outside the agreement said`() {
    var world = family()
    world.agreements[0].parties = [Northmoor.csc, Northmoor.police]
    world.agreements[0].grants = [Northmoor.grant(saidBy: [Northmoor.practice])]
    #expect(world.shown() == [1])
  }

  @Test func `an agreement holds on its first day and its last and not beside them`() {
    var world = family()
    let (first, last) = (Day(number: 21_990), Day(number: 22_010))
    world.agreements = [Northmoor.agreement(from: first, to: last)]
    #expect(world.shown(on: first) == [1, 2, 3, 4])
    #expect(world.shown(on: last) == [1, 2, 3, 4])
    #expect(world.shown(on: first.adding(days: -1)) == [1])
    #expect(world.shown(on: last.adding(days: 1)) == [1])
  }

  @Test func `an exception the parties made beats what they grant`() {
    var world = family()
    world.agreements[0].grants += [Northmoor.grant(kinds: [.note], outcome: .withhold)]
    #expect(world.shown() == [1, 2, 4])
  }

  @Test func `where grants only refer, a person must decide, whether or not there is anything`() {
    var world = family()
    world.agreements[0].grants = [Northmoor.grant(outcome: .refer)]
    #expect(world.decide().outcome == .refer)
    #expect(world.shown() == [1])
    world.statements = []
    #expect(world.decide().outcome == .refer)
  }

  @Test func `that something is withheld is said only where a grant says existence`() {
    var world = family()
    world.agreements[0].grants = [Northmoor.grant(kinds: [.name])]
    #expect(!world.decide().mayKnowOfWithheld)
    world.agreements[0].grants = [Northmoor.grant(kinds: [.name], existence: true)]
    #expect(world.decide().mayKnowOfWithheld)
    world.agreements[0].grants = [Northmoor.grant(existence: true)]
    #expect(!world.decide().mayKnowOfWithheld)
  }

  @Test func `who looked, what is restricted and who was linked are for those who answer for it`() {
    var world = Northmoor()
    let decision = LinkDecision(other: Northmoor.child, samePerson: false, reason: "twins")
    world.add(.linkDecision(decision), about: Northmoor.childAtPolice)
    world.agreements[0].grants = [
      Northmoor.grant(roles: [.socialWorker, .caldicottGuardian], existence: true)
    ]
    #expect(world.shown() == [])
    #expect(!world.decide().mayKnowOfWithheld)
    #expect(world.shown(as: Northmoor.csc, .caldicottGuardian) == [1])
    world.agreements = []
    #expect(world.shown(as: Northmoor.csc, .caldicottGuardian) == [])
  }

  @Test func `a withdrawal is shown with what it withdraws and never without it`() {
    var world = family()
    world.add(.withdrawal(of: 3, reason: "wrong file"), about: Northmoor.motherAtPractice)
    world.agreements[0].grants = [Northmoor.grant(kinds: [.note])]
    #expect(world.shown() == [1, 3, 5])
    world.agreements[0].grants = [Northmoor.grant(kinds: [.name, .withdrawal])]
    #expect(world.shown() == [1, 2])
  }

  @Test func `a correction does not name a statement its reader cannot see`() {
    var world = family()
    world.add(
      .name(PersonName(given: "Ada", family: "Thorne")), about: Northmoor.motherAtPractice,
      corrects: 3)
    world.agreements[0].grants = [Northmoor.grant(kinds: [.name])]
    #expect(world.decide().disclose().value.map(\.told.corrects) == [nil, nil, nil])
    world.agreements[0].grants = [Northmoor.grant(kinds: [.name, .note])]
    #expect(world.decide().disclose().value.map(\.told.corrects) == [nil, nil, nil, 3])
  }

  @Test func `the record says what permitted it and answers the seven golden rules`() {
    let record = family().decide().record
    #expect(record.outcome == .disclose)
    #expect(record.because == ["northmoor@2/g1"])
    #expect(record.disclosed == 4)
    #expect(record.position == 9)
    #expect(record.reason == nil)
    #expect(record.rules.count == 7)
    #expect(
      record.rules[2]
        == "3 Consent: not what this rests on. It rests on UK GDPR 6(1)(e), 9(2)(g),"
        + " Children Act 1989 s47.")
  }

  @Test func `nothing that left an agency leaves the golden rules unanswered`() {
    var world = family()
    world.agreements = []
    #expect(world.decide().record.rules == [])
    #expect(world.decide().record.outcome == .disclose)
    let nothing = world.decide(as: Northmoor.police, .policeDesk).record
    #expect(nothing.outcome == .withhold)
    #expect(nothing.reason == "No agreement in force reaches this agency, role and purpose.")
  }
}
