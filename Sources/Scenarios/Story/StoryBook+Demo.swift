import Vocabulary

extension Books {
  /// What agencies without a national format send, and health: the story of the Calders and the
  /// Winrows told up to today, and records of families already made.
  ///
  /// - Parameter families: made families with what the councils hold of their numbers.
  mutating func writePartners(_ families: [(writer: FamilyWriter, draw: Draw)]) {
    var book = StoryBook(today: today, northmoor: northmoor, southmere: southmere)
    var numbers = StoryNumbers(from: 830_000)
    CalderWinrow(start: ago(130).mondayBefore) { numbers.next() }.tell(&book)
    for (writer, draw) in families {
      var health = HealthMaker(writer, draw: draw, today: today)
      health.write(&book)
    }
    northmoor = book.northmoor
    southmere = book.southmere
    answers += book.answers
    partnerFiles = book.partnerFiles
  }
}

extension Day {
  /// Itself, or the Monday before.
  fileprivate var mondayBefore: Day { adding(days: 1 - weekday) }
}
