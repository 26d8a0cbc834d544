import Vocabulary

/// What practices answer about one alert: most in time, some late, some never.
struct AlertAnswers {
  var draw: Draw

  mutating func write(for notice: Notice, in books: inout Books) {
    guard let victim = notice.victim else { return }
    let record = PoliceBook.record(victim.id)
    for practice in notice.sentTo where Form.gp[practice.text] != nil {
      if let day = triageDay(notice) {
        books.answer(AlertAnswers.triage(notice, record, practice, on: day, draw.one(of: made)))
      }
      if let day = meetingDay(notice, practice) {
        let actions = draw.chance(78) ? [draw.one(of: actions)] : []
        books.answer(
          AlertAnswers.meeting(
            notice, record, practice, on: day, actions: actions,
            reason: actions.isEmpty ? draw.one(of: reasons) : nil))
      }
    }
  }

  private mutating func triageDay(_ notice: Notice) -> Day? {
    let days: ClosedRange<Int>? = draw.one(weighted: [(84, 0...1), (10, 2...9), (6, nil)])
    return days.map { notice.received.weekdays(later: draw.number($0)).orMonday }
  }

  private mutating func meetingDay(_ notice: Notice, _ practice: AgencyID) -> Day? {
    let next = AlertAnswers.nextMeeting(of: practice, after: notice.received)
    let later: Int? = draw.one(weighted: [(84, 0), (9, 28), (7, nil)])
    return later.map { next.adding(days: $0) }
  }

  /// Practices meet every fourth week, each on a weekday of its own.
  static func nextMeeting(of practice: AgencyID, after day: Day) -> Day {
    // Day 0 was a Thursday; the second practice meets twelve days later, on a Tuesday.
    let first = practice == "mill-lane" ? 0 : 12
    let days = (first - day.number) % 28
    return day.adding(days: days <= 0 ? days + 28 : days)
  }

  static func triage(
    _ notice: Notice, _ record: RecordReference, _ practice: AgencyID, on day: Day,
    _ outcome: String
  ) -> DraftStatement {
    Form.practice(practice, "alert triage").draft(
      about: record, .alertTriage(AlertTriage(alert: notice.reference, outcome: outcome)),
      .decision, on: day, key: notice.reference)
  }

  static func meeting(
    _ notice: Notice, _ record: RecordReference, _ practice: AgencyID, on day: Day,
    actions: [String], reason: String? = nil
  ) -> DraftStatement {
    let item = MeetingItem(
      meeting: "Safeguarding meeting of \(day)", alert: notice.reference, actions: actions,
      reasonForNoAction: reason)
    return Form.practice(practice, "practice meeting").draft(
      about: record, .meetingItem(item), .decision, on: day, key: notice.reference)
  }

  private let made = [
    "Noted on the records of the victim and the children, hidden from online access",
    "Doctor to ring the victim on the safe number", "Children's services already involved",
  ]
  private let actions = [
    "Invite the victim for a health review, alone", "Tell the health visitor",
    "Offer the independent adviser's number in person", "Ask at the next appointment, alone",
  ]
  private let reasons = [
    "Already open to the independent adviser", "Family moved to another practice",
  ]
}
