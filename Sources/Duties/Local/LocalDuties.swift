import Vocabulary

/// What the partnership's own rules ask: the rule behind `local`.
enum LocalDuties: DutyRule {
  static let descriptor = RuleDescriptor(
    .local, name: "What a local rule asks", recommendations: [],
    basis: "The partnership's own rules", answers: [], limits: [],
    sentence: "Each local rule asks what its file says, under its own citation and limit.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let rules = reading.rulebook.local
    guard !rules.isEmpty else { return [] }
    let kinds = Set(rules.map(\.on))
    let facts = FactReading(reading: reading)
    return reading.statements.filter { kinds.contains($0.kind) }.flatMap { statement in
      let known = facts.facts(of: statement)
      let firing = rules.filter { fires($0, on: statement, known) }
      let fired = Set(firing.map(\.id))
      return firing.filter { fired.isSuperset(of: $0.needs) }
        .compactMap { duty($0, statement, in: reading) }
    }
  }

  private static func fires(
    _ rule: LocalRule, on statement: Statement, _ facts: [Fact: FactValue]
  ) -> Bool {
    rule.on == statement.kind && rule.isInForce(on: statement.happenedBy)
      && rule.when.holds(facts) == true
  }

  private static func duty(
    _ rule: LocalRule, _ statement: Statement, in reading: CaseReading
  ) -> Duty? {
    guard let agency = owing(rule.owedBy, statement, in: reading) else { return nil }
    let day = max(reading.learned(statement, by: agency), statement.happenedBy)
    let starts = statement.saidBy == agency ? statement.happenedBy : day
    let met = reading.statements.filter {
      $0.kind == rule.metBy && $0.saidBy == agency && $0.sequence != statement.sequence
        && $0.happenedBy >= statement.happenedBy
    }.map { Meeting(on: $0.happenedBy, by: [$0.sequence]) }.min()
    return Duty(
      local: rule,
      Trigger(
        statement: statement, owedBy: agency, starts: starts, since: statement.happenedBy,
        part: rule.id), met: met, ended: reading.ending(), in: reading)
  }

  private static func owing(
    _ owing: LocalRule.Owing, _ statement: Statement, in reading: CaseReading
  ) -> AgencyID? {
    func holder(_ kind: Agency.Kind) -> AgencyID? {
      reading.rulebook.kind(of: statement.saidBy) == kind
        ? statement.saidBy : reading.holders(of: reading.person, kind: kind).first
    }
    switch owing {
    case .whoSaidIt: return statement.saidBy
    case .council: return reading.council.owing(on: statement.happenedBy)
    case .practice: return holder(.generalPractice)
    case .police: return holder(.police)
    case .marac: return reading.rulebook.agencies(of: .marac).first
    case .mentalHealthTrust: return holder(.mentalHealthTrust)
    }
  }
}
