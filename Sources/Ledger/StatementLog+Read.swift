import FoundationEssentials
import GRDB
public import Vocabulary

extension StatementLog {
  /// At most `limit` statements after a sequence, in order. What was erased is passed over and
  /// keeps its sequence; an empty answer means there are no more.
  public func read(after sequence: Int, limit: Int) throws(LedgerProblem) -> [Vocabulary.Statement]
  {
    try kept(after: sequence, limit: limit).map(\.statement)
  }

  /// The same, each with the bytes it is kept as.
  public func kept(after sequence: Int, limit: Int) throws(LedgerProblem) -> [KeptStatement] {
    try opened(after: sequence, limit: limit, where: "AND k.wrapped IS NOT NULL")
      .compactMap(\.kept)
  }

  /// At most `limit` places after a sequence, in order, those that were erased among them.
  public func slots(after sequence: Int, limit: Int) throws(LedgerProblem) -> [Slot] {
    try opened(after: sequence, limit: limit, where: "").map { place in
      place.kept.map { .statement($0.statement) } ?? .erased(sequence: place.sequence)
    }
  }

  /// A place in the ledger, opened; nothing is kept where its key was destroyed.
  private struct Place {
    let sequence: Int
    let kept: KeptStatement?
  }

  private func opened(
    after sequence: Int, limit: Int, where condition: String
  ) throws(LedgerProblem) -> [Place] {
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
        try StatementLog.place($1, keys: keys, decoder: decoder)
      }
    }
  }

  /// Opens what a row holds and reads it.
  private static func place(
    _ entry: Entry, keys: RecordKeys, decoder: JSONDecoder
  ) throws -> Place {
    let sequence = entry.sequence ?? 0
    if entry.isErased { return Place(sequence: sequence, kept: nil) }
    guard let (_, content, _) = entry.opened(with: keys), let submission = entry.submission,
      let recorded = entry.recorded.flatMap({ Instant($0) })
    else { throw LedgerProblem.doesNotVerify(sequence: sequence) }
    guard let told = try? decoder.decode(DraftStatement.self, from: content) else {
      throw LedgerProblem.unreadable(sequence: sequence)
    }
    let statement = Vocabulary.Statement(
      sequence: sequence, recorded: recorded, submission: submission, told: told)
    return Place(
      sequence: sequence, kept: KeptStatement(statement: statement, content: content))
  }
}
