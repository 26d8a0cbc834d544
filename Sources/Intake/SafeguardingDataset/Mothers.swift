import Tables
import Vocabulary

/// `ssd_mother`: who is whose mother. The row's own id is made anew in some systems' extracts, so
/// the two persons make the key.
enum Mothers {
  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in submission[.mother] {
      sheet.rejectUnreadableRows(into: &gathered)
      let (mother, child) = (sheet.column("moth_person_id"), sheet.column("moth_childs_person_id"))
      guard sheet.has([mother, child], into: &gathered) else { continue }
      sheet.eachRow(using: [mother, child], into: &gathered) { row, gathered in
        guard let motherID = sheet.requiredText(row, mother, into: &gathered),
          let childID = sheet.requiredText(row, child, into: &gathered),
          let record = cohort.record(motherID, row, sheet, &gathered),
          let childsRecord = cohort.record(childID, row, sheet, &gathered),
          lines.isFirst([motherID, childID], row, sheet, &gathered)
        else { return false }
        gathered.drafts.append(
          sheet.draft(
            row, about: record,
            says: .relationship(Relationship(kind: .birthMother, to: childsRecord)),
            key: "ssd_mother/\(motherID)/\(childID)"))
        return true
      }
    }
  }
}
