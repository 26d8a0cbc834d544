import Vocabulary

/// Sorts what statements say of harm by the pairs of people they name.
struct PatternReading {
  struct Pair: Hashable {
    let harmed: PersonID
    let alleged: PersonID?
  }

  /// Something told that escalation is asked about by.
  struct Sign: Hashable {
    let stage: EscalationPrompt.Stage
    let what: String
    let on: UncertainDate
    let sequence: Int
  }

  let people: People
  private(set) var tellings: [Pair: [PatternTelling]] = [:]
  private(set) var signs: [Pair: [Sign]] = [:]
  /// Every pair something names, in the order they were first named.
  private(set) var pairs: [Pair] = []
  private var named: [Pair: [PatternMark]] = [:]
  /// What is of somebody harmed and says nothing of by whom.
  private var unnamed: [PersonID: [PatternMark]] = [:]

  init(people: People) { self.people = people }

  mutating func take(_ statement: Statement) {
    let on = statement.occurred ?? UncertainDate(statement.known)
    switch statement.says {
    case .policeAlert(let alert): take(alert, on, statement.sequence)
    case .abuseGrid(let grid):
      for pair in pairs(statement.about, grid.alleged) {
        take(grid, of: pair, on, statement.sequence)
      }
    case .riskChecklist(let checklist):
      for pair in pairs(statement.about, checklist.alleged) {
        take(checklist, of: pair, on, statement.sequence)
      }
    case .maracReferral(let referral):
      for pair in pairs(statement.about, referral.alleged) {
        mark(.marac, of: pair, on, statement.sequence)
      }
    case .routineEnquiry(let enquiry):
      let person = people[statement.about]
      unnamed[person, default: []].append(
        PatternMark(kind: .enquiry(enquiry.outcome), on: on, sequence: statement.sequence))
      if enquiry.outcome == .disclosed, !pairs.contains(where: { $0.harmed == person }) {
        note(Pair(harmed: person, alleged: nil))
      }
    case .serviceReferral(let referral) where referral.to != .perpetratorProgramme:
      unnamed[people[statement.about], default: []].append(
        PatternMark(
          kind: .referral(referral.to, referral.step), on: on, sequence: statement.sequence))
    default: break
    }
  }

  /// What names the pair, and what is of the one harmed and names nobody.
  func marks(of pair: Pair) -> [PatternMark] {
    (named[pair] ?? []) + (unnamed[pair.harmed] ?? [])
  }

  /// Statements in which whoever is alleged here is alleged to harm somebody else.
  func elsewhere(_ pair: Pair) -> [(on: UncertainDate, sequence: Int)] {
    guard let alleged = pair.alleged else { return [] }
    let others = pairs.filter { $0.alleged == alleged && $0.harmed != pair.harmed }
    return others.flatMap { other in
      (tellings[other] ?? []).filter(\.knowledge.isPresent).map { ($0.on, $0.sequence) }
        + (named[other] ?? []).map { ($0.on, $0.sequence) }
    }
  }

  private func pairs(_ harmed: RecordReference, _ alleged: [RecordReference]) -> [Pair] {
    let person = people[harmed]
    let others = Set(alleged.map { people[$0] }).subtracting([person]).sorted()
    return others.isEmpty
      ? [Pair(harmed: person, alleged: nil)] : others.map { Pair(harmed: person, alleged: $0) }
  }

  private mutating func note(_ pair: Pair) {
    if !pairs.contains(pair) { pairs.append(pair) }
  }

  private mutating func mark(
    _ kind: PatternMark.Kind, of pair: Pair, _ on: UncertainDate, _ sequence: Int
  ) {
    note(pair)
    named[pair, default: []].append(PatternMark(kind: kind, on: on, sequence: sequence))
  }

  private mutating func tell(
    _ category: AbuseGrid.Category, _ knowledge: AbuseGrid.Knowledge, of pair: Pair,
    _ on: UncertainDate, _ sequence: Int, since: UncertainDate? = nil, last: UncertainDate? = nil
  ) {
    note(pair)
    tellings[pair, default: []].append(
      PatternTelling(
        category: category, knowledge: knowledge, on: on, since: since, last: last,
        sequence: sequence))
  }

  private mutating func sign(
    _ sign: AbuseSign, of pair: Pair, _ on: UncertainDate, _ sequence: Int
  ) {
    signs[pair, default: []].append(
      Sign(stage: sign.stage, what: sign.what, on: on, sequence: sequence))
  }

  private mutating func take(_ alert: PoliceAlert, _ on: UncertainDate, _ sequence: Int) {
    let alleged = alert.records(as: .allegedPerpetrator)
    for pair in alert.records(as: .victim).flatMap({ pairs($0, alleged) }) {
      mark(.alert(recorded: AbuseSign.recorded(alert).map(\.what)), of: pair, on, sequence)
      for category in AbuseSign.categories(of: alert) {
        tell(category, .thirdPartyReport, of: pair, on, sequence)
      }
      for found in AbuseSign.recorded(alert) { sign(found, of: pair, on, sequence) }
    }
  }

  private mutating func take(
    _ grid: AbuseGrid, of pair: Pair, _ on: UncertainDate, _ sequence: Int
  ) {
    for entry in grid.entries {
      tell(
        entry.category, entry.knowledge, of: pair, on, sequence, since: entry.since,
        last: entry.last)
      guard entry.knowledge.isPresent else { continue }
      for found in entry.behaviours.compactMap(AbuseSign.behaviour) {
        sign(found, of: pair, on, sequence)
      }
    }
  }

  private mutating func take(
    _ checklist: RiskChecklist, of pair: Pair, _ on: UncertainDate, _ sequence: Int
  ) {
    mark(.checklist, of: pair, on, sequence)
    for (category, knowledge) in AbuseSign.categories(of: checklist) {
      tell(category, knowledge, of: pair, on, sequence)
    }
    for found in AbuseSign.told(checklist) { sign(found, of: pair, on, sequence) }
  }
}
