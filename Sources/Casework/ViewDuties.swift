import Duties
import Foundation
import GRDB
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
    for person in people.sorted() {
      try database.execute(
        sql: "DELETE FROM dutyAbout WHERE duty IN (SELECT id FROM duty WHERE person = ?)",
        arguments: [person.text])
      try database.execute(
        sql: "DELETE FROM duty WHERE person = ?", arguments: [person.text])
    }
    for person in people.sorted() {
      for duty in try duties(about: person, reader: reader) { try store(duty, of: person) }
    }
  }

  private func duties(about person: PersonID, reader: CaseReader) throws -> [Duty] {
    guard try !reader.statements(of: person).isEmpty else { return [] }
    let circle = try reader.circle(around: person, steps: ViewDuties.reach)
    var (statements, seen) = ([Statement](), Set<Int>())
    for near in circle {
      for statement in try reader.statements(of: near)
      where seen.insert(statement.sequence).inserted {
        statements.append(statement)
      }
    }
    statements.sort { $0.sequence < $1.sequence }
    let people = try reader.people(in: statements)
    let file = CaseFiles(statements: statements, people: people).file(of: person)
    return DutyRules.duties(for: file, people: people, rulebook: rulebook)
  }

  private func store(_ duty: Duty, of person: PersonID) throws {
    try database.execute(
      sql: "INSERT INTO duty(id, person, owedBy, dueBy, metOn, json) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        duty.id, person.text, duty.owedBy.text, duty.dueBy.number, duty.metOn?.number,
        try Canonical.bytes(duty),
      ])
    for subject in Set(duty.about + [person]).sorted() {
      try database.execute(
        sql: "INSERT INTO dutyAbout(person, duty) VALUES (?, ?)",
        arguments: [subject.text, duty.id])
    }
  }
}
