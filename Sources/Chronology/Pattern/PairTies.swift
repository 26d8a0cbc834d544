import Vocabulary

/// When two people's relationship ended, and when one left the home they shared.
///
/// Only what somebody stated with a date. The home itself is not told: it may be protected.
struct PairTies {
  private(set) var marks: [PatternMark] = []

  private struct Home {
    let person: PersonID
    let place: Place
    let period: Period
    let sequence: Int
  }

  init(_ statements: [Statement], _ pair: PatternReading.Pair, people: People) {
    guard let alleged = pair.alleged else { return }
    let both = [pair.harmed, alleged]
    var homes: [Home] = []
    for statement in statements {
      switch statement.says {
      case .relationship(let tie)
      where Set([people[statement.about], people[tie.to]]) == Set(both):
        if let end = PairTies.end(tie, statement.occurred) {
          add(.separation, end, statement.sequence)
        }
      case .lives(let home) where both.contains(people[statement.about]):
        homes.append(
          Home(
            person: people[statement.about], place: home.place, period: home.period,
            sequence: statement.sequence))
      default: continue
      }
    }
    for home in homes {
      guard let end = home.period.to,
        homes.contains(where: { $0.person != home.person && PairTies.shared($0, home) })
      else { continue }
      add(.movedOut(home.person), end, home.sequence)
    }
  }

  /// The same end told twice is one.
  private mutating func add(_ kind: PatternMark.Kind, _ on: UncertainDate, _ sequence: Int) {
    guard !marks.contains(where: { $0.kind == kind && $0.on == on }) else { return }
    marks.append(PatternMark(kind: kind, on: on, sequence: sequence))
  }

  private static func end(_ tie: Relationship, _ occurred: UncertainDate?) -> UncertainDate? {
    switch tie.kind {
    case .formerPartner, .divorced: tie.period.from ?? tie.period.to ?? occurred
    case .married, .civilPartner, .cohabiting, .partner: tie.period.to
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .guardian, .sibling, .carer, .grandparent, .otherRelative, .unrecognised:
      nil
    }
  }

  /// The same place, and not surely at different times.
  private static func shared(_ one: Home, _ other: Home) -> Bool {
    guard let place = Moves.key(one.place), place == Moves.key(other.place) else { return false }
    return !isOver(one.period, before: other.period) && !isOver(other.period, before: one.period)
  }

  private static func isOver(_ one: Period, before other: Period) -> Bool {
    guard let end = one.to?.latest, let start = other.from?.earliest else { return false }
    return end < start
  }
}
