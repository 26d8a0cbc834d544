/// That a role is held: the lead for domestic abuse and the like. Occurred on its first day.
public struct LeadAppointment: Hashable, Codable, Sendable {
  public var role: Role
  public var level: Level
  /// The last day; nil while it is held.
  public var until: Day?
  public var evidence: String?

  public enum Role: String, Codable, Sendable {
    case domesticAbuseLead, safeguardingLead
    /// Whom MARAC rings at a practice.
    case maracContact
  }
  public enum Level: String, Codable, Sendable { case executive, operational, deputy }

  public init(role: Role, level: Level, until: Day? = nil, evidence: String? = nil) {
    self.role = role
    self.level = level
    self.until = until
    self.evidence = evidence
  }
}

/// A question to such a lead. Occurred on the day it was asked; nothing of a case is in it.
public struct ExpertQuery: Hashable, Codable, Sendable {
  public var topic: String
  /// Nil while it waits.
  public var answered: Day?

  public init(topic: String, answered: Day? = nil) {
    self.topic = topic
    self.answered = answered
  }
}
