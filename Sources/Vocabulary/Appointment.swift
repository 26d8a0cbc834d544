/// An appointment or planned visit with a service; occurred on the day it was for.
public struct Appointment: Hashable, Codable, Sendable {
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case attended, didNotAttend, refused, cancelledByPerson, cancelledByService, notRecorded
  }

  public var id: String
  /// The clinic, team or role seen, never a person's name.
  public var with: String?
  public var outcome: Outcome
  /// Who came along, as recorded: `husband`. Nil when nobody said.
  public var accompaniedBy: String?
  public var reason: String?

  public init(
    id: String, with: String? = nil, outcome: Outcome, accompaniedBy: String? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.with = with
    self.outcome = outcome
    self.accompaniedBy = accompaniedBy
    self.reason = reason
  }
}
