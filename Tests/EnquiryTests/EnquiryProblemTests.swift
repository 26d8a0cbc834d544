import Enquiry
import Foundation
import Testing
import Vocabulary

@Suite("What was answered is not kept as something else: Harlow 11.10.4")
struct EnquiryProblemTests {
  private func questionnaire(_ items: String...) throws -> Questionnaire {
    let json = """
      {"resourceType": "Questionnaire", "id": "x", "version": "1", "title": "x", "status": "active",
       "item": [\(items.joined(separator: ","))]}
      """
    return try JSONDecoder().decode(Questionnaire.self, from: Data(json.utf8))
  }

  private func item(
    _ id: String, _ type: String, after question: String? = nil, is answer: String = "true",
    within: String = ""
  ) -> String {
    let condition = question.map {
      #","enableWhen": [{"question": "\#($0)", "operator": "=", "answerBoolean": \#(answer)}]"#
    }
    let options = type == "choice" ? #","answerOption": [{"valueString": "often"}]"# : ""
    let inner = within.isEmpty ? "" : #","item": [\#(within)]"#
    return #"{"linkId": "\#(id)", "text": "?", "type": "\#(type)"\#(options)\#(condition ?? "")"#
      + inner + "}"
  }

  private let hurt = #"{"linkId": "hurt", "text": "?", "type": "boolean"}"#

  /// The items complained of.
  private func faults(_ items: String...) throws -> [String] {
    try questionnaire([hurt] + items).enquiryProblems.map { String($0.prefix { $0 != ":" }) }
  }

  private func questionnaire(_ items: [String]) throws -> Questionnaire {
    try questionnaire(items.joined(separator: ","))
  }

  @Test func `what Kith ships keeps every answer as what it is`() throws {
    #expect(try shipped("kith-four.json").enquiryProblems == [])
  }

  @Test func `how often, asked of everybody, is refused, for often would be nothing disclosed`()
    throws
  {
    #expect(
      try faults(item("how-often", "choice"), item("words", "text")) == ["how-often", "words"])
    #expect(
      try questionnaire([hurt, item("how-often", "choice")]).enquiryProblems == [
        "how-often: an enquiry counts yes and no alone, so its answer would be kept as nothing "
          + "disclosed; ask it only after a yes (enableWhen a question of yes or no, =, "
          + "answerBoolean true)"
      ])
  }

  @Test func `children at home, asked of everybody, is refused, for it would be a disclosure`()
    throws
  {
    #expect(
      try faults(item("children", "boolean"), item("danger", "boolean")) == [
        "children", "danger",
      ])
    #expect(
      try questionnaire([hurt, item("danger", "boolean")]).enquiryProblems == [
        "danger: a yes to it would be kept as a disclosure of abuse; ask it only after a yes "
          + "(enableWhen a question of yes or no, =, answerBoolean true)"
      ])
    #expect(
      try questionnaire([hurt, item("danger", "choice", after: "hurt")]).enquiryProblems
        == ["danger: the pathway reads yes or no here; make it boolean"])
  }

  @Test
  func `after a yes, within a group after a yes, or after what follows one, all may be asked`()
    throws
  {
    #expect(
      try faults(item("who", "choice", after: "hurt"), item("danger", "boolean", after: "hurt"))
        == [])
    #expect(
      try faults(item("more", "group", after: "hurt", within: item("words", "text"))) == [])
    #expect(
      try faults(item("danger", "boolean", after: "hurt"), item("words", "text", after: "danger"))
        == [])
  }

  @Test func `after a no, or on one of two conditions that is no yes, it is refused`() throws {
    #expect(try faults(item("words", "text", after: "hurt", is: "false")) == ["words"])
    #expect(try faults(item("more", "group", within: item("words", "text"))) == ["words"])
    let either = """
      {"linkId": "words", "text": "?", "type": "text", "enableBehavior": "any", "enableWhen": [
        {"question": "hurt", "operator": "=", "answerBoolean": true},
        {"question": "hurt", "operator": "exists", "answerBoolean": true}]}
      """
    #expect(try faults(either) == ["words"])
    #expect(try faults(either.replacing(#""any""#, with: #""all""#)) == [])
  }

  @Test(arguments: [
    (["hurt": "no", "how-often": "often"], RoutineEnquiry.Outcome.notAsked, Answer.yes),
    (["hurt": "no", "how-often": "declined"], .declined, .notRecorded),
    (["hurt": "yes", "how-often": "often"], .disclosed, .yes),
    (["hurt": "no"], .nothingDisclosed, .notRecorded),
    (["hurt": "sometimes"], .notAsked, .notRecorded),
  ])
  func `nothing disclosed is kept only where every answer was no, whatever file is in use`(
    answers: [String: String], outcome: RoutineEnquiry.Outcome, hidden: Answer
  ) throws {
    let old = try questionnaire([hurt, item("how-often", "choice")])
    let gate = SafeToAsk(alone: .yes, interpreter: .notNeeded, partnerMayHear: .no, isPrivate: .yes)
    let found = EnquiryRecord.enquiry(gate, Answering(old, answers: answers), in: .antenatal)
    #expect(found.outcome == outcome)
    #expect(found.hiddenFromOnlineRecord == hidden)
  }
}
