import Casework
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// The recommendations, each with what is measured of it here; with `shared` as a report that
  /// leaves the partnership may tell it.
  func recommendations(_ call: Call) async throws -> Response {
    let isShared = call.asked("shared") != nil
    let whole = try await hub.assurance(asOf: nil)
    let assurance = isShared ? whole.shared : whole
    return Reply.page(
      RecommendationsPage(
        frame: frame(tab: .recommendations), heading: "The 28 recommendations",
        asOf: assurance.asOf, rows: assurance.rows.map(row), isShared: isShared,
        importAt: nil))
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
    let measure = result.measure
    let isShare = measure.form == .share
    return RecommendationsPage.Measure(
      says: isShare ? "\(measure.many) were \(measure.so)" : "\(measure.many), \(measure.so)",
      agency: result.agency ?? "", figure: result.figure, share: isShare ? result.value : nil,
      excluded: result.count?.excluded?.values.reduce(0, +), missing: result.count?.missing,
      target: result.target.map { target in
        (measure.better == .lower ? "at most" : "at least")
          + " \(Int((target.value * 100).rounded())) of 100"
      },
      status: result.shown, evidence: result.evidence.inWords, fallsShort: nil)
  }
}

extension MeasureResult {
  fileprivate var shown: RecommendationsPage.Status {
    if isWithheld { return .withheld }
    return switch status {
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
