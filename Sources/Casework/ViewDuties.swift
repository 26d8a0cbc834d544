import Duties
import Foundation
import GRDB
import Ledger
import Vocabulary

/// Keeps what must be done up to date: over everything, whoever may see it.
struct ViewDuties {
  let database: Database
  let rulebook: Rulebook

  /// Steps by stated ties within which a statement can bear on a person's duties: a parent's
  /// other child is two away.
  static let reach = 2

  /// People whose duties could depend on what is said of these.
  static func circle(of people: Set<PersonID>, reader: CaseReader) throws -> Set<PersonID> {
    var found = people
    for person in people.sorted() {
      found.formUnion(try reader.circle(around: person, steps: reach))
    }
    return found
  }

  /// Computes the duties about some people anew.
  func recompute(_ people: Set<PersonID>, reader: CaseReader) throws {
    let ordered = people.sorted()
    let forgetAbout = try database.cachedStatement(
      sql: "DELETE FROM dutyAbout WHERE duty IN (SELECT id FROM duty WHERE person = ?)")
    let forget = try database.cachedStatement(sql: "DELETE FROM duty WHERE person = ?")
    for person in ordered {
      try forgetAbout.execute(arguments: [person.text])
      try forget.execute(arguments: [person.text])
    }
    // In parts, so that memory does not grow with how many people are looked at again.
    for start in stride(from: 0, to: ordered.count, by: 1_000) {
      let part = ordered[start..<min(start + 1_000, ordered.count)]
      let cases = try part.compactMap { try openCase(of: $0, reader: reader) }
      let rulebook = rulebook
      let found = try Parallel.map(cases) { _, one in
        try one.duties(under: rulebook).map { ($0, try Canonical.bytes($0)) }
      }
      for (one, duties) in zip(cases, found) {
        for (duty, json) in duties { try store(duty, json: json, of: one.person) }
      }
    }
  }

  /// All that can bear on the duties about one person.
  private struct OpenCase: Sendable {
    let person: PersonID
    let statements: [Statement]
    let people: People

    func duties(under rulebook: Rulebook) -> [Duty] {
      let file = CaseFiles(statements: statements, people: people).file(of: person)
      return DutyRules.duties(for: file, people: people, rulebook: rulebook)
    }
  }

  private func openCase(of person: PersonID, reader: CaseReader) throws -> OpenCase? {
    guard try !reader.statements(of: person).isEmpty else { return nil }
    let circle = try reader.circle(around: person, steps: ViewDuties.reach)
    var (statements, seen) = ([Statement](), Set<Int>())
    for near in circle {
      for statement in try reader.statements(of: near)
      where seen.insert(statement.sequence).inserted {
        statements.append(statement)
      }
    }
    statements.sort { $0.sequence < $1.sequence }
    return OpenCase(
      person: person, statements: statements, people: try reader.people(in: statements))
  }

  private func store(_ duty: Duty, json: Data, of person: PersonID) throws {
    try database.cachedStatement(
      sql: "INSERT INTO duty(id, person, owedBy, dueBy, metOn, json) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      duty.id, person.text, duty.owedBy.text, duty.dueBy.number, duty.metOn?.number, json,
    ])
    let about = try database.cachedStatement(
      sql: "INSERT INTO dutyAbout(person, duty) VALUES (?, ?)")
    for subject in Set(duty.about + [person]).sorted() {
      try about.execute(arguments: [subject.text, duty.id])
    }
  }
}
