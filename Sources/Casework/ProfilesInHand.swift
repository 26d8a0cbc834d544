import Foundation
import GRDB
import Linkage
import Vocabulary

/// Profiles of records, each read once in a transaction.
final class ProfilesInHand {
  private let database: Database
  private var byRecord: [RecordReference: Profile] = [:]

  init(_ database: Database) { self.database = database }

  func keep(_ profile: Profile) { byRecord[profile.record] = profile }

  /// Nil for a record nothing has been said of.
  func profile(of record: RecordReference) throws -> Profile? {
    if let known = byRecord[record] { return known }
    let json = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT json FROM profile WHERE record = ?"),
      arguments: [record.description])
    let profile = try json.map { try Canonical.value($0, as: Profile.self) }
    byRecord[record] = profile
    return profile
  }
}
