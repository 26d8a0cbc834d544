import Vocabulary

/// What hand-written families say often.
extension Books {
  /// Somebody of an age on this day and some days more, with an NHS number that passes its check.
  mutating func someone(
    _ given: String, _ family: String, formerly: String? = nil, _ sex: Sex, age: Int, days: Int
  ) -> Individual {
    Individual(
      given, family, formerly: formerly, sex, born: today.born(age: age, days: days),
      nhsNumber: numbers.nhsNumber())
  }

  /// So many days before today.
  func ago(_ days: Int) -> Day { today.adding(days: -days) }

  /// Enters somebody at a council, living somewhere since a day.
  mutating func enter(
    _ entry: Entry, _ id: String, at council: Council, home: Home? = nil, since: Day? = nil,
    isMother: Bool = false
  ) {
    self[council].enter(entry, as: id, isMother: isMother)
    if let home { self[council].lives(id, at: home, from: since) }
  }

  /// A mother and each of her children, in both of the extracts that say so.
  mutating func mother(_ mother: String, of children: [(String, Individual)], at council: Council) {
    for (child, person) in children {
      let born = person.isUnborn ? nil : person.born
      self[council].mother(mother, of: child, born: born)
      self[council].relate(mother, "Mother : Child", child, from: born)
    }
  }
}
