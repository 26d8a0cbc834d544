import Foundation
import GRDB
import Linkage
import Vocabulary

/// Profiles of records, each read once in a transaction, or held since before it.
final class ProfilesInHand {
  private let database: Database
  let live: LiveProfiles
  private var byRecord: [RecordReference: Profile] = [:]

  init(_ database: Database, live: LiveProfiles) {
    self.database = database
    self.live = live
  }

  func keep(_ profile: Profile) {
    byRecord[profile.record] = profile
    live.keep(profile)
  }

  /// Nil for a record nothing has been said of.
  func profile(of record: RecordReference) throws -> Profile? {
    if let known = byRecord[record] ?? live.profile(of: record) { return known }
    let json = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT json FROM profile WHERE record = ?"),
      arguments: [record.description])
    let profile = try json.map { try Canonical.value($0, as: Profile.self) }
    byRecord[record] = profile
    return profile
  }
}
