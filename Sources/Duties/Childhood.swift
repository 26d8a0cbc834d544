import Vocabulary

/// Whether a person was a child, from the dates of birth anybody gave.
///
/// A child is a person under 18: Children Act 1989 s105(1). Where sources differ, or a date is
/// uncertain, whoever may have been a child is treated as one.
struct Childhood {
  private let births: [Birth]
  private let becauseOfBirths: [Int]

  init(births said: [Said<Birth>]) {
    births = said.map(\.what)
    becauseOfBirths = said.map(\.told.sequence)
  }

  /// Kinds of work that councils do with children alone.
  static let workWithChildren: KindSet = [
    .assessment, .section47Enquiry, .plan, .visit, .referral,
  ]

  enum State { case unborn, child, adult, notRecorded }

  func state(on day: Day) -> State {
    let actual = births.filter { !$0.expected }.map(\.on)
    guard !actual.isEmpty else {
      let expected = births.compactMap(\.on.earliest).min()
      return expected.map { $0 > day ? .unborn : .notRecorded } ?? .notRecorded
    }
    if actual.allSatisfy({ date in date.earliest.map { $0 > day } ?? false }) { return .unborn }
    let mayBeChild = actual.contains { date in date.latest.map { $0.age(on: day) < 18 } ?? true }
    return mayBeChild ? .child : .adult
  }

  /// Completed years on a day, by the latest day that any source's date of birth can mean; nil
  /// while no such day is known, or before it.
  func age(on day: Day) -> Int? {
    let latest = births.filter { !$0.expected }.compactMap(\.on.latest).max()
    return latest.flatMap { $0 <= day ? $0.age(on: day) : nil }
  }

  /// That the person reached 18, as late as any source has it; nil while no date is known.
  var reachesEighteen: DutyEnding? {
    let latest = births.filter { !$0.expected }.map(\.on.latest)
    guard !latest.isEmpty, !latest.contains(nil), let born = latest.compactMap({ $0 }).max()
    else { return nil }
    let anniversary = born.adding(months: 18 * 12)
    // Somebody born on 29 February is 18 on 1 March.
    let day = born.age(on: anniversary) < 18 ? anniversary.adding(days: 1) : anniversary
    return DutyEnding(on: day, why: "The child reached 18.", because: becauseOfBirths)
  }
}
