import Foundation
import Testing
import Vocabulary

@testable import Duties

struct DutySettingsTests {
  func settings(_ json: String) throws -> DutySettings {
    try JSONDecoder().decode(DutySettings.self, from: Data(json.utf8))
  }

  @Test func `each limit says whether law, national guidance or a partnership set it`() {
    func says(_ rule: RuleID) -> String {
      DutyRules.descriptor(rule).inWords(under: .standard, on: day("2026-07-01"))
    }
    #expect(says(.triagePoliceAlert).hasSuffix("Limit: 1 working day, a local setting."))
    #expect(says(.holdCoreGroup).hasSuffix("Limit: 10 working days, national."))
    #expect(says(.visitNewlyPlacedChild).hasSuffix("Limit: 7 days, set by law."))
    #expect(says(.sendMaracReturn).hasSuffix("Limit: 3 working days before, a local setting."))
    #expect(says(.hideDisclosure).hasSuffix("Limit: the same day, a local setting."))
    #expect(says(.decideOnSharing).hasSuffix("No limit is set."))
    let local = DutyRules.rules.flatMap(\.limits).filter { $0.force == .local }
    #expect(local.allSatisfy { $0.source.hasSuffix(", local setting") })
    #expect(local.allSatisfy { $0.owner == "the Kith starter pack" })
  }

  @Test func `a limit holds from the day its law does`() {
    func limit(_ rule: RuleID, _ on: String) -> String? {
      DutySettings.standard[rule].value(on: day(on))?.inWords
    }
    #expect(limit(.notifySchool, "2025-11-06") == nil)
    #expect(limit(.notifySchool, "2025-11-07") == "1 working day")
    #expect(limit(.acknowledgeDataComplaint, "2026-06-18") == nil)
    #expect(limit(.acknowledgeDataComplaint, "2026-06-19") == "30 days")
    #expect(limit(.followUpAfterDischarge, "2020-03-31") == nil)
    #expect(limit(.followUpAfterDischarge, "2020-04-01") == "3 days")
  }

  @Test(arguments: [
    ("hold-core-group", 11, "workingDays", true), ("hold-core-group", 10, "workingDays", false),
    ("hold-core-group", 12, "days", false), ("hold-core-group", 15, "days", true),
    ("authorise-assessment", 2, "months", false), ("authorise-assessment", 3, "months", true),
    ("visit-newly-placed-child", 5, "workingDays", true), ("decide-referral", 0, "days", false),
    ("triage-police-alert", 5, "workingDays", false),
  ])
  func `a partnership may tighten what law or national guidance gives and not loosen it`(
    rule: String, value: Int, unit: String, refused: Bool
  ) {
    let json =
      #"{"\#(rule)": {"value":\#(value),"unit":"\#(unit)","from":"2026-01-01","owner":"a","source":"b"}}"#
    #expect((try? settings(json)) == nil ? refused : !refused)
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
      owed(.seeEachChild, "isla", [isla(), enquiry("2026-03-02")], under: rules).map(\.dueBy)
        == [day("2026-03-05")])
    let newer = owed(.seeEachChild, "isla", [isla(), enquiry("2026-03-03")], under: rules)
    #expect(newer.map(\.dueBy) == [day("2026-03-04")])
    #expect(
      newer.map { $0.source.source.hasSuffix("set by Northmoor partnership (Protocol 4)") } == [
        true
      ])
  }

  @Test(arguments: [
    #"{"see-every-child": []}"#,
    #"{"see-each-child": {"value":-1,"unit":"days","from":"2026-01-01","owner":"a","source":"b"}}"#,
    #"{"see-each-child": {"value":367,"unit":"days","from":"2026-01-01","owner":"a","source":"b"}}"#,
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
    #expect(owed(.seeEachChild, "isla", [isla(), enquiry]).count == 1)
    #expect(owed(.seeEachChild, "isla", [isla(), enquiry], under: without).isEmpty)
  }

  @Test func `every rule is listed with what it asks and what it stands on`() {
    #expect(DutyRules.rules.map(\.id) == RuleID.allCases)
    #expect(Set(RuleID.allCases.map(\.rawValue)).count == DutyRules.rules.count)
    for rule in DutyRules.rules {
      #expect(!rule.answers.isEmpty && !rule.basis.isEmpty, "\(rule.id)")
      #expect(rule.sentence.hasSuffix("."), "\(rule.id)")
      let isLaw = rule.basis.contains(/Act |Regulations|GDPR|Working Together|Contract|SafeLives/)
      #expect(!rule.recommendations.isEmpty || isLaw, "\(rule.id)")
    }
    // Every recommendation whose clocks the duties keep.
    let answered = Set(DutyRules.rules.flatMap(\.recommendations))
    #expect(
      answered.isSuperset(of: [
        "11.10.4", "11.10.5", "11.1.1", "11.1.2", "11.1.4", "11.1.5", "11.4.4", "11.4.5",
        "11.4.6", "11.7.1", "11.7.2", "11.7.3", "11.7.4",
      ]))
    #expect(
      DutyRules.descriptor(.completeCarersAssessment).inWords(
        under: .standard, on: day("2026-03-02"))
        == "A carer's assessment that the carer accepted is completed by the agency that recorded "
        + "the acceptance. The clock starts on the day it was accepted. "
        + "Limit: 28 days, a local setting.")
  }
}
