import Vocabulary

extension HardFamily {
  static let twinsByCoincidence = HardFamily(
    "twins by coincidence",
    "Two girls have one name and one birthday and nothing else: other mothers, other towns, other "
      + "NHS numbers; they must never be taken for one.",
    opens: Council.northmoor.record("P1111")
  ) { books in
    let born = books.today.born(age: 6, days: 250)
    let homes = [
      Home(house: "31", street: "Teasel Close", town: "Northmoor", postcode: "QX1 5PA"),
      Home(house: "2", street: "Ferry Lane", town: "Southmere", postcode: "QZ7 2DE"),
    ]
    for (place, council) in Council.allCases.enumerated() {
      let (child, parent) = (council.letter + "1111", council.letter + "1112")
      let grace = Individual(
        "Grace", "Marsden", .female, born: born, nhsNumber: books.numbers.nhsNumber())
      let given = place == 0 ? "Paula" : "Denise"
      let mother = books.someone(given, "Marsden", .female, age: 31 + 4 * place, days: 77)
      books.enter(Entry(grace), child, at: council, home: homes[place], since: born)
      books.enter(
        Entry(mother), parent, at: council, home: homes[place], since: born, isMother: true)
      books.mother(parent, of: [(child, grace)], at: council)
      books[council].group("F1111", [child, parent])
      books[council].contact(
        about: child, on: books.ago(200 - 30 * place), from: .school, outcome: .advice)
    }
  }
}
