import Vocabulary

extension HardFamily {
  static let twoSurnames = HardFamily(
    "a parent with two surnames",
    "Ngozi goes by Adeyemi in one council, by Hartley in the other and with the police, and is "
      + "one mother with three children.",
    opens: Council.northmoor.record("P1121")
  ) { books in
    let home = Home(house: "88", street: "Loom Street", town: "Northmoor", postcode: "QX3 4BN")
    let earlier = Home(house: "5", street: "Osier Close", town: "Southmere", postcode: "QZ1 6TG")
    let moved = books.ago(500)
    let ngozi = books.someone(
      "Ngozi", "Adeyemi", formerly: "Hartley", .female, age: 34, days: 61)
    let tobi = books.someone("Tobi", "Adeyemi", .male, age: 4, days: 90)
    let ruth = books.someone("Ruth", "Hartley", .female, age: 10, days: 15)
    let mark = books.someone("Mark", "Hartley", .male, age: 8, days: 201)
    books.enter(
      Entry(ngozi), "P1121", at: .northmoor, home: home, since: moved, isMother: true)
    books.enter(Entry(tobi), "P1122", at: .northmoor, home: home, since: moved)
    books.mother("P1121", of: [("P1122", tobi)], at: .northmoor)
    books.enter(
      Entry(ngozi).called(family: "Hartley"), "S1121", at: .southmere, isMother: true)
    books.southmere.lives("S1121", at: earlier, from: books.ago(3900), to: moved)
    for (id, child) in [("S1122", ruth), ("S1123", mark)] {
      books.enter(Entry(child), id, at: .southmere, home: earlier, since: child.born)
      books.southmere.contact(
        about: id, on: books.ago(620), from: .practice, outcome: .noFurtherAction)
    }
    books.mother("S1121", of: [("S1122", ruth), ("S1123", mark)], at: .southmere)
    books.northmoor.contact(about: "P1122", on: books.ago(21), from: .police, outcome: .advice)
    let entry = Entry(ngozi).withoutNumbers.called(family: "Hartley")
    var notice = Notice(
      "DV1-1121", on: books.ago(21), sentTo: ["northmoor-csc", "mill-lane"], place: home,
      parties: [
        Party("N1121", .victim, entry, home: home),
        Party(
          "N1122", .child, Entry(tobi).withoutNumbers, home: home, relationship: "son"),
      ])
    notice.circumstances = "Messages from a former partner, forty in one night."
    notice.categories = ["violent_threatening", "other"]
    books.police.add(notice)
    books.answer(
      AlertAnswers.triage(
        notice, PoliceBook.record("N1121"), "mill-lane", on: books.ago(20),
        "Registered here under another family name; noted on both children's records"))
  }
}
