import Learning
import Testing
import Vocabulary

@Suite("A limit that measures count with is the partnership's, dated, old ones kept")
struct MeasureLimitTests {
  private var desk = Desk()

  private mutating func alert(_ reference: String, sent: String, triaged: String) {
    desk.say(
      .policeAlert(
        PoliceAlert(
          reference: reference,
          sentTo: [PoliceAlert.Sending(to: "mill-lane", on: Desk.day(sent))])),
      about: "northmoor-police/A", on: sent)
    desk.say(
      .alertTriage(AlertTriage(alert: reference, outcome: "seen")),
      about: "northmoor-police/A", on: triaged, by: "mill-lane")
  }

  private func result(_ limits: [MeasureLimit: [MeasureSettings.Limit]]) -> MeasureResult? {
    var input = desk.input(asOf: "2031-03-31")
    input.settings = MeasureSettings(adding: limits)
    return Measures.results(of: input).result("M18a", at: "Mill Lane Surgery")
  }

  private func limit(_ value: Int, _ unit: MeasureSettings.Unit) -> MeasureSettings.Limit {
    MeasureSettings.Limit(
      value, unit, from: Desk.day("2031-03-10"), owner: "Northmoor (invented)", source: "9.1")
  }

  @Test mutating func `a case is judged by the limit of the day its clock began`() {
    alert("A1", sent: "2031-03-07", triaged: "2031-03-11")  // A Friday; two working days.
    alert("A2", sent: "2031-03-10", triaged: "2031-03-12")
    #expect(result([:])?.figures == "0 of 2, 0 blank")
    let local = result([.alertTriaged: [limit(2, .days)]])
    #expect(local?.figures == "1 of 2, 0 blank")
    #expect(
      local?.says
        == "1 of 2 police alerts was triaged within 2 days at Mill Lane Surgery (invented data).")
  }

  @Test func `each limit says its owner and its day, the shipped one too`() {
    let shipped = MeasureSettings.standard.limit(.directoryVerified, on: Desk.day("2031-03-31"))
    #expect(shipped.inWords == "90 days")
    #expect(shipped.owner == "Kith starter pack")
    #expect(shipped.source == "D04")
    for limit in MeasureLimit.allCases where limit.looksBack {
      let unit = MeasureSettings.standard.limit(limit, on: Desk.day("2031-03-31")).unit
      #expect(unit != .workingDays, "\(limit)")
    }
  }
}
