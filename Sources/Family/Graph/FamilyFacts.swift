public import Vocabulary

/// Two or fewer parents and their children as one source's family record lists them.
///
/// Files of genealogists have such records; statements of agencies do not.
public struct FamilyRecord: Hashable, Sendable, Codable {
  public let id: String
  public let parents: [PersonID]
  /// Children by birth.
  public let children: [PersonID]

  public init(id: String, parents: [PersonID], children: [PersonID]) {
    self.id = id
    self.parents = parents
    self.children = children
  }
}

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

/// A relation somebody stated from which no tie is derived: "sibling", "carer", "aunt".
public struct StatedRelation: Hashable, Sendable, Codable {
  public let person: PersonID
  public let to: PersonID
  public let stated: Stated<Relationship>

  public init(person: PersonID, to: PersonID, stated: Stated<Relationship>) {
    self.person = person
    self.to = to
    self.stated = stated
  }

  /// The source's own words, else the kind: `maternal aunt`, `carer`.
  public var words: String {
    if let words = stated.value.asStated, !words.isEmpty { return words }
    switch stated.value.kind {
    case .guardian: return "guardian, as stated"
    case .sibling: return "sibling, as stated"
    case .carer: return "carer"
    case .grandparent: return "grandparent"
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced,
      .otherRelative, .unrecognised:
      return "relative"
    }
  }
}

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
