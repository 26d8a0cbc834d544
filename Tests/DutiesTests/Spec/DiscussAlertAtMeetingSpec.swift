import Testing
import Vocabulary

@testable import Duties

@Suite("D18: a practice discusses each police alert at a meeting")
struct DiscussAlertAtMeetingSpec {
  let alert = said(
    1, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-04")]),
    on: "2026-03-02")

  func item(
    _ sequence: Int, on day: String, actions: [String] = [], reason: String? = nil,
    by agency: AgencyID = "mill-lane"
  ) -> Statement {
    said(
      sequence, about: "northmoor-police/MARA",
      .meetingItem(
        MeetingItem(
          meeting: "M3", alert: "NP-2026-118", actions: actions, reasonForNoAction: reason)),
      on: day, by: agency)
  }

  func discussions(_ statements: [Statement]) -> [Duty] {
    duties("mara", statements).filter { $0.rule == .discussPoliceAlert }
  }

  @Test func `an alert is discussed within 31 days of the day it was sent`() throws {
    let duty = try #require(discussions([alert]).first)
    #expect(duty.name == "Discuss police alert at practice meeting")
    #expect(duty.dueBy == day("2026-04-04"))
    #expect(
      duty.arithmetic == [
        "Counted from Wednesday 4 March 2026, which is day 0.",
        "31 days counted, weekends and bank holidays among them.",
        "Due Saturday 4 April 2026.",
      ])
    #expect(duty.counted.steps.count == 32)
    #expect(duty.counted.steps.last?.counted == 31)
  }

  @Test func `an item with an action meets it`() {
    let met = discussions([alert, item(2, on: "2026-03-18", actions: ["ring the health visitor"])])
    #expect(met.map(\.metOn) == [day("2026-03-18")])
    #expect(met.map(\.metBy) == [[2]])
  }

  @Test func `an item with a reason for no action meets it`() {
    let met = discussions([alert, item(2, on: "2026-03-18", reason: "moved to Harbour Road")])
    #expect(met.map(\.metOn) == [day("2026-03-18")])
  }

  @Test func `an item with neither does not meet it, and that is said`() {
    let unmet = discussions([alert, item(2, on: "2026-03-18", actions: [" "], reason: "")])
    #expect(unmet.map(\.metOn) == [nil])
    #expect(
      unmet.flatMap(\.notes) == [
        DutyNote(
          "Discussed on 18 March 2026 with no action and no reason for none recorded.",
          because: [2])
      ])
  }

  @Test func `an item of another practice does not meet it`() {
    let other = item(2, on: "2026-03-18", actions: ["none of ours"], by: "harbour-road")
    #expect(discussions([alert, other]).map(\.metOn) == [nil])
  }

  @Test func `the day it falls due is not late, the day after is`() throws {
    let duty = try #require(discussions([alert]).first)
    #expect(duty.state(on: day("2026-03-31")) == .open)
    #expect(duty.state(on: day("2026-04-01")) == .dueSoon(days: 3))
    #expect(duty.state(on: day("2026-04-04")) == .dueSoon(days: 0))
    #expect(duty.stateInWords(on: day("2026-04-04")) == "Due today")
    #expect(duty.state(on: day("2026-04-05")) == .overdue(days: 1))
    #expect(duty.stateInWords(on: day("2026-04-05")) == "Overdue 1 day")
  }

  @Test func `discussed on day 32 is met one day late`() throws {
    let late = item(2, on: "2026-04-05", actions: ["ask at next contact"])
    let duty = try #require(discussions([alert, late]).first)
    #expect(duty.state(on: day("2026-05-01")) == .metLate(on: day("2026-04-05"), days: 1))
  }
}
