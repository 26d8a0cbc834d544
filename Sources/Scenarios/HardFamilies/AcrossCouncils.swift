import Vocabulary

extension HardFamily {
  static let acrossCouncils = HardFamily(
    "a half-sibling in the other council's records",
    "Two children of one father live in two councils, and neither council holds both.",
    opens: Council.northmoor.record("P1131")
  ) { books in
    let homes = [
      Home(house: "12", street: "Viaduct Street", town: "Eastvale", postcode: "QX5 6AS"),
      Home(flat: "8", house: "40", street: "Wharf Road", town: "Merehaven", postcode: "QZ2 3LU"),
    ]
    let tomasz = books.someone("Tomasz", "Wilk", .male, age: 38, days: 140)
    let children = [
      books.someone("Lena", "Wilk", .female, age: 7, days: 33),
      books.someone("Kacper", "Bailey", .male, age: 11, days: 290),
    ]
    let mothers = [
      books.someone("Ewa", "Mazur", .female, age: 35, days: 9),
      books.someone("Tanisha", "Bailey", .female, age: 37, days: 188),
    ]
    for (place, council) in Council.allCases.enumerated() {
      let ids = (1...3).map { council.letter + "113\($0)" }
      let (child, home) = (children[place], homes[place])
      books.enter(Entry(child), ids[0], at: council, home: home, since: child.born)
      books.enter(
        Entry(mothers[place]), ids[1], at: council, home: home, since: child.born, isMother: true)
      // One council writes him as his documents do, the other as people call him.
      let father = place == 0 ? Entry(tomasz) : Entry(tomasz).called(given: "Tom")
      books.enter(father, ids[2], at: council)
      books[council].lives(ids[2], at: homes[0], from: books.ago(2000))
      books.mother(ids[1], of: [(ids[0], child)], at: council)
      books[council].relate(ids[2], "Father : Child", ids[0], from: child.born)
      books[council].contact(
        about: ids[0], on: books.ago(130 + place), from: .school, outcome: .newReferral)
      books[council].visit(ids[0], on: books.ago(126), alone: true)
    }
    books.northmoor.relate("P1132", "Partner : Partner", "P1133", from: books.ago(3000))
    books.southmere.relate(
      "S1132", "Partner : Partner", "S1133", from: books.ago(4900), to: books.ago(3400))
  }
}
