import FoundationEssentials
import GRDB
public import Vocabulary

extension StatementLog {
  /// At most `limit` statements after a sequence, in order. What was erased is passed over and
  /// keeps its sequence; an empty answer means there are no more.
  public func read(after sequence: Int, limit: Int) throws(LedgerProblem) -> [Vocabulary.Statement]
  {
    try slots(after: sequence, limit: limit, where: "AND k.wrapped IS NOT NULL").compactMap {
      switch $0 {
      case .statement(let statement): statement
      case .erased: nil
      }
    }
  }

  /// At most `limit` places after a sequence, in order, those that were erased among them.
  public func slots(after sequence: Int, limit: Int) throws(LedgerProblem) -> [Slot] {
    try slots(after: sequence, limit: limit, where: "")
  }

  private func slots(
    after sequence: Int, limit: Int, where condition: String
  ) throws(LedgerProblem) -> [Slot] {
    let sql = """
      SELECT \(Entry.columns) FROM \(Entry.tables) WHERE s.sequence > ? \(condition) \
      ORDER BY s.sequence LIMIT ?
      """
    return try storing {
      let entries = try pool.read { database in
        var entries: [Entry] = []
        let rows = try Row.fetchCursor(
          database.cachedStatement(sql: sql), arguments: [sequence, max(0, limit)])
        while let row = try rows.next() { entries.append(Entry(row)) }
        return entries
      }
      let (keys, decoder) = (keys, JSONDecoder())
      return try Parallel.map(entries) {
        try StatementLog.slot($1, keys: keys, decoder: decoder)
      }
    }
  }

  /// Opens what a row holds and reads it.
  private static func slot(
    _ entry: Entry, keys: RecordKeys, decoder: JSONDecoder
  ) throws -> Slot {
    let sequence = entry.sequence ?? 0
    if entry.isErased { return .erased(sequence: sequence) }
    guard let (_, content, _) = entry.opened(with: keys), let submission = entry.submission,
      let recorded = entry.recorded.flatMap({ Instant($0) })
    else { throw LedgerProblem.doesNotVerify(sequence: sequence) }
    guard let told = try? decoder.decode(DraftStatement.self, from: content) else {
      throw LedgerProblem.unreadable(sequence: sequence)
    }
    return .statement(
      Vocabulary.Statement(
        sequence: sequence, recorded: recorded, submission: submission, told: told))
  }
}
