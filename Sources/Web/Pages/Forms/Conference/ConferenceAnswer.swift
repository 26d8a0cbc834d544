import Vocabulary

/// Reads a step towards a family group conference with its safety screen.
enum ConferenceAnswer {
  static let steps: [Choice] = FamilyGroupConference.Step.allCases.map {
    switch $0 {
    case .offerDecided: Choice($0.rawValue, "Considered: to be offered")
    case .notOffered: Choice($0.rawValue, "Considered: not offered")
    case .letterBeforeProceedings: Choice($0.rawValue, "Letter before proceedings, with the offer")
    case .convened: Choice($0.rawValue, "Convened: a day is set and people are asked")
    case .held: Choice($0.rawValue, "Held")
    case .reviewed: Choice($0.rawValue, "The family’s plan was reviewed")
    }
  }
  static let arrangements: [Choice] = SafetyScreen.Arrangement.allCases.map {
    switch $0 {
    case .everybodyTogether: Choice($0.rawValue, "Everybody together")
    case .victimsNetworkOnly: Choice($0.rawValue, "The network of the person harmed only")
    case .separateSessions: Choice($0.rawValue, "Separate sessions")
    case .withoutAllegedPerpetrator:
      Choice($0.rawValue, "Without the person alleged to have harmed")
    case .shuttle: Choice($0.rawValue, "Somebody goes between")
    case .professionalPresent: Choice($0.rawValue, "A professional present throughout")
    case .doNotHold: Choice($0.rawValue, "Not to be held")
    }
  }
  static let times: [Choice] = FamilyGroupConference.PrivateFamilyTime.allCases.map {
    switch $0 {
    case .full: Choice($0.rawValue, "Yes")
    case .changed: Choice($0.rawValue, "Changed")
    case .none: Choice($0.rawValue, "None")
    case .notRecorded: Choice($0.rawValue, "Not decided")
    }
  }

  /// - Parameter record: the record of whoever a value names.
  static func read(
    _ values: FormValues, id: String, record: (String) -> RecordReference?, today: Day
  ) -> (FamilyGroupConference?, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let step = reading.choice(
      "step", "Choose what was decided or done", as: FamilyGroupConference.Step.self)
    let reason = reading.words("reason")
    if step == .notOffered, reason == nil {
      reading.problem("reason", "Say why it is not offered")
    }
    var review: Day?
    if let typed = reading.words("review") {
      review = Day(typed)
      if review == nil { reading.problem("review", "A day of the calendar, such as \(today)") }
    }
    guard let step else { return (nil, reading.problems) }
    let conference = FamilyGroupConference(
      id: id, step: step, because: reading.words("because"), reason: reason,
      offeredTo: (values.fields["offered-to"] ?? []).compactMap(record),
      offerInLetter: step == .letterBeforeProceedings ? .yes : .notRecorded,
      screen: screen(&reading, record),
      privateFamilyTime: values["private-time"].flatMap(
        FamilyGroupConference.PrivateFamilyTime.init(rawValue:)) ?? .notRecorded,
      reviewDue: review)
    return (conference, reading.problems)
  }

  /// Nil where none of it was answered.
  private static func screen(
    _ reading: inout AnswerReading, _ record: (String) -> RecordReference?
  ) -> SafetyScreen? {
    let order = reading.words("order").map { kind in
      SafetyScreen.Order(
        kind: kind, against: reading.values["order-against"].flatMap(record),
        forbidsContact: reading.answer("forbids"))
    }
    if order != nil, reading.answer("forbids") == .notRecorded {
      reading.problem("forbids", "Say whether the order forbids contact")
    }
    let screen = SafetyScreen(
      victimSeenAlone: reading.answer("victim-alone"), victimsWishes: reading.words("wishes"),
      orders: order.map { [$0] } ?? [], liveCriminalCase: reading.answer("live-case"),
      childrensViews: reading.words("views"),
      arrangement: reading.values["arrangement"].flatMap(SafetyScreen.Arrangement.init(rawValue:)),
      reason: reading.words("arrangement-reason"))
    return screen == SafetyScreen() ? nil : screen
  }

  /// The field that mends what bars a step, by its words.
  static func field(_ bar: String) -> String {
    let places = [
      ("seen alone", "victim-alone"), ("wishes", "wishes"), ("criminal case", "live-case"),
      ("views", "views"), ("arrangement", "arrangement"), ("not to hold", "arrangement"),
      ("private family time", "private-time"),
    ]
    return places.first { bar.contains($0.0) }?.1 ?? "step"
  }
}
