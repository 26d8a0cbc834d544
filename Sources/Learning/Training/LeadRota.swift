public import Vocabulary

/// Who leads on domestic abuse, since when nobody did, and what was asked of them.
public struct LeadRota: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    public var record: RecordReference
    public var agency: AgencyID
    public var role: LeadAppointment.Role
    public var level: LeadAppointment.Level
    public var from: Day
    public var until: Day?
  }

  public struct Query: Hashable, Sendable {
    public var record: RecordReference
    public var topic: String
    public var askedBy: AgencyID
    public var asked: Day
    /// Two working days after it was asked.
    public var due: Day
    public var answered: Day?

    public func isLate(on day: Day) -> Bool { (answered ?? day) > due }
  }

  /// The latest first.
  public let terms: [Term]
  /// The first day of the vacancy there is now; nil while somebody leads, or nobody ever did.
  public let vacantSince: Day?
  public let vacantDays: Int
  /// The vacancy is longer than it may be, or nobody was ever appointed.
  public let isAlarm: Bool
  /// Days of the last year with a lead, of how many.
  public let daysHeld: Int
  public let daysCounted: Int
  /// Those that wait first, the oldest of them first.
  public let queries: [Query]

  /// Who leads on domestic abuse now: a lead for safeguarding answers no question of theirs.
  public var holders: [Term] { terms.filter { $0.isHeld && $0.role == .domesticAbuseLead } }
}

extension LeadRota.Term {
  /// Set when the rota is made.
  public var isHeld: Bool { until == nil }
}
