import Tables
import Vocabulary

/// `ssd_cin_episodes`: contacts that were accepted.
struct Referrals: DatedTable {
  let id, person, day: Column
  private let code, description, need, furtherAction, closed, reason: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("cine_referral_id")
    person = sheet.column("cine_person_id")
    day = sheet.column("cine_referral_date")
    code = sheet.column("cine_referral_source_code")
    description = sheet.column("cine_referral_source_desc")
    need = sheet.column("cine_cin_primary_need_code")
    furtherAction = sheet.column("cine_referral_nfa")
    closed = sheet.column("cine_close_date")
    reason = sheet.column("cine_close_reason")
  }

  var others: [Column] { [code, description, need, furtherAction, closed, reason] }
  var standing: Standing { .decision }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let (sheet, at) = (row.sheet, row.row)
    let referral = Referral(
      id: row.id, source: SourceWords.source(row, code: code, description: description),
      primaryNeed: CensusCodes.primaryNeed(sheet.text(at, need)),
      noFurtherAction: sheet.answer(at, furtherAction, into: &gathered),
      closed: sheet.day(at, closed, into: &gathered).map { UncertainDate($0) },
      closeReason: CensusCodes.closeReason(sheet.text(at, reason)))
    return DatedReading(.referral(referral), noted: row.day)
  }
}

/// Codes of the children in need census, where systems write the code with its meaning behind.
enum CensusCodes {
  private static let needs = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0"]
  private static let reasons = (1...9).map { "RC\($0)" }

  /// `N1 - Abuse or neglect` is `N1`; a text that begins with no code is kept as it is.
  static func primaryNeed(_ text: String?) -> String? { text.map { coded($0, needs) } }

  static func closeReason(_ text: String?) -> String? { text.map { coded($0, reasons) } }

  private static func coded(_ text: String, _ codes: [String]) -> String {
    let first = text.split { !$0.isLetter && !$0.isNumber }.first.map { $0.uppercased() }
    return first.flatMap { codes.contains($0) ? $0 : nil } ?? text
  }
}
