/// The levels of agreement of dates of birth and of death.
enum DateAgreement {
  /// The closest of all dates of birth of one record with all of the other; nil where one has
  /// none, or where no more can be said than that they overlap widely.
  static func birth(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    var closest: AgreementLevel?
    var mayAgree = false
    for left in a.births {
      for right in b.births {
        guard let level = birth(left, right) else {
          mayAgree = true
          continue
        }
        if level.rawValue < closest?.rawValue ?? Int.max { closest = level }
      }
    }
    switch closest {
    case .birthDiffers where mayAgree, .birthDoubtfullyDiffers where mayAgree: return nil
    default: return closest
    }
  }

  private static func birth(_ a: StandardBirth, _ b: StandardBirth) -> AgreementLevel? {
    guard a.isExact, b.isExact else { return overlap(a, b) }
    if a.first == b.first { return a.isDefault ? .birthSameDefault : .birthSame }
    if a.year == b.year, a.month == b.day, a.day == b.month { return .birthSwapped }
    if a.year == b.year, a.isDefault || b.isDefault { return .birthSameYear }
    if isSlip(a, b), !a.isDefault, !b.isDefault { return .birthSlip }
    return differing(a, b)
  }

  private static func overlap(_ a: StandardBirth, _ b: StandardBirth) -> AgreementLevel? {
    guard a.first <= b.last, b.first <= a.last else { return differing(a, b) }
    switch max(a.last - a.first, b.last - b.first) {
    case ...31: return a.isDefault || b.isDefault ? .birthSameYear : .birthSameMonth
    case ...366: return .birthSameYear
    default: return nil
    }
  }

  /// An estimate is seldom more than five years out; a generation is never a doubt.
  private static func differing(_ a: StandardBirth, _ b: StandardBirth) -> AgreementLevel {
    let mayBeEstimate = a.isDoubtful || b.isDoubtful || a.isDefault || b.isDefault
    return mayBeEstimate && abs(a.year - b.year) <= 5 ? .birthDoubtfullyDiffers : .birthDiffers
  }

  /// A day out, one figure wrong, or two neighbours exchanged, and no generation between: a parent
  /// and a child may share a birthday.
  private static func isSlip(_ a: StandardBirth, _ b: StandardBirth) -> Bool {
    guard abs(a.year - b.year) <= 10 else { return false }
    if abs(a.first - b.first) == 1 { return true }
    var left = a.year * 10_000 + a.month * 100 + a.day
    var right = b.year * 10_000 + b.month * 100 + b.day
    var differing: [(place: Int, left: Int, right: Int)] = []
    for place in 0..<8 {
      if left % 10 != right % 10 { differing.append((place, left % 10, right % 10)) }
      left /= 10
      right /= 10
    }
    if differing.count == 1 { return true }
    return differing.count == 2 && differing[1].place == differing[0].place + 1
      && differing[0].left == differing[1].right && differing[0].right == differing[1].left
  }

  /// Nil unless both have died. Within a week they agree: found, certified and registered differ.
  static func death(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    guard !a.deaths.isEmpty, !b.deaths.isEmpty else { return nil }
    var closest = AgreementLevel.deathDiffers
    for left in a.deaths {
      for right in b.deaths {
        if left.isExact, right.isExact, left.first == right.first { return .deathSame }
        if left.first - 7 <= right.last, right.first - 7 <= left.last { closest = .deathNear }
      }
    }
    return closest
  }
}
