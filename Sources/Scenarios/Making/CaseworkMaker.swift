import Vocabulary

/// What a council did for one child over the last two years, police alerts apart.
struct CaseworkMaker {
  let today: Day
  var draw: Draw
  /// Brothers and sisters go the same way, begun on the same day.
  private let course: Course
  private let start: Day
  private let source: ContactSource
  private let need: String

  private enum Course { case contactOnly, closed, inNeed, protection }

  init(today: Day, draw: Draw) {
    self.today = today
    self.draw = draw
    course = self.draw.one(weighted: [
      (34, .contactOnly), (22, .closed), (29, .inNeed), (15, .protection),
    ])
    let days =
      switch course {
      case .contactOnly: 30...700
      case .closed: 240...720
      case .inNeed: 50...260
      case .protection: 70...330
      }
    start = self.draw.day(days, before: today).orMonday
    source = self.draw.one(of: [.school, .practice, .healthVisitor, .hospital, .relative, .housing])
    need = self.draw.one(weighted: [(6, "N1"), (2, "N3"), (2, "N4"), (3, "N5"), (1, "N7")])
  }

  mutating func add(_ child: Individual, _ id: String, in book: inout CouncilBook) {
    // A child born since then came to notice at birth; one still expected, of late.
    let born = child.isUnborn ? draw.day(10...60, before: today) : child.born
    let start = max(self.start, born.adding(days: 7)).orMonday
    switch course {
    case .contactOnly:
      let outcome: ContactOutcome = draw.chance(60) ? .noFurtherAction : .advice
      book.contact(about: id, on: start, from: source, outcome: outcome)
    case .closed: assess(id, from: start, closed: true, in: &book)
    case .inNeed: plan(id, from: start, isUnborn: child.isUnborn, in: &book)
    case .protection: protect(id, from: start, isUnborn: child.isUnborn, in: &book)
    }
  }

  /// Contact, referral and assessment; the referral's number.
  @discardableResult
  private mutating func assess(
    _ id: String, from start: Day, closed: Bool, factors: [String]? = nil,
    in book: inout CouncilBook
  ) -> String {
    book.contact(about: id, on: start, from: source, outcome: .newReferral)
    let authorised = start.weekdays(later: draw.number(18...48))
    let referral = book.referral(
      about: id, on: start.weekdays(later: draw.number(0...1)), from: source, need: need,
      closed: closed ? authorised.weekdays(later: 2) : nil)
    let found =
      factors ?? draw.one(of: [["4B"], ["1B", "4B"], ["2B", "16A"], ["17A"], ["6B", "7A"]])
    book.assessment(
      about: id, referral: referral, on: start.weekdays(later: 2), seen: draw.chance(93),
      authorised: authorised, factors: found)
    book.visit(id, on: start.weekdays(later: draw.number(3...9)), alone: draw.chance(80))
    return referral
  }

  private mutating func plan(
    _ id: String, from start: Day, isUnborn: Bool, in book: inout CouncilBook
  ) {
    let referral = assess(id, from: start, closed: false, in: &book)
    let begins = start.weekdays(later: 46)
    book.needPlan(about: id, referral: referral, on: begins)
    visits(id, from: begins, every: 19...24, isUnborn: isUnborn, plan: nil, in: &book)
  }

  private mutating func protect(
    _ id: String, from start: Day, isUnborn: Bool, in book: inout CouncilBook
  ) {
    let abused = draw.chance(45)
    let referral = assess(
      id, from: start, closed: false, factors: abused ? ["3B", "17A"] : ["16A", "4B"], in: &book)
    let discussion = start.weekdays(later: draw.number(1...4))
    let enquiry = book.enquiry(
      about: id, referral: referral, on: discussion,
      ended: discussion.weekdays(later: draw.number(7...13)), toConference: true)
    if !isUnborn {
      book.visit(
        id, on: discussion.weekdays(later: draw.number(0...2)), alone: draw.chance(88),
        bedroom: draw.chance(60))
    }
    let held = discussion.weekdays(later: draw.chance(86) ? draw.number(11...15) : 19)
    let plan = book.conferenceAndPlan(
      about: id, referral: referral, enquiry: enquiry, held: held,
      target: discussion.weekdays(later: 15), category: abused ? "Emotional abuse" : "Neglect")
    visits(id, from: held, every: 8...11, isUnborn: isUnborn, plan: plan, in: &book)
  }

  private mutating func visits(
    _ id: String, from start: Day, every: ClosedRange<Int>, isUnborn: Bool, plan: String?,
    in book: inout CouncilBook
  ) {
    guard !isUnborn else { return }
    var day = start.weekdays(later: draw.number(every))
    while day <= today {
      book.visit(
        id, on: day, seen: draw.chance(92), alone: draw.chance(78), bedroom: draw.chance(55),
        plan: plan)
      day = day.weekdays(later: draw.number(every))
    }
  }
}
