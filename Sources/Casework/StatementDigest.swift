import Crypto
import Foundation
import Vocabulary

/// What makes two tellings of the same thing the same: everything but where in the file it stood.
enum StatementDigest {
  private struct Told: Encodable {
    var about: RecordReference
    var says: Saying
    var standing: Standing
    var occurred: UncertainDate?
    var noted: Day?
  }

  static func of(_ draft: DraftStatement) throws -> Data {
    let told = Told(
      about: draft.about, says: draft.says, standing: draft.standing, occurred: draft.occurred,
      noted: draft.noted)
    return Data(SHA256.hash(data: try Canonical.bytes(told)))
  }
}
