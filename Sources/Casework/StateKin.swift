public import Vocabulary

/// What a practitioner states of how two people belong together, before records are named.
public enum KinSaying: Hashable, Sendable {
  /// The first person is this to the second.
  case relationship(Relationship.Kind, Period)
  /// The first person holds, or is limited in, parental responsibility for the second on this
  /// ground; without a person, the practitioner's own agency does.
  case basis(ResponsibilityBasis.Kind, Period, ResponsibilityBasis.Jurisdiction, seen: Answer)
}

extension Hub {
  /// Writes down how somebody belongs to somebody, as a statement of the practitioner's agency.
  ///
  /// Said again of the same two with other dates or another standing, it corrects what the agency
  /// said before. The inverse is computed, never stored.
  @discardableResult
  public func state(
    _ saying: KinSaying, of other: PersonID?, to person: PersonID, standing: Standing,
    as reader: Reader
  ) throws -> Receipt {
    let agency = reader.practitioner.agency
    let record = try recordToWriteOn(person: person, agency: agency)
    let theirs = try other.map { try recordToWriteOn(person: $0, agency: agency) }
    guard theirs != record else {
      throw HubProblem.refusal("kin", "the same person twice", "two people")
    }
    let (about, says, period) = try said(saying, record, theirs, agency)
    if let from = period.from?.earliest, from > today {
      throw HubProblem.refusal("kin", "the day has not come", "today or earlier")
    }
    let whom = theirs.map(\.description) ?? agency.text
    let draft = DraftStatement(
      about: about, says: says, standing: standing, occurred: period.from, noted: today,
      saidBy: agency, practitioner: reader.practitioner.id,
      source: SourcePlace(document: "form: kin"),
      key: "form/kin/\(saying.name)/\(record)/\(whom)")
    return try receive(form: [draft], from: agency)
  }

  private func said(
    _ saying: KinSaying, _ record: RecordReference, _ theirs: RecordReference?, _ agency: AgencyID
  ) throws -> (RecordReference, Saying, Period) {
    switch saying {
    case .relationship(let kind, let period):
      guard let theirs else {
        throw HubProblem.refusal("kin", "nobody is named", "somebody of the family")
      }
      return (theirs, .relationship(Relationship(kind: kind, to: record, period: period)), period)
    case .basis(let kind, let period, let place, let seen):
      let basis = ResponsibilityBasis(
        kind: kind, holder: theirs,
        authority: theirs == nil ? partnership.name(of: agency) : nil, period: period,
        jurisdiction: place, paperSeen: seen)
      return (record, .responsibilityBasis(basis), period)
    }
  }
}

extension KinSaying {
  fileprivate var name: String {
    switch self {
    case .relationship(let kind, _): kind.rawValue
    case .basis(let kind, _, _, _): kind.rawValue
    }
  }
}
