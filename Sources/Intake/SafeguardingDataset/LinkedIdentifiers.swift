import Tables
import Vocabulary

/// `ssd_linked_identifiers`: the numbers other systems know somebody by.
enum LinkedIdentifiers {
  private struct Columns {
    let person, kind, value, from, to: Column

    init(_ sheet: Sheet) {
      person = sheet.column("link_person_id")
      kind = sheet.column("link_identifier_type")
      value = sheet.column("link_identifier_value")
      from = sheet.column("link_valid_from_date")
      to = sheet.column("link_valid_to_date")
    }
  }

  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in submission[.linked_identifiers] {
      sheet.rejectUnreadableRows(into: &gathered)
      let columns = Columns(sheet)
      let required = [columns.person, columns.kind, columns.value]
      guard sheet.has(required, into: &gathered) else { continue }
      // An identifier has no end in a statement, so `link_valid_to_date` is left at the door.
      sheet.eachRow(using: required + [columns.from], into: &gathered) { row, gathered in
        guard let person = sheet.requiredText(row, columns.person, into: &gathered),
          let kind = sheet.requiredText(row, columns.kind, into: &gathered),
          sheet.requiredText(row, columns.value, into: &gathered) != nil,
          let record = cohort.record(person, row, sheet, &gathered),
          let identifier = identifier(kind, row, columns, sheet, &gathered),
          lines.isFirst([person, identifier.system, identifier.value], row, sheet, &gathered)
        else { return false }
        let from = sheet.day(row, columns.from, into: &gathered)
        let key = "ssd_linked_identifiers/\(person)/\(identifier.system)/\(identifier.value)"
        gathered.drafts.append(
          sheet.draft(
            row, about: record, says: .identifier(identifier),
            occurred: from.map { UncertainDate($0) }, key: key))
        return true
      }
    }
  }

  private static func identifier(
    _ kind: String, _ row: Int, _ columns: Columns, _ sheet: Sheet, _ gathered: inout Gathered
  ) -> Identifier? {
    let system = system(kind)
    switch system {
    case Identifier.nhsNumber: return sheet.nhsNumber(row, columns.value, into: &gathered)
    case Identifier.uniquePupilNumber: return sheet.pupilNumber(row, columns.value, into: &gathered)
    default:
      return sheet.text(row, columns.value).map { Identifier(system: system, value: $0) }
    }
  }

  /// `NHS Number` is `nhs-number`, `YOT Number` is `yot-number`.
  private static func system(_ kind: String) -> String {
    let words = kind.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return words == "unique-pupil-number" ? Identifier.uniquePupilNumber : words
  }
}
