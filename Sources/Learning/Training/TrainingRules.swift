public import Vocabulary

/// What staff have to learn, which policies an agency has to have, and which editions hold: data
/// that a partnership sets, from `Content/training/`.
public struct TrainingRules: Hashable, Codable, Sendable {
  public var says: String
  public var courses: [Course]
  public var requirements: [Requirement]
  /// The course that acknowledges the golden rules in the edition that holds now.
  public var goldenRulesCourse: String
  /// The subject whoever writes a risk checklist has to be in date with.
  public static let checklistSubject = "risk_checklist"
  /// Subjects of the policies an agency of a kind has to have.
  public var requiredPolicies: [RequiredPolicy]
  /// For how many days a policy may wait for its committee.
  public var policyWaitLimitDays: Int
  /// Share of staff that has to have read a policy before it counts as in force.
  public var policyReadShare: Double

  /// A course with its topics: it counts for a subject, and for a topic only if it teaches it.
  public struct Course: Hashable, Codable, Sendable {
    public var id: String
    public var title: String
    /// `adult_safeguarding`, `child_safeguarding`, `domestic_abuse` and the like.
    public var subject: String
    /// Minutes by topic.
    public var topics: [String: Int]

    public var minutes: Int { topics.values.reduce(0, +) }
  }

  public struct Requirement: Hashable, Codable, Sendable {
    public var id: String
    public var subject: String
    /// Of agencies of these kinds; nil for all.
    public var agencies: [Agency.Kind]?
    /// Of posts in these groups; nil for all.
    public var groups: [StaffPost.Group]?
    /// Only of the safeguarding team.
    public var teamOnly: Bool?
    public var rule: Rule
    /// Where the rule is from, and who set its number.
    public var source: String
  }

  /// The kinds of rule that bodies set for training.
  public enum Rule: Hashable, Codable, Sendable {
    case hoursOverRollingPeriod(hours: Int, months: Int)
    case eventEveryMonths(months: Int)
    case inductionWithinDays(days: Int)
    case reflectionEveryMonths(months: Int)
    /// A course within so many months that teaches a topic.
    case topicIncluded(topic: String, months: Int)
  }

  public struct RequiredPolicy: Hashable, Codable, Sendable {
    public var agencies: [Agency.Kind]
    public var subject: String
  }

  /// Roles that pass to another body when one is reorganised.
  public var successions: [RoleSuccession]?
  /// Names of the teams that are the front door of children's services, as lists of posts have
  /// them, in any case of letters.
  public var frontDoorTeams: [String]?
  /// For how many days a lead's role may stand empty before it is an alarm.
  public var leadVacancyAlarmDays: Int?

  /// A body's work and roles pass to another.
  public struct RoleSuccession: Hashable, Codable, Sendable {
    /// The body that was, and the one that holds its roles from a day.
    public var was: String
    public var `is`: String
    public var from: Day
    public var roles: [LeadAppointment.Role]
    public var source: String
  }

  public func course(_ id: String) -> Course? { courses.first { $0.id == id } }
}
