import Vocabulary

/// The staff of a council's front door and the risk checklist: D09.
struct FrontDoorStaff {
  private let view: CountingView
  private let agency: AgencyID
  private let workforce: Workforce
  private let teams: Set<String>

  /// Nil where nobody said what staff there are or have to learn.
  init?(_ view: CountingView, _ agency: AgencyID) {
    guard let rules = view.input.training else { return nil }
    workforce = Workforce(view, rules: rules)
    guard workforce.posts[agency] != nil else { return nil }
    self.view = view
    self.agency = agency
    teams = Set((rules.frontDoorTeams ?? []).map { $0.lowercased() })
  }

  /// M09a. A post of which no team is listed may or may not be at the front door.
  func inDate() -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) {
      if (post.about.team ?? "").trimmed.isEmpty {
        tally.leaveOut("with no team listed")
      } else if isAtFrontDoor(post) {
        count(post, in: &tally)
      }
    }
    return tally
  }

  /// M09b: every social worker, wherever they sit.
  func practitionersInDate() -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) where post.about.group == .socialWork {
      count(post, in: &tally)
    }
    return tally
  }

  /// M09d: of posts at the front door that began in the year, the days to the first checklist
  /// course; none for somebody trained before.
  func daysToTraining() -> DayTally {
    var (tally, left) = (DayTally(), Tally())
    for post in workforce.inPost(agency, tally: &left)
    where isAtFrontDoor(post) && view.inWindow(post.about.started) {
      let trained = post.done.filter {
        workforce.isOn($0.what, TrainingRules.checklistSubject) && $0.on <= view.input.asOf
      }.map(\.on).min()
      if let trained {
        tally.count(max(0, trained.days(since: post.about.started)))
      } else {
        tally.leaveOut("not trained yet")
      }
    }
    return tally
  }

  private func isAtFrontDoor(_ post: Workforce.Post) -> Bool {
    teams.contains((post.about.team ?? "").trimmed.lowercased())
  }

  private func count(_ post: Workforce.Post, in tally: inout Tally) {
    switch workforce.isInDate(post, subject: TrainingRules.checklistSubject) {
    case .some(let isInDate): tally.count(met: isInDate)
    case .none: tally.leaveOut("new and still in time")
    }
  }
}
