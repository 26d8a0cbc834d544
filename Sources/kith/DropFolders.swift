import Casework
import Foundation
import Vocabulary

/// Takes in files that are laid into a folder: `DROPS/FLOW/file`. What was taken in is moved to
/// `DROPS/FLOW/received/`, with its receipt beside it.
///
/// A file counts as laid down whole when it has not changed between two looks. A file that
/// was taken in but not yet moved when the hub stopped is taken in again, which changes nothing.
/// What cannot be taken in stays, with what is wrong beside it, and is tried again once it changes.
struct DropFolders: Sendable {
  let hub: Hub
  let root: String

  /// Seconds between two looks.
  static let pause = 2

  /// Looks until the task is cancelled.
  func watch() async {
    var known: [String: Look] = [:]
    var refused: [String: Look] = [:]
    while !Task.isCancelled {
      let seen = waiting()
      refused = refused.filter { seen[$0.key] != nil }
      for (path, look) in seen.sorted(by: { $0.key < $1.key })
      where known[path] == look && refused[path] != look {
        refused[path] = await take(path) ? nil : look
      }
      known = waiting()
      try? await Task.sleep(for: .seconds(DropFolders.pause))
    }
  }

  /// False for what a program is still writing, by the names such files are given, and for what
  /// stands here beside the files themselves.
  private static func isWhole(_ name: String) -> Bool {
    let unfinished = [".part", ".partial", ".tmp", ".filepart", ".crdownload", "~"]
    return !name.hasPrefix(".") && name != "received" && !name.hasSuffix(problemSuffix)
      && !unfinished.contains { name.lowercased().hasSuffix($0) }
  }

  private static let problemSuffix = ".problem.txt"

  /// What a file looked like: one put right in place may have as many bytes as before.
  private struct Look: Equatable {
    var size: Int
    var changed: Date?
  }

  /// Files that wait, with how they look.
  private func waiting() -> [String: Look] {
    var found: [String: Look] = [:]
    let manager = FileManager.default
    for flow in (try? manager.contentsOfDirectory(atPath: root)) ?? [] {
      let folder = root + "/" + flow
      for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? []
      where DropFolders.isWhole(name) {
        let path = folder + "/" + name
        guard let facts = try? manager.attributesOfItem(atPath: path),
          facts[.type] as? FileAttributeType == .typeRegular, let size = facts[.size] as? Int
        else { continue }
        found[path] = Look(size: size, changed: facts[.modificationDate] as? Date)
      }
    }
    return found
  }

  /// True when it was taken in, with a receipt even where none of it could enter.
  private func take(_ path: String) async -> Bool {
    let place = URL(fileURLWithPath: path)
    let flow = place.deletingLastPathComponent().lastPathComponent
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    let beside = URL(fileURLWithPath: path + DropFolders.problemSuffix)
    let name = place.lastPathComponent
    do {
      let receipt = try await hub.receive(
        [SentFile(name: name, bytes: [UInt8](bytes))], flow: flow)
      let first = await hub.receipt(of: receipt.submission)?.receipt ?? receipt
      try keep(place, receipt: try ReceiptText.json(first), digest: receipt.submission)
      try? FileManager.default.removeItem(at: beside)
      Terminal.complain(
        "kith: \(flow): took in a file; \(receipt.accepted) statements accepted, "
          + "\(receipt.duplicates) known, \(receipt.rejected.count) parts rejected")
      return true
    } catch {
      try? Data("\(error)\n".utf8).write(to: beside, options: .atomic)
      Terminal.complain("kith: \(flow): a file stays where it is: \(error)")
      return false
    }
  }

  /// Moves a file beside those received, under a name no other has.
  private func keep(_ place: URL, receipt: String, digest: String) throws {
    let folder = place.deletingLastPathComponent().appending(path: "received")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let mark = digest.split(separator: "/").last.map(String.init) ?? "file"
    let target = folder.appending(path: mark + "-" + place.lastPathComponent)
    try Data(receipt.utf8).write(
      to: folder.appending(path: mark + "-" + place.lastPathComponent + ".receipt.json"),
      options: .atomic)
    if FileManager.default.fileExists(atPath: target.path) {
      try FileManager.default.removeItem(at: target)
    }
    try FileManager.default.moveItem(at: place, to: target)
  }
}
