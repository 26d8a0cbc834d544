import Duties
import Foundation
import GRDB
import Vocabulary

/// What worklists read, held in memory while nothing is said that bears on it: a team asks for the
/// same list all day, and only what changed is read from the disk again.
///
/// INVARIANT: what it gives is what the views hold. Whoever changes them says whose changed.
final class KeptWork {
  private var byPerson: [PersonID: Kept] = [:]
  private var persons: [RecordReference: PersonID] = [:]

  /// What is held of one person who is owed something.
  private struct Kept {
    var duties: [String: Duty] = [:]
    /// What names them, ties them and keeps things from readers; and why their duties arose.
    var statements: [Statement]
  }

  /// What changed in the views.
  struct Change {
    var people: Set<PersonID> = []
    var records: Set<RecordReference> = []

    mutating func formUnion(_ other: Change) {
      people.formUnion(other.people)
      records.formUnion(other.records)
    }
  }

  /// Beyond so many people all are let go: a list of everybody's must not fill the memory.
  private static let most = 20_000

  /// Lets go of what is no longer so.
  func forget(_ change: Change) {
    for person in change.people { byPerson[person] = nil }
    for record in change.records { persons[record] = nil }
  }

  func forgetAll() { (byPerson, persons) = ([:], [:]) }

  /// An agency's duties (nil: everybody's) that are unmet or were met on or after a day, the
  /// earliest due first; what they rest on, in the ledger's order; and who is who in it.
  func read(
    owedBy agency: AgencyID?, metAfter day: Day, in database: Database
  ) throws -> (duties: [OwedDuty], statements: [Statement], people: People) {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, person FROM duty WHERE (?1 IS NULL OR owedBy = ?1)
        AND (metOn IS NULL OR metOn >= ?2) ORDER BY dueBy, id
        """, arguments: [agency?.text, day.number])
    if byPerson.count > KeptWork.most { forgetAll() }
    let reader = CaseReader(database)
    let duties = try rows.map { row in
      let person = PersonID(row[1] as String)
      return OwedDuty(
        person: person, duty: try duty(row[0], of: person, reader: reader, in: database))
    }
    let statements = statements(of: duties)
    return (duties, statements, try people(in: statements, reader: reader))
  }

  private func duty(
    _ id: String, of person: PersonID, reader: CaseReader, in database: Database
  ) throws -> Duty {
    if let known = byPerson[person]?.duties[id] { return known }
    let json = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT json FROM duty WHERE id = ?"), arguments: [id])
    guard let json else { throw HubProblem.store("views.sqlite is damaged: kith rebuild") }
    let duty: Duty = try Canonical.value(json)
    var kept = try byPerson[person] ?? Kept(statements: naming(person, reader, database))
    let held = Set(kept.statements.map(\.sequence))
    kept.statements += try Set(duty.because + duty.metBy).subtracting(held).sorted().compactMap {
      try ViewIndex.statement($0, in: database)
    }
    kept.duties[id] = duty
    byPerson[person] = kept
    return duty
  }

  private func naming(
    _ person: PersonID, _ reader: CaseReader, _ database: Database
  ) throws -> [Statement] {
    try ViewIndex.statements(
      concerning: reader.records(of: person), standingOnly: false, ofKinds: WorkFamilies.kinds,
      in: database)
  }

  /// Each once: one alert may have brought about the duties of many.
  private func statements(of duties: [OwedDuty]) -> [Statement] {
    var (found, seen, told) = ([Statement](), Set<Int>(), Set<PersonID>())
    for owed in duties where told.insert(owed.person).inserted {
      for statement in byPerson[owed.person]?.statements ?? []
      where seen.insert(statement.sequence).inserted {
        found.append(statement)
      }
    }
    return found.sorted { $0.sequence < $1.sequence }
  }

  private func people(in statements: [Statement], reader: CaseReader) throws -> People {
    var people = People()
    for statement in statements {
      for record in statement.concerns {
        let person = try persons[record] ?? reader.person(of: record)
        persons[record] = person
        people.set(person, for: record)
      }
    }
    return people
  }
}
