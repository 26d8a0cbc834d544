/// A post somebody holds at an agency, as its list of staff has it; the record is the post's own,
/// never a name.
public struct StaffPost: Hashable, Codable, Sendable {
  /// What they do, in the agency's word: `receptionist`.
  public var role: String
  public var group: Group
  public var team: String?
  public var started: Day
  /// The last day; nil while they are in post.
  public var ended: Day?
  /// On leave for more than ninety days.
  public var onLongLeave: Answer?
  /// A member of the team that others turn to about safeguarding.
  public var isSafeguardingTeam: Answer?

  public enum Group: String, Codable, Sendable, CaseIterable {
    case clinical, administrative, socialWork, policing, support, bankOrAgency
  }

  public init(
    role: String, group: Group, team: String? = nil, started: Day, ended: Day? = nil,
    onLongLeave: Answer? = nil, isSafeguardingTeam: Answer? = nil
  ) {
    self.role = role
    self.group = group
    self.team = team
    self.started = started
    self.ended = ended
    self.onLongLeave = onLongLeave
    self.isSafeguardingTeam = isSafeguardingTeam
  }
}

/// Something somebody learned: a course completed, or an edition of rules acknowledged. Occurred
/// on the day it was completed.
public struct TrainingCompletion: Hashable, Codable, Sendable {
  /// The course, by its id in the list of courses.
  public var course: String
  /// Did they pass what was asked at its end? Not recorded where nothing was asked.
  public var passed: Answer?
  public var certificate: String?

  public init(course: String, passed: Answer? = nil, certificate: String? = nil) {
    self.course = course
    self.passed = passed
    self.certificate = certificate
  }
}
