/// How many pairs of records of one person share at least one key, as the model has it: nobody's
/// true pairs are known, so pairs are drawn from the model and tried.
struct Coverage {
  let model: LinkModel
  let comparer: PairComparer
  static let drawn = 4000

  /// 0 to 1.
  func expected() -> Double {
    var found = 0
    var state: UInt64 = 1
    func random() -> Double {
      state &+= 1
      return Double(Interner.mixed(state &* 0x9E37_79B9_7F4A_7C15) >> 11) / Double(1 << 53)
    }
    for _ in 0..<Coverage.drawn {
      var levels: [String: (CompareShape, Int)] = [:]
      for (place, field) in model.fields.enumerated() {
        let shape = comparer.fields[place].shape
        levels[field.name] = (shape, level(place, field, random(), random()))
      }
      if model.keys.contains(where: { shares($0, levels, random) }) { found += 1 }
    }
    return Double(found) / Double(Coverage.drawn)
  }

  private func level(
    _ place: Int, _ field: LinkModel.Field, _ missing: Double, _ random: Double
  ) -> Int {
    let present = Double(comparer.fields[place].present) / Double(max(1, comparer.count))
    guard missing < present * present else { return 0 }
    let shares = field.same[0][0]
    var rest = random * shares.dropFirst().reduce(0, +)
    for level in 1..<shares.count {
      rest -= shares[level]
      if rest < 0 { return level }
    }
    return shares.count - 1
  }

  private func shares(
    _ key: BlockingKey, _ levels: [String: (CompareShape, Int)], _ random: () -> Double
  ) -> Bool {
    key.parts.allSatisfy { part in
      switch part.form {
      case .bothNames, .bothSounds:
        let given = levels["given_name"]?.1 ?? 0
        let family = levels["family_name"]?.1 ?? 0
        if given == 9, family == 9 { return true }
        let form: BlockingKey.Form = part.form == .bothNames ? .value : .root
        return random() < Self.share(.name, given, form)
          && random() < Self.share(.name, family, form)
      case .value, .sound, .root, .initial, .start, .year, .dayMonth, .yearMonth, .date, .district:
        guard let (shape, level) = levels[part.field] else { return false }
        return random() < Self.share(shape, level, part.form)
      }
    }
  }

  /// How often two values at a level share a form: whole by definition, or by how the form works.
  static func share(_ shape: CompareShape, _ level: Int, _ form: BlockingKey.Form) -> Double {
    if level == 0 { return 0 }
    switch form {
    case .value, .bothNames, .bothSounds:
      return (shape.hasBands ? level <= 3 : level == 1 || (shape == .date && level == 2)) ? 1 : 0
    case .sound: return level <= 3 ? 1 : level == 4 ? 0.3 : level == 5 ? 0.6 : level == 6 ? 0.5 : 0
    case .root: return level <= 4 ? 1 : level == 5 ? 0.5 : level == 6 ? 0.4 : 0
    case .initial: return level <= 3 || level == 7 || level == 10 ? 1 : level <= 6 ? 0.9 : 0
    case .start: return level <= 3 ? 1 : level == 5 || level == 6 ? 0.45 : 0
    case .year:
      return level <= 3 || (6...8).contains(level) ? 1 : level == 4 ? 0.6 : 0
    case .dayMonth: return level == 1 || level == 5 ? 1 : level == 4 ? 0.4 : 0
    case .yearMonth: return level <= 1 ? 1 : level == 6 ? 0.5 : level == 4 ? 0.75 : 0
    case .date: return level <= 3 ? 1 : 0
    case .district: return level == 1 || level == 3 || level == 4 ? 1 : level == 2 ? 0.6 : 0
    }
  }
}
