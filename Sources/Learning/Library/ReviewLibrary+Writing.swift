/// The library as data: the open table of recommendations there is not elsewhere.
extension ReviewLibrary {
  /// RFC 4180, one line a recommendation; several values of a cell with a stroke between them.
  public static func csv(_ entries: [Entry]) -> String {
    let header = [
      "review", "partnership", "published", "year_of_death", "number", "recommendation", "stem",
      "addressed_to", "sectors", "themes", "also_recommended_in",
    ]
    let rows = entries.map { entry in
      [
        entry.review.id, entry.review.csp, entry.review.published,
        entry.review.yearOfDeath.map { String($0) } ?? "", entry.recommendation.number ?? "",
        entry.recommendation.text, entry.recommendation.stem ?? "",
        entry.recommendation.addressedTo.joined(separator: " | "),
        entry.sectors.map(\.rawValue).joined(separator: " | "),
        entry.themes.map(\.theme.rawValue).joined(separator: " | "), "\(entry.again.count)",
      ]
    }
    return Review.table([header] + rows)
  }

  /// Every key always there, null where nothing is.
  public func json(_ entries: [Entry]) -> String {
    JSONText.object([
      ("recommendations", .array(entries.map { json($0) }))
    ]).document
  }

  private func json(_ entry: Entry) -> JSONText {
    .object([
      ("review", .text(entry.review.id)), ("id", .text(entry.recommendation.id)),
      ("csp", .text(entry.review.csp)), ("published", .text(entry.review.published)),
      ("year_of_death", JSONText(entry.review.yearOfDeath)),
      ("number", JSONText(entry.recommendation.number)),
      ("text", .text(entry.recommendation.text)), ("stem", JSONText(entry.recommendation.stem)),
      ("addressed_to", JSONText(entry.recommendation.addressedTo)),
      ("partners", JSONText(entry.recommendation.partners)),
      ("sectors", JSONText(entry.sectors.map(\.rawValue))),
      (
        "themes",
        .array(
          entry.themes.map {
            .object([("theme", .text($0.theme.rawValue)), ("because", JSONText($0.because))])
          })
      ),
      (
        "also_recommended_in",
        .array(
          entry.again.map { again in
            let other = entries[again.place]
            return .object([
              ("review", .text(other.review.id)), ("id", .text(other.recommendation.id)),
              ("published", .text(other.review.published)),
              ("because", .text(again.likeness.inWords)),
            ])
          })
      ),
    ])
  }
}
