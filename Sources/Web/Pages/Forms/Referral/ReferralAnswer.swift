import Vocabulary

/// Reads the rest of a referral: to whom, on what ground, and what has been going on.
enum ReferralAnswer {
  static let criteria: [Choice] = MaracReferral.Criterion.allCases.map {
    switch $0 {
    case .professionalJudgement: Choice($0.rawValue, "Professional judgement")
    case .visibleHighRisk: Choice($0.rawValue, "What is visible")
    case .escalation: Choice($0.rawValue, "It is getting worse or more often")
    case .repeated: Choice($0.rawValue, "Again within twelve months")
    }
  }

  struct Referred: Sendable {
    /// Nil for MARAC.
    var service: String?
    var criterion: MaracReferral.Criterion?
    var words: String
    /// The handle of whoever is alleged; nil where nobody of the family is named.
    var alleged: String?
  }

  /// The value that stands for MARAC among the services.
  static let marac = "marac"

  static func read(
    _ values: FormValues, services: [Choice], people: [Choice], today: Day
  ) -> (Referred?, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let service = values["service"].flatMap { value in services.first { $0.value == value } }
    if service == nil { reading.problem("service", "Choose to whom it goes") }
    var criterion: MaracReferral.Criterion?
    if service?.value == marac {
      criterion = reading.choice(
        "criterion", "Choose on what ground it goes to MARAC", as: MaracReferral.Criterion.self)
    }
    let words = reading.words("words")
    if words == nil { reading.problem("words", "Say what has been going on") }
    guard reading.problems.isEmpty, let service, let words else { return (nil, reading.problems) }
    return (
      Referred(
        service: service.value == marac ? nil : service.value, criterion: criterion, words: words,
        alleged: values["alleged"].flatMap { value in
          people.contains { $0.value == value } ? value : nil
        }), []
    )
  }
}
