import Vocabulary

extension Assurance {
  /// As `kith assure --json` writes it: every key always there, null where nothing is, or where it
  /// is withheld from a shared report.
  public var json: String {
    JSONText.object([
      ("as_of", .text(asOf.description)), ("rows", .array(rows.map(\.jsonText))),
    ]).document
  }
}

extension RowMeasures {
  fileprivate var jsonText: JSONText {
    .object([
      ("row", .whole(row.row)), ("number", .text(row.number)),
      ("addressed_to", .text(row.addressedTo)), ("key", .text(row.key)),
      ("meaning", .text(row.meaning)), ("text", JSONText(text)),
      ("measures", .array(measures.map(\.jsonText))),
    ])
  }
}

extension MeasureResult {
  /// Of a measure in days, the days that all would take together were each at its value: so the
  /// value is the numerator over the denominator there too. A median is whole or a half, and a
  /// half only of an even number, so this is whole.
  private var numerator: Int? {
    count.map { count in
      count.numerator ?? Int(((count.days?.value ?? 0) * Double(count.denominator)).rounded())
    }
  }

  fileprivate var jsonText: JSONText {
    .object([
      ("id", .text(measure.id)), ("says", .text(says)),
      (
        "measured_on",
        .object([("agency", JSONText(agency)), ("invented", .truth(isInvented))])
      ),
      ("numerator", JSONText(numerator)), ("denominator", JSONText(count?.denominator)),
      ("excluded", JSONText(count?.excluded?.values.reduce(0, +))),
      ("missing", JSONText(count?.missing)), ("value", JSONText(value)),
      ("target", JSONText(target?.value)), ("better", .text(measure.better.rawValue)),
      ("status", .text(status.rawValue)), ("evidence", .text(evidence.rawValue)),
    ])
  }
}
