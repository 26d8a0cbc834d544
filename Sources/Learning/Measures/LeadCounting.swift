import Vocabulary

/// Counts days with a lead for domestic abuse and answers to what the lead was asked: D19.
struct LeadCounting {
  private let view: CountingView
  private var held: [(from: Day, until: Day)] = []

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.leadAppointment] {
      guard case .leadAppointment(let post) = statement.says, post.role == .domesticAbuseLead else {
        continue
      }
      held.append((statement.happened, post.until ?? view.input.asOf))
    }
  }

  /// M19a: each day of the year on which anybody holds the role, a deputy included. Nil where
  /// nobody ever said who does.
  func days() -> Tally? {
    guard !held.isEmpty else { return nil }
    var tally = Tally()
    var day = view.input.asOf.adding(months: -MeasureSettings.windowMonths).adding(days: 1)
    while day <= view.input.asOf {
      tally.count(met: held.contains { $0.from <= day && day <= $0.until })
      day = day.adding(days: 1)
    }
    return tally
  }

  /// M19b.
  func queries() -> Tally? {
    guard !view[.expertQuery].isEmpty else { return nil }
    var tally = Tally()
    let asked = LeadRota.Query.all(
      in: view[.expertQuery], settings: view.input.settings, workingDays: view.input.workingDays)
    for query in asked where view.inWindow(query.asked) {
      view.count(&tally, done: query.answered.map { [$0] } ?? [], due: query.due)
    }
    return tally
  }
}
