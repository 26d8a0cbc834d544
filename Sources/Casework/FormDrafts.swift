import Foundation
import GRDB
public import Vocabulary

/// A form begun and not sent: kept for its agency, so that nothing typed is lost and a second person
/// can go on with it. It is no statement, and nobody else sees it.
public struct FormDraft: Sendable, Hashable {
  /// Which form: `checklist`.
  public let form: String
  public let person: PersonID
  public let fields: [String: [String]]
  /// Rises each time it is kept; who kept it last, and when.
  public let version: Int
  public let by: String
  public let saved: Instant

  /// Beside what was typed: that a signature is wanted, and who asked for it.
  public static let wantsSignatureField = "wants-signature"
  public static let writtenByField = "written-by"

  /// Does it wait for somebody's signature?
  public var wantsSignature: Bool { fields[FormDraft.wantsSignatureField] == ["yes"] }
  /// Who passed it on to be signed; whoever goes on with it does not become its author.
  public var writtenBy: String? { fields[FormDraft.writtenByField]?.first }
}

/// What came of keeping a draft.
public enum KeptDraft: Sendable, Hashable {
  case kept(FormDraft)
  /// Somebody kept it meanwhile: theirs stands, and the caller's is not kept over it.
  case changed(FormDraft)
}

/// The drafts of a hub, in a store of their own.
struct FormDrafts: Sendable {
  private let queue: DatabaseQueue

  /// Days after which a draft nobody went on with is dropped.
  static let keptDays = 28

  init(path: String, now: Instant) throws {
    queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS draft(
            agency TEXT NOT NULL, form TEXT NOT NULL, record TEXT NOT NULL, fields BLOB NOT NULL,
            version INTEGER NOT NULL, savedBy TEXT NOT NULL, saved INTEGER NOT NULL,
            PRIMARY KEY(agency, form, record)) STRICT, WITHOUT ROWID;
          """)
      try database.execute(
        sql: "DELETE FROM draft WHERE saved < ?", arguments: [FormDrafts.oldest(at: now)])
    }
  }

  /// When the oldest draft that still counts was kept, in milliseconds.
  private static func oldest(at now: Instant) -> Int64 {
    now.milliseconds - Int64(keptDays) * 86_400_000
  }

  struct Row: Sendable {
    var agency: AgencyID
    var form: String
    var record: RecordReference
    var fields: [String: [String]]
    var version: Int
    var by: String
    var saved: Instant
  }

  /// Drafts of an agency, of one form or of every form, the latest first. One that is too old is
  /// gone, however long the hub has been open.
  func rows(of agency: AgencyID, form: String? = nil, at now: Instant) throws -> [Row] {
    try queue.read { database in
      try GRDB.Row.fetchAll(
        database,
        sql: "SELECT * FROM draft WHERE agency = ? AND saved >= ? AND form = ifnull(?, form) "
          + "ORDER BY saved DESC, form, record",
        arguments: [agency.text, FormDrafts.oldest(at: now), form]
      ).compactMap { row in
        guard let record = RecordReference(row["record"] as String) else { return nil }
        return Row(
          agency: agency, form: row["form"], record: record,
          fields: try JSONDecoder().decode([String: [String]].self, from: row["fields"] as Data),
          version: row["version"], by: row["savedBy"],
          saved: Instant(milliseconds: row["saved"]))
      }
    }
  }

  func keep(_ row: Row) throws {
    let fields = try JSONEncoder().encode(row.fields)
    try queue.write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          row.agency.text, row.form, row.record.description, fields, row.version, row.by,
          row.saved.milliseconds,
        ])
    }
  }

  func drop(_ row: Row) throws {
    try queue.write { database in
      try database.execute(
        sql: "DELETE FROM draft WHERE agency = ? AND form = ? AND record = ?",
        arguments: [row.agency.text, row.form, row.record.description])
    }
  }

  func close() throws { try queue.close() }
}

extension Hub {
  /// Keeps what was typed for the reader's agency, unless somebody kept the same form meanwhile.
  /// One that waits for a signature goes on waiting, in its author's name, whoever keeps it.
  ///
  /// - Parameters:
  ///   - version: of the draft it goes on from; nil where there was none.
  ///   - wantsSignature: passes it on to be signed.
  public func keep(
    draft typed: [String: [String]], form: String, about person: PersonID, over version: Int?,
    wantsSignature: Bool = false, as practitioner: Practitioner
  ) throws -> KeptDraft {
    let agency = practitioner.agency
    let known = try draft(form: form, about: person, of: agency)
    var fields = typed
    if wantsSignature || known?.wantsSignature == true {
      fields[FormDraft.wantsSignatureField] = ["yes"]
      fields[FormDraft.writtenByField] = [known?.writtenBy ?? practitioner.id]
    }
    if let known, known.version != version {
      // The same words again are no change.
      return known.fields == fields ? .kept(known) : .changed(known)
    }
    let record =
      try draftRows(form, about: person, of: agency).first?.record
      ?? recordToWriteOn(person: person, agency: agency)
    try drafts.keep(
      FormDrafts.Row(
        agency: agency, form: form, record: record, fields: fields, version: (version ?? 0) + 1,
        by: practitioner.id, saved: now()))
    guard let kept = try draft(form: form, about: person, of: agency) else {
      throw HubProblem.store("the draft was not kept")
    }
    return .kept(kept)
  }

  public func draft(form: String, about person: PersonID, of agency: AgencyID) throws -> FormDraft?
  {
    try drafts(of: agency, form: form).first { $0.person == person }
  }

  /// Drafts of an agency, of one form or of every form, the latest first.
  public func drafts(of agency: AgencyID, form: String? = nil) throws -> [FormDraft] {
    let rows = try drafts.rows(of: agency, form: form, at: now())
    return try views.pool.read { database in
      let reader = CaseReader(database)
      return try rows.map { row in
        FormDraft(
          form: row.form, person: try reader.person(of: row.record), fields: row.fields,
          version: row.version, by: row.by, saved: row.saved)
      }
    }
  }

  /// Forgets a draft: it was sent, or given up.
  public func drop(draft form: String, about person: PersonID, of agency: AgencyID) throws {
    for row in try draftRows(form, about: person, of: agency) { try drafts.drop(row) }
  }

  /// Rows of one form about a person, under whichever of their records they were kept.
  private func draftRows(
    _ form: String, about person: PersonID, of agency: AgencyID
  ) throws -> [FormDrafts.Row] {
    let rows = try drafts.rows(of: agency, form: form, at: now())
    return try views.pool.read { database in
      let reader = CaseReader(database)
      return try rows.filter { try reader.person(of: $0.record) == person }
    }
  }
}
