import Vocabulary

extension Workforce {
  /// The last day on which a rule that is met now stays met without another course; nil where it
  /// is not met, or where it asks for hours or an induction and names no such day.
  func lapses(_ post: Post, _ requirement: TrainingRules.Requirement) -> Day? {
    switch requirement.rule {
    case .eventEveryMonths(let months), .reflectionEveryMonths(let months):
      return last(post, requirement.subject) { _ in true }?.adding(months: months)
    case .topicIncluded(let topic, let months):
      return last(post, requirement.subject) { ($0.topics[topic] ?? 0) > 0 }?
        .adding(months: months)
    case .hoursOverRollingPeriod, .inductionWithinDays: return nil
    }
  }

  /// The last day for which a post's training on a subject holds, by the rules that give one.
  func trainedUntil(_ post: Post, subject: String) -> Day? {
    rules.requirements.filter { $0.subject == subject && applies($0, to: post) }
      .compactMap { lapses(post, $0) }.min()
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
