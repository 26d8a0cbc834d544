import Vocabulary

/// Reads the fields of an answer form, all problems at once.
struct AnswerReading {
  let values: FormValues
  let today: Day
  private(set) var problems: [FieldProblem] = []

  init(_ values: FormValues, today: Day) {
    self.values = values
    self.today = today
  }

  /// What was typed, without white space around it; nil when nothing was.
  func words(_ field: String) -> String? {
    let text = values[field]?.split(separator: "\r\n").joined(separator: "\n") ?? ""
    let kept = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    return kept.isEmpty ? nil : String(kept)
  }

  mutating func problem(_ field: String, _ message: String) {
    problems.append(FieldProblem(field: field, message: message))
  }

  mutating func day() -> Day? {
    guard let text = words("day") else {
      problem("day", "Give the day, such as \(today)")
      return nil
    }
    guard let day = Day(text) else {
      problem("day", "The day must be one of the calendar, such as \(today)")
      return nil
    }
    guard day <= today else {
      problem("day", "The day must be today or earlier")
      return nil
    }
    return day
  }

  /// A day, a month or a year, as far as it is known; empty is not known.
  mutating func uncertainDate(_ field: String, _ message: String) -> UncertainDate? {
    guard let text = words(field) else { return nil }
    guard let date = UncertainDate(edtf: text) else {
      problem(field, message)
      return nil
    }
    return date
  }

  /// Which of the people; the only one when there is just one.
  mutating func person(of people: [Choice]) -> String? {
    guard let value = values["person"], people.contains(where: { $0.value == value }) else {
      problem("person", "Choose whom it is about")
      return nil
    }
    return value
  }

  /// One of an enumeration's cases, asked for when it must be given.
  mutating func choice<Value: RawRepresentable<String>>(
    _ field: String, _ message: String, as type: Value.Type
  ) -> Value? {
    guard let value = values[field].flatMap(Value.init(rawValue:)) else {
      problem(field, message)
      return nil
    }
    return value
  }

  /// Yes, no or not recorded; not answering is not recording.
  func answer(_ field: String) -> Answer {
    values[field].flatMap(Answer.init(rawValue:)) ?? .notRecorded
  }
}
