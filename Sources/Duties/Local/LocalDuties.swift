import Vocabulary

/// What the partnership's own rules ask: the rule behind `local`.
enum LocalDuties: DutyRule {
  static let descriptor = RuleDescriptor(
    .local, name: "What a local rule asks", recommendations: [],
    basis: "The partnership's own rules", answers: [], limits: [],
    sentence: "Each local rule asks what its file says, under its own citation and limit.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let rules = reading.rulebook.local
    return reading.concerning(anyOf: KindSet(rules.map(\.on))).flatMap { statement in
      let asked = rules.filter { isAsked($0, of: statement, in: reading) }
      guard !asked.isEmpty else { return [Duty]() }
      let facts = FactReading(of: statement, in: reading)
      return withWhatTheyNeed(asked.filter { $0.when.holds { facts[$0] } == true })
        .compactMap { duty($0, statement, in: reading) }
    }
  }

  /// Fires for the person a statement is about, and a police alert for each person in it: a rule
  /// about a referral is not one about whoever it is alleged of.
  private static func isAsked(
    _ rule: LocalRule, of statement: Statement, in reading: CaseReading
  ) -> Bool {
    rule.on == statement.kind && rule.isInForce(on: statement.happenedBy)
      && (statement.kind == .policeAlert || reading.isAbout(statement))
  }

  /// Those whose needs fire too, and the needs of those.
  private static func withWhatTheyNeed(_ firing: [LocalRule]) -> [LocalRule] {
    let ids = Set(firing.map(\.id))
    let kept = firing.filter { ids.isSuperset(of: $0.needs) }
    return kept.count == firing.count ? kept : withWhatTheyNeed(kept)
  }

  /// A visit meets a rule where the person was seen.
  private static func answers(_ says: Saying) -> Bool {
    guard case .visit(let visit) = says else { return true }
    return visit.seen == .yes
  }

  private static func duty(
    _ rule: LocalRule, _ statement: Statement, in reading: CaseReading
  ) -> Duty? {
    guard let agency = owing(rule.owedBy, statement, in: reading) else { return nil }
    let day = max(reading.learned(statement, by: agency), statement.happenedBy)
    let starts = statement.saidBy == agency ? statement.happenedBy : day
    let met = reading.statements.filter {
      $0.kind == rule.metBy && $0.saidBy == agency && $0.sequence != statement.sequence
        && $0.happenedBy >= statement.happenedBy && answers($0.says)
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
