import Vocabulary

extension ReplayScript {
  /// Two children taken for one, and told apart.
  static let wrongLink = ReplayScript(
    "wrong-link", title: "Two boys called Jem Aldous",
    says: "Two invented boys of one name and one birthday, in two councils, one of which typed the "
      + "other boy's NHS number. A police notice about one is taken for both until a social worker "
      + "says that they are two; what had arisen for the wrong one then falls away.",
    from: StoryDays.wrongLink, to: StoryDays.wrongLink.adding(days: 40)
  ) { WrongLinkStory().tell(&$0) }
}

/// The boys, their mothers, a notice, and the decision that puts the link right.
private struct WrongLinkStory {
  let start = StoryDays.wrongLink
  let northHome = Home(house: "8", street: "Tanner Street", town: "Northmoor", postcode: "QX1 4HE")
  let southHome = Home(house: "77", street: "Ropewalk", town: "Southmere", postcode: "QZ2 6FL")

  func tell(_ book: inout StoryBook) {
    let born = start.adding(months: -81).adding(days: -4)
    // Southmere typed the other boy's number into its own boy's record.
    var numbers = StoryNumbers(from: 821_000)
    let boy = Individual("Jem", "Aldous", .male, born: born, nhsNumber: numbers.next())
    let (mother, other) = (
      Individual("Ottilie", "Aldous", .female, born: start.adding(months: -381)),
      Individual("Freya", "Aldous", .female, born: start.adding(months: -402))
    )
    book.council(.northmoor, on: start) { council in
      enter(&council, "P571", boy, "P570", mother, northHome)
    }
    book.council(.southmere, on: start) { council in
      enter(&council, "S671", boy, "S670", other, southHome)
    }
    notice(&book, boy, mother)
    let form = Form.council(.southmere, "same person")
    book.answer(
      form.draft(
        about: RecordReference("southmere-csc", "S671"),
        .linkDecision(
          LinkDecision(
            other: RecordReference("northmoor-csc", "P571"), samePerson: false,
            reason: "Two boys: mothers, homes and schools differ")),
        .decision, on: start.adding(days: 18), key: "S671/P571"))
    book.answer(
      form.draft(
        about: RecordReference("southmere-csc", "S671"),
        .linkDecision(
          LinkDecision(
            other: RecordReference("northmoor-police", "N9201"), samePerson: false,
            reason: "The notice is about the boy in Northmoor")),
        .decision, on: start.adding(days: 18), key: "S671/N9201"))
    book.council(.northmoor, on: start.adding(days: 19)) { council in
      council.visit("P571", on: start.adding(days: 19), alone: true)
    }
  }

  private func enter(
    _ council: inout CouncilBook, _ child: String, _ boy: Individual, _ mother: String,
    _ woman: Individual, _ home: Home
  ) {
    council.enter(Entry(boy), as: child)
    council.enter(Entry(woman), as: mother, isMother: true)
    council.mother(mother, of: child, born: boy.born)
    council.relate(mother, "Mother : Child", child, from: boy.born)
    for id in [child, mother] { council.lives(id, at: home, from: start.adding(days: -400)) }
    if council.council == .southmere {
      let referral = council.referral(about: child, on: start, from: .school, need: "N1")
      council.needPlan(about: child, referral: referral, on: start)
    }
  }

  private func notice(_ book: inout StoryBook, _ boy: Individual, _ mother: Individual) {
    for (nominal, part, person, relation) in [
      ("N9200", "victim", mother, ""), ("N9201", "child", boy, "son"),
    ] {
      book.row(
        .policeForm, on: start.adding(days: 10),
        [
          "Notice No": "DV9101", "When": "\(start.adding(days: 10))T19:40",
          "Sent On": start.adding(days: 10).description, "Sent To": "northmoor-csc; mill-lane",
          "Part Played": part, "First Names": person.given, "Last Name": person.family,
          "Born": person.born.description, "Nominal": nominal, "Lives At": northHome.line,
          "Post Code": northHome.postcode,
          "What They Are To The Victim": relation, "Grade": "standard",
          "What Happened": "Former partner at the door; left when asked.",
        ])
    }
  }
}
