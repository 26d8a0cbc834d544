import Vocabulary

/// What was done for an adult who cares for another.
struct CareMaker {
  private let writer: FamilyWriter
  var draw: Draw

  init(_ writer: FamilyWriter, draw: Draw) {
    self.writer = writer
    self.draw = draw
  }

  mutating func write(in books: inout Books) {
    let family = writer.family
    guard let caring = family.caring, let ids = writer.records[family.council],
      let carer = ids[caring.carer], let caredFor = ids[caring.caredFor]
    else { return }
    let record = family.council.record(carer)
    let signal = draw.day(5...330, before: books.today).orMonday
    if draw.chance(70) {
      books[family.council].relate(
        carer, "Carer : Cared For", caredFor, from: signal.adding(days: -200),
        recorded: signal)
    }
    if draw.chance(60) {
      books.answer(
        Form.mentalHealth("significant event").draft(
          about: family.council.record(caredFor), .note("Care plan reviewed at home."), .observed,
          on: draw.day(3...200, before: books.today), key: "care-plan/\(caredFor)"))
    }
    guard draw.chance(82) else { return }
    let offered = signal.adding(days: draw.chance(78) ? draw.number(1...7) : draw.number(9...40))
    steps(record, offered: offered, in: &books)
  }

  private mutating func steps(
    _ record: RecordReference, offered: Day, in books: inout Books
  ) {
    let alone: Answer = draw.one(weighted: [(88, .yes), (8, .no), (4, .notRecorded)])
    let asked: Answer = draw.one(weighted: [(70, .yes), (30, .notRecorded)])
    func step(_ step: CarersAssessment.Step, on day: Day, reason: String? = nil) -> DraftStatement {
      Form.mentalHealth("carer's assessment").draft(
        about: record,
        .carersAssessment(
          CarersAssessment(
            step: step, offeredAlone: alone, askedAboutOwnSafety: asked, reason: reason)),
        .decision, on: day, key: "\(record.id)/\(step.rawValue)")
    }
    let answered = offered.adding(days: draw.number(0...5))
    books.answer(step(.offered, on: offered))
    if draw.chance(20) {
      books.answer(step(.declined, on: answered, reason: "Does not want help at present"))
    } else if draw.chance(85) {
      books.answer(step(.accepted, on: answered))
      let days = draw.chance(76) ? draw.number(10...28) : draw.number(32...70)
      if draw.chance(88) { books.answer(step(.completed, on: answered.adding(days: days))) }
    }
  }
}
