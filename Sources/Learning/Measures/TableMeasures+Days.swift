import Vocabulary

/// Measures that tell how many days something took.
extension TableMeasure {
  private static let council: [Agency.Kind] = [.childrensServices]

  static let ofDays: [TableMeasure] = [
    days(
      "M10c", of: "family group conference", "family group conferences",
      "from what prompted it to the meeting", .median, at: council, needsDuties: true
    ) { view, agency in ConferenceMeetings(view, agency).daysFromTrigger() },
    days(
      "M21e", of: "open case", "open cases",
      "since the last review of risk, or since it was opened where there was none",
      .ninetiethCentile, at: [.mentalHealthTrust]
    ) { view, agency in OpenCases(view, agency).daysSinceReview() },
  ]

  static func days(
    _ id: String, of one: String, _ many: String, _ fromTo: String, _ form: Measure.Form,
    at kinds: [Agency.Kind], needsDuties: Bool = false,
    count: @escaping @Sendable (CountingView, AgencyID) -> DayTally?
  ) -> TableMeasure {
    var measure = TableMeasure(
      id, of: one, many, so: fromTo, form: form, at: kinds, target: nil, better: .lower
    ) { view, agency in count(view, agency)?.tally(form) }
    measure.needsDuties = needsDuties
    return measure
  }
}
