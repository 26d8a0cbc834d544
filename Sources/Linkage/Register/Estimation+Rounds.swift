extension Estimation {
  /// What a round of looking at all patterns adds up to.
  struct Tally {
    /// By group, field, state, level: expected pairs of same, twin, kin, unrelated.
    var levels: [SIMD4<Double>]
    /// By group.
    var standings: [SIMD4<Double>]
  }

  func at(_ group: Int, _ field: Int, _ state: Int, _ level: Int) -> Int {
    ((group * comparer.fields.count + field) * LinkModel.states + state) * LinkModel.levels + level
  }

  func tally(_ entries: [Entry], _ weights: PatternWeights) -> Tally {
    let fields = comparer.fields.count
    var tally = Tally(
      levels: [SIMD4<Double>](
        repeating: .zero, count: groups.names.count * fields * LinkModel.states * LinkModel.levels),
      standings: [SIMD4<Double>](repeating: .zero, count: groups.names.count))
    for entry in entries {
      let shares =
        (weights.logs(entry.pattern, entry.group) + weights.priors[entry.group]).shares
        * (entry.count * scale)
      tally.standings[entry.group] += shares
      for field in 0..<fields {
        let level = Int(entry.pattern >> UInt64(field * 4) & 15)
        guard level != 0 else { continue }
        tally.levels[at(entry.group, field, weights.state(field, entry.pattern), level)] += shares
      }
    }
    return tally
  }

  /// The model that a tally makes most likely, leaning on the guesses where it is thin.
  func improve(
    _ model: inout LinkModel, _ tally: Tally, _ guesses: [FirstGuess], _ chance: [[[Double]]]
  ) {
    for group in groups.names.indices {
      let total = max(1, totals[group])
      for standing in 0..<3 {
        model.priors[group][standing] = min(
          0.5, max((tally.standings[group][standing] + 0.01) / total, 1e-12))
      }
    }
    let all = max(1, totals.reduce(0, +))
    let found = tally.standings.reduce(.zero, +)
    model.copies = 2 * found[0] / Double(max(1, comparer.count))
    for place in model.fields.indices {
      for state in 0..<LinkModel.states {
        improve(&model.fields[place], place, state, tally, guesses[place])
        let expected = (same: found[0] / all, kin: (found[1] + found[2]) / all)
        refine(&model.fields[place], place, state, tally, chance[place][state], expected)
      }
    }
  }

  private func improve(
    _ field: inout LinkModel.Field, _ place: Int, _ state: Int, _ tally: Tally,
    _ guess: FirstGuess
  ) {
    let size = guess.shape.levels.count
    func sums(_ group: Int?, _ standing: Int) -> [Double] {
      (0..<size).map { level in
        let chosen = group.map { $0...$0 } ?? 0...(groups.names.count - 1)
        return chosen.reduce(0) { $0 + tally.levels[at($1, place, state, level)][standing] }
      }
    }
    let pooled = guess.kept(Self.leaning(sums(nil, 0), guess.same[state], 12))
    for group in groups.names.indices {
      field.same[group][state] =
        groups.names.count == 1
        ? pooled : guess.kept(Self.leaning(sums(group, 0), pooled, 300))
    }
    guard guess.isShared else { return }
    field.twin[state] = Self.leaning(sums(nil, 1), guess.twin[state], 200)
    field.kin[state] = Self.leaning(sums(nil, 2), guess.kin[state], 200)
  }

  /// Chance, less what records of one person and of kin put into it; where a field depends on
  /// another that agrees, what candidate pairs of strangers show.
  private func refine(
    _ field: inout LinkModel.Field, _ place: Int, _ state: Int, _ tally: Tally,
    _ chance: [Double], _ expected: (same: Double, kin: Double)
  ) {
    let size = chance.count
    if state > 0, !field.parents.isEmpty {
      let sums = (0..<size).map { level in
        groups.names.indices.reduce(0.0) {
          $0 + tally.levels[at($1, place, state, level)][LinkModel.Standing.unrelated.rawValue]
        }
      }
      field.unrelated[state] = Self.leaning(sums, field.unrelated[0], 10)
      return
    }
    let floor = 0.1 / Double(max(10, comparer.fields[place].counts.count))
    let levels = (0..<size).map { level -> Double in
      let own = chance[level]
      let others =
        expected.same * field.same[0][state][level] + expected.kin * field.kin[state][level]
      return max(own - others, own * 0.02, min(own, floor))
    }
    field.unrelated[state] = FirstGuess.whole(levels)
  }

  /// Shares of the counts, with so many imagined pairs spread as guessed.
  static func leaning(_ counts: [Double], _ guess: [Double], _ strength: Double) -> [Double] {
    let sum = counts.dropFirst().reduce(0, +) + strength
    return [1]
      + counts.indices.dropFirst().map {
        max((counts[$0] + guess[$0] * strength) / sum, 1e-9)
      }
  }
}
