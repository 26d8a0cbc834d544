import Tables
import Vocabulary

/// Which ids a table has already used, and where: a second row of the same id is turned away.
struct RowNumbers {
  private var lines: [String: Int] = [:]

  mutating func reserve(_ count: Int) { lines.reserveCapacity(lines.count + count) }

  /// False, with a rejection, when a row of these ids came before.
  mutating func isFirst(
    _ ids: [String], _ row: Int, _ sheet: Sheet, _ gathered: inout Gathered
  ) -> Bool {
    let id = ids.count == 1 ? ids[0] : ids.joined(separator: "\u{1F}")
    let line = sheet.table.line(of: row)
    guard let earlier = lines[id] else {
      lines[id] = line
      return true
    }
    sheet.rejectRow(
      row, "the row repeats an id already given on line \(earlier)",
      expected: "each id of \(sheet.name) once in a submission", into: &gathered)
    return false
  }
}

extension Sheet {
  /// The cell's text; nil, turning the row away, when there is none.
  func requiredText(_ row: Int, _ column: Column, into gathered: inout Gathered) -> String? {
    guard let text = text(row, column) else {
      rejectForMissing(row, column, into: &gathered)
      return nil
    }
    guard text.utf8.count <= 200 else {
      reject(
        row, column, "an id of more than 200 letters; the row was not read",
        expected: "an id of ordinary length", into: &gathered)
      return nil
    }
    return text
  }

  /// The cell's day; nil, turning the row away, when there is none.
  func requiredDay(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Day? {
    guard let bytes = bytes(row, column) else {
      rejectForMissing(row, column, into: &gathered)
      return nil
    }
    if case .written(let date) = DateReading.read(bytes) { return date.day }
    reject(
      row, column, "not a date of the calendar, and the row cannot be read without it",
      expected: DateReading.expected, into: &gathered)
    return nil
  }

  private func rejectForMissing(_ row: Int, _ column: Column, into gathered: inout Gathered) {
    reject(
      row, column, "nothing stands here, and the row cannot be read without it",
      expected: "a value in \(column.field)", into: &gathered)
  }
}
