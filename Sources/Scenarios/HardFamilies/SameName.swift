import Vocabulary

extension HardFamily {
  static let sameName = HardFamily(
    "a father and son of one name",
    "Harjit Gill and his son Harjit Gill share a name and a home and are twenty-eight years apart.",
    opens: Council.southmere.record("S1191")
  ) { books in
    let home = Home(house: "101", street: "Saddlers Close", town: "Southmere", postcode: "QZ5 2LN")
    let father = books.someone("Harjit", "Gill", .male, age: 44, days: 30)
    let son = books.someone("Harjit", "Gill", .male, age: 16, days: 98)
    let mother = books.someone("Manpreet", "Gill", formerly: "Sandhu", .female, age: 42, days: 5)
    let since = books.ago(2600)
    books.enter(Entry(son), "S1191", at: .southmere, home: home, since: since)
    books.enter(Entry(father).withoutNumbers, "S1192", at: .southmere, home: home, since: since)
    books.enter(
      Entry(mother), "S1193", at: .southmere, home: home, since: since, isMother: true)
    books.mother("S1193", of: [("S1191", son)], at: .southmere)
    books.southmere.relate("S1192", "Father : Child", "S1191", from: son.born)
    books.southmere.relate("S1193", "Wife : Husband", "S1192", from: books.ago(6500))
    books.southmere.contact(about: "S1191", on: books.ago(75), from: .police, outcome: .advice)
    books.southmere.visit("S1191", on: books.ago(73), alone: true)
    var alleged = Entry(father).withoutNumbers
    // The officer did not ask when he was born: which of the two is meant is for a person to say.
    alleged.born = nil
    var notice = Notice(
      "DV1-1191", on: books.ago(76), sentTo: ["southmere-csc", "harbour-road"], place: home,
      parties: [
        Party("N1193", .victim, Entry(mother).withoutNumbers, home: home),
        Party("N1192", .alleged_perpetrator, alleged, home: home, relationship: "husband"),
        Party("N1191", .child, Entry(son).withoutNumbers, home: home, relationship: "son"),
      ])
    notice.circumstances = "Argument about money; one adult left to stay with relatives."
    notice.categories = ["economic"]
    books.police.add(notice)
    let record = PoliceBook.record("N1193")
    books.answer(
      AlertAnswers.triage(
        notice, record, "harbour-road", on: books.ago(75),
        "Two people of one name are registered here; filed by two members of staff"))
    books.answer(
      AlertAnswers.meeting(
        notice, record, "harbour-road", on: books.ago(58), actions: [],
        reason: "Seen alone twice since; she asks for nothing more"))
  }
}
