import Vocabulary

/// How agencies get people wrong, each at a rate met in practice, so that linkage has work.
struct Misrecording {
  /// In a hundred: how often a short form, a slip of the pen, a former name stands there.
  let shortForm, slip, formerName: Int
  /// In a hundred: how often the NHS number is missing.
  let noNumber: Int
  /// In a hundred: how often the date of birth is missing, or written the wrong way round.
  let noBirth, swapped: Int

  static let childAtCouncil = Misrecording(
    shortForm: 3, slip: 3, formerName: 0, noNumber: 14, noBirth: 0, swapped: 2)
  static let adultAtCouncil = Misrecording(
    shortForm: 5, slip: 4, formerName: 15, noNumber: 45, noBirth: 6, swapped: 2)
  static let childAtPolice = Misrecording(
    shortForm: 9, slip: 6, formerName: 0, noNumber: 96, noBirth: 5, swapped: 3)
  static let adultAtPolice = Misrecording(
    shortForm: 9, slip: 6, formerName: 20, noNumber: 93, noBirth: 4, swapped: 3)

  func entry(_ someone: Individual, _ draw: inout Draw) -> Entry {
    var entry = Entry(someone)
    if draw.chance(shortForm), let short = Misrecording.shortForms[someone.given] {
      entry.given = short
    }
    if draw.chance(slip) { entry.family = Misrecording.slipped(entry.family, &draw) }
    if draw.chance(slip) { entry.given = Misrecording.slipped(entry.given, &draw) }
    if draw.chance(formerName), let former = someone.formerFamily { entry.family = former }
    if draw.chance(noNumber) { entry.nhsNumber = "" }
    if draw.chance(noNumber) { entry.pupilNumber = "" }
    if let born = entry.born {
      if draw.chance(noBirth) { entry.born = nil }
      if draw.chance(swapped), let turned = Misrecording.turned(born) { entry.born = turned }
    }
    if draw.chance(2) { entry.sex = "" }
    return entry
  }

  /// Day and month the wrong way round, where that is another day that has been.
  private static func turned(_ day: Day) -> Day? {
    let parts = day.ymd
    guard parts.day <= 12, parts.day != parts.month, parts.day < parts.month else { return nil }
    return Day(year: parts.year, month: parts.day, day: parts.month)
  }

  /// Two letters changed over, one left out, or one doubled; short names are left as they are.
  private static func slipped(_ name: String, _ draw: inout Draw) -> String {
    var letters = Array(name)
    guard letters.count > 3 else { return name }
    let place = draw.number(1...letters.count - 2)
    switch draw.number(0...2) {
    case 0: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    default: letters.insert(letters[place], at: place)
    }
    return String(letters)
  }

  static let shortForms = [
    "Abigail": "Abi", "Alexander": "Alex", "Aleksandra": "Ola", "Alexandra": "Alex",
    "Andrew": "Andy", "Anthony": "Tony", "Benjamin": "Ben", "Bethany": "Beth",
    "Catriona": "Trina", "Charlotte": "Lottie", "Christopher": "Chris", "Daniel": "Danny",
    "Danielle": "Dani", "David": "Dave", "Edward": "Eddie", "Eleanor": "Ellie",
    "Elizabeth": "Liz", "Frederick": "Freddie", "Georgia": "Georgie", "Harrison": "Harry",
    "Isabelle": "Izzy", "James": "Jim", "Jennifer": "Jenny", "Jessica": "Jess",
    "Jonathan": "Jon", "Joseph": "Joe", "Joshua": "Josh", "Katherine": "Kate",
    "Katarzyna": "Kasia", "Lewis": "Lew", "Magdalena": "Magda", "Matilda": "Tilly",
    "Matthew": "Matt", "Michael": "Mike", "Mohammed": "Mo", "Muhammad": "Mo",
    "Natalie": "Nat", "Nathan": "Nate", "Nicholas": "Nick", "Nicola": "Nicky",
    "Oliver": "Ollie", "Philip": "Phil", "Rebecca": "Becky", "Richard": "Rick",
    "Robert": "Rob", "Samantha": "Sam", "Samuel": "Sam", "Siobhan": "Shiv",
    "Stephanie": "Steph", "Stephen": "Steve", "Susan": "Sue", "Temitope": "Temi",
    "Thomas": "Tom", "Timothy": "Tim", "Tomasz": "Tom", "Victoria": "Vicky",
    "William": "Billy", "Yetunde": "Yeti",
  ]
}
