import Vocabulary

extension HardFamily {
  static let sealed = HardFamily(
    "a record sealed from one agency",
    "The alleged perpetrator works at the school, so the notice and the mother's record are kept "
      + "from it; to the school it must be as if neither were there.",
    opens: Council.northmoor.record("P1171")
  ) { books in
    let home = Home(house: "3", street: "Yarrow Court", town: "Northmoor", postcode: "QX9 2SB")
    let mother = books.someone("Priya", "Desai", .female, age: 35, days: 240)
    let alleged = books.someone("Rohan", "Desai", .male, age: 37, days: 111)
    let child = books.someone("Anika", "Desai", .female, age: 7, days: 77)
    let since = books.ago(1200)
    for (id, person) in [("P1171", mother), ("P1172", child), ("P1173", alleged)] {
      books.enter(
        Entry(person), id, at: .northmoor, home: home, since: since, isMother: id == "P1171")
    }
    books.mother("P1171", of: [("P1172", child)], at: .northmoor)
    books.northmoor.relate("P1173", "Father : Child", "P1172", from: child.born)
    books.northmoor.relate("P1171", "Wife : Husband", "P1173", from: books.ago(3600))
    books.northmoor.contact(about: "P1172", on: books.ago(26), from: .police, outcome: .newReferral)
    books.northmoor.visit("P1172", on: books.ago(24), alone: true)
    var notice = Notice(
      "DV1-1171", on: books.ago(26), sentTo: ["northmoor-csc", "mill-lane"], place: home,
      parties: [
        Party("N1171", .victim, Entry(mother).withoutNumbers, home: home),
        Party(
          "N1173", .alleged_perpetrator, Entry(alleged).withoutNumbers, home: home,
          relationship: "husband"),
        Party("N1172", .child, Entry(child).withoutNumbers, home: home, relationship: "daughter"),
      ])
    notice.restrictions = ["oakfield-school"]
    notice.circumstances = "Victim came to the station; fears that colleagues will be told."
    notice.categories = ["controlling_coercive"]
    books.police.add(notice)
    for id in ["P1171", "P1172"] {
      books.answer(
        Form.council(.northmoor, "restriction").draft(
          about: Council.northmoor.record(id),
          .restriction(
            Restriction(
              scope: .record, hiddenFrom: ["oakfield-school"],
              reason: "Somebody the record names works there")),
          .decision, on: books.ago(26), key: "record/\(id)"))
    }
    books.answer(
      AlertAnswers.triage(
        notice, PoliceBook.record("N1171"), "mill-lane", on: books.ago(25), "Doctor rang, alone"))
  }
}
