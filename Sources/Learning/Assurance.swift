public import Vocabulary

/// Where the 28 recommendation rows stand on a day, by measures and not by declarations.
public struct Assurance: Hashable, Sendable {
  /// The last day that counted.
  public let asOf: Day
  /// Row 1 first.
  public let rows: [RowMeasures]

  init(asOf: Day, rows: [RowMeasures]) {
    self.asOf = asOf
    self.rows = rows
  }

  /// Measures every row.
  ///
  /// A row shows the measures of its recommendation as taken on agencies of its addressee's
  /// sort, so two rows with one text show the same.
  /// - Parameter texts: the published wording by number, as `Harlow.publishedTexts` gives it.
  public init(of input: MeasureInput, texts: [String: String] = [:]) {
    let results = Measures.results(of: input)
    asOf = input.asOf
    rows = Harlow.rows.map { row in
      RowMeasures(
        row: row, text: texts[row.number],
        measures: results.filter { result in
          result.measure.key == row.key
            && (result.kind.map { row.role.includes($0) } ?? true)
        })
    }
  }
}
