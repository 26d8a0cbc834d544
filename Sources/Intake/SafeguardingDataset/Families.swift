import Tables
import Vocabulary

/// `ssd_family`: a casework group, which is never taken for kinship.
enum Families {
  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in submission[.family] {
      sheet.rejectUnreadableRows(into: &gathered)
      let (group, who) = (sheet.column("fami_family_id"), sheet.column("fami_person_id"))
      guard sheet.has([group, who], into: &gathered) else { continue }
      sheet.eachRow(using: [group, who], into: &gathered) { row, gathered in
        guard let family = sheet.requiredText(row, group, into: &gathered),
          let person = sheet.requiredText(row, who, into: &gathered),
          let record = cohort.record(person, row, sheet, &gathered),
          lines.isFirst([family, person], row, sheet, &gathered)
        else { return false }
        gathered.drafts.append(
          sheet.draft(
            row, about: record, says: .grouped(family), key: "ssd_family/\(person)/\(family)"))
        return true
      }
    }
  }
}
