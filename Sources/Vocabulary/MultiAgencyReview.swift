/// A review held by all who work with somebody for long; occurred on the day it was held.
public struct MultiAgencyReview: Hashable, Codable, Sendable {
  public var id: String
  /// The chair's role.
  public var chair: String?
  public var invited: [AgencyID]
  public var attended: [AgencyID]
  /// Those who sent a written return instead.
  public var contributed: [AgencyID]
  public var goals: [Goal]
  public var outcomeSentTo: [Sending]
  public var nextDue: Day?

  public init(
    id: String, chair: String? = nil, invited: [AgencyID], attended: [AgencyID] = [],
    contributed: [AgencyID] = [], goals: [Goal] = [], outcomeSentTo: [Sending] = [],
    nextDue: Day? = nil
  ) {
    self.id = id
    self.chair = chair
    self.invited = invited
    self.attended = attended
    self.contributed = contributed
    self.goals = goals
    self.outcomeSentTo = outcomeSentTo
    self.nextDue = nextDue
  }

  /// What one provider works towards, in its own words.
  public struct Goal: Hashable, Codable, Sendable {
    public var provider: AgencyID
    public var words: String
    /// True where it pulls against another provider's goal.
    public var conflicts: Bool
    /// Who settles the conflict, by role, and by when.
    public var owner: String?
    public var due: Day?

    public init(
      provider: AgencyID, words: String, conflicts: Bool = false, owner: String? = nil,
      due: Day? = nil
    ) {
      self.provider = provider
      self.words = words
      self.conflicts = conflicts
      self.owner = owner
      self.due = due
    }
  }

  /// Conflicts between goals that nobody has taken on with a date.
  public var unownedConflicts: [Goal] {
    goals.filter { $0.conflicts && ($0.owner == nil || $0.due == nil) }
  }
}
