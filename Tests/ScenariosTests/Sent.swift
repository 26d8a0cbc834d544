import Scenarios
import Testing
import Vocabulary

/// The demonstration files of one day, read back as rows by column.
struct Sent {
  static let today = Day(number: 22_322)  // 12 February 2031
  static let files = InventedPartnership.files(today: today, seed: 1, families: 500)
  /// Those that are tables: neither Bundles nor messages.
  static let tables = files.filter { $0.name.hasSuffix(".csv") }
  static let forms = InventedPartnership.forms(today: today, seed: 1, families: 500)

  /// Rows of every file of this name, each by its columns.
  static func rows(_ name: String) -> [[String: String]] {
    files.filter { $0.name.hasSuffix("/" + name + ".csv") }.flatMap { file in
      let lines = cells(file.text)
      return lines.dropFirst().map { row in
        Dictionary(uniqueKeysWithValues: zip(lines[0], row))
      }
    }
  }

  /// Comma-separated text as cells, quotes undone.
  static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var (isQuoted, wasQuote) = (false, false)
    func close() {
      rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    for byte in text.utf8 where byte != 13 {
      switch byte {
      case 34:
        if wasQuote, !isQuoted { cell.append(34) }
        isQuoted.toggle()
      case 44 where !isQuoted: close()
      case 10 where !isQuoted:
        close()
        rows.append([])
      default: cell.append(byte)
      }
      wasQuote = byte == 34 && !wasQuote
    }
    return rows.filter { !$0.isEmpty }
  }

  /// A day as either council or the police write it.
  static func day(_ text: String) -> Day? {
    if let day = Day(text.prefix(10)) { return day }
    let parts = text.split(separator: "/")
    guard parts.count == 3 else { return nil }
    return Day(parts.reversed().joined(separator: "-"))
  }

  static let records: Set<RecordReference> = {
    var records: Set<RecordReference> = []
    for file in files where file.name.hasSuffix("ssd_person.csv") {
      for row in cells(file.text).dropFirst() {
        records.insert(RecordReference(file.agency, row[0]))
      }
    }
    for row in rows("domestic_abuse_notices") {
      records.insert(RecordReference("northmoor-police", row["person_id"] ?? ""))
    }
    // Other agencies' tables: the first column numbers whom a row is about.
    for file in tables where !file.text.hasPrefix("alert_ref") && !file.text.hasPrefix("pers_") {
      let lines = cells(file.text)
      let column = lines[0].firstIndex(of: "Nominal") ?? 0
      for row in lines.dropFirst() { records.insert(RecordReference(file.agency, row[column])) }
    }
    for file in files where file.name.hasSuffix(".json") {
      for match in file.text.matches(of: /"Patient", "id": "([^"]+)"/) {
        records.insert(RecordReference(file.agency, String(match.output.1)))
      }
    }
    return records
  }()
}
