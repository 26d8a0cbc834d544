public import Duties
import Foundation
import Ledger
public import Vocabulary

/// How long the working out of duties takes, over case files in memory: for benchmarks.
public struct DutyTiming: Sendable {
  /// People whose case files were read.
  public let people: Int
  /// Wall time of one pass over all of them, every processor at work.
  public let seconds: Double
  /// What came of it.
  public let duties: [Duty]

  /// - Parameter only: the rules asked; nil for all there are.
  public init(
    _ statements: [Vocabulary.Statement], people: People, rulebook: Rulebook,
    only: Set<RuleID>? = nil
  ) throws {
    let files = CaseFiles(statements: statements, people: people)
    let cases = files.persons.map { files.file(of: $0) }
    let left = only.map { Set(RuleID.allCases).subtracting($0) } ?? rulebook.without
    let asked = Rulebook(
      workingDays: rulebook.workingDays, settings: rulebook.settings, agencies: rulebook.agencies,
      without: left, local: rulebook.local)
    let clock = ContinuousClock()
    let start = clock.now
    let found = try Parallel.map(cases) { _, file in
      DutyRules.duties(for: file, people: people, rulebook: asked)
    }
    let took = clock.now - start
    seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    self.people = cases.count
    duties = found.flatMap { $0 }
  }

  /// The rulebook of the starter partnership, in a folder of its own.
  public static func starterRulebook(in folder: String) throws -> Rulebook {
    let partnership = try LocalPartnership.open(in: DataFolder(folder))
    return Rulebook(
      workingDays: partnership.workingDays, settings: partnership.settings,
      agencies: partnership.agencies, local: partnership.localRules)
  }
}
