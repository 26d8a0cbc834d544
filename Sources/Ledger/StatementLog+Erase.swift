import GRDB
public import Vocabulary

extension StatementLog {
  /// Erases by order what was said about a record: destroys its key, so that neither content nor
  /// salt can ever be read. The commitments stay, and the ledger still verifies.
  ///
  /// Statements about other records that mention this one are sealed under theirs and stay.
  /// Backups made earlier hold the wrapped key until they expire. Nothing more may be appended
  /// about the record.
  ///
  /// - Parameter reason: the order's reference, not a person's name: it is kept in the clear.
  public func destroyKey(
    of record: RecordReference, reason: String, at instant: Instant
  ) throws(LedgerProblem) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
    try storing {
      try pool.write { database in
        try database.execute(
          sql: """
            UPDATE recordKey SET wrapped = NULL, destroyed = ?, reason = ? \
            WHERE record = ? AND wrapped IS NOT NULL
            """,
          arguments: [instant.description, reason, keys.name(of: record)])
        guard database.changesCount == 1 else { throw LedgerProblem.noSuchRecord }
      }
    }
    keys.forgetAll()
    // Until the log is emptied into the file, the wrapped key still lies in it.
    try checkpoint()
  }

  /// Was the record erased by order?
  public func isErased(_ record: RecordReference) throws(LedgerProblem) -> Bool {
    try storing {
      try pool.read { database in
        switch try keys.find(record, in: database) {
        case .erased: true
        case .key, .none: false
        }
      }
    }
  }
}
