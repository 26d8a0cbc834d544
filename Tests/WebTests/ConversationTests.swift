import Enquiry
import Foundation
import Testing
import Vocabulary

@testable import Web

@Suite("Asking about abuse on a page: Harlow 11.10.4 and 11.4.4, scenario D04")
struct ConversationTests {
  private func values(_ pairs: [String: String]) -> FormValues {
    FormValues(pairs.mapValues { [$0] })
  }
  private let whole = [
    "alone": "yes", "interpreter": "notNeeded", "heard": "no", "private": "yes",
    "context": "antenatal",
  ]

  @Test func `a gate with a blank is asked again, and no answer is taken for not known`() {
    #expect(
      ConversationAnswer.gate(values([:]), today: Samples.today).1.map(\.field)
        == ["alone", "interpreter", "heard", "private", "context"])
    var relative = whole
    relative["interpreter"] = "familyOrFriend"
    let gate = ConversationAnswer.gate(values(relative), today: Samples.today).0
    #expect(gate?.gate.reasonsNotTo == ["family or a friend interprets"])
    #expect(ConversationAnswer.gate(values(whole), today: Samples.today).0?.gate.mayAsk == true)
  }

  @Test func `putting it off needs its reason`() {
    var off = whole
    off["put-off"] = "yes"
    #expect(
      ConversationAnswer.gate(values(off), today: Samples.today).1.map(\.field) == ["reason"])
    off["reason"] = "called away"
    #expect(ConversationAnswer.gate(values(off), today: Samples.today).0?.putOff == "called away")
  }

  @Test func `before it is known that nobody looks, the page says nothing of what it asks`() {
    let page = Samples.typical.conversationGate
    let words = page.html.words.lowercased()
    for giveaway in ["abuse", "partner", "violence", "afraid", "disclos", "enquiry about"] {
      #expect(!words.contains(giveaway), "\(giveaway)")
    }
    for page in [Samples.typical.conversationQuestions, Samples.typical.conversationGate] {
      #expect(page.title == "Problem: Conversation")
    }
    #expect(Samples.typical.pathway.title == "What follows")
    #expect(!Sheet.conversation.parts.joined().contains("abuse"))
  }

  @Test
  func `a question is named by its place, and an answer is found under the question's own id`() {
    let json = """
      {"resourceType": "Questionnaire", "id": "x", "version": "1", "title": "x",
       "status": "active", "copyright": "x", "item": [
        {"linkId": "main one", "text": "?", "type": "boolean"},
        {"linkId": "token", "text": "?", "type": "boolean",
         "enableWhen": [{"question": "main one", "operator": "=", "answerBoolean": true}]}]}
      """
    guard let asked = try? JSONDecoder().decode(Questionnaire.self, from: Data(json.utf8)) else {
      Issue.record("not read")
      return
    }
    #expect(
      QuestionFields.answers(values(["q1": "yes", "q2": " ", "q9": "no"]), to: asked)
        == ["main one": "yes"])
    #expect(QuestionFields.items(Answering(asked, answers: [:])).map(\.name) == ["q1"])
    #expect(
      QuestionFields.items(Answering(asked, answers: ["main one": "yes"])).map(\.name)
        == ["q1", "q2"])
  }

  @Test func `the pathway says who, how and by when, and marks what nobody verified lately`() {
    let words = Samples.typical.pathway.html.words
    #expect(words.contains("By Monday 17 March 2031."))
    #expect(words.contains("01632 960 111"))
    #expect(words.contains("Verified on 15 January 2031."))
    #expect(words.contains("Not verified since 15 January 2031: ring before you rely on it"))
    #expect(words.contains("no offer of a specialist service is written down yet"))
  }

  @Test func `an offer names a service of the list and what was said to it`() {
    let services = [Choice("lantern", "Lantern")]
    func read(_ pairs: [String: String]) -> (FollowUpAnswer.Reply?, [FieldProblem]) {
      FollowUpAnswer.read(values(pairs), services: services, today: Samples.today)
    }
    #expect(read(["service": "elsewhere"]).1.map(\.field) == ["service", "reply"])
    #expect(read(["service": "lantern", "reply": "declined"]).0?.step == .declined)
    #expect(read(["service": "lantern", "reply": "closed"]).1.map(\.field) == ["reply"])
  }
}
