import Vocabulary

/// The Calders and the Winrows: a mended family across two councils and two practices, of whom
/// eight agencies know a part. Nerys cares for Rhodri, who has long been ill; his daughter Carys
/// lives in the other council. A second chapter follows the children through enquiries, plans and
/// placements.
struct CalderWinrow {
  /// A Monday.
  let start: Day
  let nerys, rhodri, tegan, osian, carys, lowri, pavel, ffion: Individual
  let home = Home(house: "31", street: "Furnace Row", town: "Northmoor", postcode: "QX6 1LN")
  let carysHome = Home(house: "4", street: "Net Loft Lane", town: "Merehaven", postcode: "QZ1 7DR")

  /// - Parameter number: hands out NHS numbers.
  init(start: Day, number: () -> String) {
    self.start = start
    func someone(_ given: String, _ family: String, _ sex: Sex, _ months: Int, _ days: Int)
      -> Individual
    {
      Individual(
        given, family, sex, born: start.adding(months: -months).adding(days: -days),
        nhsNumber: number())
    }
    nerys = someone("Nerys", "Calder", .female, 39 * 12 + 3, 17)
    rhodri = someone("Rhodri", "Winrow", .male, 45 * 12 + 10, 26)
    tegan = someone("Tegan", "Calder", .female, 12 * 12 + 7, 8)
    osian = someone("Osian", "Winrow", .male, 5 * 12 + 4, 19)
    carys = someone("Carys", "Winrow", .female, 15 * 12 + 2, 5)
    lowri = someone("Lowri", "Penn", .female, 43 * 12 + 6, 2)
    pavel = someone("Pavel", "Horak", .male, 41 * 12 + 1, 9)
    ffion = someone("Ffion", "Winrow", .female, 16 * 12 + 8, 21)
  }

  // Records that forms are written on.
  let nerysRecord = Council.northmoor.record("P501")
  let rhodrisRecord = Council.northmoor.record("P502")
  let tegansRecord = Council.northmoor.record("P503")
  let osiansRecord = Council.northmoor.record("P504")
  let carysRecord = Council.southmere.record("S601")
  let tegansNewRecord = Council.southmere.record("S604")
  let ffionsRecord = Council.southmere.record("S607")
  let victimsRecord = RecordReference("northmoor-police", "N9101")

  func on(_ days: Int) -> Day { start.adding(days: days) }

  func tell(_ book: inout StoryBook) {
    CalderWinrowCouncils(story: self).tell(&book)
    CalderWinrowCare(story: self).tell(&book)
    CalderWinrowHealth(story: self).tell(&book)
    CalderWinrowAlerts(story: self).tell(&book)
    CalderWinrowForms(story: self).tell(&book)
    CalderWinrowEnquiry(story: self).tell(&book)
    CalderWinrowAsking(story: self).tell(&book)
    CalderWinrowPlans(story: self).tell(&book)
    CalderWinrowMeeting(story: self).tell(&book)
    CalderWinrowPlacements(story: self).tell(&book)
  }
}

extension StoryBook {
  /// What somebody wrote on a form; it happened that day unless another is given.
  mutating func say(
    _ form: Form, on day: Day, about record: RecordReference, _ says: Saying,
    _ standing: Standing = .decision, occurred: Day? = nil, key: String
  ) {
    answer(
      form.draft(
        about: record, says, standing, on: day, occurred: occurred.map { UncertainDate($0) },
        key: key))
  }
}

extension ReplayScript {
  /// Told on invented days of 2030, its kinds of difficulty those of the 28 recommendations.
  static let harlow = ReplayScript(
    "harlow", title: "The Calders and the Winrows",
    says: "An invented mended family of whom eight agencies each know a part. Its kinds of "
      + "difficulty are those the review's recommendations name; its people, days and course are "
      + "nobody's. The law by which a letter before proceedings offers the family a meeting has no "
      + "first day yet: this partnership is told as if it had set one, 1 July 2030.",
    from: StoryDays.harlow, to: StoryDays.harlow.adding(days: Later.end),
    limits: [
      Limit(
        rule: "offer-meeting-in-letter", days: 0, from: StoryDays.harlow.adding(days: Later.lawSet),
        owner: "Northmoor Safeguarding Partnership (invented)",
        source: "Partnership minute 6.2 (invented): an offer in the letter itself")
    ]
  ) { book in
    var numbers = StoryNumbers(from: 801_000)
    CalderWinrow(start: StoryDays.harlow) { numbers.next() }.tell(&book)
  }
}

/// The Mondays on which the stories begin.
enum StoryDays {
  static let harlow = Day(number: 21_928)  // 14 January 2030
  static let quiet = Day(number: 21_991)
  static let wrongLink = Day(number: 22_012)
}

/// NHS numbers of the range kept for tests, each with its check digit.
struct StoryNumbers {
  private var serial: Int

  init(from serial: Int) { self.serial = serial }

  mutating func next() -> String {
    while true {
      serial += 1
      let digits = "999\(serial)"
      if let check = NHSNumber.checkDigit(ofNine: digits.utf8.map { Int($0) - 48 }) {
        return digits + "\(check)"
      }
    }
  }
}
