/// That somebody was referred to a service, offered it or declined it; occurred on that day.
public struct ServiceReferral: Hashable, Codable, Sendable {
  public enum Service: String, Codable, Sendable, CaseIterable {
    case domesticAbuseSpecialist, childrensSocialCare, adultSocialCare, mentalHealth
    case substanceUse, housing, perpetratorProgramme, familyHelp, health, marac, other
  }

  public enum Step: String, Codable, Sendable, CaseIterable {
    case offered, declined, sent, received, accepted, refused, closed
  }

  /// Names one referral through all its steps.
  public var id: String
  public var to: Service
  /// The agency it went to, where it is one the hub knows.
  public var agency: AgencyID?
  public var step: Step
  public var reason: String?
  /// What came of it, in words, once closed.
  public var outcome: String?

  public init(
    id: String, to: Service, agency: AgencyID? = nil, step: Step, reason: String? = nil,
    outcome: String? = nil
  ) {
    self.id = id
    self.to = to
    self.agency = agency
    self.step = step
    self.reason = reason
    self.outcome = outcome
  }
}
