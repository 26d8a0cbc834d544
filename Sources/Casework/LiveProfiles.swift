import Foundation
import GRDB
import Ledger
import Linkage
import Vocabulary

/// The hub's profiles in memory, under what they can be found by, so that a record that arrives
/// is compared without reading others' back from the views.
///
/// It holds all of them or none: what is found in it is what the views' own keys would find. Kept
/// beside a transaction; whoever's transaction fails forgets it.
final class LiveProfiles {
  /// More are not held in memory (one to two kilobytes each): the views' own keys serve then.
  static let limit = 1_000_000

  private var index: LiveIndex?

  /// Reads every profile in, unless they are held or there are too many.
  func hold(in database: Database) throws {
    guard index == nil else { return }
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM profile") ?? 0
    guard count <= LiveProfiles.limit else { return }
    var filled = LiveIndex()
    var last = ""
    while true {
      let rows = try Row.fetchAll(
        database, sql: "SELECT record, json FROM profile WHERE record > ? ORDER BY record LIMIT ?",
        arguments: [last, 10_000])
      guard let end = rows.last else { break }
      last = end[0]
      let bytes = rows.map { $0[1] as Data }
      for profile in try Parallel.map(bytes, { try Canonical.value($1, as: Profile.self) }) {
        filled.put(profile)
      }
    }
    index = filled
  }

  /// Begins where the views hold no profile yet: whatever comes is put in as it comes.
  func begin() { index = LiveIndex() }

  func forget() { index = nil }

  func keep(_ profile: Profile) {
    guard let count = index?.count else { return }
    if count >= LiveProfiles.limit { return forget() }
    index?.put(profile)
  }

  /// Nil where profiles are not held, or nothing was said of the record.
  func profile(of record: RecordReference) -> Profile? { index?[record] }

  /// What each of some profiles makes with those held; nil where none are held.
  func scores(of profiles: [Profile], under model: LinkageModel) throws -> [[PairScore]]? {
    guard let index else { return nil }
    return try Parallel.map(profiles) { index.scores(of: $1, under: model) }
  }
}
