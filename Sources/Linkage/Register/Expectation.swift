/// What a threshold is expected to give, from the pairs' own probabilities.
struct Expectation {
  let threshold: Double
  let links: Int
  /// Of the pairs linked, those expected to be right, 0 to 1.
  let precision: Double
  /// Of all pairs of one person, those expected to be linked, 0 to 1.
  let recall: Double

  static let thresholds = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999]

  /// `coverage` is the share of all pairs of one person that were compared.
  static func table(
    _ links: [PairLink], _ coverage: Double, at thresholds: [Double] = thresholds
  ) -> [Expectation] {
    let all = links.reduce(0) { $0 + $1.probability } / max(coverage, 0.01)
    return thresholds.map { threshold in
      var (count, right) = (0, 0.0)
      for link in links where link.probability >= threshold {
        count += 1
        right += link.probability
      }
      return Expectation(
        threshold: threshold, links: count, precision: count == 0 ? 1 : right / Double(count),
        recall: all > 0 ? right / all : 0)
    }
  }

  var json: JSONValue {
    .object([
      ("threshold", .number(threshold)), ("pairs", .whole(links)),
      ("expected_precision", .number(precision)), ("expected_recall", .number(recall)),
    ])
  }
}
