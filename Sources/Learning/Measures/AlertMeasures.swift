import Vocabulary

/// Counts what became of police alerts that were sent to an agency: D18.
struct AlertMeasures {
  private let view: CountingView
  private var triages: [Answered: [Day]] = [:]
  private var discussions: [Answered: [(day: Day, item: MeetingItem)]] = [:]
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
      for sending in alert.sentTo {
        let key = Answered(by: sending.to, alert: alert.reference)
        let first = received[sending.to]?[key] ?? sending.on
        received[sending.to, default: [:]][key] = min(first, sending.on)
      }
    }
    for statement in view[.alertTriage] {
      guard case .alertTriage(let triage) = statement.says else { continue }
      triages[Answered(by: statement.saidBy, alert: triage.alert), default: []]
        .append(statement.happened)
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
      let limit = view.input.settings.triageLimitWorkingDays
      view.count(
        &tally, done: triages[alert] ?? [], due: view.input.workingDays.day(limit, after: day))
    }
  }

  /// M18b.
  func discussed(by agency: AgencyID) -> Tally {
    tally(agency) { tally, alert, day in
      view.count(
        &tally, done: (discussions[alert] ?? []).map(\.day),
        due: day.adding(days: view.input.settings.meetingLimitDays))
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

  private func tally(_ agency: AgencyID, _ count: (inout Tally, Answered, Day) -> Void) -> Tally {
    var tally = Tally()
    for (alert, day) in received[agency] ?? [:] where view.inWindow(day) {
      count(&tally, alert, day)
    }
    return tally
  }
}
