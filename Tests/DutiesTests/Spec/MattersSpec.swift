import Testing
import Vocabulary

@testable import Duties

@Suite("Other clocks of law and guidance: T14 to T16, T20, T21, T25, T26, T28")
struct MattersSpec {
  func step(
    _ sequence: Int, _ kind: Matter.Kind, _ step: Matter.Step, on: String,
    complex: Answer = .notRecorded
  ) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .matter(Matter(kind: kind, id: "X1", step: step, isComplex: complex)), on: on)
  }

  static let clocks: [(RuleID, Matter.Kind, Matter.Step, Matter.Step, String, String)] = [
    (.decideOnDeathReview, .deathReview, .raised, .decided, "2026-03-02", "2026-04-02"),
    (.completeDeathReview, .deathReview, .decided, .completed, "2026-03-02", "2026-09-02"),
    (.acknowledgeDataComplaint, .dataComplaint, .raised, .acknowledged, "2026-07-01", "2026-07-31"),
    (.reportAllegation, .allegationAboutStaff, .raised, .notified, "2026-04-02", "2026-04-07"),
    (
      .answerSubjectAccessRequest, .subjectAccessRequest, .raised, .completed, "2026-03-02",
      "2026-04-02"
    ),
    (.notifySeriousIncident, .seriousIncident, .raised, .notified, "2026-03-02", "2026-03-09"),
    (.completeRapidReview, .seriousIncident, .notified, .reviewed, "2026-03-02", "2026-03-23"),
    (.ratifyPolicy, .policyRatification, .raised, .decided, "2026-03-02", "2026-04-13"),
  ]

  @Test(arguments: clocks.indices)
  func `each clock starts with its step, is met by the next and ends where it is withdrawn`(
    index: Int
  ) {
    let (rule, kind, start, end, on, due) = Self.clocks[index]
    let first = step(10, kind, start, on: on)
    #expect(owed(rule, "isla", [first]).map(\.dueBy) == [day(due)], "\(rule)")
    #expect(owed(rule, "isla", [first, step(11, kind, end, on: due)]).map(\.metOn) == [day(due)])
    #expect(
      owed(rule, "isla", [first, step(11, kind, .withdrawn, on: due)]).map {
        $0.state(on: day("2030-01-01"))
      } == [.withdrawn(on: day(due))], "\(rule)")
    #expect(owed(rule, "isla", [step(10, kind, .clarificationAsked, on: on)]).isEmpty)
  }

  @Test
  func
    `a request of 31 January ends on the last of February, and one that ends on a holiday the day after`()
  {
    func due(_ on: String) -> Day? {
      owed(.answerSubjectAccessRequest, "isla", [step(10, .subjectAccessRequest, .raised, on: on)])
        .first?.dueBy
    }
    #expect(due("2025-01-31") == day("2025-02-28"))
    // 28 February 2026 is a Saturday; 3 April 2026 is Good Friday.
    #expect(due("2026-01-31") == day("2026-03-02"))
    #expect(due("2026-03-03") == day("2026-04-07"))
  }

  @Test func `a complex request has three months, and waiting for clarification stops the clock`() {
    let raised = step(10, .subjectAccessRequest, .raised, on: "2026-03-02", complex: .yes)
    #expect(owed(.answerSubjectAccessRequest, "isla", [raised]).isEmpty)
    #expect(owed(.answerComplexAccessRequest, "isla", [raised]).map(\.dueBy) == [day("2026-06-02")])
    let paused = [
      step(10, .subjectAccessRequest, .raised, on: "2026-03-02"),
      step(11, .subjectAccessRequest, .clarificationAsked, on: "2026-03-04"),
      step(12, .subjectAccessRequest, .clarificationGiven, on: "2026-03-14"),
    ]
    #expect(owed(.answerSubjectAccessRequest, "isla", paused).map(\.dueBy) == [day("2026-04-13")])
  }

  @Test func `a request to share has no number of days until one is set`() {
    let asked = step(10, .sharingDecision, .raised, on: "2026-10-05")
    #expect(owed(.decideOnSharing, "isla", [asked]).isEmpty)
    #expect(
      owed(.decideOnSharing, "isla", [asked], under: setting(.decideOnSharing, 1, .workingDays))
        .map(\.dueBy) == [day("2026-10-06")])
  }

  let signal = said(
    10, about: "eastvale-mh/MARA",
    .carersAssessment(CarersAssessment(step: .declined, offeredAlone: .yes)), on: "2026-03-02")

  @Test func `a carer who declined is offered again within six months`() {
    #expect(owed(.reofferCarersAssessment, "mara", [signal]).map(\.dueBy) == [day("2026-09-02")])
    let again = said(
      11, about: "eastvale-mh/MARA",
      .carersAssessment(CarersAssessment(step: .offered, offeredAlone: .yes)), on: "2026-08-20")
    #expect(
      owed(.reofferCarersAssessment, "mara", [signal, again]).map(\.metOn) == [day("2026-08-20")])
  }

  @Test func `a note that his partner looks after him raises the question of a carer`() {
    let note = said(
      10, about: "eastvale-mh/COLIN", .note("Seen at home. His partner looks after him."),
      on: "2026-03-02")
    #expect(owed(.followUpMentionOfCarer, "colin", [note]).map(\.dueBy) == [day("2026-03-09")])
    let named = said(
      11, about: "eastvale-mh/MARA",
      .carerSignal(CarerSignal(caresFor: record("eastvale-mh/COLIN"), words: "looks after him")),
      on: "2026-03-04")
    #expect(
      owed(.followUpMentionOfCarer, "colin", [note, named]).map(\.metOn) == [day("2026-03-04")])
    let other = said(10, about: "eastvale-mh/COLIN", .note("Looks well."), on: "2026-03-02")
    #expect(owed(.followUpMentionOfCarer, "colin", [other]).isEmpty)
  }
}
