import Crypto
import Foundation
import GRDB
public import Intake
import Ledger
public import Vocabulary

/// A file somebody sends, as the doors hand it in.
public typealias SentFile = SubmittedFile

extension Hub {
  /// Receives files under a flow: what the flow lets in and was not known is written down; the
  /// receipt accounts for the rest. Sending the same again changes nothing.
  ///
  /// - Parameter mapping: how a table of the sender's own layout is to be read; nil to choose
  ///   among the partnership's mappings by the columns it has.
  public func receive(
    _ files: [SentFile], flow name: String, mapping: TableMapping? = nil,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws -> Receipt {
    try receive(files, flow: name, mapping: mapping, mends: nil, progress: progress)
  }

  /// - Parameter mends: the row of an earlier submission that these files mend.
  func receive(
    _ files: [SentFile], flow name: String, mapping: TableMapping?, mends: KeptReceipt.Mended?,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws -> Receipt {
    let flow = try flow(named: name)
    let sorted = try SortedFiles(files)
    let reading = try read(sorted, flow: flow, mapping: mapping)
    let submission = Hub.submissionName(flow: name, files: files)
    let (allowed, foreign) = withoutForeignSeals(reading.drafts)
    let told = allowed + (try withdrawals(for: reading.retractions, flow: flow))
    let fresh = try settle(told, from: flow.from, submission: submission)
    var inHand: [NewStatement] = []
    var tooLong: [DraftStatement] = []
    for chunk in stride(from: 0, to: fresh.count, by: Hub.chunk) {
      let drafts = Array(fresh[chunk..<min(chunk + Hub.chunk, fresh.count)])
      let (written, refused) = try writeFitting(drafts, submission: submission)
      tooLong += refused
      if chunk < CatchUp.batch { inHand += written }
      progress(chunk + drafts.count - tooLong.count)
    }
    let accepted = fresh.count - tooLong.count
    if accepted > 0 { try catchUp(with: inHand) }
    var receipt = Receipt(
      flow: name, submission: submission, accepted: accepted,
      duplicates: told.count - fresh.count, dropped: reading.dropped,
      rejected: reading.rejections + foreign.map(Hub.rejectionOfForeignSeal)
        + tooLong.map(Hub.rejectionOfTooLong))
    if flow.format == HL7Door.format, !sorted.messages.isEmpty {
      try receive(messages: sorted.messages, flow: flow).add(to: &receipt)
    }
    // What it tells of is in the ledger already: a folder that cannot be written must not make an
    // import look as if nothing had entered.
    if mends == nil { try? keep(waiting: reading.mendable, of: submission) }
    try? keep(receipt, of: files, mends: mends)
    try noteAcrossAdoptions(in: fresh.map(\.draft))
    return receipt
  }

  /// Writes down those that are not too long for the ledger, and refuses the rest: one endless
  /// cell must not keep the good rows of its file out.
  private func writeFitting(
    _ drafts: [SettledDraft], submission: String
  ) throws -> (written: [NewStatement], refused: [DraftStatement]) {
    do {
      return (try write(drafts, submission: submission), [])
    } catch LedgerProblem.tooLarge(let keys, _) {
      let long = Set(keys)
      let written = try write(
        drafts.filter { !long.contains($0.draft.key) }, submission: submission)
      return (written, drafts.map(\.draft).filter { long.contains($0.key) })
    }
  }

  private static func rejectionOfTooLong(_ draft: DraftStatement) -> Rejection {
    Rejection(
      file: draft.source.document, line: draft.source.line, field: draft.says.kind.rawValue,
      problem: "it is too long to keep",
      expected: "at most \(StatementLog.largestContent >> 10) KiB for one statement: look for a"
        + " missing quotation mark, or shorten the text")
  }

  /// Receives statements made by a form of this hub, under the agency's form flow.
  @discardableResult
  public func receive(
    form drafts: [DraftStatement], from agency: AgencyID
  ) throws -> Receipt {
    let name = agency.text + "-forms"
    let flow = try flow(named: name)
    if let wrong = drafts.first(where: { $0.saidBy != flow.from }) {
      throw HubProblem.refused([
        Rejection(
          file: wrong.source.document, problem: "it speaks for another agency",
          expected: "statements of \(flow.from)")
      ])
    }
    try refuseForeignWithdrawals(in: drafts)
    try refuseForeignSeals(in: drafts)
    try refuseAcrossAdoptions(in: drafts)
    let digest = Hub.hex(SHA256.hash(data: try Canonical.bytes(drafts)))
    let submission = name + "/" + digest.prefix(16)
    let fresh = try settle(drafts, from: agency, submission: submission)
    if !fresh.isEmpty { try catchUp(with: write(fresh, submission: submission)) }
    return Receipt(
      flow: name, submission: submission, accepted: fresh.count,
      duplicates: drafts.count - fresh.count, dropped: [:], rejected: [])
  }

  /// An agency takes back only what it said itself.
  private func refuseForeignWithdrawals(in drafts: [DraftStatement]) throws {
    for draft in drafts {
      guard case .withdrawal(let sequence, _) = draft.says else { continue }
      let named = try views.pool.read { try ViewIndex.statement(sequence, in: $0) }
      guard named?.saidBy == draft.saidBy else {
        throw HubProblem.refused([
          Rejection(
            file: draft.source.document, field: "withdrawal",
            problem: "it takes back what this agency did not say",
            expected: "a statement of \(draft.saidBy)")
        ])
      }
    }
  }

  /// The sequence of what an agency last said under a key; nil when it never did.
  public func sequence(ofKey key: String, saidBy agency: AgencyID) throws -> Int? {
    try views.pool.read { database in
      try Int.fetchOne(
        database, sql: "SELECT sequence FROM sourceKey WHERE saidBy = ? AND key = ?",
        arguments: [agency.text, key])
    }
  }

  /// Statements a transaction holds at most: what one power cut can undo of an import not yet
  /// acknowledged.
  static let chunk = 5_000

  func flow(named name: String) throws -> Flow {
    let flows = partnership.agreements.filter { $0.holds(on: today) }.flatMap(\.flows)
    guard let flow = flows.first(where: { $0.id == name }) else {
      throw HubProblem.unknownFlow(name, known: flows.map(\.id).sorted())
    }
    return flow
  }

  /// Leaves out what is known already, and names what a changed saying corrects.
  ///
  /// What its source took back and now says again stands anew, even word for word: it was in
  /// force no longer. The same submission sent once more changes nothing all the same; nor does a
  /// nightly file that still holds what somebody took back by hand.
  func settle(
    _ drafts: [DraftStatement], from agency: AgencyID, submission: String
  ) throws -> [SettledDraft] {
    let told = try Parallel.map(drafts) { try StatementDigest.of($1) }
    return try views.pool.read { database in
      let isRepeated = try ViewIndex.holds(submission: submission, in: database)
      let lookUp = try database.cachedStatement(
        sql: """
          SELECT k.sequence, k.digest, w.sequence FROM sourceKey k
          LEFT JOIN statement s ON s.sequence = k.sequence
          LEFT JOIN statement w ON w.sequence = s.replacedBy AND w.kind = 'withdrawal'
          WHERE k.saidBy = ? AND k.key = ?
          """)
      var digests: [String: Data] = [:]
      return try zip(drafts, told).compactMap { draft, digest in
        // The same key twice in one submission: the first telling is kept, a repeat adds nothing.
        if let earlier = digests[draft.key], earlier == digest { return nil }
        let known = try Row.fetchOne(lookUp, arguments: [agency.text, draft.key])
        digests[draft.key] = digest
        var settled = SettledDraft(draft: draft, digest: digest)
        guard let known else { return settled }
        if let taken = known[2] as Int?, known[1] as Data == digest {
          let isAnew =
            try !isRepeated && mayRestate(takenBackBy: taken, through: submission, database)
          return isAnew ? settled : nil
        }
        if known[1] as Data == digest { return nil }
        if let earlier = try ViewIndex.statement(known[0], in: database) {
          settled.draft.says = draft.says.keeping(earlier.says)
          settled.digest = try StatementDigest.of(settled.draft)
        }
        if known[1] as Data == settled.digest { return nil }
        settled.draft.corrects = known[0]
        return settled
      }
    }
  }

  /// Did what took a statement back come through the same door as what now says it again?
  private func mayRestate(
    takenBackBy sequence: Int, through submission: String, _ database: Database
  ) throws -> Bool {
    func door(_ submission: String?) -> Substring? { submission?.split(separator: "/").first }
    let taken = try ViewIndex.statement(sequence, in: database)
    return door(taken?.submission) == door(submission)
  }

  func recordsLetIn(from agency: AgencyID) throws -> Set<RecordReference> {
    try views.pool.read { database in
      let rows = try String.fetchAll(
        database,
        sql: "SELECT DISTINCT about FROM statement WHERE saidBy = ?", arguments: [agency.text])
      return Set(rows.compactMap { RecordReference($0) })
    }
  }

  /// Names a submission by its flow and by what was sent, so that the same sent again has the
  /// same name: `northmoor-csc-safeguarding/9f3a0c52b7d1e846`.
  private static func submissionName(flow: String, files: [SentFile]) -> String {
    var hash = SHA256()
    hash.update(data: Data(flow.utf8))
    for file in files {
      hash.update(data: Data(file.name.utf8))
      hash.update(data: file.bytes)
    }
    return flow + "/" + Hub.hex(hash.finalize()).prefix(16)
  }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String(format: "%02x", $0) }.joined()
  }
}

extension Saying {
  /// The same with what an earlier telling said and this one does not speak of: a table that was
  /// not sent says nothing, which is not that there is nothing.
  fileprivate func keeping(_ earlier: Saying) -> Saying {
    guard case .assessment(var assessment) = self, case .assessment(let known) = earlier else {
      return self
    }
    assessment.factors = assessment.factors ?? known.factors
    return .assessment(assessment)
  }
}
