import Learning
import Testing
import Vocabulary

@Suite("Measures of duties count what Duties worked out, and say what they leave out")
struct DutyMeasuresTests {
  func duty(
    _ rule: String, _ opened: String, due: String, met: String? = nil, ended: String? = nil,
    notApplicable: Bool = false, by agency: AgencyID = "mill-lane"
  ) -> DutyOutcome {
    DutyOutcome(
      rule: rule, owedBy: agency, opened: Desk.day(opened), due: Desk.day(due),
      metOn: met.map { Desk.day($0) }, endedOn: ended.map { Desk.day($0) },
      isNotApplicable: notApplicable)
  }

  func figures(_ id: String, _ duties: [DutyOutcome]?, at agency: String, asOf: String) -> String {
    var input = Desk().input(asOf: asOf)
    input.duties = duties
    return Measures.results(of: input).result(id, at: agency)?.figures ?? "not measured"
  }

  @Test func `met in time, late, past and unmet count; the rest are left out with why`() {
    let rule = "send-marac-return"
    let duties = [
      duty(rule, "2031-03-03", due: "2031-03-06", met: "2031-03-06"),
      duty(rule, "2031-03-03", due: "2031-03-06", met: "2031-03-07"),
      duty(rule, "2031-03-03", due: "2031-03-06"),
      duty(rule, "2031-03-20", due: "2031-03-31"),
      duty(rule, "2031-03-03", due: "2031-03-06", ended: "2031-03-05"),
      duty(rule, "2031-03-03", due: "2031-03-06", notApplicable: true),
      duty(rule, "2030-03-30", due: "2030-04-02"),
      duty(rule, "2031-03-03", due: "2031-03-06", by: "harbour-road"),
      duty("triage-police-alert", "2031-03-03", due: "2031-03-06"),
    ]
    #expect(
      figures("M17a", duties, at: "Mill Lane Surgery", asOf: "2031-03-31")
        == "1 of 3, 0 blank, 1 ended before it was due, 1 said not to apply, 1 still in time")
  }

  @Test
  func `without duties handed over they are not measured, and without the rule there is no data`() {
    #expect(figures("M17a", nil, at: "Mill Lane Surgery", asOf: "2031-03-31") == "not measured")
    #expect(
      figures("M17a", [], at: "Mill Lane Surgery", asOf: "2031-03-31") == "0 of 0, 0 blank")
  }

  @Test func `as of an earlier day a duty met later is still open`() {
    let duties = [duty("send-marac-return", "2031-03-03", due: "2031-03-06", met: "2031-03-10")]
    #expect(
      figures("M17a", duties, at: "Mill Lane Surgery", asOf: "2031-03-05")
        == "0 of 0, 0 blank, 1 still in time")
  }

  @Test func `every headline of the clocked recommendations now has a rule`() {
    var input = Desk().input(asOf: "2031-03-31")
    input.duties = []
    input.agencies.append(
      Agency(id: "northmoor-marac", name: "Northmoor MARAC", kind: .marac, invented: true))
    let measured = Set(
      Measures.results(of: input).filter { $0.status != .notMeasured }.map(\.measure.key))
    #expect(
      measured.isSuperset(of: [
        "D04", "D05", "D06", "D07", "D09", "D10", "D16", "D17", "D18", "D20", "D21", "D22", "D23",
      ]))
  }

  @Test func `a shared report leaves out figures under five, and a small remainder with them`() {
    func shared(_ met: Int, of all: Int) -> String? {
      let rule = "send-marac-return"
      let duties = (0..<all).map { index in
        duty(rule, "2031-03-03", due: "2031-03-06", met: index < met ? "2031-03-05" : nil)
      }
      var input = Desk().input(asOf: "2031-03-31")
      input.duties = duties
      return Assurance(of: input).shared.rows.flatMap(\.measures)
        .result("M17a", at: "Mill Lane Surgery")?.says
    }
    let small =
      "Suppressed: under 5, or would tell such a count. It asks how many MARAC requests to the "
      + "practice were answered by its deadline at Mill Lane Surgery (invented data)."
    #expect(shared(4, of: 20) == small)
    #expect(shared(18, of: 20) == small)
    #expect(shared(2, of: 3) == small)
    #expect(shared(10, of: 20)?.hasPrefix("10 of 20 ") == true)
    #expect(shared(20, of: 20)?.hasPrefix("20 of 20 ") == true)
    #expect(shared(0, of: 0)?.hasPrefix("No ") == true)
  }
}
