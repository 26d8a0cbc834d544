import Testing
import Vocabulary

@testable import Duties

@Suite("Clocks from referral to plan: domain clocks T01 to T05 and T22")
struct ReferralClockSpec {
  let referral = said(
    10, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1")), on: "2026-04-02")

  @Test func `a referral on the Thursday before Easter is decided by the Tuesday after`() throws {
    let duty = try #require(owed(.decideReferral, "isla", [isla(), referral]).first)
    #expect(duty.owedBy == "northmoor-csc")
    #expect(duty.dueBy == day("2026-04-07"))
    #expect(
      duty.arithmetic == [
        "Counted from Thursday 2 April 2026, which is day 0.",
        "Friday 3 April 2026 skipped: Good Friday.", "Saturday 4 April 2026 skipped: weekend.",
        "Sunday 5 April 2026 skipped: weekend.", "Monday 6 April 2026 skipped: Easter Monday.",
        "1 working day counted.", "Due Tuesday 7 April 2026.",
      ])
    #expect(!duty.source.isLocalSetting)
    #expect(
      duty.source.source == "Working Together to Safeguard Children; limit of 1 working day set by "
        + "Department for Education (clock T01)")
  }

  @Test func `a decision on that referral meets it, one on another or by another does not`() {
    func decision(_ referral: String, about: String = "northmoor-csc/ISLA") -> Statement {
      said(
        11, about: about,
        .referralDecision(ReferralDecision(referral: referral, nextStep: .assessment)),
        on: "2026-04-08")
    }
    func met(_ more: Statement) -> Day? {
      owed(.decideReferral, "isla", [isla(), referral, more]).first?.metOn
    }
    #expect(met(decision("R1")) == day("2026-04-08"))
    #expect(met(decision("R2")) == nil)
    #expect(met(decision("R1", about: "southmere-csc/ISLA")) == nil)
  }

  @Test func `no further action is a decision whose day is not recorded, and that is said`() throws
  {
    let closed = said(
      10, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1", noFurtherAction: .yes)),
      on: "2026-03-02")
    let duty = try #require(owed(.decideReferral, "isla", [isla(), closed]).first)
    #expect(duty.metOn == day("2026-03-02"))
    #expect(
      duty.notes.map(\.text) == [
        "Recorded as no further action; on which day that was decided is not recorded."
      ])
  }

  @Test func `an assessment is authorised within 45 working days of its referral, not its start`()
    throws
  {
    let started = said(
      11, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1", referral: "R1")),
      on: "2026-04-20")
    let duty = try #require(owed(.authoriseAssessment, "isla", [isla(), referral, started]).first)
    #expect(duty.opened == day("2026-04-02"))
    #expect(duty.dueBy == day("2026-06-09"))
    #expect(duty.metOn == nil)
    let done = said(
      11, about: "northmoor-csc/ISLA",
      .assessment(
        Assessment(id: "A1", referral: "R1", authorised: UncertainDate(day("2026-06-10")))),
      on: "2026-04-20")
    #expect(
      owed(.authoriseAssessment, "isla", [isla(), referral, done]).map {
        $0.state(on: day("2026-07-01"))
      } == [.metLate(on: day("2026-06-10"), days: 1)])
  }

  @Test func `an assessment that names no referral is counted from its start`() {
    let alone = said(
      11, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1")), on: "2026-03-02")
    #expect(
      owed(.authoriseAssessment, "isla", [isla(), alone]).map(\.opened) == [day("2026-03-02")])
    #expect(owed(.authoriseAssessment, "isla", [isla(), referral]).isEmpty)
  }

  @Test func `a referral that is closed ends the assessment's clock`() {
    let closed = said(
      10, about: "northmoor-csc/ISLA",
      .referral(Referral(id: "R1", closed: UncertainDate(day("2026-04-30")))), on: "2026-04-02")
    let started = said(
      11, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1", referral: "R1")),
      on: "2026-04-20")
    #expect(
      owed(.authoriseAssessment, "isla", [isla(), closed, started]).map {
        $0.state(on: day("2026-07-01"))
      } == [.withdrawn(on: day("2026-04-30"))])
  }

  let enquiry = said(
    12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
    on: "2026-03-02")
  let conference = said(
    13, about: "northmoor-csc/ISLA",
    .initialConference(InitialConference(id: "C1", enquiry: "E1", ledToPlan: .yes)),
    on: "2026-03-23")

  @Test func `an initial conference is due 15 working days after the strategy discussion`() {
    #expect(
      owed(.holdInitialConference, "isla", [isla(), enquiry]).map(\.dueBy) == [day("2026-03-23")])
    #expect(
      owed(.holdInitialConference, "isla", [isla(), enquiry, conference]).map(\.metOn)
        == [day("2026-03-23")])
  }

  @Test func `an enquiry that ends with no further action asks for no conference`() {
    let ended = said(
      12, about: "northmoor-csc/ISLA",
      .section47Enquiry(
        Section47Enquiry(
          id: "E1", ended: UncertainDate(day("2026-03-10")), noFurtherAction: .yes)),
      on: "2026-03-02")
    #expect(
      owed(.holdInitialConference, "isla", [isla(), ended]).map { $0.state(on: day("2026-05-01")) }
        == [.withdrawn(on: day("2026-03-10"))])
  }

  func meeting(_ sequence: Int, _ kind: StatutoryMeeting.Kind, on: String) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .statutoryMeeting(StatutoryMeeting(kind: kind, id: "M\(sequence)")), on: on)
  }

  @Test func `a plan has its core group within 10 working days and its review within 3 months`() {
    let all = [isla(), conference, meeting(20, .coreGroup, on: "2026-04-08")]
    // Ten working days over Easter.
    #expect(owed(.holdCoreGroup, "isla", all).map(\.dueBy) == [day("2026-04-08")])
    #expect(owed(.holdCoreGroup, "isla", all).map(\.metOn) == [day("2026-04-08")])
    #expect(owed(.holdFirstReviewConference, "isla", all).map(\.dueBy) == [day("2026-06-23")])
    #expect(owed(.holdFirstReviewConference, "isla", all).map(\.metOn) == [nil])
  }

  @Test func `after each review the next is due in six months, on a working day`() {
    let all = [
      isla(), conference, meeting(20, .reviewConference, on: "2026-06-04"),
      meeting(21, .reviewConference, on: "2026-12-01"),
    ]
    let next = owed(.holdNextReviewConference, "isla", all)
    #expect(next.map(\.dueBy) == [day("2026-12-04"), day("2027-06-01")])
    #expect(next.map(\.metOn) == [day("2026-12-01"), nil])
  }

  @Test func `a conference that led to no plan, or of which that is not recorded, asks for none`() {
    for answer in [Answer.no, .notRecorded] {
      let held = said(
        13, about: "northmoor-csc/ISLA",
        .initialConference(InitialConference(id: "C1", ledToPlan: answer)), on: "2026-03-23")
      #expect(owed(.holdCoreGroup, "isla", [isla(), held]).isEmpty)
      #expect(owed(.holdFirstReviewConference, "isla", [isla(), held]).isEmpty)
    }
  }

  @Test func `the end of the plan ends its core group and review`() {
    let plan = said(
      14, about: "northmoor-csc/ISLA",
      .plan(Plan(kind: .childProtection, id: "P1", ended: UncertainDate(day("2026-04-30")))),
      on: "2026-03-23")
    for rule in [RuleID.holdCoreGroup, .holdFirstReviewConference] {
      #expect(
        owed(rule, "isla", [isla(), conference, plan]).map { $0.state(on: day("2027-01-01")) }
          == [.withdrawn(on: day("2026-04-30"))], "\(rule)")
    }
  }

  @Test func `the council a child moved to owes the transfer conference, the old one stays named`()
    throws
  {
    let moved = said(
      15, about: "northmoor-csc/ISLA",
      .caseTransfer(
        CaseTransfer(
          plan: "P1", from: "northmoor-csc", to: "southmere-csc", clock: .referralAccepted)),
      on: "2026-03-02")
    let duty = try #require(owed(.holdTransferConference, "isla", [isla(), moved]).first)
    #expect(duty.owedBy == "southmere-csc")
    #expect(duty.dueBy == day("2026-03-23"))
    #expect(duty.source.isLocalSetting)
    #expect(
      duty.notes.map(\.text) == ["Northmoor Children's Services stays responsible until then."])
    let held = said(
      16, about: "southmere-csc/ISLA",
      .statutoryMeeting(StatutoryMeeting(kind: .transferConference, id: "T1")), on: "2026-03-20")
    #expect(
      owed(.holdTransferConference, "isla", [isla(), moved, held]).map(\.metOn)
        == [day("2026-03-20")])
  }
}
