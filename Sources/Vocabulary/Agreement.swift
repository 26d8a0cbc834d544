/// An information sharing agreement, as its parties signed it. Data, versioned, dated.
public struct Agreement: Hashable, Codable, Sendable {
  public var id: String
  public var version: String
  public var from: Day
  /// The last day it holds; nil when it has no end.
  public var to: Day?
  public var reviewBy: Day
  public var parties: [AgencyID]
  public var flows: [Flow]
  public var grants: [Grant]
  /// Parties that may seal a child's record after adoption from the record before, and lift the
  /// seal: children's services and adoption agencies. Nil where the agreement names none.
  public var adoptionSeals: [AgencyID]?

  public init(
    id: String, version: String, from: Day, to: Day?, reviewBy: Day, parties: [AgencyID],
    flows: [Flow], grants: [Grant], adoptionSeals: [AgencyID]? = nil
  ) {
    self.id = id
    self.version = version
    self.from = from
    self.to = to
    self.reviewBy = reviewBy
    self.parties = parties
    self.flows = flows
    self.grants = grants
    self.adoptionSeals = adoptionSeals
  }

  public func holds(on day: Day) -> Bool { day >= from && (to.map { day <= $0 } ?? true) }
}

/// What one agency may send to the hub: about whom, and which items. The rest stays outside.
public struct Flow: Hashable, Codable, Sendable {
  public var id: String
  public var from: AgencyID
  /// `safeguarding-dataset`, `police-notice`, `fhir`, `hl7-v2`, `mapped-table`, `form`.
  public var format: String
  public var purpose: Purpose
  public var basis: LawfulBasis
  /// Of whom: somebody outside these is turned away.
  public var subjects: [Subject]
  /// Source fields let in, as the format names them; `ssd_person.pers_dob` or `*`.
  public var items: [String]

  public init(
    id: String, from: AgencyID, format: String, purpose: Purpose, basis: LawfulBasis,
    subjects: [Subject], items: [String]
  ) {
    self.id = id
    self.from = from
    self.format = format
    self.purpose = purpose
    self.basis = basis
    self.subjects = subjects
    self.items = items
  }

  public enum Subject: String, Codable, Sendable, CaseIterable {
    /// Under 18, or unborn.
    case child
    /// Under 25, formerly looked after.
    case careLeaver
    case parentOrCarer, householdMember
    case victim, allegedPerpetrator
    /// Somebody the hub holds already, by NHS number: what lets a whole hospital's messages be
    /// offered, and only those about people in safeguarding contact stay.
    case heldAlready
    /// Posts of the sending agency's own staff, their training and policies: nobody's care.
    case staff
    /// Not a population in safeguarding contact: a flow naming it is refused.
    case wholePopulation
  }

  /// Does it let a source field in? Items end in `*` to let in all that begins so.
  public func letsIn(_ field: String) -> Bool {
    items.contains { item in
      item.hasSuffix("*") ? field.hasPrefix(item.dropLast()) : item == field
    }
  }
}

/// What may be told to whom, for what, and on what footing.
public struct Grant: Hashable, Codable, Sendable {
  public var id: String
  public var to: [AgencyID]
  public var roles: [Practitioner.Role]
  public var purposes: [Purpose]
  public var basis: LawfulBasis
  public var kinds: [Saying.Kind]
  /// Whose statements; empty means every party's.
  public var saidBy: [AgencyID]
  public var outcome: SharingRecord.Outcome
  /// May the reader be told that something is withheld?
  public var existence: Bool

  public init(
    id: String, to: [AgencyID], roles: [Practitioner.Role], purposes: [Purpose],
    basis: LawfulBasis, kinds: [Saying.Kind], saidBy: [AgencyID] = [],
    outcome: SharingRecord.Outcome = .disclose, existence: Bool = false
  ) {
    self.id = id
    self.to = to
    self.roles = roles
    self.purposes = purposes
    self.basis = basis
    self.kinds = kinds
    self.saidBy = saidBy
    self.outcome = outcome
    self.existence = existence
  }
}
