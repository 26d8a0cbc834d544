/// A meeting about a child that the law or guidance sets a clock for; occurred on the day it was held.
public struct StatutoryMeeting: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case strategyDiscussion, coreGroup, reviewConference, transferConference, lookedAfterReview
  }

  public var kind: Kind
  public var id: String
  /// The section 47 enquiry it belongs to.
  public var enquiry: String?
  /// The plan it belongs to.
  public var plan: String?
  public var attended: [AgencyID]
  public var outcome: String?

  public init(
    kind: Kind, id: String, enquiry: String? = nil, plan: String? = nil, attended: [AgencyID] = [],
    outcome: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.enquiry = enquiry
    self.plan = plan
    self.attended = attended
    self.outcome = outcome
  }
}
