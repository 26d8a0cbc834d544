import Testing
import Vocabulary

@testable import Duties

@Suite("What the front door hands on is answered: Harlow 11.1.2, scenario D07")
struct FrontDoorSpec {
  let recommended = said(
    10, about: "northmoor-csc/ISLA",
    .frontDoorItem(
      FrontDoorItem(
        id: "F1", kind: .recommendation, team: "assessment team", text: "health check")),
    on: "2026-03-02")

  func answer(
    _ reply: FrontDoorAnswer.Reply, on: String, reason: String? = nil, item: String = "F1"
  ) -> Statement {
    said(
      11, about: "northmoor-csc/ISLA",
      .frontDoorAnswer(FrontDoorAnswer(item: item, answer: reply, reason: reason)), on: on)
  }

  @Test func `the new team does nothing for ten working days and both managers see it overdue`()
    throws
  {
    let duty = try #require(
      owed(.answerFrontDoorRecommendation, "isla", [isla(), recommended]).first)
    #expect(duty.dueBy == day("2026-03-16"))
    #expect(duty.state(on: day("2026-03-17")) == .overdue(days: 1))
    #expect(duty.escalation(on: day("2026-03-16"), under: .standard) == .holder)
    #expect(duty.escalation(on: day("2026-03-17"), under: .standard) == .teamManager)
    #expect(duty.escalation(on: day("2026-03-23"), under: .standard) == .headOfService)
    #expect(duty.escalation(on: day("2026-04-13"), under: .standard) == .partnership)
  }

  @Test func `accepting is not doing, and a rejection needs its reason`() {
    func met(_ answer: Statement) -> Day? {
      owed(.answerFrontDoorRecommendation, "isla", [isla(), recommended, answer]).first?.metOn
    }
    #expect(met(answer(.accepted, on: "2026-03-03")) == nil)
    #expect(met(answer(.rejected, on: "2026-03-03")) == nil)
    #expect(met(answer(.rejected, on: "2026-03-03", reason: " ")) == nil)
    #expect(met(answer(.rejected, on: "2026-03-03", reason: "done last week")) == day("2026-03-03"))
    #expect(met(answer(.done, on: "2026-03-09")) == day("2026-03-09"))
    #expect(met(answer(.done, on: "2026-03-09", item: "F2")) == nil)
  }

  @Test func `a day that the front door set comes before the limit`() {
    let dated = said(
      10, about: "northmoor-csc/ISLA",
      .frontDoorItem(
        FrontDoorItem(id: "F1", kind: .recommendation, text: "x", due: day("2026-03-05"))),
      on: "2026-03-02")
    let duty = owed(.answerFrontDoorRecommendation, "isla", [isla(), dated])
    #expect(duty.map(\.dueBy) == [day("2026-03-05")])
    #expect(
      duty.map(\.arithmetic) == [
        [
          "Started on Monday 2 March 2026. Whoever asked set the day.",
          "Due Thursday 5 March 2026.",
        ]
      ])
  }

  @Test func `a handover is accepted or returned with a reason within a working day`() {
    let handed = said(
      10, about: "northmoor-csc/ISLA",
      .frontDoorItem(
        FrontDoorItem(id: "H1", kind: .handover, to: "southmere-csc", text: "case")),
      on: "2026-03-06")
    func made(_ more: [Statement]) -> Duty? {
      owed(.acceptHandover, "isla", [isla(), handed] + more).first
    }
    #expect(made([])?.owedBy == "southmere-csc")
    #expect(made([])?.dueBy == day("2026-03-09"))
    #expect(made([answer(.accepted, on: "2026-03-09", item: "H1")])?.metOn == day("2026-03-09"))
    #expect(made([answer(.returned, on: "2026-03-09", item: "H1")])?.metOn == nil)
    #expect(
      made([answer(.returned, on: "2026-03-09", reason: "not our area", item: "H1")])?.metOn
        == day("2026-03-09"))
  }

  func decision(
    _ sequence: Int, on: String, told: Answer = .notRecorded, manager: Answer = .notRecorded,
    next: ReferralDecision.NextStep = .noFurtherAction
  ) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .referralDecision(
        ReferralDecision(
          referral: "R1", nextStep: next, referrerTold: told, managerReview: manager)), on: on)
  }

  @Test func `the referrer is told the outcome within three working days of the decision`() {
    let decided = decision(20, on: "2026-03-02")
    #expect(
      owed(.tellReferrerOutcome, "isla", [isla(), decided]).map(\.dueBy) == [day("2026-03-05")])
    #expect(
      owed(
        .tellReferrerOutcome, "isla", [isla(), decided, decision(21, on: "2026-03-04", told: .yes)]
      ).map(\.metOn) == [day("2026-03-04")])
  }

  func alert(_ reference: String, _ sequence: Int, on: String) -> Statement {
    said(sequence, about: "northmoor-police/MARA", notice(reference, sentTo: []), on: on)
  }

  @Test func `three alerts in a year and no further action bring a manager's review`() throws {
    let three = [
      alert("N1", 1, on: "2025-04-10"), alert("N2", 2, on: "2025-09-01"),
      alert("N3", 3, on: "2026-02-27"), isla(4),
    ]
    let decided = decision(20, on: "2026-03-02")
    let duty = try #require(owed(.reviewRepeatedContacts, "isla", three + [decided]).first)
    #expect(duty.dueBy == day("2026-03-03"))
    #expect(
      duty.notes.map(\.text) == ["Domestic abuse alerts in the 12 months before: 3."])
    #expect(
      owed(.reviewRepeatedContacts, "isla", Array(three.dropFirst()) + [decided]).isEmpty)
    #expect(
      owed(
        .reviewRepeatedContacts, "isla",
        three + [decided, decision(21, on: "2026-03-03", manager: .yes)]
      ).map(\.metOn) == [day("2026-03-03")])
    #expect(
      owed(
        .reviewRepeatedContacts, "isla", three + [decision(20, on: "2026-03-02", next: .assessment)]
      )
      .isEmpty)
  }
}
