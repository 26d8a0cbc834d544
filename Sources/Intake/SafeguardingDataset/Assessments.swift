import Tables
import Vocabulary

/// `ssd_cin_assessments`, with the factors that came beside it.
struct Assessments: DatedTable {
  let id, person, day: Column
  private let referral, seen, authorised: Column
  /// Nil where the table of factors did not come along: then nothing is told of them.
  private let factors: [String: [String]]?

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("cina_assessment_id")
    person = sheet.column("cina_person_id")
    day = sheet.column("cina_assessment_start_date")
    referral = sheet.column("cina_referral_id")
    seen = sheet.column("cina_assessment_child_seen")
    authorised = sheet.column("cina_assessment_auth_date")
    factors = submission[.assessment_factors].isEmpty ? nil : AssessmentFactors.codes(submission)
  }

  var others: [Column] { [referral, seen, authorised] }
  var standing: Standing { .observed }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let (sheet, at) = (row.sheet, row.row)
    let authorised = sheet.day(at, authorised, into: &gathered)
    let assessment = Assessment(
      id: row.id, referral: sheet.text(at, referral),
      childSeen: sheet.answer(at, seen, into: &gathered),
      authorised: authorised.map { UncertainDate($0) }, factors: factors.map { $0[row.id] ?? [] })
    return DatedReading(.assessment(assessment), noted: authorised ?? row.day)
  }

  /// The id of the assessment a draft states.
  static func identifier(_ draft: DraftStatement) -> String? {
    guard case .assessment(let assessment) = draft.says else { return nil }
    return assessment.id
  }
}
