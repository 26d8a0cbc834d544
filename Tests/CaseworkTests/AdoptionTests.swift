import Ledger
import Testing
import Vocabulary

@testable import Casework

/// A hub keeps a child's records before and after adoption apart, and says who tried otherwise.
@Suite struct AdoptionTests {
  private static let before = "northmoor-csc/P3"
  private static let after = "northmoor-csc/P90"

  private func desk(living live: String = "8 Fennel Row, Northmoor") async throws -> Desk {
    let desk = try await Desk.withOrrells()
    let (after, csc): (String, AgencyID) = (AdoptionTests.after, "northmoor-csc")
    try await desk.say(
      .name(PersonName(given: "Finn", family: "Orrell")), about: after, by: csc, key: "n")
    try await desk.say(
      .born(Birth(on: try #require(UncertainDate(edtf: "2026-01-30")))), about: after, by: csc,
      key: "b")
    try await desk.say(
      .lives(
        Residence(place: Place(address: live, postcode: "QX7 3PD"))), about: after, by: csc,
      key: "l")
    return desk
  }

  private func lock(_ desk: Desk) async throws {
    try await desk.say(
      .restriction(.adoption(before: reference(AdoptionTests.before), reason: "adopted")),
      about: AdoptionTests.after, by: "northmoor-csc", standing: .decision, key: "lock")
  }

  private func attempts(_ desk: Desk) async throws -> [String] {
    try await desk.hub.written().compactMap { statement in
      guard case .sharing(let record) = statement.says, record.view.hasPrefix("attempt") else {
        return nil
      }
      return "\(record.outcome) \(statement.about) \(record.reason ?? "")"
    }
  }

  @Test func `a lock parts what the machine had linked`() async throws {
    let desk = try await desk()
    #expect(try await desk.person(AdoptionTests.after) == desk.person(AdoptionTests.before))
    try await lock(desk)
    #expect(try await desk.person(AdoptionTests.after) != desk.person(AdoptionTests.before))
  }

  @Test func `a form that joins or relates them is refused, and the attempt is recorded`()
    async throws
  {
    let desk = try await desk()
    try await lock(desk)
    let before = reference(AdoptionTests.before)
    let tries: [Saying] = [
      .linkDecision(LinkDecision(other: before, samePerson: true, reason: "same child")),
      .relationship(Relationship(kind: .sibling, to: before)),
    ]
    for (place, says) in tries.enumerated() {
      await #expect(throws: HubProblem.self) {
        try await desk.say(
          says, about: AdoptionTests.after, by: "northmoor-csc", standing: .decision,
          key: "try\(place)")
      }
    }
    #expect(
      try await attempts(desk) == [
        "withhold northmoor-csc/P90 Refused: an agency keeps these two records apart.",
        "withhold northmoor-csc/P90 Refused: an agency keeps these two records apart.",
      ])
    #expect(try await desk.person(AdoptionTests.after) != desk.person(AdoptionTests.before))
  }

  @Test func `the family page of either shows nobody of the other's`() async throws {
    let desk = try await desk(living: "30 Quay Street, Northmoor")
    try await lock(desk)
    try await desk.say(
      .relationship(Relationship(kind: .birthMother, to: reference(AdoptionTests.after))),
      about: "northmoor-csc/P1", by: "northmoor-csc", key: "mother")
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (before, after) = (
      try await desk.person(AdoptionTests.before), try await desk.person(AdoptionTests.after)
    )
    let file = try #require(try await desk.hub.openFamily(after, as: okoro, view: "family")).value
    #expect(file.graph.member(before) == nil)
    #expect(
      !file.statements.contains { $0.told.concerns.contains(reference(AdoptionTests.before)) })
    let other = try #require(try await desk.hub.openFamily(before, as: okoro, view: "family"))
      .value
    #expect(
      !other.statements.contains { $0.told.concerns.contains(reference(AdoptionTests.after)) })
  }
}

extension Hub {
  fileprivate func written() throws -> [Statement] { try log.read(after: 0, limit: 1_000) }
}
