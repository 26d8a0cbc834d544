import Vocabulary

/// When a notice's incident was, and when the police had it.
struct NoticeTimes {
  let incident: WrittenDate?
  let received: Day?

  init(_ facts: NoticeFacts, into gathered: inout Gathered) {
    received = facts.date(.received_at, into: &gathered)?.day
    let whole = facts.date(.incident_at, into: &gathered)
    let apart = facts.date(.incident_date, into: &gathered)
    if let whole, let apart, whole.day != apart.day {
      facts.reject(
        .incident_date, "differs from incident_at", expected: "one day for the incident",
        into: &gathered)
    }
    let time = NoticeTimes.time(facts, into: &gathered)
    guard var written = whole ?? apart else {
      incident = nil
      return
    }
    if written.secondsOfDay == nil { written.secondsOfDay = time }
    incident = written
  }

  private static func time(_ facts: NoticeFacts, into gathered: inout Gathered) -> Int? {
    guard let text = facts.text(.incident_time) else { return nil }
    if let seconds = DateReading.timeOfDay(text.utf8) { return seconds }
    facts.reject(
      .incident_time, "not a time of day", expected: "a time such as 21:14", into: &gathered)
    return nil
  }

  /// The day the police were told, as far as the notice says.
  var noted: Day? { received ?? incident?.day }
}
