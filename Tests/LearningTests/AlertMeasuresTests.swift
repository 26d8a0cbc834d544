import Learning
import Testing
import Vocabulary

@Suite struct AlertMeasuresTests {
  private var desk = Desk()

  private mutating func alert(_ reference: String, to agency: AgencyID, on day: String) {
    let sending = PoliceAlert.Sending(to: agency, on: Desk.day(day))
    desk.say(
      .policeAlert(PoliceAlert(reference: reference, sentTo: [sending])),
      about: "northmoor-police/\(reference)", on: day)
  }

  private mutating func triage(_ reference: String, on day: String, by agency: AgencyID) {
    desk.say(
      .alertTriage(AlertTriage(alert: reference, outcome: "seen")),
      about: "northmoor-police/\(reference)", on: day, by: agency)
  }

  private mutating func discuss(
    _ reference: String, on day: String, actions: [String] = [], reason: String? = nil
  ) {
    desk.say(
      .meetingItem(
        MeetingItem(
          meeting: "m", alert: reference, actions: actions, reasonForNoAction: reason)),
      about: "northmoor-police/\(reference)", on: day, by: "mill-lane")
  }

  private func figures(_ id: String, asOf: String) -> String? {
    desk.result(id, at: "Mill Lane Surgery", asOf: asOf)?.figures
  }

  @Test mutating func `triage on the last day of the limit is in time, the day after is not`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    triage("A1", on: "2031-03-04", by: "mill-lane")
    alert("A2", to: "mill-lane", on: "2031-03-03")
    triage("A2", on: "2031-03-05", by: "mill-lane")
    #expect(figures("M18a", asOf: "2031-03-31") == "1 of 2, 0 blank")
  }

  @Test mutating func `a weekend and Easter stand still while an alert waits`() {
    alert("A1", to: "mill-lane", on: "2031-03-07")  // A Friday.
    triage("A1", on: "2031-03-10", by: "mill-lane")
    alert("A2", to: "mill-lane", on: "2031-03-08")  // A Saturday: day 0 all the same.
    triage("A2", on: "2031-03-10", by: "mill-lane")
    alert("A3", to: "mill-lane", on: "2031-04-10")  // The Thursday before Good Friday.
    triage("A3", on: "2031-04-15", by: "mill-lane")
    alert("A4", to: "mill-lane", on: "2031-04-10")
    triage("A4", on: "2031-04-16", by: "mill-lane")
    #expect(figures("M18a", asOf: "2031-04-30") == "3 of 4, 0 blank")
  }

  @Test mutating func `an alert still in time is left out, and counts the day after its limit`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    #expect(figures("M18a", asOf: "2031-03-04") == "0 of 0, 0 blank, 1 still in time")
    #expect(figures("M18a", asOf: "2031-03-05") == "0 of 1, 0 blank")
  }

  @Test mutating func `another practice's triage answers only for itself`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    triage("A1", on: "2031-03-03", by: "harbour-road")
    #expect(figures("M18a", asOf: "2031-03-31") == "0 of 1, 0 blank")
    let other = desk.result("M18a", at: "Harbour Road Practice", asOf: "2031-03-31")
    #expect(other?.figures == "0 of 0, 0 blank")
    #expect(other?.status == .noData)
  }

  @Test mutating func `the year ends on the day asked for and begins the day after a year before`()
  {
    alert("old", to: "mill-lane", on: "2030-03-31")
    alert("first", to: "mill-lane", on: "2030-04-01")
    alert("later", to: "mill-lane", on: "2031-04-01")
    #expect(figures("M18a", asOf: "2031-03-31") == "0 of 1, 0 blank")
  }

  @Test mutating func `what was learned after the day asked for is not counted`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    triage("A1", on: "2031-03-20", by: "mill-lane")
    #expect(figures("M18a", asOf: "2031-03-31") == "0 of 1, 0 blank")
    discuss("A1", on: "2031-04-02", actions: ["call"])
    #expect(figures("M18c", asOf: "2031-04-01") == "0 of 0, 0 blank")
    #expect(figures("M18c", asOf: "2031-04-02") == "1 of 1, 0 blank")
  }

  @Test mutating func `an alert counts as discussed on day 31 and not on day 32`() {
    alert("A1", to: "mill-lane", on: "2031-03-01")
    discuss("A1", on: "2031-04-01", actions: ["call"])
    alert("A2", to: "mill-lane", on: "2031-03-01")
    discuss("A2", on: "2031-04-02", actions: ["call"])
    alert("A3", to: "mill-lane", on: "2031-03-30")
    #expect(figures("M18b", asOf: "2031-04-15") == "1 of 2, 0 blank, 1 still in time")
  }

  @Test mutating func `a discussion with neither action nor reason is blank`() {
    for reference in ["A1", "A2", "A3", "A4"] {
      alert(reference, to: "mill-lane", on: "2031-03-03")
    }
    discuss("A1", on: "2031-03-12", actions: ["ring the health visitor"])
    discuss("A2", on: "2031-03-12", reason: "nobody of the family is registered here")
    discuss("A3", on: "2031-03-12", reason: " ")
    #expect(figures("M18c", asOf: "2031-03-31") == "2 of 3, 1 blank")
  }

  @Test mutating func `one alert sent twice is one alert, from the first day`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    alert("A1", to: "mill-lane", on: "2031-03-10")
    triage("A1", on: "2031-03-10", by: "mill-lane")
    #expect(figures("M18a", asOf: "2031-03-31") == "0 of 1, 0 blank")
  }

  @Test mutating func `the result says its figures in a sentence`() {
    alert("A1", to: "mill-lane", on: "2031-03-03")
    triage("A1", on: "2031-03-03", by: "mill-lane")
    alert("A2", to: "mill-lane", on: "2031-03-03")
    alert("A3", to: "mill-lane", on: "2031-03-31")
    let result = desk.result("M18a", at: "Mill Lane Surgery", asOf: "2031-03-31")
    #expect(
      result?.says == "1 of 2 police alerts was triaged within 1 working day at "
        + "Mill Lane Surgery (invented data); left out: 1 still in time.")
    #expect(result?.status == .missed)
    #expect(result?.value == 0.5)
    #expect(
      desk.result("M18b", at: "Harbour Road Practice", asOf: "2031-03-31")?.says
        == "No police alerts to count in the year to 31 March 2031 at Harbour Road Practice "
        + "(invented data).")
  }
}
