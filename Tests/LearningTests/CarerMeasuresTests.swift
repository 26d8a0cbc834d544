import Learning
import Testing
import Vocabulary

@Suite struct CarerMeasuresTests {
  private var desk = Desk()

  private mutating func signal(_ carer: String, on day: String) {
    desk.say(
      .carerSignal(CarerSignal(words: "looks after him")), about: "eastvale-mh/\(carer)", on: day)
  }

  private mutating func step(
    _ step: CarersAssessment.Step, _ carer: String, on day: String,
    alone: Answer = .notRecorded, safety: Answer = .notRecorded,
    by agency: AgencyID = "eastvale-mh"
  ) {
    desk.say(
      .carersAssessment(
        CarersAssessment(step: step, offeredAlone: alone, askedAboutOwnSafety: safety)),
      about: "eastvale-mh/\(carer)", on: day, by: agency)
  }

  private func figures(_ id: String, asOf: String = "2031-06-30") -> String? {
    desk.result(id, at: "Eastvale Mental Health", asOf: asOf)?.figures
  }

  @Test mutating func `a signal is answered in time on day 7, by whichever agency`() {
    signal("C1", on: "2031-03-03")
    step(.offered, "C1", on: "2031-03-10", by: "northmoor-csc")
    signal("C2", on: "2031-03-03")
    step(.notACarer, "C2", on: "2031-03-11")
    signal("C3", on: "2031-03-03")
    signal("C4", on: "2031-06-25")
    #expect(figures("M22a") == "1 of 3, 0 blank, 1 still in time")
  }

  @Test mutating func `a signal about a carer answered in the half year before is left out`() {
    signal("C1", on: "2031-03-03")
    step(.declined, "C1", on: "2031-03-04")
    signal("C1", on: "2031-05-05")
    #expect(figures("M22a") == "1 of 1, 0 blank, 1 about carers answered before")
  }

  @Test mutating func `an offer made beside the person cared for is not made alone`() {
    for carer in ["C1", "C2", "C3", "C4"] { signal(carer, on: "2031-03-03") }
    step(.offered, "C1", on: "2031-03-05", alone: .yes, safety: .yes)
    step(.offered, "C2", on: "2031-03-05", alone: .no, safety: .yes)
    step(.offered, "C3", on: "2031-03-05")
    step(.notACarer, "C4", on: "2031-03-05")
    #expect(figures("M22b") == "1 of 3, 1 blank")
    #expect(figures("M22d") == "1 of 3, 1 blank")
  }

  @Test mutating func `somebody named a carer whom nobody offered anything is not left out`() {
    desk.say(
      .relationship(Relationship(kind: .carer, to: RecordReference("eastvale-mh", "E9"))),
      about: "eastvale-mh/C1", on: nil)
    #expect(figures("M22b") == "0 of 1, 0 blank")
  }

  @Test mutating func `an accepted assessment is completed in time on day 28`() {
    for (carer, day) in [("C1", "2031-03-31"), ("C2", "2031-04-01")] {
      signal(carer, on: "2031-03-01")
      step(.accepted, carer, on: "2031-03-03")
      step(.completed, carer, on: day)
    }
    signal("C3", on: "2031-06-01")
    step(.accepted, "C3", on: "2031-06-20")
    #expect(figures("M22c") == "1 of 2, 0 blank, 1 still in time")
  }
}
