import Testing
import Vocabulary

@testable import Learning

@Suite struct ActionTests {
  private static let today = Desk.day("2031-03-14")

  private static func action(_ target: String?, text: String = "Train all staff") -> ReviewAction {
    ReviewAction(
      recommendation: "1", id: "1/1", text: text, owner: "Mill Lane Surgery", agency: "mill-lane",
      target: target.map { PrintedDate(printed: $0) })
  }

  private static func said(_ status: ActionStep.Status) -> ActionStep {
    ActionStep(action: "1/1", kind: .progress, status: status)
  }

  /// A trend of a measure whose target is 95 of 100.
  private static func trend(_ counts: [(Int, Int)]) -> MeasureTrend {
    let measure = Measure(
      id: "M18a", key: "D18", one: "alert", many: "alerts", so: "triaged in time", better: .higher,
      target: 0.95, evidence: .dataMeasured)
    return MeasureTrend(
      measure: measure, agency: "Mill Lane Surgery",
      readings: counts.enumerated().map { index, count in
        MeasureResult(
          of: measure, agency: "Mill Lane Surgery", kind: .generalPractice, isInvented: true,
          count: .init(numerator: count.0, denominator: count.1, missing: 0, excluded: [:]),
          target: LocalSetting(0.95, setBy: "test", on: today),
          asOf: today.adding(months: -3 * (counts.count - 1 - index)))
      })
  }

  private static func standing(
    _ target: String?, _ steps: [ActionStep] = [], _ trends: [MeasureTrend] = []
  ) -> ActionStanding {
    ActionStanding(action(target), steps: steps, trends: trends, on: today)
  }

  @Test(arguments: [
    ("31/03/2032", "2032-03-31"), ("3.4.31", "2031-04-03"), ("Sept 2031", "2031-09"),
    ("September 2031", "2031-09"), ("end of March 2031", "2031-03"),
    ("31st March 2032", "2032-03-31"),
    ("March 31 2032", "2032-03-31"), ("2032", "2032"), ("Q2 2031", "2031-04/2031-06"),
    ("2031-05-06", "2031-05-06"), ("TBC", nil), ("ongoing", nil), ("31/02/2031", nil), ("", nil),
  ])
  func `a printed date is kept as printed and read where it can be told`(
    printed: String, date: String?
  ) {
    let read = PrintedDate(printed: printed)
    #expect(read.printed == printed)
    #expect(read.date?.text == date)
  }

  @Test func `the light comes from the day and what was shown, with its why`() {
    #expect(Self.standing("Feb 2031").light == .red)
    #expect(Self.standing("Feb 2031").because == "It was due by 28 February 2031, 14 days ago.")
    #expect(Self.standing("Feb 2031").daysOver == 14)
    #expect(Self.standing("April 2031").light == .amber)
    #expect(Self.standing("2032").light == .green)
    #expect(Self.standing("TBC").because == "“TBC” is no date that can be told.")
    #expect(Self.standing(nil).because == "No date is set for it.")
    #expect(Self.standing("Feb 2031", [Self.said(.rejected)]).light == .grey)
  }

  @Test func `a word that it is done is no proof`() {
    let said = Self.standing("Feb 2031", [Self.said(.completed)])
    #expect(said.state == .notEvidenced)
    #expect(said.evidence == .declared)
    let seen = Self.standing(
      "Feb 2031",
      [
        Self.said(.completed),
        ActionStep(
          action: "1/1", kind: .evidence,
          evidence: ActionEvidence(
            kind: .policy, shows: "a policy", dated: nil, wasSeen: true, isPublic: false)),
      ])
    #expect(seen.state == .notEvidenced)
    #expect(seen.evidence == .documentSeen)
    #expect(seen.daysOver == 14)
  }

  @Test func `a measure that reached its target shows it`() {
    let met = Self.standing("Feb 2031", [Self.said(.completed)], [Self.trend([(1, 2), (96, 100)])])
    #expect(met.state == .met)
    #expect(met.light == .green)
    #expect(met.evidence == .dataMeasured)
    #expect(met.daysOver == nil)
  }

