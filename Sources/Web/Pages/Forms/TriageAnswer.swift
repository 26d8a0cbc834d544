import Vocabulary

/// The form on which an alert is triaged.
enum TriageAnswer {
  static let outcomes = [
    Choice("discuss at the next meeting", "Discuss at the next practice meeting"),
    Choice("contact the person safely", "Contact the person, by their safe contact"),
    Choice("refer", "Refer to children’s services or an adviser"),
    Choice("no further action", "No further action", hint: "Say why below."),
    Choice("not somebody we know", "Nobody named is registered here"),
  ]

  static let childrensRecords = [
    Choice(AlertTriage.ChildrensRecords.hidden.rawValue, "Yes, for each child registered here"),
    Choice(AlertTriage.ChildrensRecords.notYet.rawValue, "Not yet"),
    Choice(
      AlertTriage.ChildrensRecords.noneHere.rawValue, "It names no child who is registered here"),
  ]

  /// - Parameter alert: the alert's own reference.
  static func read(
    _ values: FormValues, alert: String, today: Day
  ) -> AnswerResult<AlertTriage> {
    var reading = AnswerReading(values, today: today)
    let day = reading.day()
    let outcome = outcomes.map(\.value).first { $0 == values["outcome"] }
    if outcome == nil { reading.problem("outcome", "Choose what you made of the alert") }
    let words = reading.words("outcome-words")
    if outcome == "no further action", words == nil {
      reading.problem("outcome-words", "Say why no further action is needed")
    }
    guard reading.problems.isEmpty, let day, let outcome else {
      return .problems(reading.problems)
    }
    let told = words.map { outcome + ": " + $0 } ?? outcome
    return .answered(
      Answered(
        day: day,
        value: AlertTriage(
          alert: alert, outcome: told,
          childrensRecords: values["childrens-records"].flatMap(
            AlertTriage.ChildrensRecords.init))))
  }
}
