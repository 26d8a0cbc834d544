/// How likely levels are before anything was estimated: where estimation starts, and what it leans
/// on where data are thin. Drawn from general knowledge of registers; checked 2026-11-26.
struct FirstGuess {
  /// Levels by chance, between any two records, by state.
  let chance: [[Double]]
  /// Share of records whose value is rare, fairly common, common.
  let bands: [Double]
  let shape: CompareShape
  let kind: FieldKind

  /// Of one person.
  var same: [[Double]] { states { same($0) } }
  /// Of two with one date of birth in one household or kin.
  var twin: [[Double]] { states { kin(isTwin: true, $0) } }
  /// Of two in one household or kin.
  var kin: [[Double]] { states { kin(isTwin: false, $0) } }

  /// True where the standing of twins and kin is learnt from the data: what households share.
  /// Given names, dates and numbers of one's own stay as guessed, so that kin stay kin.
  var isShared: Bool {
    switch kind {
    case .familyName, .postcode, .address, .phone, .email, .locality, .category: true
    default: false
    }
  }

  /// Levels of one person, kept from becoming those of kin: however poor the data, most records
  /// of one person agree on what tells members of a household apart.
  func kept(_ levels: [Double]) -> [Double] {
    let most: Double
    switch kind {
    case .givenName: most = 0.2
    case .birthDate: most = 0.2
    case .familyName: most = 0.4
    case .sex: most = 0.05
    default: return levels
    }
    let apart = levels.indices.dropFirst().filter { shape.tellsApart($0) }
    let sum = apart.reduce(0) { $0 + levels[$1] }
    guard sum > most else { return levels }
    return levels.indices.map { level in
      if level == 0 { return 1 }
      return apart.contains(level)
        ? levels[level] * most / sum : levels[level] * (1 - most) / (1 - sum)
    }
  }

  private func states(_ of: (Int) -> [Double]) -> [[Double]] {
    (0..<LinkModel.states).map { FirstGuess.whole(of($0)) }
  }

  /// Adds up to 1 over levels 1 and above.
  static func whole(_ levels: [Double]) -> [Double] {
    let sum = levels.dropFirst().reduce(0, +)
    guard sum > 0 else { return levels }
    return [1] + levels.dropFirst().map { $0 / sum }
  }

  /// Sameness split as the records are, the rest as given.
  private func banded(_ same: Double, _ rest: [Double]) -> [Double] {
    [1] + bands.map { same * max($0, 0.02) } + rest
  }

  private func same(_ state: Int) -> [Double] {
    switch shape {
    case .name:
      if kind == .middleName {
        return banded(0.7, [0.02, 0.04, 0.03, 0.12, 0.03, 0.005, 0.01, 0.05, 0.001])
      }
      return banded(0.82, [0.04, 0.05, 0.03, 0.01, 0.015, 0.01, 0.01, 0.05, 0.01])
    case .date:
      return [1, 0.88, 0.01, 0.012, 0.035, 0.006, 0.012, 0.008, 0.008, 0.008, 0.008, 0.008]
    case .postcode: return [1, 0.75, 0.03, 0.02, 0.03, 0.06, 0.11]
    case .code:
      return kind == .phone ? [1, 0.6, 0.02, 0.01, 0.37] : [1, 0.9, 0.05, 0.01, 0.03]
    case .words:
      return banded(0.7, [0.1, 0.05, 0.05, 0.12, 0.02])
    case .email: return [1, 0.75, 0.05, 0.1, 0.1]
    case .flag: return [1, 0.985, 0.015]
    }
  }

  private func kin(isTwin: Bool, _ state: Int) -> [Double] {
    switch kind {
    case .givenName: return given(isTwin: isTwin)
    case .birthDate: return date(isTwin: isTwin)
    case .familyName:
      return mixed(
        banded(0.93, [0.01, 0.02, 0.01, 0.005, 0.03, 0, 0, 0.02, 0.01]), isTwin ? 0.95 : 0.75)
    case .postcode: return mixed([1, 0.9, 0.03, 0.02, 0.02, 0.02, 0.01], isTwin ? 0.85 : 0.75)
    case .address, .locality: return mixed(banded(0.85, [0.1, 0.02, 0.01, 0.01, 0.01]), 0.75)
    case .category: return mixed(banded(0.95, [0, 0, 0, 0.05, 0]), 0.8)
    case .phone: return mixed([1, 0.96, 0.02, 0.01, 0.01], 0.5)
    case .email: return mixed([1, 0.8, 0.05, 0.05, 0.1], 0.15)
    case .sex: return state > 0 ? [1, 0.97, 0.03] : [1, 0.5, 0.5]
    default: return chance[state]
    }
  }

  /// So much of it, the rest as by chance.
  private func mixed(_ levels: [Double], _ share: Double) -> [Double] {
    let whole = FirstGuess.whole(levels)
    let chance = FirstGuess.whole(chance[0])
    return zip(whole, chance).map { $0 * share + $1 * (1 - share) }
  }

  /// Kin are seldom named alike, though a parent and child sometimes are; twins' names often
  /// begin alike.
  private func given(isTwin: Bool) -> [Double] {
    var levels = FirstGuess.whole(chance[0])
    for level in 1...3 { levels[level] = (isTwin ? 0.002 : 0.04) * max(bands[level - 1], 0.02) }
    guard isTwin else { return levels }
    levels[Int(NameLevel.variant.rawValue)] = 0.004
    levels[Int(NameLevel.near.rawValue)] = 0.02
    levels[Int(NameLevel.similar.rawValue)] = 0.06
    levels[Int(NameLevel.sameInitial.rawValue)] = 0.4
    levels[Int(NameLevel.different.rawValue)] = 0.5
    return levels
  }

  private func date(isTwin: Bool) -> [Double] {
    if isTwin {
      return [1, 0.93, 0.005, 0.01, 0.025, 0.004, 0.01, 0.006, 0.004, 0.002, 0.002, 0.002]
    }
    var levels = FirstGuess.whole(chance[0])
    levels[1] = min(levels[1], 0.001)
    levels[4] = max(levels[4], 0.003)
    return levels
  }
}
