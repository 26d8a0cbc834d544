import Seeded
import Testing
import Vocabulary

@testable import Duties

@Suite("A duty is taken on, handed over, covered and escalated, and never closed by age")
struct DutyHandsTests {
  let enquiry = said(
    12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
    on: "2026-03-02")
  var id: String { owed(.seeEachChild, "isla", [isla(), enquiry]).first?.id ?? "" }

  func hand(
    _ sequence: Int, _ step: DutyStep.Step, on: String, to: String? = nil, until: String? = nil,
    reason: String? = nil, approved: String? = nil, about: String = "northmoor-csc/ISLA",
    saidBy practitioner: String? = "r.okoro"
  ) -> Statement {
    said(
      sequence, about: about,
      .dutyStep(
        DutyStep(
          duty: id, step: step, to: to, until: until.map(day), reason: reason,
          approvedBy: approved)), on: on, practitioner: practitioner)
  }

  func made(_ hands: [Statement]) throws -> Duty {
    try #require(owed(.seeEachChild, "isla", [isla(), enquiry] + hands).first)
  }

  @Test func `whoever took it on holds it, then whoever it was given to, and cover for its days`()
    throws
  {
    let duty = try made([
      hand(20, .acknowledged, on: "2026-03-02", to: "r.okoro"),
      hand(21, .covered, on: "2026-03-03", to: "m.haddad", until: "2026-03-04"),
      hand(22, .handedOver, on: "2026-03-09", to: "l.pryce"),
    ])
    #expect(duty.holder(on: day("2026-03-01")) == nil)
    #expect(duty.holder(on: day("2026-03-02")) == "r.okoro")
    #expect(duty.holder(on: day("2026-03-04")) == "m.haddad")
    #expect(duty.holder(on: day("2026-03-05")) == "r.okoro")
    #expect(duty.holder(on: day("2026-03-09")) == "l.pryce")
    #expect(duty.metOn == nil)
  }

  @Test func `not applicable needs a reason and somebody's approval, and says since when`() throws {
    let on = "2026-03-04"
    #expect(
      try made([hand(20, .notApplicable, on: on, reason: "abroad")]).state(on: day("2026-03-10"))
        == .overdue(days: 5))
    #expect(
      try made([hand(20, .notApplicable, on: on, approved: "m.haddad")]).state(
        on: day("2026-03-10")) == .overdue(days: 5))
    let ended = try made([hand(20, .notApplicable, on: on, reason: "abroad", approved: "m.haddad")])
    #expect(ended.state(on: day("2026-03-10")) == .notApplicable(on: day(on)))
    #expect(ended.state(on: day("2026-03-03")) == .dueSoon(days: 2))
    #expect(ended.stateInWords(on: day("2026-03-10")) == "Not applicable, 4 March 2026")
  }

  @Test func `who asks cannot approve, and who asked must be known`() throws {
    let on = "2026-03-04"
    func state(_ hands: [Statement]) throws -> DutyState {
      try made(hands).state(on: day("2026-03-10"))
    }
    let open = DutyState.overdue(days: 5)
    let own = hand(20, .notApplicable, on: on, reason: "abroad", approved: "R.Okoro ")
    #expect(try state([own]) == open)
    let unnamed = hand(
      20, .notApplicable, on: on, reason: "abroad", approved: "m.haddad", saidBy: nil)
    #expect(try state([unnamed]) == open)
    // Asked by one and approved by another in a step of their own.
    let asked = hand(20, .notApplicable, on: on, reason: "abroad")
    func approval(_ by: String) -> Statement {
      hand(21, .notApplicable, on: "2026-03-06", reason: "abroad", approved: by, saidBy: by)
    }
    #expect(try made([asked]).askedNotToApply(by: day("2026-03-10"))?.saidBy == "r.okoro")
    #expect(try state([asked]) == open)
    #expect(try state([asked, approval("r.okoro")]) == open)
    #expect(try state([approval("m.haddad")]) == open)
    #expect(try state([asked, approval("m.haddad")]) == .notApplicable(on: day("2026-03-06")))
    #expect(
      try made([asked, approval("m.haddad")]).askedNotToApply(by: day("2026-03-10")) == nil)
  }

  @Test func `another agency's step on the duty is not heard`() throws {
    let theirs = hand(
      20, .notApplicable, on: "2026-03-04", reason: "x", approved: "y",
      about: "southmere-csc/ISLA")
    #expect(try made([theirs]).hands.isEmpty)
  }

  @Test func `ten years on it is overdue, not gone`() throws {
    #expect(try made([]).state(on: day("2034-03-05")) == .overdue(days: 2922))
  }

  @Test func `a bank holiday declared late moves the open duty and says what it was`() throws {
    let calendar = WorkingDays(
      holidays: [day("2026-03-04"): "Day of mourning"], knownUntil: day("2027-12-31"),
      declared: [day("2026-03-04"): day("2026-03-03")])
    let rules = Rulebook(workingDays: calendar, agencies: rulebook.agencies)
    let duty = try #require(
      owed(.seeEachChild, "isla", [isla(), enquiry], under: rules).first)
    #expect(duty.dueBy == day("2026-03-06"))
    #expect(duty.counted.moved == DueDate.Move(was: day("2026-03-05"), declared: day("2026-03-03")))
    #expect(
      duty.arithmetic.last
        == "It was due Thursday 5 March 2026 until a bank holiday was declared on "
        + "3 March 2026.")
    let known = WorkingDays(
      holidays: [day("2026-03-04"): "Day of mourning"], knownUntil: day("2027-12-31"),
      declared: [day("2026-03-04"): day("2026-03-01")])
    let foreseen = owed(
      .seeEachChild, "isla", [isla(), enquiry],
      under: Rulebook(workingDays: known, agencies: rulebook.agencies))
    #expect(foreseen.map(\.counted.moved) == [nil])
  }

  @Test func `a corrected statement recomputes the day and keeps the duty's address`() throws {
    let corrected = said(
      13, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-03-03", key: "k12", corrects: 12)
    let after = try #require(
      owed(.seeEachChild, "isla", [isla(), enquiry, corrected]).first)
    #expect(after.dueBy == day("2026-03-06"))
    #expect(after.id == id)
    #expect(after.moved(from: try made([])) == day("2026-03-05"))
  }

  @Test func `working days back and forth undo each other, and never land on a day off`() {
    var lot = SplitMix64(seed: 7)
    let calendar = rulebook.workingDays
    for _ in 0..<2_000 {
      let start = Day(number: day("2026-01-01").number + Int.random(in: 0...600, using: &lot))
      let count = Int.random(in: 1...40, using: &lot)
      let later = calendar.day(count, after: start)
      #expect(calendar.isWorking(later))
      #expect(calendar.count(after: start, through: later) == count)
      #expect(calendar.day(count, after: start.adding(days: 1)) >= later)
      if calendar.isWorking(start) { #expect(calendar.day(count, before: later) == start) }
    }
  }
}
