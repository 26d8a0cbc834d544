import Tables
import Vocabulary

/// The rows of each notice, brought together by its reference, in the order first met.
struct NoticeRows {
  private var places: [String: Int] = [:]
  private(set) var inOrder: [NoticeSource] = []

  mutating func add(_ file: NoticeSheet, into gathered: inout Gathered) {
    let sheet = file.sheet
    for row in sheet.table.rows {
      guard sheet.table.header.indices.contains(where: { !sheet.isBlank(row, $0) }),
        let reference = sheet.requiredText(row, file.reference, into: &gathered)
      else { continue }
      let place = places[reference] ?? inOrder.count
      if place == inOrder.count {
        places[reference] = place
        inOrder.append(NoticeSource(reference: reference))
      }
      inOrder[place].rows.append(NoticeSource.Row(file: file, number: row))
    }
  }
}

/// One notice's rows.
struct NoticeSource {
  struct Row {
    let file: NoticeSheet
    let number: Int
  }

  let reference: String
  var rows: [Row] = []

  /// Counts what was left at the door of a row that entered.
  func countDropped(_ row: Row, into gathered: inout Gathered) {
    for (position, field) in row.file.leftOut where !row.file.sheet.isBlank(row.number, position) {
      gathered.drop(field)
    }
  }
}
