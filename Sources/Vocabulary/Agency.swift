/// A body that takes part: it holds records, asks for them, or owes a duty.
public struct Agency: Hashable, Codable, Sendable {
  public let id: AgencyID
  /// As people say it: `Northmoor Children's Services`.
  public let name: String
  public let kind: Kind
  /// True for every agency the project ships; figures may only ever stand beside such a name.
  public let invented: Bool

  public init(id: AgencyID, name: String, kind: Kind, invented: Bool) {
    self.id = id
    self.name = name
    self.kind = kind
    self.invented = invented
  }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case childrensServices, generalPractice, hospital, mentalHealthTrust, police, school
    case domesticAbuseService, marac, housing, adoptionAgency
    /// Reviews published about deaths, as a source of recommendations.
    case reviews
    /// The hub itself, which speaks only to record what it decided and who asked.
    case hub
  }
}

/// A short name for an agency, lower case with hyphens: `northmoor-csc`.
public struct AgencyID: Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral {
  public let text: String
  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
  public static func < (left: AgencyID, right: AgencyID) -> Bool { left.text < right.text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The hub's own voice.
  public static let hub = AgencyID("hub")
}

extension AgencyID: CustomStringConvertible { public var description: String { text } }

/// Somebody who uses Kith for an agency, in one role.
public struct Practitioner: Hashable, Codable, Sendable {
  /// Short name, unique in the hub: `r.okoro`.
  public let id: String
  public let name: String
  public let agency: AgencyID
  public let role: Role
  /// The agency's own reference of their post, under which their training is listed; nil where
  /// nobody said which it is.
  public let post: String?

  public init(id: String, name: String, agency: AgencyID, role: Role, post: String? = nil) {
    self.id = id
    self.name = name
    self.agency = agency
    self.role = role
    self.post = post
  }

  public enum Role: String, Codable, Sendable, CaseIterable {
    case socialWorker, teamManager, generalPractitioner, receptionist, nurse, policeDesk
    case maracCoordinator, domesticAbuseAdviser, schoolSafeguardingLead, caldicottGuardian
    case reviewChair, hubAdministrator

    /// May somebody in this role agree, for their agency, that a duty does not apply?
    public var mayApprove: Bool {
      switch self {
      case .teamManager, .generalPractitioner, .maracCoordinator, .schoolSafeguardingLead,
        .caldicottGuardian:
        true
      case .socialWorker, .receptionist, .nurse, .policeDesk, .domesticAbuseAdviser, .reviewChair,
        .hubAdministrator:
        false
      }
    }

    /// In plain words: `social worker`.
    public var inWords: String {
      switch self {
      case .socialWorker: "social worker"
      case .teamManager: "team manager"
      case .generalPractitioner: "general practitioner"
      case .receptionist: "receptionist"
      case .nurse: "nurse"
      case .policeDesk: "police desk"
      case .maracCoordinator: "MARAC coordinator"
      case .domesticAbuseAdviser: "independent domestic violence adviser"
      case .schoolSafeguardingLead: "designated safeguarding lead"
      case .caldicottGuardian: "Caldicott guardian"
      case .reviewChair: "review chair"
      case .hubAdministrator: "hub administrator"
      }
    }
  }
}
