import Foundation
import GRDB
import Ledger
import Linkage
public import Vocabulary

/// How linking everything anew would differ from who is who at present.
public struct Relinking: Sendable, Hashable {
  /// People there are.
  public let peopleBefore: Int
  /// People there would be.
  public let peopleAfter: Int
  /// Records of each person who would be made out of several, in order.
  public let joined: [[RecordReference]]
  /// Records of each person who would become several, in order.
  public let parted: [[RecordReference]]
  /// Records that would stand with others than now.
  public let moved: Int

  init(before: [RecordReference: PersonID], after: [RecordReference: PersonID]) {
    let (old, new) = (Relinking.groups(before), Relinking.groups(after))
    (peopleBefore, peopleAfter) = (old.count, new.count)
    joined = Relinking.mixed(new, by: before)
    parted = Relinking.mixed(old, by: after)
    let (oldSets, newSets) = (Set(old.map(Set.init)), Set(new.map(Set.init)))
    moved = newSets.subtracting(oldSets).reduce(0) { $0 + $1.count }
  }

  private static func groups(_ people: [RecordReference: PersonID]) -> [[RecordReference]] {
    Dictionary(grouping: people.keys) { people[$0] }.values.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// Groups whose records the other reading has as several people.
  private static func mixed(
    _ groups: [[RecordReference]], by people: [RecordReference: PersonID]
  ) -> [[RecordReference]] {
    groups.filter { Set($0.compactMap { people[$0] }).count > 1 }
  }
}

extension Hub {
  /// Links everything anew beside the views there are, and says what would differ. Nothing is
  /// changed; what is worked out is thrown away.
  public func previewRelinking() throws -> Relinking {
    let path = folder.path + "/preview.sqlite"
    defer { Hub.removeDatabase(at: path) }
    Hub.removeDatabase(at: path)
    let fresh = try Views(path: path)
    try CatchUp(
      views: fresh, log: log, model: model, rulebook: rulebook, live: LiveProfiles(),
      withDuties: false
    ).run()
    let relinking = Relinking(before: try Hub.members(in: views), after: try Hub.members(in: fresh))
    try fresh.pool.close()
    return relinking
  }

  /// Of views an older release made too: this much of them has never changed.
  private static func members(in views: Views) throws -> [RecordReference: PersonID] {
    try views.pool.read { database in
      guard try database.tableExists("member") else { return [:] }
      var people: [RecordReference: PersonID] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT record, person FROM member")
      while let row = try rows.next() {
        if let record = RecordReference(row[0] as String) { people[record] = PersonID(row[1]) }
      }
      return people
    }
  }

  private static func removeDatabase(at path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
