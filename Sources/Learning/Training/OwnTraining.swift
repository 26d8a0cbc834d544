public import Vocabulary

/// What one holder of a post has learned and still has to, for them alone to see.
public struct OwnTraining: Hashable, Sendable {
  public struct Asked: Hashable, Sendable {
    public var requirement: TrainingRules.Requirement
    /// Nil while a starter still has time.
    public var isMet: Bool?
    /// The last day on which it stays met; nil where no such day can be named.
    public var until: Day?
  }

  public struct Done: Hashable, Sendable {
    public var title: String
    public var on: Day
    public var passed: Answer?
  }

  /// Nil where the agency's list does not have the reader's post.
  public let post: StaffPost?
  public let asked: [Asked]
  /// The latest first.
  public let done: [Done]
  /// The day on which the golden rules of the edition that holds were acknowledged and their
  /// scenario passed.
  public let goldenRulesOn: Day?
  /// The last day on which they may write a risk checklist alone.
  public let checklistUntil: Day?

  /// - Parameter record: the reader's post, or what stands for it while no list names it.
  public init(
    of statements: [Statement], record: RecordReference, at agency: Agency, rules: TrainingRules,
    asOf: Day, workingDays: WorkingDays
  ) {
    let view = CountingView(
      MeasureInput(
        asOf: asOf, statements: statements, people: People(), agencies: [agency],
        workingDays: workingDays, training: rules))
    let workforce = Workforce(view, rules: rules)
    let held = workforce.posts[agency.id]?.first { $0.record == record }
    post = held?.about
    asked =
      held.map { post in
        rules.requirements.filter { workforce.applies($0, to: post) }.map {
          Asked(
            requirement: $0, isMet: workforce.meets(post, $0), until: workforce.lapses(post, $0))
        }
      } ?? []
    let taken = view[.training].compactMap { statement -> (on: Day, what: TrainingCompletion)? in
      guard statement.about == record, case .training(let what) = statement.says else {
        return nil
      }
      return (statement.happened, what)
    }.sorted { $0.on > $1.on }
    done = taken.map {
      Done(
        title: rules.course($0.what.course)?.title ?? $0.what.course, on: $0.on,
        passed: $0.what.passed)
    }
    goldenRulesOn =
      taken.first {
        $0.what.course == rules.goldenRulesCourse && $0.what.passed == .yes
      }?.on
    checklistUntil = held.flatMap {
      workforce.trainedUntil($0, subject: TrainingRules.checklistSubject)
    }
  }
}
