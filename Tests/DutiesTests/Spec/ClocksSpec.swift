import Testing
import Vocabulary

@testable import Duties

@Suite("Clocks over Christmas, a weekend, and two holidays in a row")
struct ClocksSpec {
  func referral(_ on: String) -> Statement {
    said(10, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1")), on: on)
  }

  @Test(arguments: [
    // Christmas Eve is a Thursday; Friday and Monday are holidays, the weekend lies between.
    ("2026-12-24", "2026-12-29"),
    // The clock starts on a Saturday, a Sunday and on Christmas Day itself: day 0 all the same.
    ("2026-12-26", "2026-12-29"), ("2026-12-27", "2026-12-29"), ("2026-12-25", "2026-12-29"),
    // New Year's Eve is a Thursday: the first working day is the Monday.
    ("2026-12-31", "2027-01-04"),
  ])
  func `a referral at Christmas is decided on the next working day`(on: String, due: String)
    throws
  {
    let duty = try #require(owed(.decideReferral, "isla", [isla(), referral(on)]).first)
    #expect(duty.opened == day(on))
    #expect(duty.dueBy == day(due))
    #expect(duty.arithmetic.first == "Counted from \(day(on).inWordsWithWeekday), which is day 0.")
  }

  @Test func `three working days from Christmas Eve end on New Year's Eve, each day accounted for`()
    throws
  {
    let enquiry = said(
      12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-12-24")
    let duty = try #require(owed(.seeEachChild, "isla", [isla(), enquiry]).first)
    #expect(duty.dueBy == day("2026-12-31"))
    #expect(
      duty.counted.skipped.map(\.why) == [
        "Christmas Day", "weekend", "weekend", "Boxing Day (substitute day)",
      ])
    #expect(duty.counted.steps.map(\.counted) == [0, nil, nil, nil, nil, 1, 2, 3])
  }

  @Test func `a month from 31 January ends in February, and over Easter on the day after it`()
    throws
  {
    let limit = DutyLimit(1, .months, from: day("2020-01-01"), owner: "a", source: "b")
    func due(_ on: String) -> Day {
      DueDate(limit, from: day(on), workingDays: rulebook.workingDays).due
    }
    // 28 February 2026 is a Saturday.
    #expect(due("2026-01-31") == day("2026-03-02"))
    // 3 April 2026 is Good Friday: the next working day is Tuesday 7 April.
    #expect(due("2026-03-03") == day("2026-04-07"))
  }
}
