import Foundation
import Intake
import Ledger
import Vocabulary

@testable import Casework

/// A hub of the starter partnership in a folder of its own, at noon on Friday 14 March 2031; the
/// folder is gone when the test is.
final class Desk: Sendable {
  static let today = day("2031-03-14")
  let root: String
  let hub: Hub

  init() throws {
    root = NSTemporaryDirectory() + "kith-casework-" + UUID().uuidString
    hub = try Desk.open(root)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  static func open(_ root: String) throws -> Hub {
    let noon = Instant(startOf: today).adding(seconds: 12 * 3600)
    return try Hub(
      folder: DataFolder(root + "/data"), environment: ["KITH_KEYS": root + "/keys"],
      now: { noon })
  }

  /// Sends files, each a name and its text, under a flow.
  @discardableResult
  func send(_ files: [(name: String, text: String)], flow: String) async throws -> Receipt {
    try await hub.receive(
      files.map { SentFile(name: $0.name, bytes: Array($0.text.utf8)) }, flow: flow)
  }

  /// A form of an agency about one record, filled in on a day.
  @discardableResult
  func say(
    _ says: Saying, about record: String, by agency: AgencyID, on day: String = "2031-03-14",
    standing: Standing = .observed, key: String
  ) async throws -> Receipt {
    let draft = DraftStatement(
      about: reference(record), says: says, standing: standing,
      occurred: UncertainDate(Day(day) ?? Desk.today), noted: Day(day),
      saidBy: agency, source: SourcePlace(document: "form: test"), key: key)
    return try await hub.receive(form: [draft], from: agency)
  }

  func reader(_ id: String, for purpose: Purpose) throws -> Reader {
    guard let practitioner = hub.partnership.practitioner(id) else {
      throw HubProblem.unknownPractitioner(id, known: [])
    }
    return Reader(practitioner: practitioner, purpose: purpose)
  }

  /// Everybody's records, person by person.
  var people: Set<Set<RecordReference>> {
    get async throws {
      let records = try await hub.viewsDump().filter { $0.hasPrefix("member ") }.map(Desk.columns)
      let groups = Dictionary(grouping: records) { $0["person"] ?? "" }
      return Set(groups.values.map { Set($0.compactMap { RecordReference($0["record"] ?? "") }) })
    }
  }

  /// The person a record belongs to.
  func person(_ record: String) async throws -> PersonID {
    let row = try await hub.viewsDump().filter { $0.hasPrefix("member ") }.map(Desk.columns)
      .first { $0["record"] == record }
    return PersonID(row?["person"] ?? record)
  }

  /// `member record=northmoor-csc/P1|person=…` by column.
  static func columns(_ row: String) -> [String: String] {
    let cells = row.drop { $0 != " " }.dropFirst().split(separator: "|")
    return Dictionary(
      cells.compactMap { cell -> (String, String)? in
        let halves = cell.split(separator: "=", maxSplits: 1)
        return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
      }, uniquingKeysWith: { first, _ in first })
  }
}

func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

func reference(_ text: String) -> RecordReference {
  RecordReference(text) ?? RecordReference(.hub, text)
}
