import Vocabulary

extension HardFamily {
  static let twins = HardFamily(
    "twins", "Twins share a birthday, a home, a family name and nearly a first name, and are two.",
    opens: Council.northmoor.record("P1101")
  ) { books in
    let home = Home(house: "4", street: "Pinfold Street", town: "Eastvale", postcode: "QX6 3JD")
    let born = books.today.born(age: 8, days: 133)
    let ewan = Individual(
      "Ewan", "Pritchard", .male, born: born, nhsNumber: books.numbers.nhsNumber())
    let owen = Individual(
      "Owen", "Pritchard", .male, born: born, nhsNumber: books.numbers.nhsNumber())
    let mother = books.someone("Lowri", "Pritchard", .female, age: 33, days: 20)
    books.enter(
      Entry(ewan), "P1101", at: .northmoor, home: home, since: born)
    books.enter(
      Entry(owen).withoutNumbers, "P1102", at: .northmoor, home: home, since: born)
    books.enter(
      Entry(mother), "P1103", at: .northmoor, home: home, since: born, isMother: true)
    books.mother("P1103", of: [("P1101", ewan), ("P1102", owen)], at: .northmoor)
    books.northmoor.group("F1101", ["P1101", "P1102", "P1103"])
    for (id, seenAlone) in [("P1101", true), ("P1102", false)] {
      books.northmoor.contact(
        about: id, on: books.ago(48), from: .healthVisitor, outcome: .newReferral)
      books.northmoor.visit(id, on: books.ago(44), alone: seenAlone)
    }
    var notice = Notice(
      "DV1-1101", on: books.ago(49), sentTo: ["northmoor-csc", "mill-lane"], place: home,
      parties: [
        Party("N1103", .victim, Entry(mother).withoutNumbers, home: home),
        Party("N1101", .child, Entry(owen).withoutNumbers, home: home, relationship: "son"),
        Party("N1102", .child, Entry(ewan).withoutNumbers, home: home, relationship: "son"),
      ])
    notice.circumstances = "Former partner at the door; left before officers came."
    books.police.add(notice)
    let record = PoliceBook.record("N1103")
    books.answer(
      AlertAnswers.triage(notice, record, "mill-lane", on: books.ago(48), "Noted on both records"))
    books.answer(
      AlertAnswers.meeting(
        notice, record, "mill-lane", on: books.ago(30), actions: ["Health visitor to call"]))
  }
}
