/// Gives pairs their probability under a model.
struct PairScorer: Sendable {
  let comparer: PairComparer
  let groups: SourceGroups
  let weights: PatternWeights
  let commonness: Commonness
  let acrossOnly: Bool
  /// Logarithm of the odds below which a pair is let go.
  static let floor = -6.0

  init(_ comparer: PairComparer, _ groups: SourceGroups, _ model: LinkModel) {
    (self.comparer, self.groups) = (comparer, groups)
    weights = PatternWeights(model)
    commonness = Commonness(comparer, model)
    acrossOnly = model.acrossOnly
  }

  func group(_ left: Int, _ right: Int) -> Int {
    groups.of(comparer.sourceOf[left], comparer.sourceOf[right])
  }

  /// Logarithms with priors, commonness worked in.
  func logs(_ left: Int, _ right: Int, _ pattern: UInt64) -> SIMD4<Double> {
    let group = group(left, right)
    var logs = weights.logs(pattern, group) + weights.priors[group]
    logs[3] += commonness.adjustment(left, right, pattern, comparer, weights)
    return logs
  }

  /// Adds to `links` those of a batch that may be one person's.
  func score(_ batch: PairBatch, into links: inout [PairLink]) {
    for pair in 0..<batch.lefts.count {
      let (left, right) = (Int(batch.lefts[pair]), Int(batch.rights[pair]))
      let pattern = batch.patterns[pair]
      let group = group(left, right)
      var logs = weights.logs(pattern, group) + weights.priors[group]
      // Commonness can raise a pair by so much and no more.
      guard logs[0] - logs[3] - Commonness.total.lowerBound > PairScorer.floor else { continue }
      logs[3] += commonness.adjustment(left, right, pattern, comparer, weights)
      guard logs[0] - logs[3] > PairScorer.floor else { continue }
      let shares = logs.shares
      links.append(
        PairLink(
          left: batch.lefts[pair], right: batch.rights[pair], pattern: pattern,
          odds: Float(logs.odds), kin: Float(shares[1] + shares[2])))
    }
  }
}
