import Testing
import Vocabulary

@testable import Casework

@Suite("What was taken back and is said again")
struct RestatingTests {
  private let record = "northmoor-csc/P2"
  private let visit = Saying.visit(Visit(kind: .childInNeed, seen: .yes, seenAlone: .yes))

  /// In force now: how many statements of visits.
  private func visits(_ desk: Desk) async throws -> Int {
    try await desk.hub.everythingSaid().statements.inForce().count { $0.kind == .visit }
  }

  private func takeBack(_ key: String, _ desk: Desk, as name: String) async throws {
    let sequence = try #require(
      try await desk.hub.sequence(ofKey: key, saidBy: "northmoor-csc"))
    try await desk.say(
      .withdrawal(of: sequence, reason: "wrong child"), about: record, by: "northmoor-csc",
      key: name)
  }

  @Test func `by the same source it stands anew, and said once more adds nothing`() async throws {
    let desk = try await Desk.withOrrells()
    let before = try await visits(desk)
    func say(_ key: String) async throws -> Receipt {
      try await desk.say(visit, about: record, by: "northmoor-csc", key: key)
    }
    #expect(try await say("visit/7").accepted == 1)
    try await takeBack("visit/7", desk, as: "visit/7/back")
    #expect(try await visits(desk) == before)
    // The very same form sent again is a repeat: an old message must bring nothing back.
    #expect(try await say("visit/7").accepted == 0)
    #expect(try await visits(desk) == before)
    // Said again with something else is a submission of its own.
    let again = [("visit/7", visit), ("note/1", Saying.note("Said again."))].map { key, says in
      DraftStatement(
        about: reference(record), says: says, standing: .observed,
        occurred: UncertainDate(Desk.today), noted: Desk.today, saidBy: "northmoor-csc",
        source: SourcePlace(document: "form: test"), key: key)
    }
    #expect(try await desk.hub.receive(form: again, from: "northmoor-csc").accepted == 2)
    #expect(try await visits(desk) == before + 1)
    #expect(try await say("visit/7").accepted == 0)
    #expect(try await visits(desk) == before + 1)
  }

  @Test func `a nightly file does not bring back what somebody took back by hand`() async throws {
    let desk = try Desk()
    func person(_ more: String) -> [(name: String, text: String)] {
      [
        (
          "ssd_person.csv",
          """
          pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob
          P2,Ada,Marlowe,F,2021-06-09
          \(more)
          """
        )
      ]
    }
    try await desk.send(person(""), flow: Orrell.northmoorFlow)
    func sexes() async throws -> Int {
      try await desk.hub.everythingSaid().statements.inForce().count { $0.kind == .sex }
    }
    #expect(try await sexes() == 1)
    let said = try await desk.hub.everythingSaid().statements
    let sex = try #require(said.first { $0.kind == .sex })
    try await takeBack(sex.key, desk, as: "sex/back")
    #expect(try await sexes() == 0)
    try await desk.send(person("P3,Bea,Marlowe,F,2022-06-09"), flow: Orrell.northmoorFlow)
    #expect(try await sexes() == 1, "only the new child's")
  }
}
