import Vocabulary

extension HardFamily {
  static let ashdownReyes = HardFamily(
    "Ashdown and Reyes",
    "A mended family known in part to six agencies, of which each holds a part that the others "
      + "lack: half-brothers and sisters, a step-sister in the other council's care, a mother who "
      + "is hurt and who is also a carer.",
    opens: RecordReference("northmoor-csc", "P1042")
  ) { AshdownReyes(books: $0).write(&$0) }
}

/// Mara Ashdown, her three children, their fathers, and Colin's daughter Skye.
private struct AshdownReyes {
  let today: Day
  let home = Home(
    house: "17", street: "Kestrel Drive", town: "Northmoor", postcode: "QX4 2LT")
  let danielsHome = Home(
    flat: "3", house: "60", street: "Canal Street", town: "Northmoor", postcode: "QX2 1RW")
  let skyesHome = Home(
    house: "9", street: "Saltmarsh Road", town: "Merehaven", postcode: "QZ3 5HB")

  init(books: Books) { today = books.today }

  func write(_ books: inout Books) {
    let isla = books.someone("Isla", "Reyes", .female, age: 12, days: 101)
    let theo = books.someone("Theo", "Ashdown", .male, age: 9, days: 47)
    let robin = books.someone("Robin", "Vane", .male, age: 3, days: 160)
    let mara = books.someone("Mara", "Ashdown", formerly: "Reyes", .female, age: 36, days: 211)
    let daniel = books.someone("Daniel", "Reyes", .male, age: 41, days: 12)
    let colin = books.someone("Colin", "Vane", .male, age: 44, days: 300)
    let skye = books.someone("Skye", "Vane", .female, age: 15, days: 80)
    northmoor(&books, mara, daniel, colin, isla, theo, robin)
    southmere(&books, colin, skye)
    casework(&books)
    let parties = AshdownReyesNotices(books: books, home: home)
    parties.write(&books, mara, colin, isla, theo, robin)
    answers(&books)
  }

  private func northmoor(
    _ books: inout Books, _ mara: Individual, _ daniel: Individual, _ colin: Individual,
    _ isla: Individual, _ theo: Individual, _ robin: Individual
  ) {
    let movedIn = today.adding(months: -45)
    let children = [("P1041", isla), ("P1043", theo), ("P1044", robin)]
    books.enter(Entry(mara), "P1042", at: .northmoor, home: home, since: movedIn, isMother: true)
    for (id, child) in children {
      books.enter(
        Entry(child), id, at: .northmoor, home: home, since: max(movedIn, child.born))
    }
    books.enter(Entry(daniel).withoutNumbers, "P1045", at: .northmoor, home: danielsHome)
    books.enter(
      Entry(colin).withoutNumbers, "P1046", at: .northmoor, home: home, since: movedIn)
    books.mother("P1042", of: children, at: .northmoor)
    books.northmoor.relate("P1045", "Father : Child", "P1041", from: isla.born)
    books.northmoor.relate(
      "P1046", "Father : Child", "P1044", from: robin.born, recorded: robin.born.adding(days: 30))
    books.northmoor.relate(
      "P1042", "Wife : Husband", "P1045", from: today.adding(months: -160),
      to: today.adding(months: -118))
    books.northmoor.relate("P1042", "Partner : Partner", "P1046", from: movedIn)
    books.northmoor.group("F1042", ["P1041", "P1042", "P1043", "P1044", "P1046"])
  }

  /// Southmere knows Colin as a father, under a number nobody else has, and his daughter.
  private func southmere(_ books: inout Books, _ colin: Individual, _ skye: Individual) {
    books.enter(Entry(colin), "S2207", at: .southmere)
    books.southmere.lives("S2207", at: home, from: today.adding(months: -44))
    books.enter(
      Entry(skye), "S2208", at: .southmere, home: skyesHome, since: today.adding(months: -30))
    books.southmere.relate("S2207", "Father : Child", "S2208", from: skye.born)
    books.southmere.group("F2207", ["S2207", "S2208"])
    let start = books.ago(150).orMonday
    books.southmere.contact(about: "S2208", on: start, from: .school, outcome: .newReferral)
    let referral = books.southmere.referral(about: "S2208", on: start, from: .school, need: "N5")
    books.southmere.assessment(
      about: "S2208", referral: referral, on: start, seen: true,
      authorised: start.weekdays(later: 40), factors: ["4B", "3A"])
    books.southmere.needPlan(
      about: "S2208", referral: referral, on: start.weekdays(later: 42))
    books.southmere.visit("S2208", on: books.ago(31).orMonday, alone: true)
  }

  /// Northmoor last saw a child of the house seventy-four days ago, and Robin nine days ago.
  private func casework(_ books: inout Books) {
    for child in ["P1041", "P1043", "P1044"] {
      let start = books.ago(120).orMonday
      books.northmoor.contact(about: child, on: start, from: .school, outcome: .newReferral)
      let referral = books.northmoor.referral(about: child, on: start, from: .school, need: "N5")
      books.northmoor.assessment(
        about: child, referral: referral, on: start, seen: true,
        authorised: start.weekdays(later: 30), factors: ["3B", "4C"])
      books.northmoor.needPlan(about: child, referral: referral, on: start.weekdays(later: 31))
      books.northmoor.visit(child, on: books.ago(74), alone: true)
      books.northmoor.contact(
        about: child, on: books.ago(12), from: .police, outcome: .existingReferral)
    }
    books.northmoor.visit("P1044", on: books.ago(9), alone: true, bedroom: true)
    books.northmoor.visit("P1043", on: books.ago(9), seen: false, alone: false)
  }

  private func answers(_ books: inout Books) {
    let (mara, colin, theo) = ("P1042", "P1046", "P1043")
    let aboutMonthAgo = UncertainDate(edtf: String(books.ago(30).description.prefix(7)) + "~")
    books.answer(
      Form.schoolNote.draft(
        about: Council.northmoor.record(theo), .note("Missed two dental visits."), .observed,
        on: books.ago(14), occurred: aboutMonthAgo, key: "dental/\(theo)"))
    books.answer(
      Form.hospitalNote.draft(
        about: Council.northmoor.record(mara),
        .note("Emergency department: cut lip, closed with strips. Came alone."), .observed,
        on: books.ago(11), key: "emergency-department/\(mara)"))
    books.answer(
      Form.mentalHealth("significant event").draft(
        about: Council.northmoor.record(colin),
        .note("Antipsychotic medicine changed from depot to tablets."), .observed,
        on: books.ago(2), key: "medicine/\(colin)"))
    books.answer(
      Form.council(.northmoor, "restriction").draft(
        about: Council.northmoor.record(mara),
        .restriction(
          Restriction(
            scope: .place, hiddenFrom: ["southmere-csc", "oakfield-school", "lantern"],
            reason: "A former partner asks agencies where the family lives")),
        .decision, on: books.ago(11), key: "place/\(mara)"))
  }
}
