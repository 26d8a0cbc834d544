import Chronology
import Duties
import Family
public import Foundation
import GRDB
import Synchronization
import Vocabulary

/// Plays a story: a hub of the starter partnership in a folder of its own, with the story's own
/// clock, is sent what each agency sent, day by day, through the same doors as anybody's data.
public enum PlayStory {
  /// The ids of every rule there is, as a story can be played without them.
  public static let rules = RuleID.allCases.map(\.rawValue)

  /// - Parameters:
  ///   - rules: ids of rules left out.
  ///   - folder: where the hub may stand while it is played; emptied afterwards.
  public static func play(
    _ story: StoryInput, without rules: [String] = [], in folder: URL
  ) async throws -> PlayedStory {
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = StoryClock(story.first)
    let hub = try Hub(
      folder: DataFolder(folder.appending(path: "hub").path),
      environment: ["KITH_KEYS": folder.appending(path: "keys").path],
      now: { clock.now }, without: Set(rules.compactMap(RuleID.init(rawValue:))))
    var course = StoryCourse(story, agencies: hub.partnership.agencies)
    for sent in story.sent {
      clock.set(sent.day)
      for submission in sent.files {
        let receipt = try await hub.receive(submission.files, flow: submission.flow)
        course.add(receipt, flow: try await hub.flow(named: submission.flow), on: sent.day)
      }
      for (agency, drafts) in Dictionary(grouping: sent.forms, by: \.saidBy)
        .sorted(by: { $0.key < $1.key })
      {
        let receipt = try await hub.receive(form: drafts, from: agency)
        course.add(receipt, form: agency, on: sent.day)
      }
      course.stand(try await hub.allDuties(), on: sent.day)
    }
    let told = try await hub.everythingSaid()
    try await hub.close()
    return course.played(told.statements, people: told.people)
  }
}

/// The clock of a story: noon of the day it is told to be.
private final class StoryClock: Sendable {
  private let day: Mutex<Day>

  init(_ day: Day) { self.day = Mutex(day) }

  func set(_ day: Day) { self.day.withLock { $0 = day } }

  var now: Instant { Instant(startOf: day.withLock { $0 }).adding(seconds: 12 * 3600) }
}

extension Hub {
  /// Every duty there is, whoever may see it.
  func allDuties() throws -> [Duty] {
    try views.pool.read { database in
      try Data.fetchAll(database, sql: "SELECT json FROM duty ORDER BY dueBy, id")
        .map { try Canonical.value($0) }
    }
  }

  /// Everything in the ledger, and who is who in it.
  func everythingSaid() throws -> (statements: [Vocabulary.Statement], people: People) {
    let statements = try log.read(after: 0, limit: .max)
    let people = try views.pool.read { try CaseReader($0).people(in: statements) }
    return (statements, people)
  }
}