  @Test func `one reading that falls short leaves it unproven, two running open it again`() {
    let once = Self.standing(
      "Feb 2031", [Self.said(.completed)], [Self.trend([(96, 100), (90, 100)])])
    #expect(once.state == .notEvidenced)
    let twice = Self.standing(
      "Feb 2031", [Self.said(.completed)], [Self.trend([(96, 100), (94, 100), (90, 100)])])
    #expect(twice.state == .reopened)
    #expect(twice.light == .red)
    #expect(
      twice.because
        == "Closed, and open again: the measure fell short 2 times running. “alerts triaged in "
        + "time” at Mill Lane Surgery: 94 of 100 on 14 December 2030, 90 of 100 on 14 March 2031; "
        + "the target is at least 95 of 100.")
  }

  @Test func `a reading with nothing to count breaks the run`() {
    let broken = Self.standing(
      "Feb 2031", [Self.said(.completed)], [Self.trend([(1, 2), (0, 0), (1, 2)])])
    #expect(broken.state == .notEvidenced)
  }

  @Test func `what was never closed is not opened again`() {
    let open = Self.standing(
      "2032", [Self.said(.inProgress)], [Self.trend([(1, 2), (1, 2)])])
    #expect(open.state == .inProgress)
  }

  @Test func `an outcome that was counted needs a board's sign-off to count as met`() {
    let counted = ActionStep(
      action: "1/1", kind: .evidence,
      evidence: ActionEvidence(
        kind: .outcomeData, shows: "asked again", dated: nil, wasSeen: true, isPublic: false,
        outcome: .init(good: 41, all: 46)))
    let without = Self.standing("2032", [Self.said(.completed), counted])
    #expect(without.state == .notEvidenced)
    #expect(without.evidence == .outcomeMeasured)
    let signed = Self.standing(
      "2032",
      [
        Self.said(.completed), counted,
        ActionStep(action: "1/1", kind: .signOff, board: "The board"),
      ])
    #expect(signed.state == .met)
  }

  @Test func `advice says what would make it one that can be checked`() {
    #expect(ActionAdvice.about(Self.action("2032")).isEmpty)
    #expect(
      ActionAdvice.about(Self.action("TBC", text: "Be mindful"))
        == [
          "It has no date that can be told.",
          "No word says what could be checked: train, publish, audit, agree …",
        ])
  }

  // MARK: - An agency's return

  private static let open = ["northmoor": Set(["1/1"])]

  @Test func `a return is read back with every problem at once, and good rows still enter`() {
    let sent = AgencyReturn.csv([
      .init(review: "northmoor", standing: Self.standing("Feb 2031"))
    ])
    #expect(sent.hasPrefix("review,action,recommendation,what,target,status,"))
    let text = """
      review,action,status,words,evidence,shows,dated,seen,good,of
      northmoor,1/1,In progress,Half of them,,,,,,
      northmoor,9/9,completed,,,,,,,
      northmoor,1/1,done,,photo,,tomorrow,,5,
      northmoor,1/1,completed,,outcomeData,Ten records,March 2031,yes,9,10
      """
    let said = AgencyReturn.read(Array(text.utf8), named: "return.csv", open: Self.open)
    #expect(said.steps.map(\.line) == [2, 5, 5])
    #expect(said.steps[0].step.status == .inProgress)
    #expect(said.steps[2].step.evidence?.outcome == .init(good: 9, all: 10))
    #expect(said.steps[2].step.evidence?.dated?.text == "2031-03")
    #expect(
      said.problems.map { "\($0.line ?? 0) \($0.field ?? "")" }
        == ["3 action", "4 status", "4 evidence", "4 shows", "4 dated", "4 good"])
  }

  @Test func `words without a status and evidence without a kind are refused, never dropped`() {
    let text = """
      review,action,status,words,evidence,shows,dated,seen,good,of
      northmoor,1/1,,Half of them,,,,,,
      northmoor,1/1,inProgress,,,Ten records,March 2031,,,
      northmoor,1/1,inProgress,,audit,Ten records,March 2031,yes,9,10
      """
    let said = AgencyReturn.read(Array(text.utf8), named: "return.csv", open: Self.open)
    #expect(said.steps.isEmpty)
    #expect(
      said.problems.map { "\($0.line ?? 0) \($0.field ?? ""): \($0.problem)" } == [
        "2 status: words stand without how it stands",
        "3 evidence: no kind of evidence beside shows, dated",
        "4 good: a count of outcomes beside audit",
      ])
  }

  @Test func `a count beside a policy that was seen shows a document, not an outcome`() {
    let policy = ActionStep(
      action: "1/1", kind: .evidence,
      evidence: ActionEvidence(
        kind: .policy, shows: "a policy", dated: nil, wasSeen: true, isPublic: false,
        outcome: .init(good: 41, all: 46)))
    let signed = Self.standing(
      "2032",
      [
        Self.said(.completed), policy,
        ActionStep(action: "1/1", kind: .signOff, board: "The board"),
      ])
    #expect(signed.evidence == .documentSeen)
    #expect(signed.state == .notEvidenced)
  }

  @Test func `a return sent back as it was says nothing`() {
    let sent = AgencyReturn.csv([
      .init(review: "northmoor", standing: Self.standing("Feb 2031"))
    ])
    let said = AgencyReturn.read(Array(sent.utf8), named: "return.csv", open: Self.open)
    #expect(said.steps.isEmpty && said.problems.isEmpty)
  }

  @Test func `what is no table is refused with what was expected`() {
    let said = AgencyReturn.read(Array("a,b\n1,2\n".utf8), named: "return.csv", open: Self.open)
    #expect(said.problems.map(\.field) == ["review", "action", "status"])
  }

  // MARK: - The board

  @Test func `the board's report reconciles report and plan`() throws {
    let review = try LibraryTests.review(
      "Northmoor", "June 2030",
      [("1", "Train all staff.", ["Mill Lane Surgery"]), ("2", "Share.", ["Police", "School"])])
    var desk = Desk()
    func say(_ work: ReviewWork, by agency: AgencyID) {
      desk.say(
        .reviewWork(work), about: review.record.description, on: "2031-03-01", by: agency)
    }
    say(.action(Self.action("Feb 2031")), by: "reviews")
    var stray = Self.action("2032")
    stray.recommendation = "7"
    stray.id = "7/1"
    say(.action(stray), by: "reviews")
    say(
      .answer(AddresseeAnswer(recommendation: "2", body: "Police", response: .accepted)),
      by: "northmoor-police")
    let report = BoardReport(
      [review], books: [review.id: ActionBook(desk.statements, about: review.record)],
      on: Self.today, trends: { _, _ in [] })
    #expect(report.lines.count == 1)
    #expect(report.overdue.map(\.standing.action.id) == ["1/1"])
    #expect(report.withoutAction.map(\.recommendation) == ["2"])
    #expect(report.withoutRecommendation.map(\.standing.action.id) == ["7/1"])
    #expect(report.unanswered.map(\.body) == ["Mill Lane Surgery", "School"])
    #expect(
      report.byOwner.map { "\($0.name) \($0.all) \($0.overdue)" } == ["Mill Lane Surgery 1 1"])
  }
}
