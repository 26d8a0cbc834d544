import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Casework

@Suite("Views") struct ViewsTests {
  @Test func `views another edition left behind are made anew`() async throws {
    let root = NSTemporaryDirectory() + "kith-views-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let before = try await leaveViewsOfAnotherEdition(in: root)
    let again = try Desk.open(root)
    #expect(before.contains { $0.hasPrefix("statement ") })
    #expect(try await again.viewsDump() == before)
  }

  /// Fills a hub, spoils its views, and gives what stood in them before.
  private func leaveViewsOfAnotherEdition(in root: String) async throws -> [String] {
    let hub = try Desk.open(root)
    let draft = DraftStatement(
      about: reference("northmoor-csc/P1"), says: .note("The hall light is broken"),
      standing: .observed, saidBy: "northmoor-csc", source: SourcePlace(document: "form: test"),
      key: "n1")
    try await hub.receive(form: [draft], from: "northmoor-csc")
    let before = try await hub.viewsDump()
    try await hub.views.pool.write { database in
      try database.execute(sql: "DROP TABLE statement; CREATE TABLE statement(old TEXT)")
      try Views.setMeta("version", "3", in: database)
    }
    try await hub.close()
    return before
  }

  @Test func `what was just written enters the views as what is read back would`() async throws {
    let desk = try Desk()
    for number in 1...3 {
      try await desk.say(
        .note("Visit \(number), “äöü” / \\ \u{1F984}"), about: "northmoor-csc/P\(number)",
        by: "northmoor-csc", key: "n\(number)")
    }
    let written = try await desk.hub.viewsDump()
    #expect(try await desk.hub.rebuild() == 3)
    #expect(try await desk.hub.viewsDump() == written)
  }
}
