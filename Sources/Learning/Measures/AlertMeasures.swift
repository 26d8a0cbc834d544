import Vocabulary

/// Counts what became of police alerts that were sent to an agency: D18.
struct AlertMeasures {
  private let view: CountingView
  private var triages: [Answered: [(day: Day, triage: AlertTriage)]] = [:]
  private var discussions: [Answered: [(day: Day, item: MeetingItem)]] = [:]
  private var persons: [String: Set<PersonID>] = [:]
  private var withChildren: Set<String> = []
  private var received: [AgencyID: [Answered: Day]] = [:]

  /// An alert as one agency answers it. The reference alone would confuse two forces' alerts.
  private struct Answered: Hashable {
    let by: AgencyID
    let alert: String
  }

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.policeAlert] {
      guard case .policeAlert(let alert) = statement.says else { continue }
      persons[alert.reference] = Set(alert.involved.map { view.person($0.record) })
      if !alert.records(as: .child).isEmpty { withChildren.insert(alert.reference) }
      for sending in alert.sentTo {
        let key = Answered(by: sending.to, alert: alert.reference)
        let first = received[sending.to]?[key] ?? sending.on
        received[sending.to, default: [:]][key] = min(first, sending.on)
      }
    }
    for statement in view[.alertTriage] {
      guard case .alertTriage(let triage) = statement.says else { continue }
      triages[Answered(by: statement.saidBy, alert: triage.alert), default: []]
        .append((statement.happened, triage))
    }
    for statement in view[.meetingItem] {
      guard case .meetingItem(let item) = statement.says, let alert = item.alert else { continue }
      discussions[Answered(by: statement.saidBy, alert: alert), default: []]
        .append((statement.happened, item))
    }
  }

  /// M18a.
  func triaged(by agency: AgencyID) -> Tally {
    tally(agency) { tally, alert, day in
      view.count(
        &tally, done: triages[alert, default: []].map(\.day),
        due: view.due(.alertTriaged, after: day))
    }
  }

  /// M18b.
  func discussed(by agency: AgencyID) -> Tally {
    tally(agency) { tally, alert, day in
      view.count(
        &tally, done: (discussions[alert] ?? []).map(\.day),
        due: view.due(.alertDiscussed, after: day))
    }
  }

  /// M18c: an item with neither an action nor a reason is blank, not answered.
  func actedOn(by agency: AgencyID) -> Tally {
    tally(agency) { tally, alert, _ in
      guard let items = discussions[alert] else { return }
      let isAnswered = items.contains { _, item in
        !item.actions.isEmpty || !(item.reasonForNoAction ?? "").trimmed.isEmpty
      }
      tally.count(met: isAnswered ? true : nil)
    }
  }

  /// M18e: of alerts with a child, those of which it is recorded that every child's record here
  /// was updated and hidden from online access.
  func childrensRecordsHidden(by agency: AgencyID) -> Tally {
    tally(agency) { tally, alert, _ in
      guard withChildren.contains(alert.alert) else { return }
      let told = triages[alert, default: []].compactMap(\.triage.childrensRecords)
      if told.contains(.noneHere) { return tally.leaveOut("of children not registered here") }
      tally.count(met: told.contains(.hidden) ? true : told.contains(.notYet) ? false : nil)
    }
  }

  /// M18x: alerts that name nobody the agency holds a record of.
  func unmatched(by agency: AgencyID) -> Tally {
    let known = Set(
      (view[.name] + view[.born] + view[.identifier]).filter { $0.about.agency == agency }
        .map { view.person($0.about) })
    return tally(agency) { tally, alert, _ in
      tally.count(met: persons[alert.alert, default: []].isDisjoint(with: known))
    }
  }

  /// M18f: quarters of the year in which something learned was shared with the whole team. A
  /// quarter whose meetings did not say is blank; one without a meeting shared nothing. Nil where
  /// no meeting of the year is known.
  func quartersWithLearning(by agency: AgencyID) -> Tally? {
    let said = view.said(by: agency, .meetingItem) { $0.meetingItem }
    guard !said.isEmpty else { return nil }
    var tally = Tally()
    for quarter in 0..<4 {
      let last = view.input.asOf.adding(months: -3 * quarter)
      let first = view.input.asOf.adding(months: -3 * (quarter + 1))
      let answers = said.filter { $0.told.happened > first && $0.told.happened <= last }
        .map { $0.what.learningShared ?? .notRecorded }
      let isBlank = !answers.contains(.yes) && answers.contains(.notRecorded)
      tally.count(met: isBlank ? nil : answers.contains(.yes))
    }
    return tally
  }

  private func tally(_ agency: AgencyID, _ count: (inout Tally, Answered, Day) -> Void) -> Tally {
    var tally = Tally()
    for (alert, day) in received[agency] ?? [:] where view.inWindow(day) {
      count(&tally, alert, day)
    }
    return tally
  }
}
