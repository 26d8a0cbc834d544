import Crypto
import FoundationEssentials
import GRDB
public import Vocabulary

extension StatementLog {
  /// Appends what was told, all or nothing, and returns once it is on disk.
  ///
  /// - Parameters:
  ///   - submission: names what they came in with; one line of at most 200 characters.
  ///   - recorded: when the hub writes them down. The sequence, not this, is their order.
  @discardableResult
  public func append(
    _ drafts: [DraftStatement], submission: String, recorded: Instant
  ) throws(LedgerProblem) -> [Vocabulary.Statement] {
    try keep(drafts, submission: submission, recorded: recorded).map(\.statement)
  }

  /// Appends as `append` does, and gives each statement with the bytes it was kept as.
  public func keep(
    _ drafts: [DraftStatement], submission: String, recorded: Instant
  ) throws(LedgerProblem) -> [KeptStatement] {
    guard !drafts.isEmpty else { return [] }
    try refuseUnfit(submission, count: drafts.count)
    let contents = try encoded(drafts)
    let batch = Batch(
      drafts: drafts, contents: contents, submission: submission,
      recorded: recorded.description)
    let (first, made) = try storing {
      try pool.write { database in
        let first = try StatementLog.count(database) + 1
        return (first, try insert(batch, from: first, in: database))
      }
    }
    keys.remember(made)
    return drafts.enumerated().map { index, draft in
      KeptStatement(
        statement: Vocabulary.Statement(
          sequence: first + index, recorded: recorded, submission: submission, told: draft),
        content: contents[index])
    }
  }

  private struct Batch: Sendable {
    let drafts: [DraftStatement]
    let contents: [Data]
    let submission: String
    let recorded: String

    func head(_ sequence: Int) -> SealedContent.Head {
      SealedContent.Head(sequence: sequence, recorded: recorded, submission: submission)
    }
  }

  private func refuseUnfit(_ submission: String, count: Int) throws(LedgerProblem) {
    guard (1...200).contains(submission.count), !submission.contains(where: \.isNewline) else {
      throw .unfitSubmission(limit: 200)
    }
    guard count <= StatementLog.largestSubmission else {
      throw .tooManyStatements(count: count, limit: StatementLog.largestSubmission)
    }
  }

  /// Canonical JSON: keys sorted, slashes as they are.
  private func encoded(_ drafts: [DraftStatement]) throws(LedgerProblem) -> [Data] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let contents = try storing { try Parallel.map(drafts) { try encoder.encode($1) } }
    let tooLarge = zip(drafts, contents)
      .filter { $1.count > StatementLog.largestContent }.map { $0.0.key }
    guard tooLarge.isEmpty else {
      throw .tooLarge(keys: tooLarge, limit: StatementLog.largestContent)
    }
    return contents
  }

  private func insert(
    _ batch: Batch, from first: Int, in database: Database
  ) throws -> [RecordReference: RecordKey] {
    try refuseLoose(batch.drafts, from: first)
    let ring = try ring(for: batch.drafts, in: database)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO statement (sequence, recorded, submission, commitment) VALUES (?, ?, ?, ?)
        """)
    let content = try database.cachedStatement(
      sql: "INSERT INTO content (sequence, recordKey, sealed) VALUES (?, ?, ?)")
    let owners = batch.drafts.compactMap { ring[$0.about] }
    precondition(owners.count == batch.drafts.count, "every record has a key or was refused")
    let boxes = try Parallel.map(owners) { index, owner in
      try SealedContent(
        batch.contents[index], head: batch.head(first + index), under: owner.key)
    }
    for (index, box) in boxes.enumerated() {
      try statement.execute(
        arguments: [first + index, batch.recorded, batch.submission, box.commitment])
      try content.execute(arguments: [first + index, owners[index].id, box.sealed])
    }
    return ring
  }

  /// A correction or a withdrawal names something that came before it.
  private func refuseLoose(_ drafts: [DraftStatement], from first: Int) throws {
    let loose = drafts.enumerated().filter { index, draft in
      var named = draft.corrects.map { [$0] } ?? []
      if case .withdrawal(let withdrawn, _) = draft.says { named.append(withdrawn) }
      return named.contains { !(1..<first + index).contains($0) }
    }
    guard loose.isEmpty else { throw LedgerProblem.namesNoStatement(keys: loose.map(\.1.key)) }
  }

  /// A key for every record the drafts are about, made where there is none.
  private func ring(
    for drafts: [DraftStatement], in database: Database
  ) throws -> [RecordReference: RecordKey] {
    var ring: [RecordReference: RecordKey] = [:]
    var erased: Set<RecordReference> = []
    for draft in drafts where ring[draft.about] == nil && !erased.contains(draft.about) {
      switch try keys.find(draft.about, in: database) {
      case .key(let key): ring[draft.about] = key
      case .erased: erased.insert(draft.about)
      case .none: ring[draft.about] = try keys.make(draft.about, in: database)
      }
    }
    guard erased.isEmpty else {
      throw LedgerProblem.aboutErased(
        keys: drafts.filter { erased.contains($0.about) }.map(\.key))
    }
    return ring
  }
}
