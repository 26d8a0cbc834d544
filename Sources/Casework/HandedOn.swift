public import Duties
import Foundation
import GRDB
public import Sharing
public import Vocabulary

/// Something the front door handed on, with what was answered and what is owed on it.
public struct HandedOn: Sendable, Hashable {
  public let item: FrontDoorItem
  public let said: Vocabulary.Statement
  /// The agency of the next team.
  public let to: AgencyID
  /// Handle of the person's page, and what to call them.
  public let handle: String
  public let name: String
  /// The last answer, and who gave it; nil where nobody has.
  public let answer: FrontDoorAnswer?
  public let answeredBy: AgencyID?
  /// When it is due and whether it is met; nil where no rule asks for it.
  public let duty: Duty?
}

extension Hub {
  /// What the reader's agency handed on, and what was handed to it, as far as they may see: both
  /// managers read the same list. The overdue first.
  public func handedOn(as reader: Reader) throws -> Disclosed<[HandedOn]> {
    let agency = reader.practitioner.agency
    let found = try handedOnStatements(agency)
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "handed on", day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, "handed-on"))
    let owed = decision.disclose(try handedOnDuties(found)) { $0.because + $0.metBy }.value
    let duties = Dictionary(
      owed.flatMap { duty in duty.because.map { ($0, duty) } },
      uniquingKeysWith: { first, _ in first })
    let people = found.people
    return decision.disclose().map { disclosed in
      let told = disclosed.inForce()
      let names = DisplayName.names(in: told, people: people)
      return told.compactMap { Hub.handedOn($0, told, names, people, duties, agency) }
        .sorted(by: HandedOn.isBefore)
    }
  }

  private static func handedOn(
    _ statement: Vocabulary.Statement, _ told: [Vocabulary.Statement], _ names: [PersonID: String],
    _ people: People,
    _ duties: [Int: Duty], _ agency: AgencyID
  ) -> HandedOn? {
    guard case .frontDoorItem(let item) = statement.says,
      statement.saidBy == agency || item.to == agency
    else { return nil }
    let answers = told.compactMap { other -> (FrontDoorAnswer, Vocabulary.Statement)? in
      guard case .frontDoorAnswer(let answer) = other.says, answer.item == item.id,
        people[other.about] == people[statement.about]
      else { return nil }
      return (answer, other)
    }
    let person = people[statement.about]
    return HandedOn(
      item: item, said: statement, to: item.to ?? statement.saidBy,
      handle: Handle.of(RecordReference(person.text) ?? statement.about),
      name: names[person] ?? "Name not recorded", answer: answers.last?.0,
      answeredBy: answers.last?.1.saidBy, duty: duties[statement.sequence])
  }

  private func handedOnStatements(
    _ agency: AgencyID
  ) throws -> (statements: [Vocabulary.Statement], people: People) {
    try views.pool.read { database in
      let reader = CaseReader(database)
      let items = try ViewIndex.statements(ofKinds: [.frontDoorItem], in: database).filter {
        guard case .frontDoorItem(let item) = $0.says else { return false }
        return $0.saidBy == agency || item.to == agency
      }
      let persons = Set(try items.map { try reader.person(of: $0.about) }).sorted()
      let records = try persons.flatMap { try reader.records(of: $0) }
      let statements = try Hub.withProtections(
        ViewIndex.statements(
          concerning: records, standingOnly: false,
          ofKinds: WorkFamilies.kinds + [.frontDoorItem, .frontDoorAnswer], in: database),
        reader, in: database)
      return (statements, try reader.people(in: statements))
    }
  }

  private func handedOnDuties(
    _ found: (statements: [Vocabulary.Statement], people: People)
  ) throws -> [Duty] {
    let persons = Set(
      found.statements.filter { $0.says.kind == .frontDoorItem }.map { found.people[$0.about] })
    let rows = try views.pool.read { database in
      try persons.sorted().flatMap { person in
        try Data.fetchAll(
          database, sql: "SELECT json FROM duty WHERE person = ?", arguments: [person.text])
      }
    }
    let all: [Duty] = try rows.map { try Canonical.value($0, as: Duty.self) }
    return all.filter {
      $0.rule == .answerFrontDoorRecommendation || $0.rule == .acceptHandover
    }
  }
}

extension HandedOn {
  /// The unmet first, the earliest due of them first.
  fileprivate static func isBefore(_ left: HandedOn, _ right: HandedOn) -> Bool {
    if left.isUnmet != right.isUnmet { return left.isUnmet }
    guard let first = left.duty?.dueBy, let second = right.duty?.dueBy, first != second else {
      return left.said.sequence < right.said.sequence
    }
    return first < second
  }

  private var isUnmet: Bool { duty?.metOn == nil }
}
