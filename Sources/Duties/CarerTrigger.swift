import Vocabulary

/// A sign that the person of the case file cares for somebody.
struct CarerTrigger {
  let statement: Statement
  /// Nil where the source did not say for whom.
  let caredFor: PersonID?
  /// Under 18 when the sign was given: Children Act 1989 s17ZA and not the Care Act.
  let isYoungCarer: Bool

  static func all(in reading: CaseReading) -> [CarerTrigger] {
    let childhood = reading.childhood(of: reading.person)
    let death = reading.death(of: reading.person)
    return reading.ownStatements.compactMap { statement in
      guard kinds.contains(statement.kind), let record = caredFor(by: statement) else { return nil }
      let day = statement.occurred?.sortDay ?? statement.known
      if let death, death.on < day { return nil }
      return CarerTrigger(
        statement: statement, caredFor: record.record.map { reading.people[$0] },
        isYoungCarer: childhood.state(on: day) == .child)
    }
  }

  /// The mental health trust, hospital or council that noted the sign; else who knows the pair.
  func owedBy(in reading: CaseReading) -> AgencyID? {
    if mayOffer(reading.rulebook.kind(of: statement.saidBy)) { return statement.saidBy }
    func holder(of person: PersonID?, _ kind: Agency.Kind) -> AgencyID? {
      person.flatMap { reading.holders(of: $0, kind: kind).first }
    }
    return holder(of: caredFor, .mentalHealthTrust) ?? holder(
      of: reading.person, .mentalHealthTrust)
      ?? holder(of: reading.person, .childrensServices) ?? holder(of: caredFor, .childrensServices)
  }

  func clock(owedBy agency: AgencyID, _ reading: CaseReading) -> Trigger {
    Trigger(
      statement: statement, owedBy: agency, starts: reading.learned(statement, by: agency),
      since: statement.happenedBy)
  }

  /// That caring ended with a death: the carer's, or of everybody cared for.
  static func ending(caredFor: [PersonID], in reading: CaseReading) -> DutyEnding? {
    if let death = reading.death(of: reading.person) {
      return DutyEnding(on: death.on, why: "The carer died.", because: [death.by])
    }
    let deaths = Set(caredFor).map { reading.death(of: $0) }
    guard !deaths.isEmpty, !deaths.contains(where: { $0 == nil }) else { return nil }
    let last = deaths.compactMap { $0 }.max { $0 < $1 }
    return last.map {
      DutyEnding(on: $0.on, why: "The person cared for died.", because: [$0.by])
    }
  }

  private static let kinds: KindSet = [.carerSignal, .relationship]

  private static func caredFor(by statement: Statement) -> (record: RecordReference?, Void)? {
    if case .carerSignal(let signal) = statement.says { return (signal.caresFor, ()) }
    guard case .relationship(let relationship) = statement.says, relationship.kind == .carer
    else { return nil }
    return (relationship.to, ())
  }

  private func mayOffer(_ kind: Agency.Kind?) -> Bool {
    switch kind {
    case .mentalHealthTrust, .hospital, .childrensServices: true
    case .generalPractice, .police, .school, .domesticAbuseService, .housing, .adoptionAgency,
      .marac, .reviews, .hub, nil:
      false
    }
  }
}
