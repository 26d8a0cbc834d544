import Vocabulary

/// The form on which a meeting's discussion is recorded.
enum MeetingAnswer {
  /// - Parameter alert: the reference of the alert discussed; nil when it was none.
  static func read(
    _ values: FormValues, alert: String?, today: Day
  ) -> AnswerResult<MeetingItem> {
    var reading = AnswerReading(values, today: today)
    let day = reading.day()
    let meeting = reading.words("meeting")
    if meeting == nil { reading.problem("meeting", "Say which meeting it was") }
    let actions = (reading.words("actions") ?? "").split(whereSeparator: \.isNewline)
      .map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    let reason = reading.words("reason-for-no-action")
    if actions.isEmpty, reason == nil {
      reading.problem("actions", "Say what will be done, or below why nothing will")
    }
    guard reading.problems.isEmpty, let day, let meeting else {
      return .problems(reading.problems)
    }
    let item = MeetingItem(
      meeting: meeting, alert: alert, actions: actions, reasonForNoAction: reason,
      learningShared: values["learning-shared"].flatMap(Answer.init))
    return .answered(Answered(day: day, value: item))
  }
}
