import Vocabulary

extension HardFamily {
  static let formerStepFamily = HardFamily(
    "a stepfamily after separation",
    "Two parents lived together for three years; their children were step-brother and step-sister "
      + "then, and a child born to one of them afterwards never was.",
    opens: Council.northmoor.record("P1201")
  ) { books in
    let homes = [
      Home(house: "14", street: "Meadowsweet Drive", town: "Northmoor", postcode: "QX6 1TD"),
      Home(house: "80", street: "Station Parade", town: "Eastvale", postcode: "QX3 2BW"),
    ]
    let rosa = books.someone("Rosie", "Farrow", .female, age: 35, days: 22)
    let ben = books.someone("Ben", "Ingham", .male, age: 39, days: 130)
    let poppy = books.someone("Poppy", "Farrow", .female, age: 11, days: 160)
    let jude = books.someone("Jude", "Ingham", .male, age: 10, days: 44)
    let nell = books.someone("Nell", "Farrow", .female, age: 1, days: 200)
    let began = books.today.adding(months: -72)
    let ended = books.today.adding(months: -36)
    for (id, person, home) in [
      ("P1201", rosa, homes[0]), ("P1202", poppy, homes[0]), ("P1203", nell, homes[0]),
      ("P1204", ben, homes[1]), ("P1205", jude, homes[1]),
    ] {
      books.enter(
        Entry(person), id, at: .northmoor, home: home, since: max(ended, person.born),
        isMother: id == "P1201")
    }
    books.mother("P1201", of: [("P1202", poppy), ("P1203", nell)], at: .northmoor)
    books.northmoor.relate("P1204", "Father : Child", "P1205", from: jude.born)
    books.northmoor.relate("P1201", "Partner : Partner", "P1204", from: began, to: ended)
    for child in ["P1202", "P1203", "P1205"] {
      books.northmoor.contact(
        about: child, on: books.ago(170), from: .school, outcome: .noFurtherAction)
    }
  }
}
