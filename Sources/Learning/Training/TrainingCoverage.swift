public import Vocabulary

/// How much of what its staff have to learn an agency's staff have learned: by subject, and for
/// each group of staff and each team beside the whole.
///
/// Figures of groups, never of a person: where fewer than five need a subject, nothing is told of
/// how many have it. Starters still in their time and staff on long leave are shown apart, not
/// hidden.
public struct TrainingCoverage: Hashable, Sendable {
  /// Some of those who need it are in date.
  public struct Share: Hashable, Sendable {
    public var met: Int
    public var of: Int
    /// Too few need it for a figure that tells of no person: then none is kept here.
    public var isWithheld = false
    /// Nil where nobody needs it, or where it is withheld.
    public var value: Double? { of == 0 ? nil : Double(met) / Double(of) }
  }

  public struct Line: Hashable, Sendable {
    /// A group's or a team's name; nil for the whole agency.
    public var group: StaffPost.Group?
    public var team: String?
    public var posts: Int
    /// By subject, in the order of `subjects`.
    public var shares: [Share]
  }

  /// What a rule asks, of how many posts it is met, and how many it is met on for no more than
  /// sixty days.
  public struct Rule: Hashable, Sendable {
    public var requirement: TrainingRules.Requirement
    public var share: Share
    /// Nil, as `lapsing`, where the share is withheld.
    public var stillInTime: Int?
    public var lapsing: Int?
  }

  /// `adult_safeguarding` and `child_safeguarding` first, side by side.
  public let subjects: [String]
  public let whole: Line
  public let groups: [Line]
  public let teams: [Line]
  public let rules: [Rule]
  /// Posts with the golden rules of today's edition acknowledged and the scenario passed.
  public let goldenRules: Share
  /// Posts whose holder may write a risk checklist without another's signature.
  public let checklistAuthors: Share
  public let onLongLeave: Int

  /// The group with the smallest share of a subject: the headline. Nil where nobody needs it.
  public func worst(_ subject: String) -> Line? {
    guard let index = subjects.firstIndex(of: subject) else { return nil }
    return groups.filter { $0.shares[index].value != nil }
      .min { ($0.shares[index].value ?? 2) < ($1.shares[index].value ?? 2) }
  }

  /// By how much staff in date for adults and for children differ, from 0 to 1.
  public var gap: Double? {
    guard let adult = share("adult_safeguarding")?.value,
      let child = share("child_safeguarding")?.value
    else { return nil }
    return abs(adult - child)
  }

  public func share(_ subject: String) -> Share? {
    subjects.firstIndex(of: subject).map { whole.shares[$0] }
  }
}
