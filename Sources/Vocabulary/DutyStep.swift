/// What a person did about a duty itself: took it on, gave it to another, or said why it does not apply.
///
/// It never says that what the duty asks for was done; that is said by what was done.
public struct DutyStep: Hashable, Codable, Sendable {
  public enum Step: String, Codable, Sendable, CaseIterable {
    case acknowledged, handedOver, covered, escalated, notApplicable
  }

  /// The duty's own name: rule, agency and the statement that started it.
  public var duty: String
  public var step: Step
  /// The practitioner who takes it on, or covers.
  public var to: String?
  /// The last day of cover.
  public var until: Day?
  public var reason: String?
  /// The manager who agreed that it does not apply.
  public var approvedBy: String?

  public init(
    duty: String, step: Step, to: String? = nil, until: Day? = nil, reason: String? = nil,
    approvedBy: String? = nil
  ) {
    self.duty = duty
    self.step = step
    self.to = to
    self.until = until
    self.reason = reason
    self.approvedBy = approvedBy
  }
}
