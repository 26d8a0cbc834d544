/// Something that shows, or is said to show, whether a medicine is being taken.
///
/// Whoever gave a collateral account is never named here: they may be the one who is hurt.
public struct AdherenceEvidence: Hashable, Codable, Sendable {
  /// What was looked at; its grade follows from it.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case depotGiven, doseObserved
    case lithiumLevel, clozapineLevel, otherLevel, drugScreen
    case bloodCount, dispensed, refillRatio, tabletCount, complianceAid
    case collateral
    case ownAccount

    public var grade: Grade {
      switch self {
      case .depotGiven, .doseObserved: .observed
      case .lithiumLevel, .clozapineLevel, .otherLevel, .drugScreen: .assay
      case .bloodCount, .dispensed, .refillRatio, .tabletCount, .complianceAid: .objectiveRecord
      case .collateral: .collateral
      case .ownAccount: .ownAccount
      }
    }
  }

  /// A to E: what was seen outweighs what was said.
  public enum Grade: String, Codable, Sendable, CaseIterable, Comparable {
    case observed = "A"
    case assay = "B"
    case objectiveRecord = "C"
    case collateral = "D"
    case ownAccount = "E"

    /// Can it confirm, or contradict, by itself?
    public var isObjective: Bool { self < .collateral }

    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  public enum Finding: String, Codable, Sendable, CaseIterable {
    case taken, notTaken, unclear
  }

  public var medicine: String
  public var kind: Kind
  public var finding: Finding
  /// The value with its unit, or the count, as recorded.
  public var result: String?
  /// The last day it still speaks for; nil when the source set none.
  public var validUntil: Day?

  public init(
    medicine: String, kind: Kind, finding: Finding, result: String? = nil, validUntil: Day? = nil
  ) {
    self.medicine = medicine
    self.kind = kind
    self.finding = finding
    self.result = result
    self.validUntil = validUntil
  }
}

/// What a clinician recorded of whether a medicine is taken: a claim, to be held against evidence.
public struct AdherenceClaim: Hashable, Codable, Sendable {
  public enum Claim: String, Codable, Sendable, CaseIterable {
    case confirmed, reportedOnly, contradicted, unknown
  }

  public var medicine: String
  public var claim: Claim
  /// The clinical reason, where there is no evidence and none will be sought.
  public var reason: String?
  public var reviewedByConsultant: Answer

  public init(
    medicine: String, claim: Claim, reason: String? = nil,
    reviewedByConsultant: Answer = .notRecorded
  ) {
    self.medicine = medicine
    self.claim = claim
    self.reason = reason
    self.reviewedByConsultant = reviewedByConsultant
  }
}
