import Tables
import Vocabulary

/// `ssd_assessment_factors`: census factors, `["3A", "4B"]` or `{"3A": "Yes", "4B": "No"}`.
enum AssessmentFactors {
  private struct Columns {
    let assessment, factors: Column

    init(_ sheet: Sheet) {
      assessment = sheet.column("cinf_assessment_id")
      factors = sheet.column("cinf_assessment_factors_json")
    }
  }

  /// Codes by assessment, in the order written, each once.
  static func codes(_ submission: DatasetSubmission) -> [String: [String]] {
    var codes: [String: [String]] = [:]
    for sheet in submission[.assessment_factors] {
      let columns = Columns(sheet)
      for row in sheet.table.rows {
        guard let id = sheet.text(row, columns.assessment),
          let text = sheet.text(row, columns.factors), let json = FlatJSON(text)
        else { continue }
        for code in factors(json) where codes[id]?.contains(code) != true {
          codes[id, default: []].append(code)
        }
      }
    }
    return codes
  }

  /// Tells of the rows that joined no assessment, once it is known which were let in.
  static func account(
    _ submission: DatasetSubmission, assessed: Set<String>, into gathered: inout Gathered
  ) {
    for sheet in submission[.assessment_factors] {
      sheet.rejectUnreadableRows(into: &gathered)
      let columns = Columns(sheet)
      guard sheet.has([columns.assessment], into: &gathered) else { continue }
      let used = [columns.assessment, columns.factors]
      sheet.eachRow(using: used, into: &gathered) { row, gathered in
        guard let id = sheet.requiredText(row, columns.assessment, into: &gathered) else {
          return false
        }
        guard assessed.contains(id) else {
          sheet.rejectRow(
            row, "the factors are of an assessment that has not been let in with them",
            expected: "the assessment's row of ssd_cin_assessments in the same submission",
            into: &gathered)
          return false
        }
        if let text = sheet.text(row, columns.factors), FlatJSON(text) == nil {
          sheet.reject(
            row, columns.factors, "not readable as factors",
            expected: "a JSON list such as [\"1A\", \"3B\"]", into: &gathered)
        }
        return true
      }
    }
  }

  private static func factors(_ json: FlatJSON) -> [String] {
    switch json {
    case .list(let codes): codes.filter { !$0.isEmpty }.map { $0.uppercased() }
    case .object(let entries):
      entries.filter { AnswerReading.read($0.value) == .yes }.map { $0.key.uppercased() }
    }
  }
}
