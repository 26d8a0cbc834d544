import Foundation
import Linkage
import Seeded
import Testing
import Vocabulary

@testable import Casework

/// Records of invented people that agencies send one by one, in any order.
@Suite struct LiveLinkingTests {
  private struct Sent {
    var record: String
    var says: [Saying]
  }

  /// Some people, each known to two or three agencies, with the slips agencies make.
  private func records(seed: UInt64) -> [Sent] {
    var random = SplitMix64(seed: seed)
    let given = ["Mara", "Tobias", "Ines", "Robert", "Kate", "Ivo", "Ottilie", "Jonas"]
    let family = ["Ashdown", "Pellow", "Tregear", "Farrant", "Quince"]
    return (0..<14).flatMap { number -> [Sent] in
      let name = given[Int.random(in: 0..<given.count, using: &random)]
      let surname = family[Int.random(in: 0..<family.count, using: &random)]
      let born = Day(number: 12_000 + Int.random(in: 0..<9_000, using: &random))
      let address = "\(Int.random(in: 1...9, using: &random)) Fennel Row"
      return ["northmoor-csc", "southmere-csc", "northmoor-police"].compactMap { agency in
        guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
        let spelt = Int.random(in: 0..<5, using: &random) == 0 ? String(name.dropLast()) : name
        var says: [Saying] = [
          .name(PersonName(given: spelt, family: surname)),
          .born(Birth(on: UncertainDate(born))),
        ]
        if Int.random(in: 0..<5, using: &random) > 0 {
          says.append(.lives(Residence(place: Place(address: address, postcode: "QX7 3PD"))))
        }
        return Sent(record: "\(agency)/N\(number)", says: says)
      }
    }
  }

  private func send(_ sent: Sent, to hub: Hub) async throws {
    let record = reference(sent.record)
    let drafts = sent.says.enumerated().map { place, says in
      DraftStatement(
        about: record, says: says, standing: .reported, noted: Desk.today,
        saidBy: record.agency, source: SourcePlace(document: "form: test"),
        key: "\(sent.record)/\(place)")
    }
    _ = try await hub.receive(form: drafts, from: record.agency)
  }

  private func people(_ hub: Hub) async throws -> Set<Set<String>> {
    let rows = try await hub.viewsDump().filter { $0.hasPrefix("member ") }.map(Desk.columns)
    return Set(
      Dictionary(grouping: rows) { $0["person"] ?? "" }.values.map { group in
        Set(group.compactMap { $0["record"] })
      })
  }

  /// Everybody compared with everybody who shares a key, and clustered in one run.
  private func batch(_ sent: [Sent]) -> Set<Set<String>> {
    let profiles = sent.map { one in
      let record = reference(one.record)
      return Profile(
        record: record,
        statements: one.says.enumerated().map { place, says in
          Statement(
            sequence: place + 1, recorded: Instant(startOf: Desk.today), submission: "batch",
            told: DraftStatement(
              about: record, says: says, standing: .reported, saidBy: record.agency,
              source: SourcePlace(document: "batch"), key: "\(place)"))
        })
    }
    let people = Clustering.people(
      profiles, pairs: Candidates.scores(among: profiles, under: .standard), decisions: [],
      model: .standard)
    return Set(people.records.values.map { Set($0.map(\.description)) })
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `in whatever order they arrive, people are those of one run, also after a restart`(
    seed: UInt64
  ) async throws {
    let sent = records(seed: seed)
    let whole = batch(sent)
    #expect(whole.count < sent.count)
    var random = SplitMix64(seed: seed &+ 7)
    let arriving = sent.shuffled(using: &random)
    let kept = try Desk()
    for one in arriving { try await send(one, to: kept.hub) }
    #expect(try await people(kept.hub) == whole, "seed \(seed), held from the start")

    let root = NSTemporaryDirectory() + "kith-casework-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let third = sent.count / 3
    try await sitting(root, holding: false, arriving[..<third])
    try await sitting(root, holding: false, arriving[third..<(2 * third)])
    try await sitting(root, holding: true, arriving[(2 * third)...])
    let reopened = try Desk.open(root)
    #expect(try await people(reopened) == whole, "seed \(seed), opened four times")
    #expect(try await reopened.viewsDump() == kept.hub.viewsDump(), "seed \(seed), row for row")
    try await reopened.close()
  }

  /// One opening of a hub, its profiles held in memory or not.
  private func sitting(_ root: String, holding: Bool, _ arriving: ArraySlice<Sent>) async throws {
    let hub = try Desk.open(root)
    if holding { try await hub.holdProfiles() }
    for one in arriving { try await send(one, to: hub) }
    try await hub.close()
  }
}
