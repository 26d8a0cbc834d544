import Learning
public import Vocabulary

extension Hub {
  /// Until when somebody may write a risk checklist alone: the last course that teaches it, and the
  /// partnership's months after it. Nil where no training is listed for them.
  public func mayAuthorUntil(_ practitioner: Practitioner) throws -> Day? {
    guard let post = practitioner.post else { return nil }
    let rules = try TrainingPack.rules(in: folder)
    let record = RecordReference(practitioner.agency, post)
    let done = try views.pool.read { try ViewIndex.statements(ofKinds: [.training], in: $0) }
    let days = done.compactMap { statement -> Day? in
      guard case .training(let course) = statement.says, statement.about == record,
        course.passed != .no, rules.teaches("risk_checklist", course.course)
      else { return nil }
      return statement.occurred?.latest
    }
    return days.max().map { $0.adding(months: rules.checklistMonths ?? 24) }
  }
}
