import Vocabulary

/// M16b: of enquiries about one group of people, how many were put to them. The parts of each
/// whole hold every enquiry about an adult: whoever is not recorded has a part of their own.
extension TableMeasure {
  static let ofCoverage: [TableMeasure] =
    [
      bySex("f", "women", .female), bySex("m", "men", .male),
      bySex("s", "people whose sex is not recorded", nil),
    ] + [
      byAge("a16", "people of 16 to 24", 16...24), byAge("a25", "people of 25 to 44", 25...44),
      byAge("a45", "people of 45 to 64", 45...64),
      byAge("a65", "people of 65 and over", 65...200),
      byAge("a", "people whose age is not certain enough to tell", nil),
    ] + [
      byLanguage("i0", "people who need no interpreter", .notNeeded),
      byLanguage("ip", "people with a professional interpreter", .professional),
      byLanguage("if", "people whose family or friends interpreted", .familyOrFriend),
      byLanguage("i", "people whose need of an interpreter is not recorded", .notRecorded),
    ]

  private static let bands = [16...24, 25...44, 45...64, 65...200]

  private static func bySex(_ part: String, _ people: String, _ sex: Sex?) -> TableMeasure {
    coverage(part, people, by: "sex") { view in
      var known: [PersonID: Set<Sex>] = [:]
      for statement in view[.sex] {
        guard case .sex(let sex) = statement.says, sex != .unknown else { continue }
        known[view.person(statement.about), default: []].insert(sex)
      }
      return { said in
        let sexes = known[view.person(said.told.about), default: []]
        return sexes == Set([sex].compactMap { $0 }) || (sex == nil && sexes.count > 1)
      }
    }
  }

  private static func byAge(
    _ part: String, _ people: String, _ band: ClosedRange<Int>?
  ) -> TableMeasure {
    coverage(part, people, by: "age") { view in
      { said in
        let ages = view.ages(of: view.person(said.told.about), on: said.told.happened)
        guard let ages else { return band == nil }
        if ages.upperBound < 16 { return false }
        let own = bands.first { $0.contains(ages.lowerBound) && $0.contains(ages.upperBound) }
        return own == band
      }
    }
  }

  /// No statement says which language somebody speaks; whether they need an interpreter is recorded.
  private static func byLanguage(
    _ part: String, _ people: String, _ interpreter: RoutineEnquiry.Interpreter
  ) -> TableMeasure {
    coverage(part, people, by: "language") { _ in { $0.what.interpreter == interpreter } }
  }

  private typealias Said = (told: Statement, what: RoutineEnquiry)

  /// - Parameter holds: whether an enquiry is in the part, asked of a view once.
  private static func coverage(
    _ part: String, _ people: String, by whole: String,
    holds: @escaping @Sendable (CountingView) -> (Said) -> Bool
  ) -> TableMeasure {
    TableMeasure(
      "M16b." + part, of: "enquiry about \(people)", "enquiries about \(people)",
      so: "put to them", whole: "enquiries by \(whole)", at: [.generalPractice], target: nil,
      better: .none
    ) { view, agency in
      let isHeld = holds(view)
      var tally = Tally()
      for said in view.said(by: agency, .routineEnquiry, { $0.routineEnquiry }) where isHeld(said) {
        tally.count(met: said.what.outcome.isAnswered)
      }
      return tally
    }
  }
}
