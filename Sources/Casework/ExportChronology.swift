import Chronology
import Foundation
public import Vocabulary

/// How a chronology is taken away.
public enum ChronologyFormat: String, CaseIterable, Sendable, Codable {
  case html, csv, docx, pdf

  /// What the record of an opening calls it.
  public var view: String { "chronology as " + rawValue }

  /// The type that a browser is told.
  public var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    }
  }

  public var inWords: String {
    switch self {
    case .html: "a page"
    case .csv: "a table (CSV)"
    case .docx: "a Word file"
    case .pdf: "a PDF"
    }
  }
}

extension Hub {
  /// The chronology around one agency's record, as a file for a reader: through the same disclosure
  /// as its page, and with the decision written down before a byte is made.
  ///
  /// Nil where the reader may see nothing, exactly as where there is no such record.
  ///
  /// - Parameters:
  ///   - day: nil for all that is known.
  ///   - agency: only what this agency had said or been told; nil for everybody.
  public nonisolated func chronology(
    of record: RecordReference, as reader: Reader, asKnownOn day: Day? = nil,
    by agency: AgencyID? = nil, format: ChronologyFormat
  ) async throws -> [UInt8]? {
    guard let person = try await person(of: record),
      let file = try await openFamily(
        person, as: reader, view: format.view, asKnownOn: day, by: agency)
    else { return nil }
    return try chronology(in: file.value, as: reader, asKnownOn: day, by: agency, format: format)
  }

  /// The chronology of a file that was opened, to take away. Away from the hub's own work: paper
  /// takes seconds to make.
  public nonisolated func chronology(
    in file: FamilyFile, as reader: Reader, asKnownOn day: Day?, by agency: AgencyID?,
    format: ChronologyFormat
  ) throws -> [UInt8] {
    let (purpose, known) = (purpose(of: reader), known(on: day, by: agency))
    let name = file.graph.names[file.focus] ?? "somebody whose name is not recorded"
    let document = ChronologyDocument(
      file.chronology, title: "Chronology of \(name)",
      made: [
        "Made for \(purpose), \(known).",
        "Only what the reader may see for that purpose stands here.",
      ])
    switch format {
    case .csv: return Array(file.chronology.csv(purpose: purpose + "; " + known).utf8)
    case .html: return Array(document.page.utf8)
    case .docx:
      return StoredZip.bytes(of: document.wordParts.map { ($0.name, Array($0.text.utf8)) })
    case .pdf: return try PaperDocument.pdf(of: document.page)
    }
  }

  /// Whom a record is of; nil where no flow let it in.
  private func person(of record: RecordReference) throws -> PersonID? {
    guard admitted.record(record) else { return nil }
    return try views.pool.read { try CaseReader($0).person(of: record) }
  }

  /// `a child protection enquiry by r.okoro, Northmoor Children's Services, on 14 March 2031`
  private nonisolated func purpose(of reader: Reader) -> String {
    let agency = partnership.name(of: reader.practitioner.agency)
    return "\(reader.purpose.inWords) by \(reader.practitioner.id), \(agency), on \(today.inWords)"
  }

  private nonisolated func known(on day: Day?, by agency: AgencyID?) -> String {
    "as known on \((day ?? today).inWords)"
      + (agency.map { " by \(partnership.name(of: $0))" } ?? "")
  }
}

/// A page of HTML on paper, by Debian's weasyprint.
enum PaperDocument {
  static func pdf(of page: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.html")
    try Data(page.utf8).write(to: file)
    let output = try Subprocess(tool: "weasyprint", package: "weasyprint").run(
      ["--quiet", "--pdf-variant", "pdf/ua-1", file.path, "-"], seconds: 300, limit: 256 << 20)
    guard output.status == 0, !output.wasEnded, output.bytes.starts(with: Array("%PDF".utf8)) else {
      throw HubProblem.folder(
        "weasyprint could not make the PDF", "ask for --format html, and print that")
    }
    return output.bytes
  }
}
