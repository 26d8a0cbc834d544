import Vocabulary

/// The Calders and the Winrows: a mended family across two councils and two practices, of whom
/// eight agencies know a part. Nerys cares for Rhodri, who has long been ill; his daughter Carys
/// lives in the other council.
struct CalderWinrow {
  /// A Monday.
  let start: Day
  let nerys, rhodri, tegan, osian, carys, lowri, pavel: Individual
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
  }

  func on(_ days: Int) -> Day { start.adding(days: days) }

  func tell(_ book: inout StoryBook) {
    CalderWinrowCouncils(story: self).tell(&book)
    CalderWinrowCare(story: self).tell(&book)
    CalderWinrowHealth(story: self).tell(&book)
    CalderWinrowAlerts(story: self).tell(&book)
    CalderWinrowForms(story: self).tell(&book)
  }
}

extension ReplayScript {
  /// Told on invented days of 2030, its kinds of difficulty those of the 28 recommendations.
  static let harlow = ReplayScript(
    "harlow", title: "The Calders and the Winrows",
    says: "An invented mended family of whom eight agencies each know a part. Its kinds of "
      + "difficulty are those the review's recommendations name; its people, days and course are "
      + "nobody's.",
    from: StoryDays.harlow, to: StoryDays.harlow.adding(days: 126)
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
