import Duties
import Enquiry
public import Learning
public import Sharing
public import Vocabulary

extension Hub {
  /// How much of what they have to learn the reader's agency's staff have learned; nil where it
  /// sent no list of posts, or the reader may not see it.
  public func trainingCoverage(as reader: Reader) throws -> Disclosed<TrainingCoverage?> {
    let rules = try TrainingPack.rules(in: folder)
    let found = try staffStatements([.staffPost, .training], view: "training", as: reader)
    guard let agency = partnership.agency(reader.practitioner.agency) else {
      return found.map { _ in nil }
    }
    return found.map { [today, partnership] statements in
      TrainingCoverage(
        of: statements, at: agency, rules: rules, asOf: today,
        workingDays: partnership.workingDays)
    }
  }

  /// What the reader has learned and still has to; nil for somebody of no agency that is known.
  public func ownTraining(as reader: Reader) throws -> Disclosed<OwnTraining?> {
    let rules = try TrainingPack.rules(in: folder)
    let found = try staffStatements([.staffPost, .training], view: "own training", as: reader)
    let record = Hub.post(of: reader.practitioner)
    guard let agency = partnership.agency(reader.practitioner.agency) else {
      return found.map { _ in nil }
    }
    return found.map { [today, partnership] statements in
      OwnTraining(
        of: statements, record: record, at: agency, rules: rules, asOf: today,
        workingDays: partnership.workingDays)
    }
  }

  /// Where the policies of the reader's agency stand; nil for somebody of no agency that is known.
  public func policies(as reader: Reader) throws -> Disclosed<PolicyShelf?> {
    let rules = try TrainingPack.rules(in: folder)
    let found = try staffStatements(
      [.policyStep, .policyReading, .staffPost], view: "policies", as: reader)
    let record = Hub.post(of: reader.practitioner)
    guard let agency = partnership.agency(reader.practitioner.agency) else {
      return found.map { _ in nil }
    }
    return found.map { [today, partnership] statements in
      PolicyShelf(
        of: statements, at: agency, reader: record, rules: rules,
        amberAfterDays: partnership.settings[.ratifyPolicy].value(on: today)?.mostDays,
        asOf: today, workingDays: partnership.workingDays)
    }
  }

  /// Who leads on domestic abuse, and what was asked of them.
  public func leads(as reader: Reader) throws -> Disclosed<LeadRota> {
    let rules = try TrainingPack.rules(in: folder)
    let found = try staffStatements([.leadAppointment, .expertQuery], view: "leads", as: reader)
    return found.map { [today, partnership] statements in
      LeadRota(
        of: statements, alarmAfterDays: rules.leadVacancyAlarmDays ?? 28,
        settings: partnership.measures, asOf: today,
        workingDays: partnership.workingDays)
    }
  }

  /// Rules on training, policies and leads as the partnership set them.
  public nonisolated func trainingRules() throws -> TrainingRules {
    try TrainingPack.rules(in: folder)
  }

  /// How often each set was opened from the reader's agency in the last thirty days, through the
  /// hub's pages or as the agency itself counted.
  public func proceduresOpened(
    as reader: Reader
  ) throws -> Disclosed<[ProcedureUse.ProcedureSet: Int]> {
    let since = today.adding(days: -30)
    return try staffStatements([.procedureUse], view: "procedures", as: reader).map {
      var counts: [ProcedureUse.ProcedureSet: Int] = [:]
      for statement in $0 {
        guard case .procedureUse(let use) = statement.says, use.opened == .yes,
          let day = statement.told.occurred?.day, day > since
        else { continue }
        counts[use.set, default: 0] += 1
      }
      return counts
    }
  }

  /// The record of somebody's post in their agency's list; theirs alone while no list names it.
  static func post(of practitioner: Practitioner) -> RecordReference {
    RecordReference(practitioner.agency, practitioner.post ?? "reader-" + practitioner.id)
  }

  /// Statements about staff that the reader may see; the decision is written down first.
  private func staffStatements(
    _ kinds: [Saying.Kind], view: String, as reader: Reader
  ) throws -> Disclosed<[Statement]> {
    let found = try views.pool.read { try ViewIndex.statements(ofKinds: kinds, in: $0) }
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: view, day: today,
      position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found, people: People(), agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, view.replacing(" ", with: "-")))
    return decision.disclose()
  }
}
