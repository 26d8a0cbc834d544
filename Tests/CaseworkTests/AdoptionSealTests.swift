import Testing
import Vocabulary

@testable import Casework

/// Who may seal an adoption and lift the seal is for an agreement to say.
@Suite struct AdoptionSealTests {
  private let before = reference("northmoor-csc/P3")
  private let after = reference("northmoor-csc/P90")

  private func desk() async throws -> Desk {
    let desk = try await Desk.withOrrells()
    try await desk.say(
      .name(PersonName(given: "Finn", family: "Hale")), about: "northmoor-csc/P90",
      by: "northmoor-csc", key: "n")
    return desk
  }

  private func review(_ desk: Desk, _ record: String, as id: String) async throws -> AdoptionReview?
  {
    try await desk.hub.openSeals(
      desk.person(record), as: desk.reader(id, for: .childProtectionEnquiry))?.value
  }

  @Test func `a team manager of children's services seals, reads and lifts, each with a reason`()
    async throws
  {
    let desk = try await desk()
    let haddad = try desk.reader("m.haddad", for: .childProtectionEnquiry)
    try await desk.hub.sealAdoption(
      after: after, before: before, reason: "Adoption order", as: haddad)
    let review = try #require(try await review(desk, "northmoor-csc/P90", as: "m.haddad"))
    #expect(review.records.map(\.record) == [after])
    #expect(
      review.seals.map { "\($0.after) \($0.before) \($0.reason) \($0.mayLift)" }
        == ["northmoor-csc/P90 northmoor-csc/P3 Adoption order true"])
    try await desk.hub.liftSeal(review.seals[0], reason: "Order set aside", as: haddad)
    #expect(try await self.review(desk, "northmoor-csc/P90", as: "m.haddad")?.seals.isEmpty == true)
    // Set again after it was lifted, it holds again.
    try await desk.hub.sealAdoption(
      after: after, before: before, reason: "Adoption order", as: haddad)
    #expect(try await self.review(desk, "northmoor-csc/P90", as: "m.haddad")?.seals.count == 1)
  }

  @Test func `to anybody else there is no such page`() async throws {
    let desk = try await desk()
    for id in ["r.okoro", "a.fenwick", "g.anand", "p.nowak"] {
      #expect(try await review(desk, "northmoor-csc/P90", as: id) == nil, "\(id)")
    }
    await #expect(throws: HubProblem.self) {
      try await desk.hub.sealAdoption(
        after: after, before: before, reason: "-",
        as: desk.reader("r.okoro", for: .childProtectionEnquiry))
    }
  }

  @Test func `another council's manager reads no seal of this one's and lifts none`() async throws {
    let desk = try await desk()
    try await desk.hub.sealAdoption(
      after: after, before: before, reason: "Adoption order",
      as: desk.reader("m.haddad", for: .childProtectionEnquiry))
    #expect(try await review(desk, "northmoor-csc/P90", as: "d.sorley")?.seals.isEmpty == true)
  }

  @Test func `an agency that no agreement names is refused in words`() async throws {
    let desk = try await desk()
    let says = Saying.restriction(.adoption(before: before, reason: "adopted"))
    await #expect {
      try await desk.say(says, about: "northmoor-csc/P90", by: "mill-lane", key: "lock")
    } throws: { error in
      "\(error)" == "restriction: mill-lane may not seal an adoption; expected children's services "
        + "or an adoption agency that the agreement names under adoptionSeals"
    }
  }

  @Test func `a seal needs a reason and two records that are held`() async throws {
    let desk = try await desk()
    let haddad = try desk.reader("m.haddad", for: .childProtectionEnquiry)
    for (other, reason) in [
      (before, " "), (after, "order"), (reference("northmoor-csc/P999"), "o"),
    ] {
      await #expect(throws: HubProblem.self) {
        try await desk.hub.sealAdoption(after: after, before: other, reason: reason, as: haddad)
      }
    }
  }
}
