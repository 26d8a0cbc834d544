import Casework
import Foundation
import Learning
import Vocabulary
import Web

/// Work on a hub's folder, done by whoever holds it: this process, or the server it asks.
enum HubCommand: Codable, Sendable {
  case importFiles(flow: String, paths: [String], json: Bool, mapping: Mapping?)
  case assure(asOf: Day?, json: Bool, shared: Bool, without: [String])
  case verify(json: Bool)
  case rebuild
  /// What a rebuild would link otherwise; nothing is changed.
  case previewRebuild(json: Bool, ids: Bool)
  case signIn(practitioner: String)
  case keepReview(path: String)
  case trialRules([RuleText.File], since: Day)
  case chronology(Export)

  /// Whose chronology is taken away, by whom and how.
  struct Export: Codable, Sendable {
    var person: RecordReference
    var practitioner: String
    var purpose: Purpose
    var asKnownOn: Day?
    var by: AgencyID?
    var format: ChronologyFormat
  }

  /// How a table is to be read: one of the partnership's mappings, or a file's text.
  enum Mapping: Codable, Sendable {
    case named(String)
    case file(Data)
  }
}

extension HubCommand {
  /// Does it look at the views as they stand, whichever release made them?
  var isPreview: Bool {
    if case .previewRebuild = self { return true }
    return false
  }
}

/// What came of a command: its exit code and what it says on either stream.
struct HubReply: Codable, Sendable {
  var status: Int32
  var out: String
  var complaint: String
  /// What a command made to be written to a file.
  var file: Data?

  init(
    status: Int32 = Outcome.done, out: String = "", complaint: String = "", file: Data? = nil
  ) {
    self.file = file
    self.status = status
    self.out = out
    self.complaint = complaint
  }
}

/// Does a command on a hub.
struct CommandRunner: Sendable {
  let hub: Hub
  /// The desk that hands out sign-in links; nil when nothing is being served.
  let desk: SignInDesk?
  let address: String?

  func run(_ command: HubCommand) async -> HubReply {
    do {
      switch command {
      case .importFiles(let flow, let paths, let json, let mapping):
        return try await importFiles(paths, flow: flow, json: json, mapping: mapping)
      case .assure(let asOf, let json, let shared, let without):
        return try await assure(asOf: asOf, json: json, shared: shared, without: without)
      case .verify(let json): return try await verify(json: json)
      case .rebuild:
        let count = try await hub.rebuild()
        return HubReply(out: "The views were made anew from \(count) statements.")
      case .previewRebuild(let json, let ids):
        let found = try await hub.previewRelinking()
        return HubReply(
          out: json ? try RelinkingText.json(found, ids: ids) : RelinkingText.plain(found, ids: ids)
        )
      case .signIn(let practitioner): return try await signIn(practitioner)
      case .keepReview(let path): return try await keepReview(path)
      case .trialRules(let files, let since): return try await trial(files, since: since)
      case .chronology(let export): return try await chronology(export)
      }
    } catch {
      return HubReply(status: Outcome.couldNot, complaint: "kith: \(error)")
    }
  }

