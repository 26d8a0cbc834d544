import Vocabulary

extension HardFamily {
  static let refuge = HardFamily(
    "a protected place",
    "A mother and her son live in a refuge; where it is must be told to nobody but the council "
      + "that placed them, by no page, count or shared postcode.",
    opens: Council.southmere.record("S1181")
  ) { books in
    let refuge = Home(house: "1", street: "Willowherb Way", town: "Southmere", postcode: "QZ9 7HX")
    let earlier = Home(
      house: "54", street: "Tannery Lane", town: "Northmoor", postcode: "QX1 3GE")
    let moved = books.ago(55)
    let mother = books.someone("Layla", "Mansour", .female, age: 31, days: 150)
    let child = books.someone("Sami", "Mansour", .male, age: 6, days: 12)
    let alleged = books.someone("Karim", "Mansour", .male, age: 36, days: 99)
    for (id, person) in [("S1181", mother), ("S1182", child)] {
      books.enter(Entry(person), id, at: .southmere, isMother: id == "S1181")
      books.southmere.lives(id, at: refuge, from: moved, kind: "Refuge")
      books.answer(
        Form.council(.southmere, "restriction").draft(
          about: Council.southmere.record(id),
          .restriction(
            Restriction(scope: .place, hiddenFrom: [], reason: "Lives where nobody may be led")),
          .decision, on: moved, key: "place/\(id)"))
    }
    books.mother("S1181", of: [("S1182", child)], at: .southmere)
    books.southmere.contact(about: "S1182", on: moved, from: .police, outcome: .newReferral)
    books.southmere.visit("S1182", on: books.ago(53), alone: true)
    // The council they left still has them where they were.
    for (id, person) in [("P1181", mother), ("P1182", child), ("P1183", alleged)] {
      books.enter(
        Entry(person), id, at: .northmoor, home: earlier, since: books.ago(2000),
        isMother: id == "P1181")
    }
    books.mother("P1181", of: [("P1182", child)], at: .northmoor)
    books.northmoor.relate("P1183", "Father : Child", "P1182", from: child.born)
    Refuge.notice(&books, mother, alleged, child, earlier)
  }
}

private enum Refuge {
  static func notice(
    _ books: inout Books, _ mother: Individual, _ alleged: Individual, _ child: Individual,
    _ place: Home
  ) {
    var notice = Notice(
      "DV1-1181", on: books.ago(57), sentTo: ["southmere-csc", "harbour-road"], place: place,
      parties: [
        Party("N1181", .victim, Entry(mother).withoutNumbers, home: nil),
        Party(
          "N1183", .alleged_perpetrator, Entry(alleged).withoutNumbers, home: place,
          relationship: "husband"),
        Party("N1182", .child, Entry(child).withoutNumbers, home: nil, relationship: "son"),
      ])
    notice.restrictions = ["place protected"]
    (notice.riskGrade, notice.strangulation) = ("high", "Y")
    notice.circumstances = "Taken to a place of safety the same night."
    notice.categories = ["physical_sexual"]
    books.police.add(notice)
    let record = PoliceBook.record("N1181")
    books.answer(
      AlertAnswers.triage(
        notice, record, "harbour-road", on: books.ago(56), "Registered with no address"))
    books.answer(
      AlertAnswers.meeting(
        notice, record, "harbour-road", on: books.ago(40), actions: ["Letters by hand only"]))
  }
}
