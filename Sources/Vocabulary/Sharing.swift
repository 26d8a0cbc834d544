/// Why somebody opens a file.
public enum Purpose: String, Codable, Sendable, CaseIterable {
  case childProtectionEnquiry, childInNeed, adultSafeguarding, directCare, maracPreparation
  case policeProtection, caldicottReview, learningReview, hubSupport

  public var inWords: String {
    switch self {
    case .childProtectionEnquiry: "a child protection enquiry"
    case .childInNeed: "work with a child in need"
    case .adultSafeguarding: "adult safeguarding"
    case .directCare: "direct care"
    case .maracPreparation: "preparing a MARAC"
    case .policeProtection: "protecting a person from harm"
    case .caldicottReview: "a Caldicott guardian's review"
    case .learningReview: "a learning review"
    case .hubSupport: "looking after the hub"
    }
  }
}

/// The legal footing of a disclosure, as an agreement states it.
public struct LawfulBasis: Hashable, Codable, Sendable {
  /// UK GDPR Article 6(1), as a letter: `e`.
  public var article6: String
  /// UK GDPR Article 9(2), as a letter, where special category data is shared.
  public var article9: String?
  /// The condition of Schedule 1 to the Data Protection Act 2018.
  public var schedule1: String?
  /// The statutory power: `Children Act 1989 s47`.
  public var power: String?

  public init(
    article6: String, article9: String? = nil, schedule1: String? = nil, power: String? = nil
  ) {
    self.article6 = article6
    self.article9 = article9
    self.schedule1 = schedule1
    self.power = power
  }
}

/// That a record, or where its person lives, is kept from some agencies.
public struct Restriction: Hashable, Codable, Sendable {
  public enum Scope: String, Codable, Sendable {
    case record, place
    /// The record is a child's after adoption: never one person with the record before it, nor
    /// shown related to it.
    case adoption
  }
  public var scope: Scope
  /// From whom it is kept; empty means from everyone but the agency that says so. An adoption is
  /// kept from everyone but those who answer for it, whoever is named here.
  public var hiddenFrom: [AgencyID]
  public var reason: String
  /// The same child's record before adoption; nil in any other scope.
  public var apartFrom: RecordReference?

  public init(scope: Scope, hiddenFrom: [AgencyID], reason: String) {
    self.scope = scope
    self.hiddenFrom = hiddenFrom
    self.reason = reason
  }

  /// The lock of an adoption, said of the record after it.
  public static func adoption(before: RecordReference, reason: String) -> Restriction {
    var lock = Restriction(scope: .adoption, hiddenFrom: [], reason: reason)
    lock.apartFrom = before
    return lock
  }
}

/// What was decided when somebody asked to see something, and why: golden rule 7's record.
public struct SharingRecord: Hashable, Codable, Sendable {
  public enum Outcome: String, Codable, Sendable { case disclose, withhold, refer }
  public var outcome: Outcome
  public var practitioner: String
  public var role: Practitioner.Role
  public var purpose: Purpose
  /// What was opened: `family`, `chronology`, `search`.
  public var view: String
  /// The ledger's length when it was decided.
  public var position: Int
  public var asKnownOn: Day?
  /// Agreement and grants that permitted it, prohibitions that narrowed it.
  public var because: [String]
  public var disclosed: Int
  public var reason: String?
  /// How each of the seven golden rules was answered; empty when nothing left the agency.
  public var rules: [String]

  public init(
    outcome: Outcome, practitioner: String, role: Practitioner.Role, purpose: Purpose,
    view: String, position: Int, asKnownOn: Day? = nil, because: [String], disclosed: Int,
    reason: String? = nil, rules: [String] = []
  ) {
    self.outcome = outcome
    self.practitioner = practitioner
    self.role = role
    self.purpose = purpose
    self.view = view
    self.position = position
    self.asKnownOn = asKnownOn
    self.because = because
    self.disclosed = disclosed
    self.reason = reason
    self.rules = rules
  }
}

extension Practitioner.Role {
  /// Purposes for which somebody in this role may open a file, the usual one first.
  public var purposes: [Purpose] {
    switch self {
    case .socialWorker, .teamManager: [.childProtectionEnquiry, .childInNeed, .adultSafeguarding]
    case .generalPractitioner, .nurse: [.directCare, .adultSafeguarding, .maracPreparation]
    case .receptionist: [.directCare]
    case .policeDesk: [.policeProtection, .maracPreparation]
    case .maracCoordinator, .domesticAbuseAdviser: [.maracPreparation, .adultSafeguarding]
    case .schoolSafeguardingLead: [.childInNeed, .childProtectionEnquiry]
    case .caldicottGuardian: [.caldicottReview]
    case .reviewChair: [.learningReview]
    case .hubAdministrator: [.hubSupport]
    }
  }
}
