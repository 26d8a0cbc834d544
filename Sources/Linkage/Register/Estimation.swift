/// Estimates a model without labels: how often levels occur by chance from pairs at random, and
/// what they are among records of one person by expectation and maximisation over the patterns of
/// candidate pairs.
struct Estimation {
  /// A pattern met among candidates, in a group of sources, so often.
  struct Entry: Sendable {
    let group: Int
    let pattern: UInt64
    let count: Double
  }

  let comparer: PairComparer
  let groups: SourceGroups
  /// Candidate pairs each entry stands for.
  let scale: Double
  let totals: [Double]
  static let rounds = 25

  /// The estimated model; keys, duplicate-free sources and the threshold are set by the caller.
  func model(_ entries: [Entry], random: [UInt64: Int]) -> LinkModel {
    var model = start(random)
    let chance = model.fields.map(\.unrelated)
    var guesses: [FirstGuess] = []
    for (place, field) in comparer.fields.enumerated() {
      guesses.append(
        FirstGuess(
          chance: chance[place], bands: bands(field), shape: field.shape, kind: field.kind))
    }
    for _ in 0..<Estimation.rounds {
      let tally = tally(entries, PatternWeights(model))
      improve(&model, tally, guesses, chance)
    }
    return model
  }

  // MARK: Start

  private func start(_ random: [UInt64: Int]) -> LinkModel {
    let names = comparer.fields.map(\.name)
    let fields = comparer.fields.enumerated().map { place, field -> LinkModel.Field in
      let chance = chance(place, random)
      let guess = FirstGuess(
        chance: chance, bands: bands(field), shape: field.shape, kind: field.kind)
      return LinkModel.Field(
        name: field.name, kind: field.kind, parents: field.parents.map { names[$0] },
        same: groups.names.map { _ in guess.same }, twin: guess.twin, kin: guess.kin,
        unrelated: chance)
    }
    let records = Double(comparer.count)
    let all = max(1, totals.reduce(0, +))
    let priors = groups.names.map { _ in
      [0.4 * records / all, 0.01 * records / all, 0.05 * records / all].map { min($0, 0.2) }
    }
    return LinkModel(
      fields: fields, groups: groups.names, priors: priors, keys: [], duplicateFree: [],
      copies: 0, threshold: 0.5, acrossOnly: false)
  }

  /// Share of the records that hold a value of each band.
  private func bands(_ field: ComparedField) -> [Double] {
    var sums = [0.0, 0.0, 0.0]
    for id in field.counts.indices.dropFirst() where field.counts[id] > 0 {
      sums[Int(field.sameLevel(id)) - 1] += Double(field.counts[id])
    }
    let sum = max(1, sums.reduce(0, +))
    return sums.map { $0 / sum }
  }

  /// Levels between records at random. Sameness is worked out from how often values occur; the
  /// rest from the pairs drawn.
  private func chance(_ place: Int, _ random: [UInt64: Int]) -> [[Double]] {
    let field = comparer.fields[place]
    let size = field.shape.levels.count
    var levels = [Double](repeating: 0.2, count: size)
    for (pattern, count) in random {
      levels[Int(pattern >> UInt64(place * 4) & 15)] += Double(count)
    }
    var same = [Double](repeating: 0, count: size)
    let present = max(2, Double(field.present))
    for id in field.counts.indices.dropFirst() where field.counts[id] > 0 {
      let share = Double(field.counts[id]) / present
      same[Int(field.sameLevel(id))] += share * (Double(field.counts[id]) - 1) / (present - 1)
    }
    if field.shape == .date { (same[1], same[2]) = split(same[1], levels) }
    let isSame = { (level: Int) in
      same[level] > 0 || level == 1 || (field.shape.hasBands && level <= 3)
    }
    let others = (1..<size).filter { !isSame($0) }
    let rest = others.reduce(0) { $0 + levels[$1] }
    let sum = same.reduce(0, +)
    var whole = [Double](repeating: 1, count: size)
    for level in 1..<size {
      whole[level] =
        isSame(level) ? max(same[level], 1e-9) : (1 - sum) * levels[level] / max(rest, 1e-9)
    }
    return [[Double]](repeating: whole, count: LinkModel.states)
  }

  /// Sameness of dates, of whole ones and of years, as the pairs drawn have them.
  private func split(_ same: Double, _ levels: [Double]) -> (Double, Double) {
    let share = (levels[2] + 0.1) / (levels[1] + levels[2] + 0.2)
    return (same * (1 - min(share, 0.5)), same * min(share, 0.5))
  }
}
