/// How one pair came to its weight, step by step, in bits: the sum of the steps is the weight.
struct Waterfall {
  struct Step {
    let label: String
    let detail: String
    let bits: Double
  }

  let left: String
  let right: String
  let steps: [Step]
  let probability: Double
  /// Probability that they are two people of one household or kin.
  let kin: Double

  var weight: Double { steps.reduce(0) { $0 + $1.bits } }

  init(_ link: PairLink, _ result: LinkResult, _ scorer: PairScorer) {
    let (first, second) = (Int(link.left), Int(link.right))
    left = result.register.source(first) + " " + result.register.recordID(first)
    right = result.register.source(second) + " " + result.register.recordID(second)
    let group = scorer.group(first, second)
    let prior = scorer.weights.priors[group]
    var steps = [
      Step(
        label: "before looking", detail: "how few pairs of records are one person's",
        bits: Logarithm.bits(prior[0] - prior[3]))
    ]
    for (place, field) in result.comparer.fields.enumerated() {
      let level = Int(link.pattern >> UInt64(place * 4) & 15)
      let logs = scorer.weights.logs(place, link.pattern, group)
      let common = scorer.commonness.adjustment(
        place, first, second, link.pattern, result.comparer, scorer.weights)
      steps.append(
        Step(
          label: field.name, detail: field.shape.levels[level],
          bits: level == 0 ? 0 : Logarithm.bits(logs[0] - logs[3] - common)))
    }
    let sum = steps.reduce(0) { $0 + $1.bits }
    let bits = Logarithm.bits(Double(link.odds))
    if abs(bits - sum) > 0.05 {
      steps.append(
        Step(
          label: "could be kin", detail: "or bounds on how much common and rare values count",
          bits: bits - sum))
    }
    self.steps = steps
    probability = link.probability
    kin = Double(link.kin)
  }
}