  private func importFiles(
    _ paths: [String], flow: String, json: Bool, mapping: HubCommand.Mapping?
  ) async throws -> HubReply {
    var (files, unread): ([SentFile], [String]) = ([], [])
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        unread.append("kith: cannot read \(path): check that it exists and may be read.")
        continue
      }
      files.append(SentFile(name: ReceiptText.name(of: path), bytes: [UInt8](bytes)))
    }
    guard unread.isEmpty else {
      return HubReply(
        status: Outcome.couldNot, complaint: unread.joined(separator: "\n") + "\nNothing changed.")
    }
    let chosen: TableMapping? =
      switch mapping {
      case nil: nil
      case .named(let name): try await hub.mapping(named: name, flow: flow)
      case .file(let bytes): try LocalPartnership.mapping(from: bytes)
      }
    let receipt = try await hub.receive(files, flow: flow, mapping: chosen)
    return HubReply(
      status: receipt.rejected.isEmpty ? Outcome.done : Outcome.rejected,
      out: json ? try ReceiptText.json(receipt) : ReceiptText.plain(receipt))
  }

  private func trial(_ files: [RuleText.File], since: Day) async throws -> HubReply {
    let read = LocalRuleFile(
      reading: files.map { ($0.name, $0.text) }, settings: hub.partnership.settings)
    guard read.problems.isEmpty else {
      return HubReply(
        status: Outcome.rejected,
        complaint: read.problems.map(\.description).joined(separator: "\n"))
    }
    let trial = try await hub.trial(of: read.rules, since: since)
    let nearlyAll = trial.rules.contains { $0.firesForNearlyAll(of: trial.people) }
    return HubReply(
      status: nearlyAll ? Outcome.rejected : Outcome.done,
      out: RuleText.plain(trial) { hub.partnership.name(of: $0) })
  }

  private func assure(
    asOf: Day?, json: Bool, shared: Bool, without: [String]
  ) async throws -> HubReply {
    let whole = try await hub.assurance(asOf: asOf)
    guard !without.isEmpty else {
      let told = shared ? whole.shared : whole
      return HubReply(out: json ? told.json : AssuranceText.plain(told))
    }
    let less = try await hub.assurance(asOf: asOf, without: Set(without))
    return HubReply(
      out: json
        ? (shared ? less.shared : less).json
        : AssuranceText.plain(less, without: without, beside: whole, shared: shared))
  }

  private func verify(json: Bool) async throws -> HubReply {
    let found = try await hub.verify()
    let out =
      json
      ? #"{"first_bad":\#(found.firstBad.map(String.init) ?? "null"),"#
        + #""root":"\#(found.root)","size":\#(found.size)}"#
      : found.firstBad.map { "Statement \($0) is not what was written down: do not rely on it." }
        ?? "All \(found.size) statements are as they were written down. Root \(found.root)."
    return HubReply(
      status: found.firstBad == nil ? Outcome.done : Outcome.unverified, out: out)
  }

  private func signIn(_ id: String) async throws -> HubReply {
    guard let desk, let address else {
      return HubReply(
        status: Outcome.couldNot,
        complaint: "kith: nothing is being served from this folder: start kith serve first.")
    }
    let link = await desk.link(for: try practitioner(id), at: address)
    return HubReply(out: link)
  }

  private func practitioner(_ id: String) throws -> Practitioner {
    if let found = hub.partnership.practitioner(id) { return found }
    throw HubProblem.unknownPractitioner(
      id, known: hub.partnership.practitioners.map(\.id).sorted())
  }

  private func chronology(_ asked: HubCommand.Export) async throws -> HubReply {
    let reader = Reader(
      practitioner: try practitioner(asked.practitioner), purpose: asked.purpose)
    let role = reader.practitioner.role
    guard role.purposes.contains(asked.purpose) else {
      return HubReply(
        status: Outcome.couldNot,
        complaint: "kith: a \(role.inWords) opens no file for \(asked.purpose.inWords); expected "
          + role.purposes.map(\.rawValue).joined(separator: " or "))
    }
    if let by = asked.by, hub.partnership.agency(by) == nil {
      throw HubProblem.partnership(["no agency is called \(by)"])
    }
    let bytes = try await hub.chronology(
      of: asked.person, as: reader, asKnownOn: asked.asKnownOn, by: asked.by, format: asked.format)
    guard let bytes else {
      return HubReply(
        status: Outcome.couldNot,
        complaint: "kith: there is no such record, or nothing of it may be told to "
          + "\(asked.practitioner) for \(asked.purpose.inWords).")
    }
    return HubReply(file: Data(bytes))
  }

  private func keepReview(_ path: String) async throws -> HubReply {
    guard FileManager.default.isReadableFile(atPath: path) else {
      return HubReply(
        status: Outcome.couldNot,
        complaint: "kith: cannot read \(path): check that it exists and may be read.")
    }
    let file = URL(fileURLWithPath: path)
    let (review, receipt) = try await hub.keepReview(
      SentFile(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file))))
    return HubReply(
      out: receipt.accepted == 0
        ? "The hub held this review already; nothing changed."
        : "The hub now holds this review: \(review.recommendations.count) recommendations. "
          + "It is read by nobody until its chair has settled and published it.")
  }
}
