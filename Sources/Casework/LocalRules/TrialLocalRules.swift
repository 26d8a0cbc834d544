public import Duties
import GRDB
public import Vocabulary

/// What some local rules would have asked on a hub's own history: figures, no names.
public struct LocalRuleTrial: Sendable, Hashable {
  public let since: Day
  public let people: Int
  public let rules: [Line]

  /// One rule's figures.
  public struct Line: Sendable, Hashable {
    public let rule: String
    public let name: String
    public let duties: Int
    public let people: Int
    public let byAgency: [AgencyID: Int]
    public let first: Day?
    public let last: Day?
  }
}

extension Hub {
  /// Works out what rules would have asked for clocks that start on or after a day. Nothing is
  /// written down.
  ///
  /// Each is tried as if in force on every day since, for a rule that begins tomorrow would show
  /// nothing.
  public func trial(of rules: [LocalRule], since day: Day) throws -> LocalRuleTrial {
    let statements = try views.pool.read { database in
      try ViewIndex.statements(
        ofKinds: Saying.Kind.allCases.filter { $0 != .sharing && $0 != .withdrawal },
        in: database)
    }
    let people = try views.pool.read { try CaseReader($0).people(in: statements) }
    let files = CaseFiles(statements: statements, people: people)
    let tried = Rulebook(
      workingDays: partnership.workingDays, settings: partnership.settings,
      agencies: partnership.agencies, without: Set(RuleID.allCases).subtracting([.local]),
      local: rules.map { $0.asIfInForce(since: day) })
    var found: [(person: PersonID, duty: Duty)] = []
    for person in files.persons {
      found += DutyRules.duties(for: files.file(of: person), people: people, rulebook: tried)
        .filter { $0.opened >= day && $0.opened <= today }.map { (person, $0) }
    }
    return LocalRuleTrial(
      since: day, people: files.persons.count,
      rules: rules.map { rule in
        Hub.line(rule, found.filter { $0.duty.localRule == rule.id })
      })
  }

  private static func line(
    _ rule: LocalRule, _ found: [(person: PersonID, duty: Duty)]
  ) -> LocalRuleTrial.Line {
    LocalRuleTrial.Line(
      rule: rule.id, name: rule.name, duties: found.count,
      people: Set(found.map(\.person)).count,
      byAgency: Dictionary(grouping: found, by: \.duty.owedBy).mapValues(\.count),
      first: found.map(\.duty.opened).min(), last: found.map(\.duty.opened).max())
  }
}

extension LocalRuleTrial.Line {
  /// Would it fire for more than half of everybody? Such a rule tells nobody anything.
  public func firesForNearlyAll(of everybody: Int) -> Bool {
    everybody >= 20 && people * 2 > everybody
  }
}
