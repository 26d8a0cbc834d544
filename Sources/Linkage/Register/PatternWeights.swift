/// A model's logarithms, laid out for speed: four standings at a time, one look a field.
struct PatternWeights: Sendable {
  /// By group, field, state and level; natural logarithms of same, twin, kin and unrelated.
  private let logs: [SIMD4<Double>]
  /// Logarithms of the priors, by group.
  let priors: [SIMD4<Double>]
  /// Of each field, the fields on whose agreement it depends, and their levels of agreement as
  /// bits.
  private let parents: [[(shift: UInt64, agrees: UInt16)]]
  let width: Int

  init(_ model: LinkModel) {
    width = model.fields.count
    var logs = [SIMD4<Double>](
      repeating: .zero, count: model.groups.count * width * LinkModel.states * LinkModel.levels)
    for group in model.groups.indices {
      for (place, field) in model.fields.enumerated() {
        let same = field.same[group < field.same.count ? group : 0]
        for state in 0..<LinkModel.states {
          for level in 1..<same[state].count {
            let at = ((group * width + place) * LinkModel.states + state) * LinkModel.levels + level
            logs[at] = Self.log(
              SIMD4(
                same[state][level], field.twin[state][level], field.kin[state][level],
                field.unrelated[state][level]))
          }
        }
      }
    }
    self.logs = logs
    priors = model.priors.map { prior in
      Self.log(SIMD4(prior[0], prior[1], prior[2], 1 - prior[0] - prior[1] - prior[2]))
    }
    parents = model.fields.map { field in
      field.parents.compactMap { parent in
        guard let place = model.fields.firstIndex(where: { $0.name == parent }),
          let shape = CompareShape(model.fields[place].kind)
        else { return nil }
        let agrees = (1..<shape.levels.count).reduce(UInt16(0)) {
          shape.agrees($1) ? $0 | 1 << UInt16($1) : $0
        }
        return (UInt64(place * 4), agrees)
      }
    }
  }

  private static func log(_ values: SIMD4<Double>) -> SIMD4<Double> {
    SIMD4(
      Logarithm.of(values[0]), Logarithm.of(values[1]), Logarithm.of(values[2]),
      Logarithm.of(values[3]))
  }

  /// How many of the fields it depends on agree.
  @inline(__always)
  func state(_ field: Int, _ pattern: UInt64) -> Int {
    let parents = parents[field]
    if parents.isEmpty { return 0 }
    var agreeing = 0
    for parent in parents where parent.agrees >> UInt16((pattern >> parent.shift) & 15) & 1 == 1 {
      agreeing += 1
    }
    return min(agreeing, LinkModel.states - 1)
  }

  /// Logarithms of how likely a pattern is under each standing, without priors.
  @inline(__always)
  func logs(_ pattern: UInt64, _ group: Int) -> SIMD4<Double> {
    var sum = SIMD4<Double>.zero
    var rest = pattern
    var at = group * width * LinkModel.states * LinkModel.levels
    for field in 0..<width {
      let level = Int(rest & 15)
      rest >>= 4
      if level != 0 { sum += logs[at + state(field, pattern) * LinkModel.levels + level] }
      at += LinkModel.states * LinkModel.levels
    }
    return sum
  }

  /// What one field adds, for explaining.
  func logs(_ field: Int, _ pattern: UInt64, _ group: Int) -> SIMD4<Double> {
    let level = Int(pattern >> UInt64(field * 4) & 15)
    guard level != 0 else { return .zero }
    let at =
      ((group * width + field) * LinkModel.states + state(field, pattern)) * LinkModel.levels
    return logs[at + level]
  }
}

extension SIMD4<Double> {
  /// Natural logarithm of the odds of the first standing against the rest.
  var odds: Double {
    let top = Swift.max(self[1], self[2], self[3])
    let rest =
      Logarithm.power(self[1] - top) + Logarithm.power(self[2] - top)
      + Logarithm.power(self[3] - top)
    return self[0] - top - Logarithm.of(rest)
  }

  /// Shares of the four standings from their logarithms.
  @inline(__always)
  var shares: SIMD4<Double> {
    let top = self.max()
    let powers = SIMD4<Double>(
      Logarithm.power(self[0] - top), Logarithm.power(self[1] - top),
      Logarithm.power(self[2] - top), Logarithm.power(self[3] - top))
    return powers / powers.sum()
  }
}
