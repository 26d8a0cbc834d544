import Vocabulary

extension Assurance {
  /// As `kith assure --json` writes it: every key always there, null where nothing is.
  public var json: String { json(shared: false) }

  /// - Parameter shared: for a report that leaves the partnership: null for every figure of a
  ///   measure in which a count under five could single somebody out.
  public func json(shared: Bool) -> String {
    JSONText.object([
      ("as_of", .text(asOf.description)),
      ("rows", .array(rows.map { $0.jsonText(shared: shared) })),
    ]).document
  }
}

extension RowMeasures {
  fileprivate func jsonText(shared: Bool) -> JSONText {
    .object([
      ("row", .whole(row.row)), ("number", .text(row.number)),
      ("addressed_to", .text(row.addressedTo)), ("key", .text(row.key)),
      ("meaning", .text(row.meaning)), ("text", JSONText(text)),
      ("measures", .array(measures.map { $0.jsonText(shared: shared) })),
    ])
  }
}

extension MeasureResult {
  fileprivate func jsonText(shared: Bool) -> JSONText {
    let kept = shared && isTooSmallToShare
    let count = kept ? nil : count
    return .object([
      ("id", .text(measure.id)), ("says", .text(shared ? saysShared : says)),
      (
        "measured_on",
        .object([("agency", JSONText(agency)), ("invented", .truth(isInvented))])
      ),
      ("numerator", JSONText(count?.numerator)), ("denominator", JSONText(count?.denominator)),
      ("excluded", JSONText(count?.excluded.values.reduce(0, +))),
      ("missing", JSONText(count?.missing)), ("value", JSONText(kept ? nil : value)),
      ("target", JSONText(target?.value)), ("better", .text(measure.better.rawValue)),
      ("status", .text((kept ? .noTarget : status).rawValue)),
      ("evidence", .text(evidence.rawValue)),
    ])
  }
}
