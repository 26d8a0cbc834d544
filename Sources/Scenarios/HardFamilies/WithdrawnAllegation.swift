import Vocabulary

extension HardFamily {
  static let withdrawn = HardFamily(
    "an allegation withdrawn",
    "A school passed on an allegation against a grandfather and took it back five days later; the "
      + "chronology of before shows it, today's does not.",
    opens: Council.northmoor.record("P1161")
  ) { books in
    let home = Home(house: "19", street: "Gorse Hill", town: "Northmoor", postcode: "QX2 7WQ")
    let iris = books.someone("Iris", "Lomas", .female, age: 9, days: 180)
    let mother = books.someone("Gemma", "Lomas", .female, age: 38, days: 70)
    let grandfather = books.someone("Walter", "Lomas", .male, age: 67, days: 300)
    for (id, person) in [("P1161", iris), ("P1162", mother), ("P1163", grandfather)] {
      books.enter(
        Entry(person), id, at: .northmoor, home: home, since: iris.born, isMother: id == "P1162")
    }
    books.mother("P1162", of: [("P1161", iris)], at: .northmoor)
    books.northmoor.relate("P1163", "Father : Child", "P1162", from: mother.born)
    books.northmoor.relate("P1163", "Grandfather : Grandchild", "P1161", from: iris.born)
    books.northmoor.group("F1161", ["P1161", "P1162", "P1163"])
    books.northmoor.contact(about: "P1161", on: books.ago(61), from: .school, outcome: .newReferral)
    books.northmoor.visit("P1161", on: books.ago(60), alone: true)
    let allegation = Form.schoolNote.draft(
      about: Council.northmoor.record("P1161"),
      .note("Another child said that she is hit at home by her grandfather."), .alleged,
      on: books.ago(61), key: "allegation/P1161")
    books.answer(allegation)
    books.answers.append(
      .withdraws(
        .init(
          key: allegation.key, about: allegation.about, saidBy: allegation.saidBy,
          practitioner: Form.schoolNote.practitioner,
          reason: "It was said of another child of the same first name", noted: books.ago(56))))
  }
}
