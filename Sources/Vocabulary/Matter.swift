/// A matter that law or guidance gives a clock, and each step taken in it.
///
/// Occurred on the day of the step. An allegation about staff, a serious incident, a request to see a
/// record, a complaint about data, the notice of a death: each is raised, then answered.
public struct Matter: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case allegationAboutStaff, seriousIncident, subjectAccessRequest, dataComplaint, deathReview
    case policyRatification, sharingDecision
  }

  public enum Step: String, Codable, Sendable, CaseIterable {
    case raised, acknowledged, clarificationAsked, clarificationGiven, notified, decided, reviewed
    case completed, withdrawn
  }

  public var kind: Kind
  public var id: String
  public var step: Step
  /// True where the law allows longer because the request is complex.
  public var isComplex: Answer
  public var reason: String?

  public init(
    kind: Kind, id: String, step: Step, isComplex: Answer = .notRecorded, reason: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.step = step
    self.isComplex = isComplex
    self.reason = reason
  }
}
