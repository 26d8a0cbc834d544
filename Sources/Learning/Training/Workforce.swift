import Vocabulary

/// Every agency's posts with what their holders have learned, as of a day.
struct Workforce {
  struct Post {
    let record: RecordReference
    let agency: AgencyID
    let about: StaffPost
    var done: [(on: Day, what: TrainingCompletion)] = []
  }

  private(set) var posts: [AgencyID: [Post]] = [:]
  let rules: TrainingRules
  let asOf: Day
  private let kinds: [AgencyID: Agency.Kind]
  /// The last day too long ago for a course on a subject that no rule is about.
  private let courseTooOld: Day

  init(_ view: CountingView, rules: TrainingRules) {
    self.rules = rules
    asOf = view.input.asOf
    courseTooOld = view.limit(.courseHolds, on: asOf).past(before: asOf)
    kinds = Dictionary(view.input.agencies.map { ($0.id, $0.kind) }) { first, _ in first }
    var done: [RecordReference: [(on: Day, what: TrainingCompletion)]] = [:]
    for statement in view[.training] {
      guard case .training(let what) = statement.says else { continue }
      done[statement.about, default: []].append((statement.happened, what))
    }
    for statement in view[.staffPost] {
      guard case .staffPost(let about) = statement.says else { continue }
      posts[statement.saidBy, default: []].append(
        Post(
          record: statement.about, agency: statement.saidBy, about: about,
          done: done[statement.about] ?? []))
    }
  }

  /// Posts that count on the day, with what was left out and why.
  func inPost(_ agency: AgencyID, tally: inout Tally) -> [Post] {
    (posts[agency] ?? []).filter { post in
      if post.about.started > asOf { return false }
      if let ended = post.about.ended, ended < asOf { return false }
      guard post.about.onLongLeave != .yes else {
        tally.leaveOut("on leave for over ninety days")
        return false
      }
      return true
    }
  }

  /// Has a post's holder what every rule on a subject asks of them? Nil while they are inside
  /// the time a starter has.
  func isInDate(_ post: Post, subject: String) -> Bool? {
    let applying = rules.requirements.filter { applies($0, to: post) && $0.subject == subject }
    guard !applying.isEmpty else { return isCurrent(post, subject: subject) }
    let answers = applying.map { meets(post, $0) }
    if answers.contains(.some(false)) { return false }
    return answers.contains(.none) ? nil : true
  }

  /// With no rule of its own: a course on it, no longer ago than the partnership set.
  private func isCurrent(_ post: Post, subject: String) -> Bool {
    post.done.contains {
      isOn($0.what, subject) && $0.on > courseTooOld && $0.on <= asOf
    }
  }

  func applies(_ requirement: TrainingRules.Requirement, to post: Post) -> Bool {
    if let wanted = requirement.agencies, let kind = kinds[post.agency], !wanted.contains(kind) {
      return false
    }
    if let groups = requirement.groups, !groups.contains(post.about.group) { return false }
    return requirement.teamOnly != true || post.about.isSafeguardingTeam == .yes
  }

  func isOn(_ what: TrainingCompletion, _ subject: String) -> Bool {
    rules.course(what.course)?.subject == subject && what.passed != .no
  }

  func meets(_ post: Post, _ requirement: TrainingRules.Requirement) -> Bool? {
    func since(_ months: Int) -> [(on: Day, what: TrainingCompletion)] {
      post.done.filter {
        isOn($0.what, requirement.subject) && $0.on > asOf.adding(months: -months) && $0.on <= asOf
      }
    }
    switch requirement.rule {
    case .hoursOverRollingPeriod(let hours, let months):
      return since(months).compactMap { rules.course($0.what.course)?.minutes }.reduce(0, +)
        >= hours * 60
    case .eventEveryMonths(let months), .reflectionEveryMonths(let months):
      return !since(months).isEmpty
    case .inductionWithinDays(let days):
      // Lists of training do not reach back to when everybody started.
      guard post.about.started > asOf.adding(months: -MeasureSettings.windowMonths) else {
        return true
      }
      let due = post.about.started.adding(days: days)
      if post.done.contains(where: { isOn($0.what, requirement.subject) && $0.on <= due }) {
        return true
      }
      return due >= asOf ? nil : false
    case .topicIncluded(let topic, let months):
      return since(months).contains { (rules.course($0.what.course)?.topics[topic] ?? 0) > 0 }
    }
  }
}
