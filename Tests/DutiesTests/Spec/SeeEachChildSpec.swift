import Testing
import Vocabulary

@testable import Duties

@Suite("D06: each child is seen alone after domestic abuse comes to light")
struct SeeEachChildSpec {
  /// Monday 2 March 2026; the council was told on the Tuesday.
  let alert = said(
    10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2026-03-03")]),
    on: "2026-03-02")

  func seeing(
    _ name: String, _ statements: [Statement], relatives: [Relative] = [],
    under rules: Rulebook = rulebook
  ) -> [Duty] {
    duties(name, statements, relatives: relatives, under: rules)
      .filter { $0.rule == .seeEachChild }
  }

  func seeing(_ statements: [Statement], under rules: Rulebook = rulebook) -> [Duty] {
    seeing("isla", statements, under: rules)
  }

  @Test func `a child in an alert is to be seen within three working days of the council knowing`()
    throws
  {
    let duty = try #require(seeing([isla(), alert]).first)
    #expect(duty.name == "See the child alone")
    #expect(duty.owedBy == "northmoor-csc")
    #expect(duty.opened == day("2026-03-03"))
    #expect(duty.dueBy == day("2026-03-06"))
    #expect(duty.because == [10])
    #expect(duty.about == [person("isla")])
    #expect(duty.source.recommendations == ["11.1.1"])
    #expect(duty.source.isLocalSetting)
  }

  @Test func `a council not sent the alert is counted from the day the hub had it`() throws {
    let unsent = said(
      10, about: "northmoor-police/MARA", notice(sentTo: []), on: "2026-03-02",
      noted: "2026-03-02", recorded: "2026-03-09")
    #expect(seeing([isla(), unsent]).map(\.opened) == [day("2026-03-09")])
  }

