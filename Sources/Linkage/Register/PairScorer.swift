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
  func score(_ batch: PairBatch, _ known: inout KnownPatterns, into links: inout [PairLink]) {
    for pair in 0..<batch.count {
      let (one, other) = (Int(batch.lefts[pair]), Int(batch.rights[pair]))
      let pattern = batch.patterns[pair]
      let group = groups.of(batch.sources[one], batch.sources[other])
      let found = known.logs(pattern, group, weights)
      guard found.mayBeOne else { continue }
      var logs = found.logs
      let (left, right) = batch.numbers(pair)
      logs[3] += commonness.adjustment(left, right, pattern, comparer, weights)
      guard logs[0] - logs[3] > PairScorer.floor else { continue }
      let shares = logs.shares
      links.append(
        PairLink(
          left: UInt32(left), right: UInt32(right), pattern: pattern, odds: Float(logs.odds),
          kin: Float(shares[1] + shares[2])))
    }
  }
}
