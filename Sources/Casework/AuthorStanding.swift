import Learning
public import Vocabulary

extension Hub {
  /// The last day on which somebody may write a risk checklist alone, by their agency's own list of
  /// training and the partnership's rules; nil where no training is listed for their post.
  public func mayAuthorUntil(_ practitioner: Practitioner) throws -> Day? {
    guard let agency = partnership.agency(practitioner.agency) else { return nil }
    let listed = try views.pool.read {
      try ViewIndex.statements(ofKinds: [.staffPost, .training], in: $0)
    }.filter { $0.saidBy == practitioner.agency }
    return OwnTraining(
      of: listed, record: Hub.post(of: practitioner), at: agency,
      rules: try TrainingPack.rules(in: folder), asOf: today, workingDays: partnership.workingDays
    ).checklistUntil
  }
}
