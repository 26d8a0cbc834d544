import Vocabulary

extension Workforce {
  /// The last day on which what was learned last meets a rule; nil where nothing was, or where the
  /// rule asks for hours or an induction and names no such day.
  func lapses(_ post: Post, _ requirement: TrainingRules.Requirement) -> Day? {
    switch requirement.rule {
    case .eventEveryMonths(let months), .reflectionEveryMonths(let months):
      return last(post, requirement.subject) { _ in true }?.lastDay(within: months)
    case .topicIncluded(let topic, let months):
      return last(post, requirement.subject) { ($0.topics[topic] ?? 0) > 0 }?
        .lastDay(within: months)
    case .hoursOverRollingPeriod, .inductionWithinDays: return nil
    }
  }

  /// The last day for which a post's training on a subject holds, by the rules that give one. Nil
  /// where a rule on it is not met and has no such day behind it: another that is does not make
  /// up for it.
  func trainedUntil(_ post: Post, subject: String) -> Day? {
    let asked = rules.requirements.filter { $0.subject == subject && applies($0, to: post) }
    let days = asked.map { lapses(post, $0) }
    let isLacking = zip(asked, days).contains { $1 == nil && meets(post, $0) == false }
    return isLacking ? nil : days.compactMap { $0 }.min()
  }

  private func last(
    _ post: Post, _ subject: String, _ counts: (TrainingRules.Course) -> Bool
  ) -> Day? {
    post.done.filter { done in
      isOn(done.what, subject) && done.on <= asOf
        && (rules.course(done.what.course).map(counts) ?? false)
    }.map(\.on).max()
  }
}

extension Day {
  /// The last day on which something done on this day lies within so many months: the day before
  /// the same day of the month, but a month's own last day where it has no such day.
  fileprivate func lastDay(within months: Int) -> Day {
    let end = adding(months: months)
    return end.adding(months: -months) < self ? end : end.adding(days: -1)
  }
}
