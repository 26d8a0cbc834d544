import Testing
import Vocabulary

@testable import Casework

@Suite("An assessment waits for each child: Harlow 11.1.1, scenario D06; 11.1.2, scenario D07")
struct AuthorisingTests {
  private func family() async throws -> Desk {
    let desk = try Desk()
    for (record, name) in [("A", "Ada"), ("B", "Ben"), ("C", "Cy"), ("M", "Mo")] {
      let about = "northmoor-csc/" + record
      try await desk.say(
        .name(PersonName(given: name, family: "Quince" + record)), about: about,
        by: "northmoor-csc", key: "n" + record)
      try await desk.say(
        .born(Birth(on: .init(day(record == "M" ? "1998-02-01" : "2020-0\(name.count)-01")))),
        about: about, by: "northmoor-csc", key: "b" + record)
      guard record != "M" else { continue }
      try await desk.say(
        .relationship(
          Relationship(
            kind: .birthParent, to: RecordReference("northmoor-csc", record), period: Period())),
        about: "northmoor-csc/M", by: "northmoor-csc", key: "r" + record)
    }
    try await desk.say(
      .assessment(Assessment(id: "AS1", factors: ["3A"])), about: "northmoor-csc/A",
      by: "northmoor-csc", on: "2031-03-03", key: "AS1")
    return desk
  }

  private func see(_ record: String, _ desk: Desk, on: String = "2031-03-10") async throws {
    try await desk.say(
      .visit(Visit(kind: .other, seen: .yes, seenAlone: .yes, childsWords: "I like school")),
      about: "northmoor-csc/" + record, by: "northmoor-csc", on: on, key: "v" + record + on)
  }

  private func authorise(
    _ desk: Desk, as who: String, reason: String? = nil, why: [PersonID: String] = [:]
  ) async throws -> [String] {
    do {
      _ = try await desk.hub.authorise(
        "AS1", of: PersonID("northmoor-csc/A"), reasons: why, managersReason: reason,
        as: try desk.reader(who, for: .childInNeed))
      return []
    } catch HubProblem.refused(let rejections) {
      return rejections.map(\.problem)
    }
  }

  @Test func `three linked children, two seen: refused until the third is, or a manager's reason`()
    async throws
  {
    let desk = try await family()
    try await see("A", desk)
    try await see("B", desk)
    try await see("C", desk, on: "2031-03-02")
    #expect(
      try await authorise(desk, as: "m.haddad") == [
        "1 of 3 children not seen, and no reason why: see each, or give a manager's reason"
      ])
    #expect(try await authorise(desk, as: "r.okoro") == ["only a team manager authorises"])
    #expect(try await authorise(desk, as: "m.haddad", reason: " ").count == 1)
    #expect(try await authorise(desk, as: "m.haddad", reason: "abroad until May") == [])
    #expect(try await authorise(desk, as: "m.haddad") == ["it is authorised already"])
    let file = try await desk.hub.openFamily(
      PersonID("northmoor-csc/A"), as: try desk.reader("m.haddad", for: .childInNeed),
      view: "family")
    let told = file?.value.statements.compactMap { statement -> AssessmentAuthorisation? in
      guard case .assessmentAuthorisation(let said) = statement.says else { return nil }
      return said
    }
    #expect(told?.first?.reasonForUnaccounted == "abroad until May")
    #expect(told?.first?.manager == "m.haddad")
    #expect(told?.first?.accountedFor.map(\.seen) == [.yes, .yes, .notRecorded])
  }

  @Test func `a reason why one child was not seen accounts for that child alone`() async throws {
    let desk = try await family()
    try await see("A", desk)
    #expect(
      try await authorise(
        desk, as: "m.haddad", why: [PersonID("northmoor-csc/B"): "in hospital"]
      ) == ["1 of 3 children not seen, and no reason why: see each, or give a manager's reason"])
  }

  @Test func `a forgotten recommendation is overdue on the list of both agencies' managers`()
    async throws
  {
    let desk = try await family()
    try await desk.say(
      .frontDoorItem(
        FrontDoorItem(
          id: "F1", kind: .recommendation, to: "southmere-csc", team: "Family team",
          text: "A health check")), about: "northmoor-csc/A", by: "northmoor-csc",
      on: "2031-02-10", key: "F1")
    for who in ["m.haddad", "d.sorley"] {
      let list = try await desk.hub.handedOn(as: try desk.reader(who, for: .childInNeed)).value
      #expect(list.map(\.item.id) == ["F1"], "\(who)")
      #expect(list.first?.duty?.state(on: Desk.today) == .overdue(days: 18), "\(who)")
      #expect(list.first?.answer == nil)
    }
    let police = try await desk.hub.handedOn(
      as: try desk.reader("p.nowak", for: .policeProtection)
    ).value
    #expect(police.isEmpty)
    try await desk.say(
      .frontDoorAnswer(FrontDoorAnswer(item: "F1", answer: .done, evidence: "letter of 13 March")),
      about: "northmoor-csc/A", by: "southmere-csc", key: "F1/done")
    let after = try await desk.hub.handedOn(
      as: try desk.reader("m.haddad", for: .childInNeed)
    ).value
    #expect(after.first?.answer?.answer == .done && after.first?.answeredBy == "southmere-csc")
    #expect(after.first?.duty?.metOn == Desk.today)
  }
}
