import Casework
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// The recommendations, each with what is measured of it here.
  func recommendations() async throws -> Response {
    let assurance = try await hub.assurance(asOf: nil)
    return Reply.page(
      RecommendationsPage(
        frame: frame(tab: .recommendations), heading: "The 28 recommendations",
        asOf: assurance.asOf, rows: assurance.rows.map(row), importAt: nil))
  }

  private func row(_ row: RowMeasures) -> RecommendationsPage.Row {
    RecommendationsPage.Row(
      row: row.row.row, number: row.row.number, role: row.row.role.inWords,
      meaning: row.row.meaning, measures: row.measures.map(measure),
      published: row.text.map {
        RecommendationsPage.Published(addressedTo: row.row.addressedTo, text: $0, stem: nil)
      })
  }

  private func measure(_ result: MeasureResult) -> RecommendationsPage.Measure {
    let count = result.count
    let excluded = count?.excluded.values.reduce(0, +) ?? 0
    return RecommendationsPage.Measure(
      says: "\(result.measure.many) were \(result.measure.so)", agency: result.agency ?? "",
      numerator: count?.numerator ?? 0, denominator: count?.denominator ?? 0,
      excluded: excluded, missing: count?.missing ?? 0,
      target: result.target.map { "at least \(Int(($0.value * 100).rounded())) of 100" },
      status: result.status.shown, evidence: result.evidence.inWords, fallsShort: nil)
  }
}

extension MeasureResult.Status {
  fileprivate var shown: RecommendationsPage.Status {
    switch self {
    case .met: .met
    case .missed: .missed
    case .noTarget: .noTarget
    case .noData: .noData
    case .notMeasured: .notMeasured
    }
  }
}

extension Measure.Evidence {
  var inWords: String {
    switch self {
    case .declared: "declared"
    case .documentSeen: "a document was seen"
    case .dataMeasured: "counted in the data"
    case .outcomeMeasured: "its outcome was measured"
    }
  }
}
