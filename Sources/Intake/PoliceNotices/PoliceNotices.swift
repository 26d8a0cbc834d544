import Tables
import Vocabulary

/// Domestic abuse notices from the police, file after file.
struct PoliceNotices {
  let flow: Flow
  let agencies: [Agency]
  let known: Set<RecordReference>
  let received: Day

  /// Reads every notice: first its rows are brought together, then each becomes statements.
  func read(_ sheets: [Sheet], into gathered: inout Gathered) {
    var notices = NoticeRows()
    for sheet in sheets {
      sheet.rejectUnreadableRows(into: &gathered)
      let file = NoticeSheet(sheet)
      guard sheet.has([file.reference], into: &gathered) else { continue }
      notices.add(file, into: &gathered)
    }
    for notice in notices.inOrder {
      NoticeReader(notice, door: self).read(into: &gathered)
    }
  }
}
