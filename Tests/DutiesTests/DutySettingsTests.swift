import Foundation
import Testing
import Vocabulary

@testable import Duties

struct DutySettingsTests {
  func settings(_ json: String) throws -> DutySettings {
    try JSONDecoder().decode(DutySettings.self, from: Data(json.utf8))
  }

  @Test func `the standard limits are local settings, each with the clock it came from`() {
    let limits = RuleID.allCases.map { DutySettings.standard[$0].value(on: day("2026-03-02")) }
    #expect(
      limits.map { $0?.inWords } == [
        "1 working day", "31 days", "3 working days", "7 days", "28 days",
      ])
    #expect(
      limits.map { $0?.source } == [
        "clock T09, local setting", "clock T09, local setting", "D06, local setting",
        "clock T18, local setting", "clock T18, local setting",
      ])
  }

  @Test func `a partnership's own limit holds from its day, and the old one for older cases`()
    throws
  {
    let own = try settings(
      """
      {"see-each-child": {"value":1,"unit":"workingDays","from":"2026-04-01",
       "owner":"Northmoor partnership","source":"Protocol 4"}}
      """)
    #expect(own[.seeEachChild].value(on: day("2026-03-31"))?.value == 3)
    #expect(own[.seeEachChild].value(on: day("2026-04-01"))?.value == 1)
    #expect(own[.triagePoliceAlert].value(on: day("2026-04-01"))?.value == 1)
    let again = try JSONDecoder().decode(
      DutySettings.self, from: try JSONEncoder().encode(own))
    #expect(again == own)
  }

  @Test func `a duty is counted under the limit of the day its clock started`() {
    let own = DutySettings(adding: [
      .seeEachChild: [
        DutyLimit(
          1, .workingDays, from: day("2026-03-03"), owner: "Northmoor partnership",
          source: "Protocol 4")
      ]
    ])
    let rules = Rulebook(
      workingDays: rulebook.workingDays, settings: own, agencies: rulebook.agencies)
    func enquiry(_ on: String) -> Statement {
      said(
        12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")), on: on)
    }
    #expect(
      duties("isla", [isla(), enquiry("2026-03-02")], under: rules).map(\.dueBy)
        == [day("2026-03-05")])
    let newer = duties("isla", [isla(), enquiry("2026-03-03")], under: rules)
    #expect(newer.map(\.dueBy) == [day("2026-03-04")])
    #expect(
      newer.map { $0.source.source.hasSuffix("set by Northmoor partnership (Protocol 4)") } == [
        true
      ])
  }

  @Test(arguments: [
    #"{"see-every-child": []}"#,
    #"{"see-each-child": {"value":0,"unit":"days","from":"2026-01-01","owner":"a","source":"b"}}"#,
    #"{"see-each-child": {"value":9,"unit":"weeks","from":"2026-01-01","owner":"a","source":"b"}}"#,
    #"{"see-each-child": {"value":9,"unit":"days","from":"2026-02-31","owner":"a","source":"b"}}"#,
    #"{"see-each-child": {"value":9,"unit":"days","from":"2026-01-01","owner":"","source":"b"}}"#,
    #"""
    {"see-each-child": [
      {"value":9,"unit":"days","from":"2026-01-01","owner":"a","source":"b"},
      {"value":8,"unit":"days","from":"2026-01-01","owner":"a","source":"b"}]}
    """#,
  ])
  func `a setting that cannot be kept is refused`(json: String) {
    #expect(throws: DecodingError.self) { try settings(json) }
  }

  @Test func `a rule left out brings no duty, so its worth can be shown`() {
    let without = Rulebook(
      workingDays: rulebook.workingDays, agencies: rulebook.agencies, without: [.seeEachChild])
    let enquiry = said(
      12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-03-02")
    #expect(duties("isla", [isla(), enquiry]).count == 1)
    #expect(duties("isla", [isla(), enquiry], under: without).isEmpty)
  }

  @Test func `every rule is listed with what it asks and what it stands on`() {
    #expect(DutyRules.rules.map(\.id) == RuleID.allCases)
    #expect(
      DutyRules.rules.map(\.recommendations) == [
        ["11.4.6"], ["11.4.6"], ["11.1.1"], ["11.7.3"], ["11.7.3"],
      ])
    #expect(
      DutyRules.descriptor(.completeCarersAssessment).inWords(
        under: .standard, on: day("2026-03-02"))
        == "A carer's assessment that the carer accepted is completed by the agency that recorded "
        + "the acceptance. The clock starts on the day it was accepted. "
        + "Limit: 28 days, a local setting.")
  }
}
