import Testing
import Vocabulary

@testable import Duties

@Suite("Those who work with somebody for long meet: Harlow 11.7.1, scenario D20")
struct LongCaseSpec {
  let spell = said(
    2, about: "eastvale-mh/COLIN", .careEpisode(CareEpisode(id: "E1", setting: .community)),
    on: "2025-03-02")

  func contact(_ sequence: Int, _ about: String, on: String) -> Statement {
    said(
      sequence, about: about,
      .appointment(Appointment(id: "A\(sequence)", outcome: .attended)), on: on)
  }

  var active: [Statement] {
    [
      spell, contact(10, "mill-lane/COLIN", on: "2025-12-01"),
      contact(11, "st-brannock/COLIN", on: "2026-01-10"),
    ]
  }

  func review(
    _ sequence: Int, on: String, goals: [MultiAgencyReview.Goal] = [], sent: [Sending] = []
  ) -> Statement {
    said(
      sequence, about: "eastvale-mh/COLIN",
      .multiAgencyReview(
        MultiAgencyReview(
          id: "R\(sequence)", invited: ["mill-lane"], goals: goals, outcomeSentTo: sent)), on: on)
  }

  @Test
  func `open 364 days with three providers brings none; the 365th day does, and invites the GP`()
    throws
  {
    let duty = try #require(owed(.holdMultiAgencyReview, "colin", active).first)
    #expect(duty.opened == day("2026-03-02"))
    #expect(duty.dueBy == day("2026-03-02"))
    #expect(!duty.hasArisen(by: day("2026-03-01")))
    #expect(duty.hasArisen(by: day("2026-03-02")))
    #expect(
      duty.notes.map(\.text) == ["To be invited: Mill Lane Surgery, St Brannock Hospital."])
  }

  @Test func `one provider alone, or another silent for more than 180 days, brings none`() {
    #expect(owed(.holdMultiAgencyReview, "colin", [spell]).isEmpty)
    let silent = [spell, contact(10, "mill-lane/COLIN", on: "2025-09-02")]
    #expect(owed(.holdMultiAgencyReview, "colin", silent).isEmpty)
    let heard = [spell, contact(10, "mill-lane/COLIN", on: "2025-09-03")]
    #expect(owed(.holdMultiAgencyReview, "colin", heard).count == 1)
  }

  @Test func `a spell that ended before the day brings none`() {
    let ended = said(
      2, about: "eastvale-mh/COLIN",
      .careEpisode(
        CareEpisode(id: "E1", setting: .community, ended: UncertainDate(day("2026-03-01")))),
      on: "2025-03-02")
    #expect(
      owed(.holdMultiAgencyReview, "colin", [ended] + active.dropFirst()).isEmpty)
  }

  @Test func `a review held starts the next year, and one held early puts off the first`() {
    let late = owed(
      .holdMultiAgencyReview, "colin",
      active + [review(20, on: "2026-03-12"), contact(21, "mill-lane/COLIN", on: "2027-01-05")])
    #expect(late.map(\.dueBy) == [day("2026-03-02"), day("2027-03-12")])
    #expect(late.map(\.metOn) == [day("2026-03-12"), nil])
    let early = owed(
      .holdMultiAgencyReview, "colin",
      active + [review(20, on: "2025-12-02"), contact(21, "mill-lane/COLIN", on: "2026-10-05")])
    #expect(early.map(\.dueBy) == [day("2026-12-02")])
  }

  @Test func `a police alert brings one within 28 days while several are active`() {
    let alert = said(
      15, about: "northmoor-police/MARA", notice(sentTo: [("eastvale-mh", "2026-01-20")]),
      on: "2026-01-18")
    #expect(
      owed(.holdEarlyMultiAgencyReview, "colin", active + [alert]).map(\.dueBy)
        == [day("2026-02-17")])
    #expect(owed(.holdEarlyMultiAgencyReview, "colin", [spell, alert]).isEmpty)
  }

  @Test
  func `the outcome goes to the practice, and goals in conflict get somebody who settles them`() {
    let goal = MultiAgencyReview.Goal(provider: "st-brannock", words: "stop", conflicts: true)
    let held = review(20, on: "2026-03-02", goals: [goal])
    #expect(
      owed(.sendReviewOutcomeToPractice, "colin", [spell, held]).map(\.dueBy)
        == [day("2026-03-09")])
    #expect(
      owed(.settleConflictingGoals, "colin", [spell, held]).map(\.dueBy) == [day("2026-03-09")])
    var owned = goal
    (owned.owner, owned.due) = ("consultant", day("2026-03-20"))
    let settled = review(
      21, on: "2026-03-06", goals: [owned],
      sent: [Sending(to: "mill-lane", on: day("2026-03-06"))])
    #expect(
      owed(.settleConflictingGoals, "colin", [spell, held, settled]).map(\.metOn)
        == [day("2026-03-06")])
    #expect(
      owed(.sendReviewOutcomeToPractice, "colin", [spell, settled]).map(\.metOn)
        == [day("2026-03-06")])
  }
}
