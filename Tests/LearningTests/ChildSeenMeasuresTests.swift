import Learning
import Testing
import Vocabulary

@Suite struct ChildSeenMeasuresTests {
  private var desk = Desk()

  private mutating func assess(
    _ child: String, from: String, to: String?, seen: Answer, factors: [String] = ["3A"]
  ) {
    desk.say(
      .assessment(
        Assessment(
          id: "a-\(child)-\(from)", childSeen: seen, authorised: to.map { Desk.date($0) },
          factors: factors)),
      about: "northmoor-csc/\(child)", on: from)
  }

  private mutating func visit(
    _ child: String, on day: String, seen: Answer, alone: Answer = .notRecorded,
    reason: String? = nil
  ) {
    desk.say(
      .visit(Visit(kind: .childInNeed, seen: seen, seenAlone: alone, reasonNotSeen: reason)),
      about: "northmoor-csc/\(child)", on: day)
  }

  private func figures(_ id: String, asOf: String = "2031-06-30") -> String? {
    desk.result(id, at: "Northmoor Children's Services", asOf: asOf)?.figures
  }

  @Test mutating func `a child seen before authorisation counts, by the assessment or a visit`() {
    assess("P1", from: "2031-03-03", to: "2031-04-04", seen: .yes)
    assess("P2", from: "2031-03-03", to: "2031-04-04", seen: .no)
    assess("P3", from: "2031-03-03", to: "2031-04-04", seen: .notRecorded)
    assess("P4", from: "2031-03-03", to: "2031-04-04", seen: .notRecorded)
    visit("P4", on: "2031-04-04", seen: .yes)
    assess("P5", from: "2031-03-03", to: "2031-04-04", seen: .notRecorded)
    visit("P5", on: "2031-04-05", seen: .yes)
    #expect(figures("M06a") == "2 of 5, 2 blank")
  }

  @Test mutating func `assessments without domestic abuse, or not yet authorised, do not count`() {
    assess("P1", from: "2031-03-03", to: "2031-04-04", seen: .yes, factors: ["4B"])
    assess("P2", from: "2031-03-03", to: nil, seen: .yes)
    assess("P3", from: "2031-03-03", to: "2031-04-04", seen: .yes, factors: ["16A", "3C"])
    #expect(figures("M06a") == "1 of 1, 0 blank")
  }

  @Test mutating func `of children seen, those seen alone count, or with the reason recorded`() {
    for child in ["P1", "P2", "P3", "P4", "P5"] {
      assess(child, from: "2031-03-03", to: "2031-04-04", seen: child == "P5" ? .no : .yes)
    }
    visit("P1", on: "2031-03-10", seen: .yes, alone: .yes)
    visit("P2", on: "2031-03-10", seen: .yes, alone: .no, reason: "a baby of 3 weeks")
    visit("P3", on: "2031-03-10", seen: .yes, alone: .no)
    #expect(figures("M06b") == "2 of 4, 1 blank")
  }

  @Test mutating func `a section 47 enquiry's child is seen in time on the fifth working day`() {
    for (child, day) in [("P1", "2031-03-10"), ("P2", "2031-03-11"), ("P3", "2031-03-03")] {
      desk.say(
        .section47Enquiry(Section47Enquiry(id: "s-" + child)), about: "northmoor-csc/" + child,
        on: "2031-03-03")
      visit(child, on: day, seen: .yes)
    }
    desk.say(
      .section47Enquiry(Section47Enquiry(id: "s-4")), about: "northmoor-csc/P4", on: "2031-03-03")
    visit("P4", on: "2031-03-02", seen: .yes)
    visit("P4", on: "2031-03-04", seen: .no)
    desk.say(
      .section47Enquiry(Section47Enquiry(id: "s-5")), about: "northmoor-csc/P5", on: "2031-03")
    #expect(
      figures("M06c")
        == "2 of 4, 0 blank, 1 without a certain day of the strategy discussion")
    #expect(
      figures("M06c", asOf: "2031-03-10")
        == "2 of 2, 0 blank, 2 still in time")
  }

  @Test mutating func `three linked children, two seen: the third is not hidden by the others`() {
    for (child, born) in [
      ("P1", "2023-05-01"), ("P2", "2021-01-01"), ("P3", "2025-07-01"), ("P4", "2012-06-01"),
    ] {
      desk.say(.born(Birth(on: Desk.date(born))), about: "northmoor-csc/" + child, on: nil)
    }
    desk.say(.born(Birth(on: Desk.date("2020-01-01"))), about: "southmere-csc/S9", on: nil)
    assess("P1", from: "2031-03-03", to: "2031-04-04", seen: .yes)
    visit("P2", on: "2031-03-20", seen: .yes)
    visit("P3", on: "2031-03-20", seen: .no)
    let linked: [PersonID: Set<PersonID>] = [
      PersonID("northmoor-csc/P1"): [
        PersonID("northmoor-csc/P2"), PersonID("northmoor-csc/P3"), PersonID("southmere-csc/S9"),
      ]
    ]
    let results = Measures.results(of: desk.input(asOf: "2031-06-30", linked: linked))
    #expect(
      results.result("M06d", at: "Northmoor Children's Services")?.figures
        == "1 of 2, 0 blank, 1 known only to other agencies")
  }

  @Test mutating func `a linked grown-up or unborn child is left out`() {
    assess("P1", from: "2031-03-03", to: "2031-04-04", seen: .yes)
    desk.say(.born(Birth(on: Desk.date("2013-04-04"))), about: "northmoor-csc/P2", on: nil)
    desk.say(.born(Birth(on: Desk.date("2013-04-05"))), about: "northmoor-csc/P3", on: nil)
    desk.say(
      .born(Birth(on: Desk.date("2031-08-01"), expected: true)), about: "northmoor-csc/P4",
      on: nil)
    let linked: [PersonID: Set<PersonID>] = [
      PersonID("northmoor-csc/P1"): Set(
        ["P2", "P3", "P4"].map { PersonID("northmoor-csc/" + $0) })
    ]
    let results = Measures.results(of: desk.input(asOf: "2031-06-30", linked: linked))
    #expect(
      results.result("M06d", at: "Northmoor Children's Services")?.figures
        == "0 of 1, 1 blank, 1 18 or over, 1 not born yet")
  }

  @Test func `without linked children M06d is not measured, rather than nought`() {
    let results = Measures.results(of: desk.input(asOf: "2031-06-30"))
    #expect(
      results.filter { $0.measure.id == "M06d" }.map(\.status) == [.notMeasured])
  }
}