  @Test func `a start on the Thursday before Easter skips Good Friday and Easter Monday`() {
    let easter = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2026-04-02")]),
      on: "2026-04-02")
    #expect(seeing([isla(), easter]).map(\.dueBy) == [day("2026-04-09")])
  }

  @Test func `a start on a Saturday counts Monday as day one`() {
    let weekend = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2026-03-07")]),
      on: "2026-03-07")
    #expect(seeing([isla(), weekend]).map(\.dueBy) == [day("2026-03-11")])
  }

  @Test func `a holiday declared late moves the due day`() throws {
    let declared = Rulebook(
      workingDays: WorkingDays(
        holidays: [day("2026-03-05"): "Day of mourning"], knownUntil: day("2027-12-31")),
      agencies: rulebook.agencies)
    #expect(seeing([isla(), alert]).map(\.dueBy) == [day("2026-03-06")])
    let moved = try #require(seeing([isla(), alert], under: declared).first)
    #expect(moved.dueBy == day("2026-03-09"))
    #expect(
      moved.counted.steps.map(\.counted)
        == [0, 1, nil, 2, nil, nil, 3])
    #expect(moved.counted.steps[2].skipped == "Day of mourning")
  }

  @Test func `a count past the last known bank holiday says so`() throws {
    let far = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2027-12-31")]),
      on: "2027-12-31")
    let duty = try #require(seeing([isla(), far]).first)
    #expect(
      duty.arithmetic.last
        == "Bank holidays are known until 31 December 2027: a later one would move the due day.")
  }

  @Test func `three children of one home, two seen: the third is still owed`() {
    let home = Relative(person: person("mara"), tie: .parent, statements: [alert])
    func born(_ sequence: Int, _ name: String, _ on: String) -> Statement {
      said(sequence, about: "northmoor-csc/\(name)", .born(Birth(on: UncertainDate(edtf: on)!)))
    }
    let isla = seeing("isla", [isla(), alert, visit(20, on: "2026-03-05", alone: .yes)])
    let robin = seeing(
      "robin",
      [
        born(2, "ROBIN", "2023-01-09"),
        visit(21, on: "2026-03-05", alone: .yes, about: "northmoor-csc/ROBIN"),
      ], relatives: [home])
    let theo = seeing("theo", [born(3, "THEO", "2016-07-01")], relatives: [home])
    #expect(isla.map(\.metOn) == [day("2026-03-05")])
    #expect(robin.map(\.metOn) == [day("2026-03-05")])
    #expect(theo.map(\.metOn) == [nil])
    #expect(theo.map { $0.state(on: day("2026-03-14")) } == [.overdue(days: 8)])
    #expect(theo.map(\.because) == [[10]])
  }

  @Test func `a child who shares only the home is owed a visit too`() {
    let home = Relative(person: person("mara"), tie: .household, statements: [alert])
    let skye = said(1, about: "southmere-csc/SKYE", .born(Birth(on: .init(day("2014-02-11")))))
    #expect(seeing("skye", [skye], relatives: [home]).map(\.owedBy) == ["southmere-csc"])
  }

  @Test func `a sibling who lives elsewhere brings no duty alone`() {
    let elsewhere = Relative(person: person("isla"), tie: .sibling, statements: [alert])
    let skye = said(1, about: "southmere-csc/SKYE", .born(Birth(on: .init(day("2014-02-11")))))
    #expect(seeing("skye", [skye], relatives: [elsewhere]).isEmpty)
  }

  @Test func `a bystander's own children are not owed a visit`() {
    let bystander: Saying = .policeAlert(
      PoliceAlert(
        reference: "NP-2026-300",
        involved: [
          .init(record: record("northmoor-police/MARA"), role: .other),
          .init(record: record("northmoor-police/X1"), role: .victim),
        ]))
    let told = said(10, about: "northmoor-police/X1", bystander, on: "2026-03-02")
    let parent = Relative(person: person("mara"), tie: .parent, statements: [told])
    #expect(seeing("isla", [isla()], relatives: [parent]).isEmpty)
  }

  @Test func `seen but not alone is progress and does not meet it`() throws {
    let duty = try #require(
      seeing([isla(), alert, visit(20, on: "2026-03-04", alone: .no)]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes == [
        DutyNote(
          "Visit of 4 March 2026: child seen, not alone; no reason recorded.", because: [20])
      ])
  }

  @Test func `seen with the reason why not alone meets it, and the reason is said`() throws {
    let reason = visit(20, on: "2026-03-04", alone: .no, reason: "baby of five weeks")
    let duty = try #require(seeing([isla(), alert, reason]).first)
    #expect(duty.metOn == day("2026-03-04"))
    #expect(
      duty.notes.map(\.text) == [
        "Visit of 4 March 2026: child seen, not alone; reason: baby of five weeks."
      ])
  }

  @Test func `alone not recorded is not alone no, and does not meet it either`() throws {
    let duty = try #require(
      seeing([isla(), alert, visit(20, on: "2026-03-04", alone: .notRecorded, reason: "x")]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Visit of 4 March 2026: child seen; whether alone is not recorded."
      ])
  }

  @Test func `not seen is progress with its reason`() throws {
    let refused = visit(
      20, on: "2026-03-04", seen: .no, alone: .notRecorded, reason: "refused by parent")
    let duty = try #require(seeing([isla(), alert, refused]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Visit of 4 March 2026: child not seen; reason: refused by parent."
      ])
  }

  @Test func `police who spoke to the child do not meet it`() throws {
    let spoken = said(
      10, about: "northmoor-police/MARA",
      notice(spokenTo: .yes, sentTo: [("northmoor-csc", "2026-03-03")]), on: "2026-03-02")
    let duty = try #require(seeing([isla(), spoken]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Police spoke to the child; that is not a visit by children's services."
      ])
  }

  @Test func `an assessment that says seen is progress, since it never says alone`() throws {
    let assessed = said(
      11, about: "northmoor-csc/ISLA",
      .assessment(
        Assessment(
          id: "A1", childSeen: .yes, authorised: .init(day("2026-03-20")), factors: ["4B"])),
      on: "2026-03-04")
    let duty = try #require(seeing([isla(), alert, assessed]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Child seen in the assessment authorised on 20 March 2026; whether alone is not recorded."
      ])
  }

  @Test func `a visit before the incident does not meet it`() {
    let early = visit(5, on: "2026-03-01", alone: .yes)
    #expect(seeing([isla(), alert, early]).map(\.metOn) == [nil])
  }

  @Test func `a visit whose date may be before the incident does not meet it, and that is said`()
    throws
  {
    let vague = visit(20, on: "2026-03", alone: .yes)
    let duty = try #require(seeing([isla(), alert, vague]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Visit of March 2026: child seen alone, but it may have been before 2 March 2026."
      ])
  }

  @Test func `a visit after the incident and before the council knew meets it, and that is said`()
    throws
  {
    let known = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2026-03-10")]),
      on: "2026-03-02")
    let duty = try #require(
      seeing([isla(), known, visit(9, on: "2026-03-05", alone: .yes)]).first)
    #expect(duty.metOn == day("2026-03-05"))
    #expect(
      duty.notes.map(\.text) == [
        "Seen since it happened, before the council knew of it on 10 March 2026."
      ])
  }

  @Test func `met late says by how many days`() throws {
    let duty = try #require(
      seeing([isla(), alert, visit(20, on: "2026-03-12", alone: .yes)]).first)
    #expect(duty.state(on: day("2026-04-01")) == .metLate(on: day("2026-03-12"), days: 6))
  }

  @Test func `an unmet duty takes in later triggers and keeps its first due day`() {
    let second = said(
      11, about: "northmoor-police/MARA",
      notice("NP-2026-140", sentTo: [("northmoor-csc", "2026-03-16")]), on: "2026-03-15")
    let enquiry = said(
      12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-03-18")
    let one = seeing([isla(), alert, second, enquiry])
    #expect(one.map(\.because) == [[10, 11, 12]])
    #expect(one.map(\.dueBy) == [day("2026-03-06")])
  }

  @Test func `a trigger after the child was seen is a new duty`() {
    let second = said(
      11, about: "northmoor-police/MARA",
      notice("NP-2026-140", sentTo: [("northmoor-csc", "2026-03-16")]), on: "2026-03-15")
    let two = seeing([isla(), alert, second, visit(20, on: "2026-03-05", alone: .yes)])
    #expect(two.map(\.because) == [[10], [11]])
    #expect(two.map(\.metOn) == [day("2026-03-05"), nil])
    #expect(Set(two.map(\.id)).count == 2)
  }

  @Test
  func `a visit on the day of a later trigger answers it, since days cannot tell which first`() {
    let second = said(
      11, about: "northmoor-police/MARA",
      notice("NP-2026-140", sentTo: [("northmoor-csc", "2026-03-06")]), on: "2026-03-05")
    let one = seeing([isla(), alert, second, visit(20, on: "2026-03-05", alone: .yes)])
    #expect(one.map(\.because) == [[10, 11]])
    #expect(one.map(\.metOn) == [day("2026-03-05")])
  }

  @Test func `the clock of an enquiry runs from the strategy discussion, not its writing up`() {
    let enquiry = said(
      12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-03-09", noted: "2026-03-20", recorded: "2026-03-23")
    #expect(seeing([isla(), enquiry]).map(\.opened) == [day("2026-03-09")])
  }

  @Test(arguments: ["3A", "3B", "3C"])
  func `an assessment that finds domestic abuse starts the clock on its own day`(factor: String) {
    let assessed = said(
      12, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1", factors: [factor])),
      on: "2026-03-09")
    #expect(seeing([isla(), assessed]).map(\.dueBy) == [day("2026-03-12")])
  }

  @Test func `an assessment without domestic abuse starts none`() {
    let assessed = said(
      12, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1", factors: ["4B"])),
      on: "2026-03-09")
    #expect(seeing([isla(), assessed]).isEmpty)
  }

  @Test func `of two councils the one with the latest open involvement owes it`() {
    let old = said(
      2, about: "northmoor-csc/ISLA",
      .referral(Referral(id: "R1", closed: .init(day("2025-06-01")))), on: "2025-01-10")
    let open = said(
      3, about: "southmere-csc/ISLA", .referral(Referral(id: "R9")), on: "2024-11-02")
    let unsent = said(10, about: "northmoor-police/MARA", notice(sentTo: []), on: "2026-03-02")
    #expect(seeing([isla(), old, open, unsent]).map(\.owedBy) == ["southmere-csc"])
    #expect(seeing([isla(), old, unsent]).map(\.owedBy) == ["northmoor-csc"])
  }

  @Test func `another council's visit is progress for the council that owes it`() throws {
    let theirs = visit(20, on: "2026-03-05", alone: .yes, about: "southmere-csc/ISLA")
    let referral = said(
      3, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1")), on: "2026-02-02")
    let duty = try #require(seeing([isla(), referral, alert, theirs]).first)
    #expect(duty.owedBy == "northmoor-csc")
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "Visit of 5 March 2026 by Southmere Children's Services: child seen alone."
      ])
  }

  @Test func `a child no council holds is a gap and not a duty`() {
    let known = said(1, about: "oakfield-school/P9", .born(Birth(on: .init(day("2018-01-01")))))
    let together = People([
      record("oakfield-school/P9"): person("isla"), record("northmoor-police/ISLA"): person("isla"),
    ])
    let file = CaseFile(person: person("isla"), statements: [known, alert])
    let made = DutyRules.duties(for: file, people: together, rulebook: rulebook)
    #expect(!made.contains { $0.rule == .seeEachChild })
    #expect(
      DutyRules.gaps(for: file, people: together, rulebook: rulebook) == [
        DutyGap(
          rule: .seeEachChild, text: "No council record of this child.", about: [person("isla")],
          because: [10])
      ])
  }

  @Test func `an adult is owed none, and one who turned 18 unseen is owed none from that day`()
    throws
  {
    #expect(seeing([isla(born: "2008-03-02"), alert]).isEmpty)
    let duty = try #require(seeing([isla(born: "2008-03-10"), alert]).first)
    #expect(duty.state(on: day("2026-03-09")) == .overdue(days: 3))
    #expect(duty.state(on: day("2026-03-10")) == .withdrawn(on: day("2026-03-10")))
    #expect(duty.ended?.why == "The child reached 18.")
  }

  @Test func `an unborn child is not to be seen`() {
    let expected = said(
      1, about: "northmoor-csc/ISLA",
      .born(Birth(on: .init(day("2026-07-01")), expected: true)), recorded: "2026-02-01")
    #expect(seeing([expected, alert]).isEmpty)
  }

  @Test func `a child with no date of birth is seen, and the lack is said`() {
    let held = said(1, about: "northmoor-csc/ISLA", .sex(.female), recorded: "2026-01-05")
    #expect(seeing([held, alert]).count == 1)
    #expect(
      gaps("isla", [held, alert]).map(\.text) == [
        "Date of birth not recorded; treated as a child because recorded as one."
      ])
  }

  @Test func `an alert taken back ends it as if never said`() {
    let withdrawn = said(
      11, about: "northmoor-police/MARA", .withdrawal(of: 10, reason: "wrong family"),
      on: "2026-03-05")
    #expect(seeing([isla(), alert, withdrawn]).isEmpty)
  }
}
