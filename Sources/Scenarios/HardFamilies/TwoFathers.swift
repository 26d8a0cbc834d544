import Vocabulary

extension HardFamily {
  static let twoFathers = HardFamily(
    "a child with two fathers stated",
    "Each council was told of another father for the same child; both are kept, and nobody "
      + "decides between them but a person who can.",
    opens: Council.northmoor.record("P1141")
  ) { books in
    let home = Home(house: "23", street: "Granary Road", town: "Northmoor", postcode: "QX7 1EF")
    let earlier = Home(house: "7", street: "Heron Close", town: "Southmere", postcode: "QZ4 4YD")
    let ellis = books.someone("Ellis", "Denby", .male, age: 5, days: 119)
    let mother = books.someone("Carly", "Denby", .female, age: 29, days: 66)
    let fathers = [
      books.someone("Shane", "Rudge", .male, age: 33, days: 40),
      books.someone("Luke", "Holroyd", .male, age: 30, days: 222),
    ]
    let moved = books.ago(420)
    for (place, council) in Council.allCases.enumerated() {
      let ids = (1...3).map { council.letter + "114\($0)" }
      for (id, person) in [(ids[0], ellis), (ids[1], mother)] {
        books.enter(Entry(person), id, at: council, isMother: id == ids[1])
        books[council].lives(
          id, at: place == 0 ? home : earlier, from: place == 0 ? moved : ellis.born,
          to: place == 0 ? nil : moved)
      }
      books.enter(Entry(fathers[place]).withoutNumbers, ids[2], at: council)
      books.mother(ids[1], of: [(ids[0], ellis)], at: council)
      books[council].relate(
        ids[2], "Father : Child", ids[0], from: ellis.born,
        recorded: books.ago(place == 0 ? 380 : 900))
      books[council].contact(
        about: ids[0], on: books.ago(place == 0 ? 380 : 900), from: .healthVisitor,
        outcome: .noFurtherAction)
    }
  }
}
