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
      try pool.read { database in
        var reader = Reader(keys: keys)
        let rows = try Row.fetchCursor(
          database.cachedStatement(sql: sql), arguments: [sequence, max(0, limit)])
        var slots: [Slot] = []
        while let row = try rows.next() { slots.append(try reader.slot(Entry(row))) }
        return slots
      }
    }
  }

  /// Opens entries one after another; most of a submission's share one instant.
  private struct Reader {
    let keys: RecordKeys
    let decoder = JSONDecoder()
    var last: (text: String, instant: Instant)?

    init(keys: RecordKeys) { self.keys = keys }

    mutating func slot(_ entry: Entry) throws -> Slot {
      let sequence = entry.sequence ?? 0
      if entry.isErased { return .erased(sequence: sequence) }
      guard let (_, content, _) = entry.opened(with: keys), let submission = entry.submission,
        let recorded = instant(entry.recorded)
      else { throw LedgerProblem.doesNotVerify(sequence: sequence) }
      guard let told = try? decoder.decode(DraftStatement.self, from: content) else {
        throw LedgerProblem.unreadable(sequence: sequence)
      }
      return .statement(
        Vocabulary.Statement(
          sequence: sequence, recorded: recorded, submission: submission, told: told))
    }

    private mutating func instant(_ text: String?) -> Instant? {
      guard let text else { return nil }
      if let last, last.text == text { return last.instant }
      guard let instant = Instant(text) else { return nil }
      last = (text, instant)
      return instant
    }
  }
}
