import Vocabulary

extension CouncilBook {
  /// Enters somebody under a number given, or the next one.
  @discardableResult
  mutating func enter(
    _ someone: Entry, as given: String? = nil, isMother: Bool = false, ethnicity: String = "NOBT"
  ) -> String {
    let id = given ?? number(.person)
    let isMale = someone.sex == "M"
    write(
      .person,
      [
        id, someone.given, someone.family, someone.sex, isMale ? "01" : "02", ethnicity,
        written(someone.born), someone.nhsNumber, "", someone.pupilNumber.isEmpty ? "UN2" : "",
        "N", writtenAhead(someone.expected), written(someone.died), isMother ? "Y" : "N", "",
      ])
    if !someone.pupilNumber.isEmpty {
      let row = "LI" + number(.identifiers)
      write(.identifiers, [row, id, "Unique Pupil Number", someone.pupilNumber, "", ""])
    }
    return id
  }

  mutating func group(_ family: String, _ people: [String]) {
    for person in people { write(.family, ["FA" + number(.family), family, person]) }
  }

  mutating func mother(_ mother: String, of child: String, born: Day?) {
    write(.mother, ["MO" + number(.mother), mother, child, written(born)])
  }

  /// What one is to the other, both halves as the council writes them: `Father : Child`.
  mutating func relate(
    _ person: String, _ words: String, _ other: String, from: Day? = nil, to: Day? = nil,
    recorded: Day? = nil
  ) {
    write(
      .relationships, [person, other, words, written(from), written(to), written(recorded)])
  }

  mutating func lives(
    _ person: String, at home: Home, from: Day?, to: Day? = nil, kind: String = "Home"
  ) {
    write(
      .address,
      [
        "AD" + number(.address), home.json, person, kind, written(from), written(to),
        home.postcode.filter { $0 != " " },
      ])
  }
}
