import Foundation
import Linkage
import Vocabulary

/// What the views keep of one record for linking and finding it, worked out from its statements.
struct DrawnProfile: Sendable {
  let profile: Profile
  let json: Data
  let blockingKeys: [String]
  let places: [String]
  let groups: [String]
  let tokens: [String]
  /// Those about the record itself.
  let statements: [Statement]

  /// - Parameter concerning: what stands and concerns the record, in the order of the ledger.
  init(of record: RecordReference, from concerning: [Statement]) throws {
    statements = concerning.filter { $0.about == record }
    profile = Profile(record: record, statements: concerning)
    json = try Canonical.bytes(profile)
    blockingKeys = profile.isLinkable ? profile.blockingKeys.sorted() : []
    places = PlaceKey.keys(in: statements).sorted()
    groups = GroupKey.keys(in: statements).sorted()
    tokens = SearchToken.tokens(in: statements).sorted()
  }
}
