import Duties
import Foundation
import GRDB
import Learning
import Ledger
import Vocabulary

extension Hub {
  /// What became of every duty, as known on a day.
  ///
  /// Today's stand in the views. For an earlier day they are worked out again from what was known
  /// then, so that a report of that day can be made again.
  func dutyOutcomes(
    _ statements: [Statement], people: People, asOf day: Day
  ) throws -> [DutyOutcome] {
    let duties: [Duty]
    if day >= today {
      duties = try views.pool.read { database in
        try Data.fetchAll(database, sql: "SELECT json FROM duty ORDER BY id")
          .map { try Canonical.value($0, as: Duty.self) }
      }
    } else {
      let files = CaseFiles(statements: statements.inForce(asKnownOn: day), people: people)
      let rulebook = rulebook
      duties = try Parallel.map(files.persons) { _, person in
        DutyRules.duties(for: files.file(of: person), people: people, rulebook: rulebook)
      }.flatMap { $0 }
    }
    return duties.map { duty in
      var isNotApplicable = false
      if case .notApplicable = duty.state(on: day) { isNotApplicable = true }
      return DutyOutcome(
        rule: duty.rule.rawValue, recommendations: duty.source.recommendations, owedBy: duty.owedBy,
        about: duty.about.first, opened: duty.opened, due: duty.dueBy,
        metOn: duty.metOn, endedOn: duty.ended?.on, isNotApplicable: isNotApplicable)
    }
  }
}
