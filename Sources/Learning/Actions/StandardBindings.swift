import Vocabulary

/// The measures a recommendation is bound to before anybody chooses.
public enum StandardBindings {
  /// Measures of a recommendation that is one of those Kith was built from, known by its number
  /// and its addressee; none for others, where a person must choose.
  public static func measures(
    for recommendation: PublicReview.Recommendation, of review: PublicReview
  ) -> [String] {
    guard review.csp == Harlow.communitySafetyPartnership else { return [] }
    let row = Harlow.rows.first { row in
      row.number == recommendation.number
        && recommendation.addressedTo.contains {
          Letters.folded($0) == Letters.folded(row.addressedTo)
        }
    }
    return row.map { row in catalogue.filter { $0.key == row.key }.map(\.id) } ?? []
  }

  /// Every measure that can run, by its number.
  public static let catalogue: [Measure] = Measures.definitions(.standard)
}
