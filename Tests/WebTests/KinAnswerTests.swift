import Testing
import Vocabulary

@testable import Web

@Suite struct KinAnswerTests {
  private let people = [Choice("aa11", "Mara"), Choice("bb22", "Colin")]

  private func read(_ pairs: [String: String]) -> (KinAnswer.Stated?, [String]) {
    let read = KinAnswer.read(
      FormValues(pairs.mapValues { [$0] }), people: people, today: Samples.today)
    return (read.stated, read.problems.map(\.field))
  }

  @Test func `a ground of parental responsibility keeps whether its paper was seen`() throws {
    let (stated, problems) = read([
      "person": "bb22", "what": "birthRegistration", "from": "2027-11", "place": "scotland",
      "paper-seen": "yes", "standing": "observed",
    ])
    #expect(problems == [])
    let answer = try #require(stated)
    #expect(answer.other == "bb22")
    guard case .basis(.birthRegistration) = answer.what else { throw Unanswered() }
    #expect(answer.period.from?.text == "2027-11")
    #expect(answer.period.to == nil)
    #expect(answer.jurisdiction == .scotland)
    #expect(answer.paperSeen == .yes)
    #expect(answer.standing == .observed)
  }

  @Test func `all problems come at once`() {
    #expect(read([:]).1 == ["person", "what", "standing"])
    #expect(
      read([
        "person": "own-agency", "what": "birthMother", "from": "5 May", "to": "x",
        "standing": "maybe",
      ]).1 == ["from", "to", "standing", "person"])
    #expect(
      read([
        "person": "aa11", "what": "married", "from": "2029", "to": "2028", "standing": "reported",
      ]).1 == ["to"])
    #expect(
      read([
        "person": "aa11", "what": "married", "from": "2032", "standing": "reported",
      ]).1 == ["from"])
  }

  @Test func `an agency holds by an order and is nobody's relative`() {
    #expect(
      read(["person": "own-agency", "what": "careOrder", "standing": "decision"]).0?.other == nil)
    #expect(
      read(["person": "own-agency", "what": "careOrder", "standing": "decision"]).1 == [])
  }

  private struct Unanswered: Error {}
}
