import Enquiry
import Foundation
import Testing
import Vocabulary

@testable import Web

@Suite("Forms of referral, risk and the front door: scenarios D05, D06, D07, D09 and D10")
struct CaseFormTests {
  private let today = Samples.today
  private func values(_ pairs: [String: String]) -> FormValues {
    FormValues(pairs.mapValues { [$0] })
  }
  private func grid(_ pairs: [String: String]) -> (AbuseGrid, [FieldProblem]) {
    AbuseAnswer.read(values(pairs), alleged: [], on: "R", today: today)
  }

  @Test func `only the physical marked is refused, with every other kind at once, control first`() {
    #expect(
      grid(["kind-physicalOrSexual": "disclosed"]).1.map(\.field) == [
        "kind-controllingOrCoercive", "kind-economic", "kind-psychologicalOrEmotional",
        "kind-violentOrThreatening", "kind-other",
      ])
  }

  @Test func `not asked for an emergency is an answer, not asked without a reason is none`() {
    let keys = AbuseGrid.Category.allCases.map(\.rawValue)
    var pairs = Dictionary(uniqueKeysWithValues: keys.map { ("kind-" + $0, "notAsked") })
    #expect(grid(pairs).1.map(\.field) == keys.map { "why-" + $0 })
    for key in keys { pairs["why-" + key] = "emergency" }
    #expect(grid(pairs).1 == [])
    #expect(grid(pairs).0.blanks == [])
    #expect(grid(pairs).0.onReferral == "R")
    pairs["since-economic"] = "last spring"
    #expect(grid(pairs).1.map(\.field) == ["since-economic"])
  }

  @Test func `words that hint at a kind bring a question until somebody looked again`() {
    let (found, _) = grid(["kind-physicalOrSexual": "disclosed"])
    let words = ["words": "He holds her wages."]
    let terms = AbuseTerms(reviewed: today, terms: ["economic": ["wages"]])
    #expect(AbuseAnswer.hints(values(words), found, under: terms).map(\.field) == ["kind-economic"])
    #expect(
      AbuseAnswer.hints(values(words.merging(["looked": "yes"]) { $1 }), found, under: terms)
        == [])
    // What is written beside one kind is read as well.
    let (beside, _) = grid([
      "kind-physicalOrSexual": "disclosed", "say-physicalOrSexual": "Over her wages.",
    ])
    #expect(
      AbuseAnswer.hints(values([:]), beside, under: terms).map(\.field) == ["kind-economic"])
  }

  @Test func `coercive control and economic abuse come first on the page`() throws {
    let words = Samples.typical.referralPage(FormValues(), [], .none).html.words
    let places = try AbuseGrid.Category.allCases.map {
      try #require(words.range(of: $0.inWords)?.lowerBound)
    }
    #expect(places == places.sorted())
  }

  @Test func `an escalation to MARAC says on what ground`() {
    let services = [Choice("marac", "MARAC")]
    let read = ReferralAnswer.read(
      values(["service": "marac", "words": "worse"]), services: services, people: [], today: today)
    #expect(read.1.map(\.field) == ["criterion"])
  }

  private func questionnaire() throws -> Questionnaire {
    let json = """
      {"resourceType": "Questionnaire", "id": "t", "version": "1", "title": "t",
       "status": "active", "copyright": "x", "item": [
        {"linkId": "fear", "text": "?", "type": "boolean"},
        {"linkId": "choking", "text": "?", "type": "boolean"}]}
      """
    return try JSONDecoder().decode(Questionnaire.self, from: Data(json.utf8))
  }

  @Test
  func `a topic left open is not asked, and nothing stands without judgement and a second name`()
    throws
  {
    let asked = try questionnaire()
    func read(
      _ pairs: [String: String], _ author: RiskChecklist.Author, signed: String? = nil
    ) -> (RiskChecklist, [FieldProblem]) {
      ChecklistAnswer.read(
        values(pairs), asked, id: "C", author: author, signedBy: signed, alleged: [],
        today: today)
    }
    #expect(read(["q1": "yes"], .inDate).0.notAsked == 1)
    #expect(read(["q1": "yes"], .inDate).1.map(\.field) == ["judgement"])
    let judged = ["q1": "yes", "judgement": "grave"]
    #expect(read(judged, .notInDate).1.map(\.field) == ["override"])
    #expect(read(judged, .notRecorded).1.map(\.field) == ["override"])
    #expect(read(judged, .notInDate, signed: "m.haddad").1 == [])
    let override = read(judged.merging(["override": "nobody at night"]) { $1 }, .notInDate)
    #expect(override.1 == [] && override.0.overrideReason == "nobody at night")
  }

  @Test func `no count stands on a checklist but beside the judgement`() {
    let alone = Samples.typical.checklistPage(.alone(until: today), .none).html.words
    #expect(!alone.contains("answered yes"))
    #expect(!alone.contains(" of 24"))
  }

  private func step(
    _ step: FrontDoorAnswers.Step, _ pairs: [String: String]
  ) -> ([Saying], [String]) {
    let read = FrontDoorAnswers.read(
      step, values(pairs), reference: "0123456789abcdef", open: ["F1"], referrals: ["R1"],
      teams: ["northmoor-csc"], today: today)
    return (read.0, read.1.map(\.field))
  }

  @Test func `a recommendation is rejected with a reason or not at all`() {
    #expect(step(.answer, ["item": "F1", "reply": "rejected"]).1 == ["reason"])
    #expect(step(.answer, ["item": "F1", "reply": "done"]).1 == ["evidence"])
    #expect(step(.answer, ["item": "F1", "reply": "accepted"]).1 == [])
    #expect(
      step(.answer, ["item": "F1", "reply": "rejected", "reason": "done last week"]).0
        == [
          .frontDoorAnswer(
            FrontDoorAnswer(item: "F1", answer: .rejected, reason: "done last week"))
        ])
  }

  @Test func `an answer to what somebody else closed meanwhile is told so`() {
    #expect(step(.answer, ["item": "F9", "reply": "accepted"]).1 == ["item"])
  }

  @Test func `a contact that is a referral is both, and a decision needs its reason`() {
    #expect(step(.contact, [:]).1 == ["source", "outcome"])
    #expect(
      step(.contact, ["source": "school", "outcome": "New referral"]).0.map(\.kind)
        == [.contact, .referral])
    #expect(step(.contact, ["source": "school", "outcome": "NFA"]).0.map(\.kind) == [.contact])
    #expect(
      step(.decide, ["referral": "R2"]).1 == ["referral", "next", "decision-reason", "viewed"])
    #expect(step(.told, ["told-referral": "R1"]).1 == ["told-reason"])
    #expect(step(.handOn, ["due": "2031-03-13"]).1 == ["item-kind", "to", "text", "due"])
  }

  @Test func `an order says whether it forbids contact, and a refusal says why`() {
    func read(_ pairs: [String: String]) -> (FamilyGroupConference?, [String]) {
      let read = ConferenceAnswer.read(values(pairs), id: "G", record: { _ in nil }, today: today)
      return (read.0, read.1.map(\.field))
    }
    #expect(read([:]).1 == ["step"])
    #expect(read(["step": "notOffered"]).1 == ["reason"])
    #expect(read(["step": "offerDecided", "order": "bail"]).1 == ["forbids"])
    #expect(read(["step": "offerDecided"]).0?.screen == nil)
    let barred = read([
      "step": "offerDecided", "order": "bail", "forbids": "yes", "private-time": "full",
    ])
    #expect(barred.0?.screen?.forbidsPrivateFamilyTime == true)
    #expect(ConferenceAnswer.field("no private family time while") == "private-time")
  }

  @Test func `a forgotten recommendation says by how many days, and who owes it`() {
    let words = Samples.typical.handedOnPage([Samples.typical.handedItem]).html.words
    #expect(words.contains("Overdue, and nobody finished it (1)"))
    #expect(words.contains("Overdue by 11 days"))
    #expect(words.contains("Northmoor Children’s Services, front door to Family team"))
  }

  @Test func `what two people wrote stands side by side, and nothing is lost`() {
    let words = Samples.typical.referralPage(
      FormValues(), [], Samples.typical.keptDraft
    ).html.words
    #expect(words.contains("Somebody else kept this form while you filled it in"))
    #expect(words.contains("Kept by Rosa Okoro on 14 March 2031."))
  }
}
