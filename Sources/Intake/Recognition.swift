import Tables
import Vocabulary

/// What a file turns out to be, told from its header row.
enum Recognition {
  case dataset(DatasetTable, Sheet)
  case relationships(Sheet)
  case policeNotices(Sheet)
  case mapped(TableMapping, Sheet)
  case refused(Rejection)

  /// The formats of flows that bring files.
  static let dataset = "safeguarding-dataset"
  static let policeNotice = "police-notice"
  static let mappedTable = "mapped-table"

  static func recognise(_ file: SentTable, flow: Flow) -> Recognition {
    var table = file.table
    if let mapping = file.mapping {
      let names = mapping.columns ?? [:]
      let renamed = Dictionary(
        names.map { (Table.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
      table = table.renaming(renamed)
      if mapping.becomes == nil { return mapped(mapping, table, file, flow) }
    }
    guard let found = recognise(table, file, flow) else {
      return .refused(unrecognised(file, table))
    }
    if let twice = repeatedColumn(table.header) {
      return .refused(
        Rejection(
          file: file.name, column: twice + 1,
          problem: "recognised as \(found.what); the header names this column twice",
          expected: "each column once"))
    }
    guard found.format == flow.format else {
      return .refused(
        Rejection(
          file: file.name,
          problem: "recognised as \(found.what); the flow \(flow.id) does not take it",
          expected: "files of the format \(flow.format)"))
    }
    return found.recognition
  }

  private static func recognise(
    _ table: Table, _ file: SentTable, _ flow: Flow
  ) -> (format: String, what: String, recognition: Recognition)? {
    func sheet(_ name: String) -> Sheet {
      Sheet(file: file.name, name: name, table: table, flow: flow)
    }
    if let kind = DatasetTable.recognised(in: table.header) {
      return (dataset, kind.name, .dataset(kind, sheet(kind.name)))
    }
    if RelationshipsExtract.isRecognised(in: table) {
      let extract = sheet(RelationshipsExtract.name)
      return (dataset, "a relationships extract", .relationships(extract))
    }
    guard NoticeLayout(table.header).isNotice else { return nil }
    return (policeNotice, "police notices", .policeNotices(sheet(NoticeLayout.name)))
  }

  private static func mapped(
    _ mapping: TableMapping, _ table: Table, _ file: SentTable, _ flow: Flow
  ) -> Recognition {
    guard flow.format == mappedTable else {
      return .refused(
        Rejection(
          file: file.name,
          problem: "recognised by the mapping \(mapping.id); the flow \(flow.id) does not take it",
          expected: "files of the format \(flow.format)"))
    }
    return .mapped(
      mapping, Sheet(file: file.name, name: mapping.table ?? mapping.id, table: table, flow: flow))
  }

  private static func repeatedColumn(_ header: [String]) -> Int? {
    var seen: Set<String> = []
    return header.indices.first { position in
      let name = Table.folded(header[position])
      return !name.isEmpty && !seen.insert(name).inserted
    }
  }

  /// Names the formats, and the columns that are missing from the nearest. The file's own header
  /// is not repeated: in a file without one it would be somebody's data.
  private static func unrecognised(_ file: SentTable, _ table: Table) -> Rejection {
    let missing = nearest.map { format in
      (format.name, format.columns.filter { table.column($0) == nil }, format.columns.count)
    }.filter { $0.1.count < $0.2 }.min { $0.1.count < $1.1.count }
    let hint = missing.map { "; nearest is \($0.0), without " + $0.1.joined(separator: ", ") } ?? ""
    let known =
      "a Standard Safeguarding Dataset table (two or more columns with its prefix, such as"
      + " pers_person_id), a relationships extract (person_id, related_person_id,"
      + " relationship_type), or police notices (alert_ref with role and name, or victim_name)"
    return Rejection(
      file: file.name, problem: "the header row is of no format this hub reads" + hint,
      expected: known)
  }

  private static let nearest: [(name: String, columns: [String])] = [
    ("a relationships extract", RelationshipsExtract.required),
    ("police notices", ["alert_ref", "role", "name"]),
    ("ssd_person", ["pers_person_id", "pers_forename", "pers_surname", "pers_dob"]),
  ]
}
