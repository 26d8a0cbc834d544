import Vocabulary

extension HardFamily {
  static let adopted = HardFamily(
    "a child adopted under a seal",
    "Ellis has a record from before the adoption and one from after. An old letter still calls the "
      + "birth mother his mother and an old address is the adopters'; nothing shows the two "
      + "families related, and a duty on one side never names the other.",
    opens: Council.northmoor.record("P1225")
  ) { books in
    let birthHome = Home(
      house: "17", street: "Saltpan Lane", town: "Northmoor", postcode: "QX6 7HD")
    let newHome = Home(house: "40", street: "Orchard Rise", town: "Northmoor", postcode: "QX2 5LW")
    let adopted = books.ago(420)
    let dena = books.someone("Dena", "Maddox", .female, age: 29, days: 140)
    let tia = books.someone("Tia", "Maddox", .female, age: 9, days: 33)
    let earlier = books.someone("Ellis", "Maddox", .male, age: 5, days: 71)
    let ellis = books.someone("Ellis", "Hargreave", .male, age: 5, days: 71)
    let joan = books.someone("Joan", "Hargreave", .female, age: 41, days: 12)
    let amir = books.someone("Amir", "Hargreave", .male, age: 44, days: 222)
    let sunniva = books.someone("Sunniva", "Hargreave", .female, age: 8, days: 180)
    for (id, person) in [("P1221", dena), ("P1222", tia)] {
      books.enter(
        Entry(person), id, at: .northmoor, home: birthHome, since: tia.born,
        isMother: id == "P1221")
    }
    books.enter(Entry(earlier), "P1223", at: .northmoor)
    // Where he was placed before the order: the adopters' own address.
    books.northmoor.lives("P1223", at: newHome, from: books.ago(900), to: adopted)
    books.mother("P1221", of: [("P1222", tia), ("P1223", earlier)], at: .northmoor)
    for (id, person) in [("P1225", ellis), ("P1226", joan), ("P1227", amir), ("P1228", sunniva)] {
      books.enter(
        Entry(person), id, at: .northmoor, home: newHome, since: books.ago(2000),
        isMother: id == "P1226")
    }
    books.mother("P1226", of: [("P1228", sunniva)], at: .northmoor)
    books.northmoor.relate("P1227", "Father : Child", "P1228", from: sunniva.born)
    books.northmoor.relate("P1226", "Adoptive mother : Child", "P1225", from: adopted)
    books.northmoor.relate("P1227", "Adoptive father : Child", "P1225", from: adopted)
    books.northmoor.relate("P1226", "Wife : Husband", "P1227", from: books.ago(5000))
    books.northmoor.relate("P1221", "Mother : Child", "P1225", from: earlier.born)
    books.northmoor.contact(about: "P1225", on: books.ago(40), from: .school, outcome: .advice)
    var notice = Notice(
      "DV1-1221", on: books.ago(12), sentTo: ["northmoor-csc", "mill-lane"], place: birthHome,
      parties: [
        Party("N1221", .victim, Entry(dena).withoutNumbers, home: birthHome),
        Party(
          "N1222", .child, Entry(tia).withoutNumbers, home: birthHome, relationship: "daughter"),
      ])
    notice.circumstances = "A former partner forced the back door; Tia was upstairs."
    notice.categories = ["violent_threatening"]
    books.police.add(notice)
    let manager = Form(agency: Council.northmoor.id, practitioner: "m.haddad", title: "seal")
    books.answer(
      manager.draft(
        about: Council.northmoor.record("P1225"),
        .restriction(
          .adoption(
            before: Council.northmoor.record("P1223"), reason: "Adoption order of the court")),
        .decision, on: adopted, key: "P1225"))
  }
}
