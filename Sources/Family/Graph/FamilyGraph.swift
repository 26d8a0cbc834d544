public import Vocabulary

/// Who is whose, as far as somebody has said so.
///
/// Holds what was stated (members, parents, partnerships, households) and works out ties from
/// it; it never resolves a contradiction and never makes kinship of a shared address, surname or
/// casework group.
public struct FamilyGraph: Sendable {
  /// In order of person.
  public let members: [Member]
  /// In order of child, parent and kind.
  public let parentTies: [ParentTie]
  /// In order of couple and start.
  public let partnerships: [Partnership]
  public let households: [Household]
  public let groups: [CaseworkGroup]
  public let relations: [StatedRelation]
  public let harms: [StatedHarm]
  public let familyRecords: [FamilyRecord]
  /// What was stated of parental responsibility, by child.
  public let bases: [PersonID: [Stated<ResponsibilityBasis>]]
  let people: People

  /// Names as pages print them.
  public let names: [PersonID: String]
  /// Given names where only one member has it, else whole names.
  public let callNames: [PersonID: String]
  let sexes: [PersonID: Sex]

  let memberIndex: [PersonID: Int]
  let tiesByChild: [PersonID: [ParentTie]]
  let tiesByParent: [PersonID: [ParentTie]]
  let partnershipsByPerson: [PersonID: [Partnership]]
  let recordsByChild: [PersonID: [FamilyRecord]]

  /// From what a source lists outright. Somebody named in a tie but not listed joins as a
  /// member of whom nothing else is known.
  public init(
    members: [Member], parentTies: [ParentTie], partnerships: [Partnership],
    households: [Household] = [], groups: [CaseworkGroup] = [],
    relations: [StatedRelation] = [], harms: [StatedHarm] = [],
    familyRecords: [FamilyRecord] = [], bases: [PersonID: [Stated<ResponsibilityBasis>]] = [:],
    people: People = People()
  ) {
    self.bases = bases
    self.people = people
    self.members = FamilyGraph.complete(members, parentTies, partnerships, relations)
    self.parentTies = parentTies.sorted {
      ($0.child, $0.parent, $0.kind.rawValue) < ($1.child, $1.parent, $1.kind.rawValue)
    }
    self.partnerships = partnerships.sorted {
      ($0.first, $0.second, $0.from?.sortDay.number ?? .min)
        < ($1.first, $1.second, $1.from?.sortDay.number ?? .min)
    }
    self.households = households
    self.groups = groups
    self.relations = relations
    self.harms = harms
    self.familyRecords = familyRecords
    memberIndex = Dictionary(
      uniqueKeysWithValues: self.members.enumerated().map { ($1.person, $0) })
    names = Dictionary(
      uniqueKeysWithValues: self.members.map { ($0.person, $0.displayName) })
    sexes = Dictionary(uniqueKeysWithValues: self.members.map { ($0.person, $0.sex) })
    callNames = FamilyGraph.callNames(self.members)
    tiesByChild = Dictionary(grouping: self.parentTies, by: \.child)
    tiesByParent = Dictionary(grouping: self.parentTies, by: \.parent)
    partnershipsByPerson = FamilyGraph.byPerson(self.partnerships)
    recordsByChild = FamilyGraph.byChild(familyRecords)
  }

  /// Nil when nothing is known of such a person.
  public func member(_ person: PersonID) -> Member? { memberIndex[person].map { members[$0] } }

  func parents(_ child: PersonID, _ kinds: Set<ParentTie.Kind>) -> Set<PersonID> {
    Set((tiesByChild[child] ?? []).filter { kinds.contains($0.kind) }.map(\.parent))
  }

  func children(_ parent: PersonID, _ kinds: Set<ParentTie.Kind>) -> Set<PersonID> {
    Set((tiesByParent[parent] ?? []).filter { kinds.contains($0.kind) }.map(\.child))
  }

  func partners(_ person: PersonID) -> Set<PersonID> {
    Set((partnershipsByPerson[person] ?? []).map { $0.other(than: person) })
  }

  func partnerships(_ one: PersonID, _ other: PersonID) -> [Partnership] {
    (partnershipsByPerson[one] ?? []).filter { $0.includes(other) }
  }

  func parentTie(_ child: PersonID, _ parent: PersonID, _ kinds: Set<ParentTie.Kind>)
    -> ParentTie?
  {
    tiesByChild[child]?.first { $0.parent == parent && kinds.contains($0.kind) }
  }

  private static func callNames(_ members: [Member]) -> [PersonID: String] {
    let counts = Dictionary(grouping: members, by: \.callName).mapValues(\.count)
    return Dictionary(
      uniqueKeysWithValues: members.map {
        ($0.person, counts[$0.callName] == 1 ? $0.callName : $0.displayName)
      })
  }

  private static func complete(
    _ members: [Member], _ ties: [ParentTie], _ partnerships: [Partnership],
    _ relations: [StatedRelation]
  ) -> [Member] {
    let listed = Set(members.map(\.person))
    let named =
      ties.flatMap { [$0.child, $0.parent] } + partnerships.flatMap { [$0.first, $0.second] }
      + relations.flatMap { [$0.person, $0.to] }
    let missing = Set(named).subtracting(listed).map { Member(person: $0) }
    return (members + missing).sorted { $0.person < $1.person }
  }

  private static func byPerson(_ partnerships: [Partnership]) -> [PersonID: [Partnership]] {
    var found: [PersonID: [Partnership]] = [:]
    for partnership in partnerships {
      found[partnership.first, default: []].append(partnership)
      found[partnership.second, default: []].append(partnership)
    }
    return found
  }

  private static func byChild(_ records: [FamilyRecord]) -> [PersonID: [FamilyRecord]] {
    var found: [PersonID: [FamilyRecord]] = [:]
    for record in records {
      for child in record.children { found[child, default: []].append(record) }
    }
    return found
  }
}
