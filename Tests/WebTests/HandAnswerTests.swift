import Testing
import Vocabulary

@testable import Web

@Suite("Who holds a duty, as its form is read") struct HandAnswerTests {
  private let today = Day("2031-03-14")!

  private func read(_ fields: [String: String], asked: String? = nil) -> AnswerResult<DutyStep> {
    HandAnswer.read(
      FormValues(fields.mapValues { [$0] }), reader: "m.haddad", reason: asked, today: today)
  }

  private func step(_ fields: [String: String], asked: String? = nil) -> DutyStep? {
    if case .answered(let answered) = read(fields, asked: asked) { answered.value } else { nil }
  }

  private func problems(_ fields: [String: String]) -> [String] {
    if case .problems(let problems) = read(fields) { problems.map(\.field) } else { [] }
  }

  @Test func `taking on names nobody else, whatever else was typed`() {
    #expect(
      step(["hand-step": "acknowledged", "hand-to": "l.pryce", "hand-until": "2031-04-01"])
        == DutyStep(duty: "", step: .acknowledged))
  }

  @Test func `giving on names a colleague, and cover its last day`() {
    #expect(
      step(["hand-step": "handedOver", "hand-to": "r.okoro", "hand-reason": " leave "])
        == DutyStep(duty: "", step: .handedOver, to: "r.okoro", reason: "leave"))
    #expect(
      step(["hand-step": "covered", "hand-to": "r.okoro", "hand-until": "2031-03-21"])
        == DutyStep(duty: "", step: .covered, to: "r.okoro", until: Day("2031-03-21")))
    #expect(problems(["hand-step": "covered", "hand-to": "r.okoro"]) == ["hand-until"])
    #expect(problems(["hand-step": "covered", "hand-until": "next week"]) == ["hand-until"])
  }

  @Test func `who agrees signs with their own name and the reason that was asked`() {
    #expect(
      step(["hand-step": "approve"], asked: "abroad")
        == DutyStep(duty: "", step: .notApplicable, reason: "abroad", approvedBy: "m.haddad"))
    #expect(
      step(["hand-step": "notApplicable", "hand-reason": "abroad"])
        == DutyStep(duty: "", step: .notApplicable, reason: "abroad"))
    #expect(problems(["hand-step": "closed"]) == ["hand-step"])
    #expect(problems([:]) == ["hand-step"])
  }
}
