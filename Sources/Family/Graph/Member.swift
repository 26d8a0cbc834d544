public import Vocabulary

/// Somebody in a family as the agencies together describe them.
///
/// Every statement is kept; the properties below read them without choosing between accounts
/// that disagree.
public struct Member: Hashable, Sendable, Codable {
  public let person: PersonID
  public var names: [Stated<PersonName>]
  public var sexes: [Stated<Sex>]
  public var births: [Stated<Birth>]
  public var deaths: [Stated<UncertainDate>]
  /// True when a source says that they have died and gives no date.
  public var isDeadUndated: Bool

  public init(
    person: PersonID, names: [Stated<PersonName>] = [], sexes: [Stated<Sex>] = [],
    births: [Stated<Birth>] = [], deaths: [Stated<UncertainDate>] = [],
    isDeadUndated: Bool = false
  ) {
    self.person = person
    self.names = names
    self.sexes = sexes
    self.births = births
    self.deaths = deaths
    self.isDeadUndated = isDeadUndated
  }

  /// The usual name most often stated, the latest of equals; a sentence in its place when none.
  public var displayName: String {
    guard let name = chosenName, !name.inWords.isEmpty else {
      return isUnborn ? "Unborn child" : Member.noName
    }
    return name.inWords
  }

  /// What somebody close would call them: the given name, else the whole.
  public var callName: String { chosenName?.given ?? (isUnborn ? "the unborn child" : displayName) }

  static let noName = "Name not recorded"

  /// True when no source gives a name: somebody we only know that there is.
  public var isPlaceholder: Bool { (chosenName?.inWords ?? "").isEmpty && !isUnborn }

  /// Unknown when nobody says, and when sources disagree.
  public var sex: Sex {
    let said = Set(sexes.map(\.value)).subtracting([.unknown])
    return said.count == 1 ? said.first ?? .unknown : .unknown
  }

  /// True while every birth stated of them is still expected.
  public var isUnborn: Bool { !births.isEmpty && births.allSatisfy(\.value.expected) }

  public var isDead: Bool { isDeadUndated || !deaths.isEmpty }

  /// The most exact date of birth stated, the expected one for an unborn child.
  public var born: UncertainDate? { Member.mostExact(countedBirths) }

  /// The most exact date of death stated.
  public var died: UncertainDate? { Member.mostExact(deaths.map(\.value)) }

  /// True when two sources give dates of birth that cannot both be so.
  public var birthIsContested: Bool { DateSpan.common(countedBirths) == nil }

  private var countedBirths: [UncertainDate] {
    let kept = isUnborn ? births : births.filter { !$0.value.expected }
    return kept.map(\.value.on)
  }

  private var chosenName: PersonName? {
    let usual = names.filter { $0.value.kind == .usual }
    let pool = usual.isEmpty ? names : usual
    let counts = Dictionary(grouping: pool, by: \.value.inWords).mapValues(\.count)
    return pool.max { left, right in
      let (first, second) = (counts[left.value.inWords]!, counts[right.value.inWords]!)
      return (first, left.sequence) < (second, right.sequence)
    }?.value
  }

  private static func mostExact(_ dates: [UncertainDate]) -> UncertainDate? {
    dates.min { left, right in
      (DateSpan(left).width, left.text) < (DateSpan(right).width, right.text)
    }
  }
}

extension Member {
  /// When the birth can have been: all accounts together.
  var birthSpan: DateSpan { DateSpan.covering(countedBirths) ?? .unknown }

  /// When the death can have been; never, when none is stated.
  var deathSpan: DateSpan {
    DateSpan.covering(deaths.map(\.value)) ?? (isDeadUndated ? .unknown : .never)
  }

  /// Completed years on a day, least and most; nil when no birth is stated or it lies ahead.
  public func age(on day: Day) -> ClosedRange<Int>? {
    let last = died?.latest.map { min($0, day) } ?? day
    guard !isUnborn, let dates = DateSpan.days(countedBirths), dates.lowerBound <= last else {
      return nil
    }
    let youngest = max(0, min(dates.upperBound, last).age(on: last))
    return youngest...max(youngest, dates.lowerBound.age(on: last))
  }
}
