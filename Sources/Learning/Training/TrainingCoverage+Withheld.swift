extension TrainingCoverage.Share {
  static let withheld = TrainingCoverage.Share(met: 0, of: 0, isWithheld: true)

  /// Of so few that each would be told of.
  fileprivate var isOfFew: Bool { of > 0 && of < MeasureResult.smallest }

  /// The same where enough need it, else nothing.
  var told: TrainingCoverage.Share { isOfFew ? .withheld : self }
}

extension [TrainingCoverage.Line] {
  /// Lines that together are a whole, without what would tell of a person: where one alone is
  /// withheld the smallest other goes with it, for the whole less the rest would give it away.
  var told: [TrainingCoverage.Line] {
    var lines = self
    for subject in (first?.shares ?? []).indices {
      let few = indices.filter { self[$0].shares[subject].isOfFew }
      let others = indices.filter { self[$0].shares[subject].of >= MeasureResult.smallest }
      let beside = few.count == 1 ? others.min { sizes($0, $1, of: subject) } : nil
      for place in few + [beside].compactMap({ $0 }) { lines[place].shares[subject] = .withheld }
    }
    return lines
  }

  private func sizes(_ one: Int, _ other: Int, of subject: Int) -> Bool {
    self[one].shares[subject].of < self[other].shares[subject].of
  }
}
