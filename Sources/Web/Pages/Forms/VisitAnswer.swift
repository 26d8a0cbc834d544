import Vocabulary

/// The visit form.
enum VisitAnswer {
  static let kinds = [
    Choice(Visit.Kind.childInNeed.rawValue, "Child in need visit"),
    Choice(Visit.Kind.childProtection.rawValue, "Child protection visit"),
    Choice(Visit.Kind.other.rawValue, "Another visit"),
  ]

  static func read(_ values: FormValues, people: [Choice], today: Day) -> AnswerResult<Visit> {
    var reading = AnswerReading(values, today: today)
    let person = reading.person(of: people)
    let day = reading.day()
    let kind = reading.choice("kind", "Choose what kind of visit it was", as: Visit.Kind.self)
    let seen = reading.choice(
      "seen", "Say whether the child was seen, or that it is not recorded", as: Answer.self)
    let alone = reading.answer("seen-alone")
    if seen == .no, alone == .yes {
      reading.problem("seen-alone", "A child who was not seen cannot have been seen alone")
    }
    let reason = reading.words("reason-not-seen")
    if seen == .no, reason == nil {
      reading.problem("reason-not-seen", "Say why the child was not seen")
    }
    guard reading.problems.isEmpty, let day, let kind, let seen else {
      return .problems(reading.problems)
    }
    let visit = Visit(
      kind: kind, seen: seen, seenAlone: alone, bedroomSeen: reading.answer("bedroom-seen"),
      childsWords: reading.words("childs-words"), reasonNotSeen: reason,
      voiceInfluence: reading.words("voice-influence"))
    return .answered(Answered(person: person, day: day, value: visit))
  }
}
