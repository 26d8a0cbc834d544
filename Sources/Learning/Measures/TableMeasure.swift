import Vocabulary

/// A measure that stands in a table with the way it is counted.
struct TableMeasure {
  private let said: Measure
  /// The limit it is counted by, in whose words `so` has a place: `verified in the last LIMIT`.
  var limit: MeasureLimit?
  /// The kinds of agency it is taken on, each agency by itself.
  let kinds: [Agency.Kind]
  /// Rules that tell people to do what it counts; empty where none does, or `tally` sees to it.
  var rules: Set<String> = []
  /// Does it count duties, which are costly to work out for an earlier day?
  var needsDuties = false
  /// Nil where something it needs was not handed over.
  let tally: @Sendable (CountingView, AgencyID) -> Tally?

  init(
    _ id: String, of one: String, _ many: String, so: String, form: Measure.Form = .share,
    whole: String? = nil, at kinds: [Agency.Kind], target: Double?,
    better: Measure.Better = .higher, evidence: Measure.Evidence = .dataMeasured,
    tally: @escaping @Sendable (CountingView, AgencyID) -> Tally?
  ) {
    said = Measure(
      id: id, key: "D" + id.dropFirst().prefix(2), one: one, many: many, so: so, form: form,
      whole: whole, better: better, target: target, evidence: evidence)
    self.kinds = kinds
    self.tally = tally
  }

  /// Every measure that stands in a table.
  static let all =
    ofDuties + ofEnquiry + ofCoverage + ofCare + ofStaff + ofDays + ofNothingYet + ofEveryDuty

  /// What all agencies share is taken once, on none of them.
  static let together: [Agency.Kind] = [.hub]

  var id: String { said.id }

  /// What it says under the limits in force on a day.
  func measure(_ settings: MeasureSettings, on day: Day) -> Measure {
    guard let limit else { return said }
    return said.saying(said.so.replacing("LIMIT", with: settings.limit(limit, on: day).inWords))
  }

  /// The same, counted by a limit.
  func within(_ limit: MeasureLimit) -> TableMeasure {
    var measure = self
    measure.limit = limit
    return measure
  }

  /// The same, known to be what some rules ask for.
  func told(by rules: Set<String>) -> TableMeasure {
    var measure = self
    measure.rules = rules
    return measure
  }

  /// Counts the duties of some rules that opened in the year: met by their day, of all past it
  /// or met.
  ///
  /// Left out: what is still in time, what ended without being met before its day, and what was
  /// said with reason and approval not to apply.
  static func duties(
    _ id: String, of one: String, _ many: String, so: String, at kinds: [Agency.Kind],
    target: Double?, under rules: Set<String>
  ) -> TableMeasure {
    var measure = TableMeasure(id, of: one, many, so: so, at: kinds, target: target) {
      view, agency in
      view.input.duties.map { duties in
        var tally = Tally()
        for duty in duties where rules.contains(duty.rule) && duty.owedBy == agency {
          count(duty, in: view, &tally)
        }
        return tally
      }
    }
    measure.needsDuties = true
    return measure
  }

  static func count(_ duty: DutyOutcome, in view: CountingView, _ tally: inout Tally) {
    let today = view.input.asOf
    guard view.inWindow(duty.opened) else { return }
    if let met = duty.metOn, met <= today {
      return tally.count(met: met <= duty.due && !view.input.without.contains(duty.rule))
    }
    if duty.isNotApplicable { return tally.leaveOut("said not to apply") }
    if let ended = duty.endedOn, ended <= min(duty.due, today) {
      return tally.leaveOut("ended before it was due")
    }
    duty.due >= today ? tally.leaveOut(Tally.stillInTime) : tally.count(met: false)
  }
}

extension CountingView {
  /// What an agency said in one kind of saying that happened in the year looked back on.
  func said<Value>(
    by agency: AgencyID, _ kind: Saying.Kind, _ pick: (Saying) -> Value?
  ) -> [(told: Statement, what: Value)] {
    self[kind].compactMap { statement in
      guard statement.saidBy == agency, inWindow(statement.happened) else { return nil }
      return pick(statement.says).map { (statement, $0) }
    }
  }
}
