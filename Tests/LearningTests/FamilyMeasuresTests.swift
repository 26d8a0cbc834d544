import Learning
import Testing
import Vocabulary

@Suite struct FamilyMeasuresTests {
  private var desk = Desk()
  private let northmoor = "Northmoor Children's Services"

  private mutating func refer(
    _ child: String, on day: String, id: String? = nil, closed: String? = nil,
    noFurtherAction: Answer = .no
  ) {
    desk.say(
      .referral(
        Referral(
          id: id ?? "r-\(child)", noFurtherAction: noFurtherAction,
          closed: closed.map { Desk.date($0) })),
      about: "northmoor-csc/\(child)", on: day)
  }

  private mutating func contact(_ child: String, on day: String, _ outcome: String) {
    desk.say(
      .contact(Contact(id: "c-\(child)-\(day)", outcomes: [outcome])),
      about: "northmoor-csc/\(child)", on: day)
  }

  private mutating func parent(_ kind: Relationship.Kind, _ parent: String, of child: String) {
    desk.say(
      .relationship(Relationship(kind: kind, to: RecordReference("northmoor-csc", child))),
      about: "northmoor-csc/\(parent)", on: nil)
  }

  private mutating func born(_ child: String, _ date: String, at agency: AgencyID = "northmoor-csc")
  {
    desk.say(.born(Birth(on: Desk.date(date))), about: "\(agency)/\(child)", on: nil)
  }

  private func figures(_ id: String, asOf: String = "2031-06-30") -> String? {
    desk.result(id, at: northmoor, asOf: asOf)?.figures
  }

  @Test mutating func `a referral is decided in time on the next working day`() {
    contact("P1", on: "2031-03-07", "New referral")  // A Friday.
    refer("P1", on: "2031-03-10")
    contact("P2", on: "2031-03-07", "New referral")
    refer("P2", on: "2031-03-11")
    contact("P3", on: "2031-03-07", "NFA")
    refer("P3", on: "2031-03-07")
    contact("P4", on: "2031-03-03", "New referral")
    contact("P4", on: "2031-03-07", "Existing referral")
    refer("P4", on: "2031-03-07")
    #expect(figures("M07a") == "1 of 4, 1 blank")
  }

  @Test mutating func `a contact that already became a referral does not answer the next one`() {
    contact("P1", on: "2031-03-03", "New referral")
    refer("P1", on: "2031-03-03", id: "r1", closed: "2031-03-20")
    refer("P1", on: "2031-05-06", id: "r2")
    #expect(figures("M07a") == "1 of 2, 1 blank")
  }

  @Test mutating func `only an open child's own valid number counts as held`() {
    for child in ["P1", "P2", "P3", "P4"] { refer(child, on: "2031-03-03") }
    refer("P5", on: "2031-03-03", closed: "2031-05-01")
    refer("P6", on: "2031-03-03", noFurtherAction: .yes)
    refer("P7", on: "2031-03-03")
    born("P7", "2013-06-30")
    desk.say(
      .plan(Plan(kind: .childProtection, id: "cp")), about: "northmoor-csc/P8", on: "2031-03-03")
    let number = Identifier(system: Identifier.nhsNumber, value: "9990000018")
    #expect(NHSNumber.checked(number.value) != nil)
    desk.say(.identifier(number), about: "northmoor-csc/P1", on: nil)
    desk.say(
      .identifier(Identifier(system: Identifier.nhsNumber, value: "9990000019")),
      about: "northmoor-csc/P2", on: nil)
    desk.say(
      .identifier(Identifier(system: Identifier.uniquePupilNumber, value: "9990000018")),
      about: "northmoor-csc/P3", on: nil)
    #expect(figures("M02e") == "1 of 5, 0 blank, 1 18 or over")
  }

  @Test mutating func `both parents means two people, a mother twice is one`() {
    for child in ["P1", "P2", "P3", "P4", "P5"] {
      refer(child, on: "2031-03-03")
      desk.say(
        .assessment(Assessment(id: "a" + child, referral: "r-" + child, factors: ["3B"])),
        about: "northmoor-csc/" + child, on: "2031-03-10")
    }
    refer("P6", on: "2031-03-03")
    parent(.birthMother, "M1", of: "P1")
    parent(.birthFather, "F1", of: "P1")
    parent(.birthMother, "M1", of: "P2")
    parent(.stepParent, "F1", of: "P2")
    parent(.birthMother, "M3", of: "P3")
    parent(.birthMother, "M4", of: "P3")
    parent(.adoptiveParent, "A1", of: "P4")
    parent(.adoptiveParent, "A2", of: "P4")
    #expect(figures("M08a") == "2 of 5, 1 blank")
  }

  @Test
  mutating func `pairs are found by parent and by home, and linked when the graph joins them`() {
    for (child, date) in [("P1", "2023-01-01"), ("P2", "2025-01-01"), ("P3", "2026-01-01")] {
      born(child, date)
    }
    born("S1", "2020-01-01", at: "southmere-csc")
    born("grown", "2005-01-01")
    parent(.birthMother, "M1", of: "P1")
    parent(.birthMother, "M1", of: "P2")
    parent(.birthMother, "M1", of: "grown")
    let home = Place(address: "4 Quay Row", postcode: "ZZ9 9ZZ")
    let same = Place(address: "4, QUAY ROW", postcode: "ZZ9 9ZZ")
    desk.say(.lives(Residence(place: home)), about: "northmoor-csc/P3", on: nil)
    desk.say(.lives(Residence(place: same)), about: "southmere-csc/S1", on: nil)
    desk.say(
      .lives(Residence(place: home, period: Period(to: Desk.date("2030-01-01")))),
      about: "northmoor-csc/P1", on: nil)
    let linked: [PersonID: Set<PersonID>] = [
      PersonID("northmoor-csc/P2"): [PersonID("northmoor-csc/P1")]
    ]
    let results = Measures.results(of: desk.input(asOf: "2031-06-30", linked: linked))
    #expect(results.result("M08b", at: northmoor)?.figures == "1 of 2, 0 blank")
    #expect(
      results.result("M08b", at: "Southmere Children's Services")?.figures == "0 of 1, 0 blank")
    #expect(
      results.result("M08b", at: northmoor)?.says
        == "1 of 2 pairs of children with a shared home or parent was linked with each other at "
        + "Northmoor Children's Services (invented data).")
  }
}
