public import Vocabulary

/// That the police name one person as alleged to have harmed another.
public struct StatedHarm: Hashable, Sendable, Codable {
  /// Who is alleged to have harmed.
  public let by: PersonID
  /// Who is said to have been harmed.
  public let to: PersonID
  public let occurred: UncertainDate?
  public let saidBy: AgencyID
  public let sequence: Int

  public init(
    by: PersonID, to: PersonID, occurred: UncertainDate?, saidBy: AgencyID, sequence: Int
  ) {
    self.by = by
    self.to = to
    self.occurred = occurred
    self.saidBy = saidBy
    self.sequence = sequence
  }
}
