import Testing
import Vocabulary

@testable import Web

@Suite struct AnswerTests {
  private let today = Samples.today
  private let children = [Choice("northmoor-csc/P1", "Isla"), Choice("northmoor-csc/P2", "Theo")]

  private func values(_ pairs: [String: String]) -> FormValues {
    FormValues(pairs.mapValues { [$0] })
  }

  @Test func `a visit is about one child, and what was not answered is not recorded`() throws {
    let result = VisitAnswer.read(
      values([
        "person": "northmoor-csc/P2", "day": "2031-03-13", "kind": "childProtection",
        "seen": "yes", "seen-alone": "yes", "childs-words": "  I go upstairs.\r\nIt is loud. ",
        "voice-influence": "Nights at her aunt’s.",
      ]), people: children, today: today)
    guard case .answered(let answer) = result else { throw Unanswered() }
    #expect(answer.person == "northmoor-csc/P2")
    #expect(answer.day.description == "2031-03-13")
    #expect(
      answer.value
        == Visit(
          kind: .childProtection, seen: .yes, seenAlone: .yes, bedroomSeen: .notRecorded,
          childsWords: "I go upstairs.\nIt is loud.", reasonNotSeen: nil,
          voiceInfluence: "Nights at her aunt’s."))
  }

  @Test func `the answer to a duty is kept as a draft, and says whose draft it goes on from`() {
    let page = Samples.typical.dutyPage(Samples.typical.form(.visit)).html
    #expect(page.words.contains("Kept by Rosa Okoro on 14 March 2031."))
    let sent = page.elements(named: "input").map(\.attributes)
    #expect(sent.contains { $0["name"] == "draft" && $0["value"] == "3" })
    let buttons = page.elements(named: "button").map { ($0.attributes["name"], $0.content.words) }
    #expect(buttons.contains { $0 == "keep" && $1 == "Keep as a draft" })
  }

  @Test func `all problems of a visit come at once`() {
    #expect(
      problems(VisitAnswer.read(values([:]), people: children, today: today))
        == ["person", "day", "kind", "seen"])
    #expect(
      problems(
        VisitAnswer.read(
          values([
            "person": "somebody else", "day": "2031-03-15", "kind": "tea", "seen": "no",
            "seen-alone": "yes",
          ]), people: children, today: today))
        == ["person", "day", "kind", "seen-alone", "reason-not-seen"])
  }

  @Test(arguments: ["2031-02-30", "14/03/2031", "", " "])
  func `a day that is not one of the calendar is a problem`(text: String) {
    #expect(
      problems(
        TriageAnswer.read(
          values(["day": text, "outcome": "refer"]), alert: "A1", today: today)) == ["day"])
  }

  @Test func `no further action needs a reason`() throws {
    let bare = values(["day": "2031-03-14", "outcome": "no further action"])
    #expect(problems(TriageAnswer.read(bare, alert: "A1", today: today)) == ["outcome-words"])
    let reasoned = values([
      "day": "2031-03-14", "outcome": "no further action", "outcome-words": "moved away",
      "childrens-records": "hidden",
    ])
    guard case .answered(let answer) = TriageAnswer.read(reasoned, alert: "A1", today: today)
    else { throw Unanswered() }
    #expect(
      answer.value
        == AlertTriage(
          alert: "A1", outcome: "no further action: moved away", childrensRecords: .hidden))
  }

  @Test func `a meeting's actions stand one on a line, or there is a reason for none`() throws {
    let done = values([
      "day": "2031-03-14", "meeting": "practice meeting", "actions": "ring Mara\r\n\r\nask school",
      "learning-shared": "yes",
    ])
    guard case .answered(let answer) = MeetingAnswer.read(done, alert: "A1", today: today)
    else { throw Unanswered() }
    #expect(
      answer.value
        == MeetingItem(
          meeting: "practice meeting", alert: "A1", actions: ["ring Mara", "ask school"],
          reasonForNoAction: nil, learningShared: .yes))
    let nothing = values(["day": "2031-03-14", "meeting": "practice meeting"])
    #expect(problems(MeetingAnswer.read(nothing, alert: nil, today: today)) == ["actions"])
  }

  @Test func `that somebody is not a carer needs a reason`() throws {
    let bare = values(["day": "2031-03-14", "step": "notACarer"])
    #expect(problems(CarersAnswer.read(bare, today: today)) == ["reason"])
    let offered = values(["day": "2031-03-14", "step": "offered", "offered-alone": "yes"])
    guard case .answered(let answer) = CarersAnswer.read(offered, today: today)
    else { throw Unanswered() }
    #expect(answer.value == CarersAssessment(step: .offered, offeredAlone: .yes))
  }

  private func problems<Value>(_ result: AnswerResult<Value>) -> [String] {
    switch result {
    case .answered: []
    case .problems(let problems): problems.map(\.field)
    }
  }

  private struct Unanswered: Error {}
}
