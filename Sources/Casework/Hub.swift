import Duties
import Foundation
import GRDB
import Learning
import Ledger
import Linkage
public import Vocabulary

/// A hub at work in its folder: the only holder of its ledger and views.
///
/// An actor, so that there is one writer and every answer sees one state of the views.
public actor Hub {
  public nonisolated let folder: DataFolder
  public nonisolated let partnership: LocalPartnership
  let lock: FolderLock
  let log: StatementLog
  let views: Views
  let drafts: FormDrafts
  let model = LinkageModel.standard
  let rulebook: Rulebook
  /// Profiles held in memory, while they are.
  let live: LiveProfiles
  let now: @Sendable () -> Instant
  var keptAssurance: KeptAssurance?
  /// The public library as last made, and the last statement it was made of.
  var keptLibrary: (last: Int, library: ReviewLibrary)?
  var keptMeasures = KeptMeasures()
  let keptWork = KeptWork()
  /// Messages answered since the hub was opened: numbers its answers.
  var messages = 0

  /// Opens a folder, making it a hub of the starter partnership when it holds none.
  ///
  /// - Parameters:
  ///   - environment: where the master key is looked for: `KITH_KEYS`, `XDG_STATE_HOME`, `HOME`.
  ///   - now: tells the time; engines are given days, never a clock.
  ///   - onlyToPreview: the views are left as they stand, for `previewRelinking` alone.
  ///   - progress: told how far the views have caught up, in statements.
  public init(
    folder: DataFolder, environment: [String: String], now: @escaping @Sendable () -> Instant,
    onlyToPreview: Bool = false,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws {
    self.folder = folder
    self.now = now
    lock = try FolderLock(folder.path)
    partnership = try LocalPartnership.open(in: folder)
    rulebook = Rulebook(
      workingDays: partnership.workingDays, settings: partnership.settings,
      agencies: partnership.agencies, local: partnership.localRules)
    log = try StatementLog(folder: lock, keys: KeyFolder.standard(environment: environment))
    views = try Views(path: folder.views, asTheyAre: onlyToPreview)
    // A preview leaves the folder as it is.
    drafts = try FormDrafts(path: onlyToPreview ? ":memory:" : folder.drafts, now: now())
    let live = LiveProfiles()
    self.live = live
    guard !onlyToPreview else { return }
    try CatchUp(views: views, log: log, model: model, rulebook: rulebook, live: live)
      .run(progress: progress)
  }

  /// Reads the profiles of all records into memory, for a hub that stays open: each record that
  /// comes is then compared at once with those that could be alike.
  public func holdProfiles() throws {
    try views.pool.read { try live.hold(in: $0) }
  }

  /// Lets them go; the views' own keys serve from then on, and find the same.
  public func releaseProfiles() { live.forget() }

  /// The day it is for working days and deadlines: in London, not where the machine stands.
  public nonisolated var today: Day { LondonDay.of(now()) }

  /// The ledger's length.
  public func position() throws -> Int { try log.count }

  /// Brings the views up to the ledger.
  ///
  /// - Parameter written: what was just written down, if it is at hand.
  func catchUp(with written: [NewStatement] = []) throws {
    do {
      keptWork.forget(
        try CatchUp(views: views, log: log, model: model, rulebook: rulebook, live: live)
          .run(written: written))
    } catch {
      keptWork.forgetAll()
      throw error
    }
  }

  /// Writes statements down, durably; the views do not know of them yet.
  func write(_ settled: [SettledDraft], submission: String) throws -> [NewStatement] {
    let kept = try log.keep(settled.map(\.draft), submission: submission, recorded: now())
    return zip(kept, settled).map { kept, settled in
      NewStatement(statement: kept.statement, content: kept.content, digest: settled.digest)
    }
  }

  /// Writes statements down, durably, and brings the views up to them.
  @discardableResult
  func append(_ drafts: [DraftStatement], submission: String) throws -> [Statement] {
    let statements = try log.append(drafts, submission: submission, recorded: now())
    try catchUp()
    return statements
  }

  /// Finishes what is written and lets the folder go.
  public func close() throws {
    try log.checkpoint()
    try views.pool.close()
    try drafts.close()
    try log.close()
  }
}

/// The civil day in London, where the duties' working days are counted.
enum LondonDay {
  static func of(_ instant: Instant) -> Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? instant.day
  }
}
