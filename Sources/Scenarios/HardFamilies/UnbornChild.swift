import Vocabulary

extension HardFamily {
  static let unborn = HardFamily(
    "an unborn child",
    "A child expected in eleven weeks has a plan, a mother and a sister, and no name, number or "
      + "birthday yet.",
    opens: Council.northmoor.record("P1151")
  ) { books in
    let home = Home(house: "66", street: "Kiln Lane", town: "Eastvale", postcode: "QX8 5NB")
    let mother = books.someone("Shannon", "Thorley", .female, age: 26, days: 310)
    let father = books.someone("Kyle", "Brearley", .male, age: 28, days: 45)
    let skyla = books.someone("Skyla", "Thorley", .female, age: 4, days: 205)
    var expected = Individual(
      "Unborn", "Thorley", .unknown, born: books.today.adding(days: 75))
    expected.isUnborn = true
    let since = books.ago(1500)
    books.enter(Entry(expected), "P1151", at: .northmoor)
    books.enter(
      Entry(mother), "P1152", at: .northmoor, home: home, since: since, isMother: true)
    books.enter(Entry(skyla), "P1153", at: .northmoor, home: home, since: since)
    books.enter(Entry(father).withoutNumbers, "P1154", at: .northmoor, home: home, since: since)
    books.mother("P1152", of: [("P1151", expected), ("P1153", skyla)], at: .northmoor)
    books.northmoor.relate("P1154", "Father : Child", "P1151")
    books.northmoor.relate("P1152", "Partner : Partner", "P1154", from: books.ago(600))
    books.northmoor.group("F1151", ["P1151", "P1152", "P1153", "P1154"])
    UnbornChild.casework(&books)
    var notice = Notice(
      "DV1-1151", on: books.ago(40), sentTo: ["northmoor-csc", "mill-lane"], place: home,
      parties: [
        Party("N1152", .victim, Entry(mother).withoutNumbers, home: home),
        Party(
          "N1154", .alleged_perpetrator, Entry(father).withoutNumbers, home: home,
          relationship: "partner"),
        Party("N1153", .child, Entry(skyla).withoutNumbers, home: home, relationship: "daughter"),
      ])
    (notice.pregnancy, notice.riskGrade) = ("Y", "high")
    notice.circumstances = "Pushed while pregnant; midwife informed by the victim."
    books.police.add(notice)
    let record = PoliceBook.record("N1152")
    books.answer(
      AlertAnswers.triage(
        notice, record, "mill-lane", on: books.ago(40), "Midwife told the same day"))
    books.answer(
      AlertAnswers.meeting(
        notice, record, "mill-lane", on: books.ago(18),
        actions: ["Named midwife to see her alone", "Tell the health visitor before the birth"]))
  }
}

private enum UnbornChild {
  static func casework(_ books: inout Books) {
    let start = books.ago(38).orMonday
    for child in ["P1151", "P1153"] {
      books.northmoor.contact(about: child, on: books.ago(40), from: .police, outcome: .newReferral)
      let referral = books.northmoor.referral(about: child, on: start, from: .police)
      let enquiry = books.northmoor.enquiry(
        about: child, referral: referral, on: start, ended: start.weekdays(later: 9),
        toConference: true)
      let plan = books.northmoor.conferenceAndPlan(
        about: child, referral: referral, enquiry: enquiry, held: start.weekdays(later: 13),
        target: start.weekdays(later: 15), category: "Emotional abuse")
      if child == "P1153" {
        books.northmoor.visit(child, on: start.weekdays(later: 1), alone: true, bedroom: true)
        books.northmoor.visit(child, on: start.weekdays(later: 19), alone: true, plan: plan)
      }
    }
  }
}
