import Chronology
import Foundation
public import Intake
import Tables
public import Vocabulary

/// A sample of a table somebody makes a mapping for: its columns, and the first of its rows as CSV.
public struct TableSample: Sendable {
  public let proposals: [ColumnProposal]
  /// The header and the first rows, to be looked at again; a page keeps it, the hub does not.
  public let text: String
  /// Other sheets of the workbook it came in, each a sample of its own; most tables have none.
  public var otherSheets: [Sheet] = []

  /// One sheet of a workbook.
  public struct Sheet: Sendable {
    /// As its tab says.
    public let name: String
    /// Its header and its first rows, as CSV.
    public let text: String
  }

  /// Rows that are kept of it, and columns it may have.
  public static let rows = 25
  public static let columns = 200
  /// Other sheets that are offered.
  public static let sheets = 8
}

/// What a mapping makes of a sample.
public struct SampleReading: Sendable {
  /// What each row would say, in words, by its line.
  public let rows: [(line: Int, says: [String])]
  public let rejections: [Rejection]
  public let dropped: [String: Int]
  /// Words for a relation that the hub does not know, which are kept as they stand.
  public let keptAsStated: [String]
}

extension Hub {
  /// Looks at a sample; throws `TableProblem`'s words as a rejection where it is no table.
  public nonisolated func sample(_ file: SentFile) throws(HubProblem) -> TableSample {
    do {
      let workbook =
        WorkbookFile.mayBe(file.bytes) ? try WorkbookFile.workbook(file.bytes) : nil
      let table =
        try workbook.map { try $0.table(ofSheet: $0.first ?? 0) } ?? Table(bytes: file.bytes)
      guard table.header.count <= TableSample.columns else {
        throw TableProblem.tooManyColumns(found: table.header.count, limit: TableSample.columns)
      }
      return TableSample(
        proposals: MappingAssistant.proposals(for: table), text: Hub.text(of: table),
        otherSheets: workbook.map(Hub.otherSheets) ?? [])
    } catch let problem as TableProblem {
      throw HubProblem.refused([
        Rejection(file: file.shortName, problem: problem.problem, expected: problem.expected)
      ])
    } catch {
      throw error as? HubProblem ?? .folder("the sample could not be read", "try again")
    }
  }

  /// Sheets but the first that hold a table and are not hidden.
  private static func otherSheets(of workbook: Workbook) -> [TableSample.Sheet] {
    let places = workbook.sheets.indices.filter {
      $0 != workbook.first && !workbook.sheets[$0].isHidden
    }
    let samples = places.lazy.compactMap { place -> TableSample.Sheet? in
      guard let table = try? workbook.table(ofSheet: place),
        (1...TableSample.columns).contains(table.header.count)
      else { return nil }
      return TableSample.Sheet(name: workbook.sheets[place].name, text: Hub.text(of: table))
    }
    return Array(samples.prefix(TableSample.sheets))
  }

  private static func text(of table: Table) -> String {
    let rows =
      [table.header]
      + table.rows.prefix(TableSample.rows).map { row in
        table.header.indices.map { String(table.cell(row, $0).prefix(500)) }
      }
    return Table.csv(rows)
  }

  /// Reads a sample through a choice, as if it were sent; nothing is written down.
  public func tried(
    _ choice: MappingChoice, on sample: String, flow: Flow
  ) throws -> SampleReading {
    var mapping = choice.mapping
    mapping.sheet = nil
    let reading = Reception.read(
      [SentFile(name: "the sample", bytes: Array(sample.utf8))], flow: flow,
      agencies: partnership.agencies, known: try recordsLetIn(from: flow.from), received: today,
      mappings: [mapping], admitted: admitted)
    let statements = reading.drafts.enumerated().map { number, draft in
      Statement(sequence: number + 1, recorded: now(), submission: "", told: draft)
    }
    let sentences = SampleWords(statements, agencies: partnership.agencies)
    let byLine = Dictionary(grouping: statements) { $0.source.line ?? 0 }
    return SampleReading(
      rows: byLine.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(sentences.says)) },
      rejections: reading.rejections, dropped: reading.dropped,
      keptAsStated: Array(
        Set(
          statements.compactMap { statement in
            guard case .relationship(let tie) = statement.says, tie.kind == .unrecognised else {
              return nil
            }
            return tie.asStated
          })
      ).sorted())
  }
}

/// Sentences for the statements of a sample, shown to whoever holds the sample: they repeat what it
/// says of who somebody is, so that it can be checked.
private struct SampleWords {
  private let sentences: [Int: String]
  private let names: [PersonID: String]

  init(_ statements: [Statement], agencies: [Agency]) {
    let people = People()
    names = DisplayName.names(in: statements, people: people)
    sentences =
      IntegratedChronology(
        statements: statements, people: people, agencies: agencies, names: names,
        showing: [.identity, .replaced]
      ).sentences
  }

  func says(_ statement: Statement) -> String {
    if let identity = identity(statement) { return identity }
    let day = statement.occurred.map { $0.inWords + ": " } ?? ""
    return day + (sentences[statement.sequence] ?? statement.says.kind.rawValue)
  }

  private func identity(_ statement: Statement) -> String? {
    let who = name(statement.about)
    if case .name(let name) = statement.says {
      return name.kind == .former
        ? "\(who) was formerly \(name.inWords)" : "\(statement.about.id) is \(name.inWords)"
    }
    if case .born(let birth) = statement.says { return "\(who) was born on \(birth.on.inWords)" }
    if case .identifier(let identifier) = statement.says {
      return "\(who) has the number \(identifier.value)"
    }
    if case .lives(let residence) = statement.says {
      let place = [residence.place.address, residence.place.postcode].compactMap { $0 }
      return "\(who) lives or lived at " + place.joined(separator: ", ")
    }
    if case .relationship(let tie) = statement.says {
      let ends = "\(who) to \(name(tie.to))"
      let stated = "“\(tie.asStated ?? "")”"
      return tie.kind == .unrecognised
        ? "\(ends): kept as it is stated, \(stated)"
        : "\(ends): \(tie.kind.rawValue), stated as \(stated)"
    }
    return nil
  }

  private func name(_ record: RecordReference) -> String {
    names[PersonID(record)] ?? record.id
  }
}
