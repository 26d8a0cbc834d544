import Vocabulary

extension HardFamily {
  static let quiet = HardFamily(
    "a quiet family",
    "One contact, answered with advice, about a child of two parents: nothing is owed to anybody, "
      + "and the hub says so.",
    opens: Council.southmere.record("S1211")
  ) { books in
    let home = Home(house: "36", street: "Cowslip Avenue", town: "Merehaven", postcode: "QZ6 4RA")
    let jonah = books.someone("Jonah", "Wadsworth", .male, age: 6, days: 88)
    let mother = books.someone("Harriet", "Wadsworth", .female, age: 36, days: 19)
    let father = books.someone("Elliot", "Wadsworth", .male, age: 38, days: 260)
    for (id, person) in [("S1211", jonah), ("S1212", mother), ("S1213", father)] {
      books.enter(
        Entry(person), id, at: .southmere, home: home, since: jonah.born, isMother: id == "S1212")
    }
    books.mother("S1212", of: [("S1211", jonah)], at: .southmere)
    books.southmere.relate("S1213", "Father : Child", "S1211", from: jonah.born)
    books.southmere.relate("S1212", "Wife : Husband", "S1213", from: books.ago(4000))
    books.southmere.contact(about: "S1211", on: books.ago(300), from: .school, outcome: .advice)
  }
}
