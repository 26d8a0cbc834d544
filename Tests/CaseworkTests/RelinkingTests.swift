import Foundation
import GRDB
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

  @Test func `views of an older layout are looked at as they stand, then made anew`() async throws {
    let root = NSTemporaryDirectory() + "kith-casework-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let dump = try await older(root)
    let folder = DataFolder(root + "/data")
    let keys = ["KITH_KEYS": root + "/keys"]
    let noon = Instant(startOf: Desk.today).adding(seconds: 12 * 3600)
    try await {
      let looking = try Hub(folder: folder, environment: keys, now: { noon }, onlyToPreview: true)
      #expect(
        try await looking.previewRelinking().joined == [[reference("a/1"), reference("a/2")]])
      try await looking.close()
    }()
    let hub = try Hub(folder: folder, environment: keys, now: { noon })
    #expect(try await hub.viewsDump() == dump)
    try await hub.close()
  }

  /// A hub whose views an older release made, which had parted two records. Gives the views as
  /// this release makes them.
  private func older(_ root: String) async throws -> [String] {
    let hub = try Desk.open(root)
    for record in ["a/1", "a/2"] {
      let says: [Saying] = [
        .name(PersonName(given: "Ottilie", family: "Quince")),
        .identifier(Identifier(system: Identifier.nhsNumber, value: "9990000018")),
        .born(Birth(on: UncertainDate(day("2016-03-04")))),
      ]
      let drafts = says.enumerated().map { place, says in
        DraftStatement(
          about: reference(record), says: says, standing: .reported, saidBy: AgencyID("a"),
          source: SourcePlace(document: "form: test"), key: "\(record)/\(place)")
      }
      _ = try await hub.append(drafts, submission: record)
    }
    let dump = try await hub.viewsDump()
    try await hub.close()
    let views = try Views(path: DataFolder(root + "/data").views)
    try await views.pool.write { database in
      try database.execute(sql: "ALTER TABLE pair DROP COLUMN weight")
      try database.execute(sql: "UPDATE member SET person = record")
      try Views.setMeta("version", "3", in: database)
    }
    try views.pool.close()
    return dump
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
