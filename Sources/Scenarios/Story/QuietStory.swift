import Vocabulary

extension ReplayScript {
  /// A family about whom nothing should arise.
  static let quiet = ReplayScript(
    "quiet", title: "The Thornes",
    says: "An invented family as most are: seen by a practice, a hospital and a school, with one "
      + "question to the council. Nothing should arise.",
    from: StoryDays.quiet, to: StoryDays.quiet.adding(days: 60)
  ) { QuietStory().tell(&$0) }
}

/// The Thornes: two parents, a girl of nine, a fracture and a housing question.
private struct QuietStory {
  let start = StoryDays.quiet
  let home = Home(house: "12", street: "Orchard Bank", town: "Northmoor", postcode: "QX3 8PT")
  let isolde, marek, willa: Individual

  init() {
    var numbers = StoryNumbers(from: 811_000)
    let start = start
    func someone(_ given: String, _ sex: Sex, _ months: Int) -> Individual {
      Individual(
        given, "Thorne", sex, born: start.adding(months: -months).adding(days: -11),
        nhsNumber: numbers.next())
    }
    isolde = someone("Isolde", .female, 35 * 12 + 2)
    marek = someone("Marek", .male, 38 * 12 + 7)
    willa = someone("Willa", .female, 9 * 12 + 5)
  }

  func tell(_ book: inout StoryBook) {
    book.council(.northmoor, on: start) { council in
      council.enter(Entry(isolde), as: "P551", isMother: true)
      council.enter(Entry(marek), as: "P552")
      council.enter(Entry(willa), as: "P553")
      for id in ["P551", "P552", "P553"] {
        council.lives(id, at: home, from: start.adding(days: -800))
      }
      council.mother("P551", of: "P553", born: willa.born)
      council.relate("P551", "Mother : Child", "P553", from: willa.born)
      council.relate("P552", "Father : Child", "P553", from: willa.born)
      council.relate("P551", "Married : Married", "P552", from: start.adding(days: -4000))
      council.contact(about: "P553", on: start, from: .relative, outcome: .advice)
    }
    health(&book)
    book.row(
      .concerns, on: start.adding(days: 31),
      [
        "Pupil Ref": "O355", "Forename": "Willa", "Surname": "Thorne",
        "Date Of Birth": willa.born.description, "Concern Ref": "O355-1",
        "Concern Date": start.adding(days: 31).description,
        "Concern": "Arm in plaster; fell from the climbing frame in the yard, seen by two staff.",
      ])
    book.row(
      .tenancies, on: start.adding(days: 44),
      [
        "Tenant Ref": "T9020", "Forename": "Isolde", "Surname": "Thorne",
        "Date Of Birth": isolde.born.description, "Address": home.line,
        "Postcode": home.postcode, "Tenancy Start": start.adding(days: -800).description,
        "Note Date": start.adding(days: 44).description, "Note": "Boiler replaced.",
      ])
  }

  private func health(_ book: inout StoryBook) {
    for (id, person) in [("ml-551", isolde), ("ml-553", willa)] {
      book.resource(
        "mill-lane", on: start.adding(days: 2),
        FHIRText.patient(id, Entry(person), home: home))
    }
    for day in [9, 51] {
      book.resource(
        "mill-lane", on: start.adding(days: day),
        FHIRText.encounter(
          "ml-q\(day)", "ml-553", on: start.adding(days: day), service: "General practice"))
    }
    let born = willa.born.description.filter { $0 != "-" }
    let patient = "PID|1||H5003^^^SB^MR~\(willa.nhsNumber)^^^NHS^NH||Thorne^Willa||\(born)|F"
    let visit = "PV1|1|E|ED||||||||||||||||V70502"
    book.message("A04", on: start.adding(days: 29), time: "1610", [patient, visit])
    book.message("A03", on: start.adding(days: 29), time: "1850", [patient, visit])
  }
}
