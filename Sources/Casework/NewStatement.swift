import Foundation
import Ledger
import Vocabulary

/// A statement the views have not seen, with the bytes the ledger keeps it as.
struct NewStatement {
  let statement: Statement
  let content: Data
  /// What makes it the same as another telling; worked out when it is read from the ledger.
  let digest: Data
}

extension NewStatement {
  /// Statements read back from the ledger.
  static func read(_ kept: [KeptStatement]) throws -> [NewStatement] {
    try Parallel.map(kept) { _, kept in
      NewStatement(
        statement: kept.statement, content: kept.content,
        digest: try StatementDigest.of(kept.statement.told))
    }
  }
}

/// What is to be written down, with its digest.
struct SettledDraft {
  var draft: DraftStatement
  var digest: Data
}
