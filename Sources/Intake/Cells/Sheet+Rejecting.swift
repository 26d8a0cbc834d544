import Tables
import Vocabulary

extension Sheet {
  /// Turns one cell away; the rest of its row still enters.
  func reject(
    _ row: Int, _ column: Column, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    let line = column.position.map { table.line(of: row, $0) } ?? table.line(of: row)
    gathered.rejections.append(
      Rejection(
        file: file, line: line, column: column.position.map { $0 + 1 }, field: column.field,
        problem: problem, expected: expected))
  }

  /// Turns a whole row away.
  func rejectRow(
    _ row: Int, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    gathered.rejections.append(
      Rejection(file: file, line: table.line(of: row), problem: problem, expected: expected))
  }

  /// Turns away a row about somebody the flow does not cover.
  func rejectOutside(
    _ row: Int, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    gathered.outside.insert(RowPlace(file: file, line: table.line(of: row)))
    rejectRow(row, problem, expected: expected, into: &gathered)
  }

  /// Tells of the rows the file's own shape kept from being read.
  func rejectUnreadableRows(into gathered: inout Gathered) {
    for row in table.problems {
      gathered.rejections.append(
        Rejection(file: file, line: row.line, problem: row.problem, expected: row.expected))
    }
  }

  /// False, saying why, when the file lacks a column it cannot do without or the flow keeps it
  /// out.
  func has(_ required: [Column], into gathered: inout Gathered) -> Bool {
    var isComplete = true
    for column in required where column.readable == nil {
      isComplete = false
      let isThere = column.position != nil
      gathered.rejections.append(
        Rejection(
          file: file, field: column.field,
          problem: isThere
            ? "the flow \(flow.id) does not let in a column this file cannot be read without"
            : "the column is missing, and the file cannot be read without it",
          expected: isThere
            ? "a flow that lets it in, or the file left out" : "a column of this name"))
    }
    return isComplete
  }

  /// Reads each row that holds anything. `read` answers whether the row entered; a row it turns
  /// away it has told of. What a row that entered holds in no column of `used` is counted as
  /// dropped.
  func eachRow(
    using used: [Column], into gathered: inout Gathered, _ read: (Int, inout Gathered) -> Bool
  ) {
    let kept = Set(used.compactMap(\.readable))
    let leftOut = table.header.indices.filter { !kept.contains($0) }
    var counts = [Int](repeating: 0, count: leftOut.count)
    for row in table.rows where !isBlank(row) && read(row, &gathered) {
      for (place, position) in leftOut.enumerated() where !isBlank(row, position) {
        counts[place] += 1
      }
    }
    for (position, count) in zip(leftOut, counts) {
      gathered.drop(fieldName(position), count)
    }
  }

  private func isBlank(_ row: Int) -> Bool {
    table.header.indices.allSatisfy { table.isBlank(row, $0) }
  }

  private func fieldName(_ position: Int) -> String {
    let header = String(Table.folded(table.header[position]).prefix(64))
    return name + "." + (header.isEmpty ? "column \(position + 1)" : header)
  }
}
