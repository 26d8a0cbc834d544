import Testing
import Vocabulary

@testable import Casework

/// What linking anew would change is told before it is done; what was done is told afterwards.
@Suite struct RelinkingTests {
  @Test func `a preview of what is linked already changes nothing and finds nothing`() async throws
  {
    let desk = try await Desk.withOrrells()
    let before = try await desk.hub.viewsDump()
    let found = try await desk.hub.previewRelinking()
    #expect(found.joined.isEmpty && found.parted.isEmpty && found.moved == 0)
    #expect(found.peopleBefore == found.peopleAfter && found.peopleBefore > 5)
    #expect(try await desk.hub.viewsDump() == before)
  }

  @Test func `joins and partings are told apart`() {
    let records = ["a/1", "a/2", "a/3", "a/4", "a/5"].map(reference)
    func people(_ names: [String]) -> [RecordReference: PersonID] {
      Dictionary(uniqueKeysWithValues: zip(records, names.map { PersonID($0) }))
    }
    let found = Relinking(
      before: people(["p", "p", "q", "r", "s"]), after: people(["p", "u", "q", "q", "s"]))
    #expect(found.joined == [[records[2], records[3]]])
    #expect(found.parted == [[records[0], records[1]]])
    #expect((found.peopleBefore, found.peopleAfter, found.moved) == (4, 4, 4))
  }

  @Test func `every step between two records is told, taken back or not`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    func pair() async throws -> LinkReview.Pair {
      let person = try await desk.person("northmoor-csc/P5")
      return try #require(
        try await desk.hub.openLinks(person, as: okoro)?.value.pairs.first {
          $0.score.left.id == "P5" && $0.score.right.id == "S1"
        })
    }
    try await desk.hub.decideLink(
      try await pair(), samePerson: false, reason: "Two men", as: okoro)
    try await desk.hub.takeBackLink(try await pair(), reason: "One after all", as: okoro)
    let file = try await desk.hub.openFamily(
      try await desk.person("northmoor-csc/P5"), as: okoro, view: "records")
    let steps = try #require(file?.value.history.steps)
    #expect(steps.map(\.kind) == [.toldApart, .takenBack])
    #expect(steps.map(\.reason) == ["Two men", "One after all"])
    #expect(steps.map(\.other.id) == ["S1", "S1"])
  }
}
