import Content
import Enquiry
import Foundation
import Testing
import Vocabulary

/// A questionnaire of the starter pack.
func shipped(_ name: String) throws -> Questionnaire {
  let bytes = try #require(StarterPack.questionnaires.first { $0.name == name }?.bytes)
  return try JSONDecoder().decode(Questionnaire.self, from: Data(bytes))
}

func day(_ text: String) -> Day { Day(text)! }

@Suite struct QuestionnaireTests {
  @Test
  func `what is shipped has no fault, is labelled not validated, and is four and twenty-four`()
    throws
  {
    for name in ["kith-four.json", "kith-topics.json"] {
      let found = try shipped(name)
      #expect(found.problems == [])
      #expect(found.description?.contains("Not validated") == true)
      #expect(found.copyright?.isEmpty == false)
    }
    #expect(try Answering(shipped("kith-four.json"), answers: [:]).asked.count == 4)
    #expect(try shipped("kith-topics.json").allItems.count == 24)
  }

  @Test func `what follows a yes is asked only after one`() throws {
    let four = try shipped("kith-four.json")
    func asked(_ answers: [String: String]) -> [String] {
      Answering(four, answers: answers).asked.map(\.linkId)
    }
    #expect(asked(["afraid": "no"]) == ["belittled", "afraid", "sexual", "hurt"])
    #expect(asked(["afraid": "yes"]).suffix(3) == ["who", "danger", "children"])
  }

  @Test func `an answer out of order, unknown or not offered is refused with its question`() throws
  {
    let four = try shipped("kith-four.json")
    func problems(_ answers: [String: String]) -> [String] {
      Answering(four, answers: answers).problems.map { "\($0.item): \($0.text)" }
    }
    #expect(
      problems(["who": "partner"]) == ["who: it is not asked after the answers before it"])
    #expect(problems(["mood": "yes"]) == ["mood: no such question"])
    #expect(problems(["hurt": "often"]) == ["hurt: it is none of the answers offered"])
    #expect(problems(["hurt": "yes", "who": "parent", "danger": "no"]) == [])
    #expect(problems(["hurt": "declined"]) == [])
  }

  @Test func `a file that cannot be asked says everything that is wrong with it`() throws {
    let json = """
      {"resourceType": "Survey", "id": "x", "version": "1", "title": "x", "status": "active",
       "item": [
        {"linkId": "a", "text": "?", "type": "choice",
         "enableWhen": [{"question": "b", "operator": "exists", "answerBoolean": true}]},
        {"linkId": "b", "text": "?", "type": "boolean",
         "enableWhen": [{"question": "z", "operator": "=", "answerBoolean": true}]},
        {"linkId": "b", "text": "?", "type": "boolean"}]}
      """
    let found = try JSONDecoder().decode(Questionnaire.self, from: Data(json.utf8))
    #expect(
      found.problems == [
        "resourceType is not Questionnaire", "a: a choice with no options",
        "b: two items have this linkId", "a: depends on b, which is asked after it",
        "b: depends on z, which is not asked",
      ])
  }
}
