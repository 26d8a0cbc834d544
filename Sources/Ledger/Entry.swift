import FoundationEssentials
import GRDB

/// A statement's rows as the file holds them, before anything in them is believed.
///
/// Read through `fromDatabaseValue`: a damaged file may hold any type in any column.
struct Entry {
  let sequence: Int?
  let recorded: String?
  let submission: String?
  let commitment: Data?
  let sealed: Data?
  let keyID: Int64?
  let keyName: Data?
  let wrapped: Data?
  let isErased: Bool

  static let columns = """
    s.sequence, s.recorded, s.submission, s.commitment, c.sealed, k.id, k.record, k.wrapped, \
    k.wrapped IS NULL AND k.destroyed IS NOT NULL
    """
  static let tables = """
    statement s LEFT JOIN content c ON c.sequence = s.sequence \
    LEFT JOIN recordKey k ON k.id = c.recordKey
    """

  init(_ row: Row) {
    sequence = Int.fromDatabaseValue(row[0])
    recorded = String.fromDatabaseValue(row[1])
    submission = String.fromDatabaseValue(row[2])
    commitment = Data.fromDatabaseValue(row[3])
    sealed = Data.fromDatabaseValue(row[4])
    keyID = Int64.fromDatabaseValue(row[5])
    keyName = Data.fromDatabaseValue(row[6])
    wrapped = Data.fromDatabaseValue(row[7])
    isErased = Bool.fromDatabaseValue(row[8]) ?? false
  }

  /// The salt and the content, when the seal is whole and the head is what was sealed.
  func opened(with keys: RecordKeys) -> (salt: Data, content: Data, head: SealedContent.Head)? {
    guard let sequence, let recorded, let submission, let sealed, let keyID, let keyName,
      let wrapped, let key = keys.key(id: keyID, name: keyName, wrapped: wrapped)
    else { return nil }
    let head = SealedContent.Head(
      sequence: sequence, recorded: recorded, submission: submission)
    guard let (salt, content) = SealedContent.open(sealed, head: head, under: key) else {
      return nil
    }
    return (salt, content, head)
  }

  /// Is it all there, and does its content answer to its commitment?
  func verifies(with keys: RecordKeys) -> Bool {
    guard commitment?.count == 32, recorded != nil, submission != nil, sealed != nil else {
      return false
    }
    if isErased { return true }
    guard let (salt, content, head) = opened(with: keys) else { return false }
    return commitment == SealedContent.commitment(salt: salt, head: head, content: content)
  }
}
