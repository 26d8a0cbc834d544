public import Vocabulary

/// A source's own grouping of people for its work: never kinship.
public struct CaseworkGroup: Hashable, Sendable, Codable {
  public let agency: AgencyID
  public let id: String
  public let people: [PersonID]

  public init(agency: AgencyID, id: String, people: [PersonID]) {
    self.agency = agency
    self.id = id
    self.people = people
  }
}
