import Learning
import Testing
import Vocabulary

@Suite struct SharingMeasuresTests {
  private var desk = Desk()

  private mutating func decide(
    _ outcome: SharingRecord.Outcome, disclosed: Int, because: [String], reason: String? = nil,
    rules: [String] = []
  ) {
    desk.say(
      .sharing(
        SharingRecord(
          outcome: outcome, practitioner: "r.okoro", role: .socialWorker,
          purpose: .childProtectionEnquiry, view: "family", position: 7, because: because,
          disclosed: disclosed, reason: reason, rules: rules)),
      about: "northmoor-csc/P1", on: "2031-03-03", by: .hub)
  }

  @Test mutating func `a decision needs a footing, and a refusal at least a reason`() {
    let seven = (1...7).map { "rule \($0): answered" }
    decide(.disclose, disclosed: 4, because: ["grant g1"], rules: seven)
    decide(.disclose, disclosed: 4, because: [], rules: Array(seven.dropLast()))
    decide(.disclose, disclosed: 2, because: ["grant g1"])
    decide(.withhold, disclosed: 0, because: [], reason: "no agreement")
    decide(.refer, disclosed: 0, because: [], reason: " ")
    let results = Measures.results(of: desk.input(asOf: "2031-06-30"))
    #expect(results.result("M02b", at: "all agencies together")?.figures == "3 of 5, 0 blank")
    #expect(
      results.result("M03b", at: "all agencies together")?.figures
        == "1 of 3, 0 blank, 2 that let nothing be seen")
  }

  @Test func `a flow used once after its agreement ended is not covered`() {
    func flow(_ id: String) -> Flow {
      Flow(
        id: id, from: "northmoor-csc", format: "form", purpose: .childInNeed,
        basis: LawfulBasis(article6: "e"), subjects: [.child], items: ["*"])
    }
    let agreement = Agreement(
      id: "a", version: "1", from: Desk.day("2031-01-01"), to: Desk.day("2031-03-31"),
      reviewBy: Desk.day("2031-03-01"), parties: ["northmoor-csc"],
      flows: [flow("weekly"), flow("ended")], grants: [])
    func use(_ flow: String, _ day: String, from: AgencyID = "northmoor-csc") -> FlowUse {
      FlowUse(flow: flow, from: from, on: Desk.day(day))
    }
    let uses = [
      use("weekly", "2031-03-30"), use("weekly", "2031-03-31"), use("ended", "2031-03-31"),
      use("ended", "2031-04-01"), use("unsigned", "2031-03-30"),
      use("old", "2029-03-30"),
    ]
    let results = Measures.results(
      of: desk.input(asOf: "2031-06-30", agreements: [agreement], flowUses: uses))
    #expect(results.result("M02a", at: "all agencies together")?.figures == "1 of 3, 0 blank")
  }
}
