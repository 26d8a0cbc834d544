import Chronology
import Duties
import Family
public import Foundation
import GRDB
import Learning
import Synchronization
import Vocabulary

/// Plays a story: a hub of the starter partnership in a folder of its own, with the story's own
/// clock, is sent what each agency sent, day by day, through the same doors as anybody's data.
public enum PlayStory {
  /// The ids of every rule there is, as a story can be played without them.
  public static let rules = RuleID.allCases.map(\.rawValue)

  /// - Parameters:
  ///   - rules: ids of rules left out: what they ask for does not arise, and the measures that
  ///     fall without them are told.
  ///   - place: where the hub stands; emptied afterwards unless it is to be kept.
  public static func play(
    _ story: StoryInput, without rules: [String] = [], in place: Place
  ) async throws -> PlayedStory {
    guard place.hub.isEmpty else {
      throw HubProblem.folder("\(place.hub.path) is not empty", "choose a new or empty folder")
    }
    defer { place.clear() }
    let clock = StoryClock(story.first)
    try LocalPartnership.layDown(in: place.hub, setting: story.limits)
    let hub = try Hub(
      folder: place.hub, environment: place.environment, now: { clock.now })
    var course = StoryCourse(story, agencies: hub.partnership.agencies)
    for sent in story.sent {
      clock.set(sent.day)
      try await send(sent, to: hub, &course)
      course.stand(
        try await hub.allDuties().filter { !rules.contains($0.rule.rawValue) }, on: sent.day)
    }
    clock.set(story.last)
    let told = try await hub.everythingSaid()
    let worth = try await worth(of: rules, on: story.last, in: hub)
    try await hub.close()
    return course.played(told.statements, people: told.people, worth: worth)
  }

  private static func send(
    _ sent: StoryInput.Sent, to hub: Hub, _ course: inout StoryCourse
  ) async throws {
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
  }

  /// Nil where no rule is left out.
  private static func worth(
    of rules: [String], on day: Day, in hub: Hub
  ) async throws -> PlayedStory.Worth? {
    guard !rules.isEmpty else { return nil }
    let whole = try await hub.assurance(asOf: day)
    let less = try await hub.assurance(asOf: day, without: Set(rules))
    return PlayedStory.Worth(
      rules: rules, asOf: day, fallen: FallenMeasure.fallen(less, beside: whole))
  }

  /// Where a story's hub stands while it is played, and whether it stays.
  public struct Place: Sendable {
    let hub: DataFolder
    let environment: [String: String]
    /// Removed afterwards; nil where the hub is to be kept.
    private let passing: URL?

    /// A folder of its own that is gone afterwards, with the hub and its keys in it.
    public static func passing(_ folder: URL) -> Place {
      Place(
        hub: DataFolder(folder.appending(path: "hub").path),
        environment: ["KITH_KEYS": folder.appending(path: "keys").path], passing: folder)
    }

    /// A new or empty folder that is kept, its master key where those of all hubs are.
    public static func kept(_ folder: DataFolder, environment: [String: String]) -> Place {
      Place(hub: folder, environment: environment, passing: nil)
    }

    func clear() {
      if let passing { try? FileManager.default.removeItem(at: passing) }
    }
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
