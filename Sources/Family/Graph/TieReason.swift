public import Vocabulary

/// One step of the reasoning behind a tie, kept so that a person can check it.
public enum TieReason: Hashable, Sendable, Codable {
  /// Both have this parent.
  case shares(parent: PersonID, role: ParentRole, saidBy: [AgencyID])
  /// Their other birth parents are two people.
  case differs(role: ParentRole, persons: PersonID, relatives: PersonID)
  /// The other birth parent of one of them is not recorded.
  case notRecorded(of: PersonID, role: ParentRole)
  /// Both stand in one source's family record.
  case sameRecord(String)
  /// If these are the birth parents of the two, then they are siblings of this kind (nil: not).
  case reading(persons: [PersonID], relatives: [PersonID], kind: Tie.Kind?)
  /// Somebody is a parent of one of them.
  case parentage(
    of: PersonID, parent: PersonID, kind: ParentTie.Kind, role: ParentRole,
    saidBy: [AgencyID])
  /// Accounts of somebody's birth parents disagree, so this parent is one of several stated.
  case disputed(of: PersonID)
  /// Nobody says it as more than an allegation or an opinion.
  case onlyAlleged
  /// Two people are or were a couple.
  case couple(
    PersonID, PersonID, words: String, since: String?, until: String?,
    saidBy: [AgencyID])
}
