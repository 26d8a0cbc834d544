import FHIR
import GRDB
import Intake
import Tables
import Vocabulary

/// What one door made of what was sent.
struct DoorReading {
  var drafts: [DraftStatement] = []
  var retractions: [Retraction] = []
  var rejections: [Rejection] = []
  var dropped: [String: Int] = [:]
  var mendable: [MendableRow] = []

  mutating func take(_ reading: Reading) {
    drafts += reading.drafts
    retractions += reading.retractions
    rejections += reading.rejections
    mendable += reading.mendable
    dropped.merge(reading.dropped, uniquingKeysWith: +)
  }
}

extension Hub {
  /// Files sorted by the door that takes them, each recognised by what it holds.
  struct SortedFiles {
    var tables: [SentFile] = []
    var messages: [SentFile] = []
    var documents: [SentFile] = []
    /// Of workbooks that cannot be read.
    var rejections: [Rejection] = []

    init(_ files: [SentFile]) throws {
      for file in files {
        if WorkbookFile.mayBe(file.bytes) {
          do {
            let workbook = try WorkbookFile.workbook(file.bytes)
            tables.append(SentFile(name: file.name, bytes: file.bytes, workbook: workbook))
          } catch let problem as TableProblem {
            rejections.append(
              Rejection(
                file: file.shortName, problem: problem.problem, expected: problem.expected))
          }
          continue
        }
        if FHIRDoor.recognises(file.bytes) {
          documents.append(file)
        } else if HL7Door.recognises(file.bytes) {
          messages.append(file)
        } else {
          tables.append(file)
        }
      }
    }
  }

  /// Whom the hub holds, asked one at a time.
  var admitted: Admitted {
    let pool = views.pool
    @Sendable func holds(_ sql: String, _ arguments: StatementArguments) -> Bool {
      (try? pool.read { try Bool.fetchOne($0, sql: sql, arguments: arguments) }) ?? false
    }
    return Admitted(
      record: { record in
        holds(
          "SELECT EXISTS(SELECT 1 FROM profile WHERE record = ?)", [record.description])
      },
      nhsNumber: { number in
        holds("SELECT EXISTS(SELECT 1 FROM block WHERE key = ?)", ["nhs|" + number])
      })
  }

  /// Reads tables and documents; messages are taken in one by one.
  func read(_ files: SortedFiles, flow: Flow, mapping: TableMapping?) throws -> DoorReading {
    var all = DoorReading(rejections: files.rejections)
    if !files.documents.isEmpty {
      if flow.format == FHIRDoor.format {
        let reading = FHIRDoor.read(
          files.documents.map { ($0.shortName, $0.bytes) }, flow: flow, admitted: admitted,
          received: today)
        all.drafts += reading.drafts
        all.retractions += reading.retractions
        all.rejections += reading.rejections
        all.dropped.merge(reading.dropped, uniquingKeysWith: +)
      } else {
        all.rejections += files.documents.map { refusal($0, "a FHIR document", flow) }
      }
    }
    if flow.format != HL7Door.format {
      all.rejections += files.messages.map { refusal($0, "HL7 version 2 messages", flow) }
    }
    if !files.tables.isEmpty {
      all.take(
        Reception.read(
          files.tables, flow: flow, agencies: partnership.agencies,
          known: try recordsLetIn(from: flow.from), received: today,
          mappings: mapping.map { [$0] } ?? mappings(for: flow), admitted: admitted))
    }
    return all
  }

  private func refusal(_ file: SentFile, _ what: String, _ flow: Flow) -> Rejection {
    Rejection(
      file: file.shortName,
      problem: "recognised as \(what); the flow \(flow.id) does not take it",
      expected: "files of the format \(flow.format)")
  }

  /// The withdrawals that retractions come to: of what is known under their keys, and not yet
  /// taken back.
  func withdrawals(
    for retractions: [Retraction], flow: Flow
  ) throws -> [DraftStatement] {
    try retractions.compactMap { retraction in
      guard let sequence = try sequence(ofKey: retraction.key, saidBy: flow.from) else {
        return nil
      }
      return DraftStatement(
        about: retraction.about, says: .withdrawal(of: sequence, reason: retraction.reason),
        standing: .decision, occurred: retraction.noted.map { UncertainDate($0) },
        noted: retraction.noted, saidBy: flow.from, source: retraction.source,
        key: retraction.key + "/withdrawal")
    }
  }
}
