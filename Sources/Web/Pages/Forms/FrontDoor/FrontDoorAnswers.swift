import Vocabulary

/// Reads the forms of the front door, each its own step, all problems at once.
enum FrontDoorAnswers {
  enum Step: String, Sendable, CaseIterable {
    case contact, decide, handOn, answer, told

    var inWords: String {
      switch self {
      case .contact: "A contact"
      case .decide: "A decision on a referral"
      case .handOn: "Something handed on"
      case .answer: "An answer to what was handed on"
      case .told: "That the referrer was told the outcome"
      }
    }
  }

  static let outcomes = [
    Choice("New referral", "A new referral"), Choice("Advice", "Information and advice"),
    Choice("NFA", "No further action"),
  ]
  static let kinds = [
    Choice(FrontDoorItem.Kind.recommendation.rawValue, "A recommendation to be done"),
    Choice(FrontDoorItem.Kind.handover.rawValue, "The case itself"),
  ]
  static let nextSteps: [Choice] = ReferralDecision.NextStep.allCases.map {
    switch $0 {
    case .immediateProtection: Choice($0.rawValue, "Protection at once")
    case .strategyDiscussion: Choice($0.rawValue, "A strategy discussion")
    case .assessment: Choice($0.rawValue, "An assessment")
    case .familyHelp: Choice($0.rawValue, "Family help")
    case .otherService: Choice($0.rawValue, "Another service")
    case .noFurtherAction: Choice($0.rawValue, "No further action")
    }
  }
  static let replies: [Choice] = FrontDoorAnswer.Reply.allCases.map {
    switch $0 {
    case .accepted: Choice($0.rawValue, "Accepted: we will do it")
    case .modified: Choice($0.rawValue, "Accepted with a change")
    case .returned: Choice($0.rawValue, "Returned to the front door")
    case .rejected: Choice($0.rawValue, "Rejected")
    case .done: Choice($0.rawValue, "Done")
    case .overtaken: Choice($0.rawValue, "Overtaken by something else")
    }
  }

  /// - Parameters:
  ///   - reference: names what is written.
  ///   - open: items that may still be answered, by id.
  static func read(
    _ step: Step, _ values: FormValues, reference: String, open: Set<String>,
    referrals: Set<String>, teams: Set<String>, today: Day
  ) -> ([Saying], [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let says: [Saying]
    switch step {
    case .contact: says = contact(&reading, reference)
    case .decide: says = decision(&reading, referrals)
    case .handOn: says = item(&reading, reference, teams)
    case .answer: says = answer(&reading, open)
    case .told: says = told(&reading, referrals)
    }
    return (reading.problems.isEmpty ? says : [], reading.problems)
  }

  private static func contact(_ reading: inout AnswerReading, _ reference: String) -> [Saying] {
    let source = reading.words("source")
    if source == nil { reading.problem("source", "Say who made contact, by role or service") }
    let outcome = reading.values["outcome"].flatMap { value in
      outcomes.first { $0.value == value }
    }
    guard let outcome else {
      reading.problem("outcome", "Say what came of it")
      return []
    }
    let contact = Saying.contact(
      Contact(id: "C-" + reference, source: source, outcomes: [outcome.value]))
    guard outcome.value == "New referral" else { return [contact] }
    return [contact, .referral(Referral(id: "R-" + reference, source: source))]
  }

  private static func decision(
    _ reading: inout AnswerReading, _ referrals: Set<String>
  ) -> [Saying] {
    let referral = reading.values["referral"].flatMap { referrals.contains($0) ? $0 : nil }
    if referral == nil { reading.problem("referral", "Choose a referral of this child") }
    let next = reading.choice(
      "next", "Choose what is done next", as: ReferralDecision.NextStep.self)
    let reason = reading.words("decision-reason")
    if reason == nil { reading.problem("decision-reason", "Say why: the referrer is told it") }
    let viewed = reading.answer("viewed")
    if viewed == .notRecorded {
      reading.problem("viewed", "Say whether what is known of everybody linked was looked at")
    }
    guard let referral, let next else { return [] }
    return [
      .referralDecision(
        ReferralDecision(
          referral: referral, nextStep: next, reason: reason,
          acknowledged: reading.answer("acknowledged"), historyViewed: viewed,
          managerReview: reading.answer("review")))
    ]
  }

  private static func item(
    _ reading: inout AnswerReading, _ reference: String, _ teams: Set<String>
  ) -> [Saying] {
    let kind = reading.choice("item-kind", "Choose what is handed on", as: FrontDoorItem.Kind.self)
    let to = reading.values["to"].flatMap { teams.contains($0) ? AgencyID($0) : nil }
    if to == nil { reading.problem("to", "Choose to whom it is handed") }
    let text = reading.words("text")
    if text == nil { reading.problem("text", "Say what is to be done") }
    var due: Day?
    if let typed = reading.words("due") {
      due = Day(typed)
      if due.map({ $0 < reading.today }) ?? true {
        reading.problem("due", "A day from today on, such as \(reading.today)")
      }
    }
    guard let kind, let to, let text else { return [] }
    return [
      .frontDoorItem(
        FrontDoorItem(
          id: "F-" + reference, kind: kind, to: to, team: reading.words("team"), text: text,
          due: due, rationale: reading.words("rationale")))
    ]
  }

  private static func answer(_ reading: inout AnswerReading, _ open: Set<String>) -> [Saying] {
    let item = reading.words("item")
    if item == nil {
      reading.problem("item", "Choose what you answer")
    } else if let item, !open.contains(item) {
      reading.problem("item", "It is closed, or not yours: look at the table for who answered it")
    }
    let reply = reading.choice("reply", "Choose what you say to it", as: FrontDoorAnswer.Reply.self)
    let reason = reading.words("reason")
    let evidence = reading.words("evidence")
    switch reply {
    case .modified, .returned, .rejected, .overtaken:
      if reason == nil { reading.problem("reason", "Say why") }
    case .done:
      if evidence == nil { reading.problem("evidence", "Say what shows that it was done") }
    case .accepted, nil: break
    }
    guard let item, let reply else { return [] }
    return [
      .frontDoorAnswer(
        FrontDoorAnswer(item: item, answer: reply, reason: reason, evidence: evidence))
    ]
  }

  private static func told(_ reading: inout AnswerReading, _ referrals: Set<String>) -> [Saying] {
    let referral = reading.values["told-referral"].flatMap { referrals.contains($0) ? $0 : nil }
    guard let referral else {
      reading.problem("told-referral", "Choose a decision of this child")
      return []
    }
    let reason = reading.words("told-reason")
    if reason == nil { reading.problem("told-reason", "Say what they were told") }
    return [
      .referralDecision(
        ReferralDecision(
          referral: referral, nextStep: .noFurtherAction, reason: reason, referrerTold: .yes))
    ]
  }
}
