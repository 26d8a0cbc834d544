extension Review {
  /// The review as `kith review --json` writes it: every key always there, null where nothing is.
  public func json(order: ReviewOrder = .document) -> String {
    JSONText.object([
      ("csp", JSONText(csp.isEmpty ? nil : csp)),
      ("published", JSONText(published.isEmpty ? nil : published)),
      ("year_of_death", JSONText(yearOfDeath)),
      ("summary", JSONText(summary)),
      ("recommendations", .array(order.sorted(recommendations).map(\.jsonText))),
      ("queries", .array(queries.map(\.jsonText))),
    ]).document
  }
}

extension Review.Recommendation {
  fileprivate var jsonText: JSONText {
    .object([
      ("number", JSONText(number)),
      ("text", .text(text)),
      ("stem", JSONText(stem)),
      ("addressed_to", JSONText(addressedTo)),
      ("partners", JSONText(partners)),
      ("consulted", JSONText(consulted)),
      ("page", JSONText(page)),
      ("box", box.map { .array($0.map { .number($0) }) } ?? .null),
      ("also_at", .array(alsoAt.map { .whole($0) })),
      ("confidence", .number(confidence)),
      ("reasons", JSONText(reasons)),
    ])
  }
}

extension Review.Query {
  fileprivate var jsonText: JSONText {
    .object([("line", JSONText(line)), ("question", .text(question))])
  }
}
