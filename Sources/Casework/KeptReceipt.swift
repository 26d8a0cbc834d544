import Foundation
public import Vocabulary

/// A receipt as it was given, kept so that its sender can look at it again.
public struct KeptReceipt: Codable, Sendable, Hashable {
  public var received: Instant
  /// Names of the files, as sent.
  public var files: [String]
  public var receipt: Receipt
  /// The row of an earlier submission that this one mends.
  public var mends: Mended?
  /// Rows of this one that were mended since, each by the submission that did.
  public var mended: [Mended]?

  /// A row that was mended.
  public struct Mended: Codable, Sendable, Hashable {
    /// The other submission: that which mends it, or that in which it first came.
    public var submission: String
    public var file: String
    public var line: Int

    public init(submission: String, file: String, line: Int) {
      self.submission = submission
      self.file = file
      self.line = line
    }
  }
}

extension Hub {
  /// Keeps what became of a submission. The same sent again leaves the first receipt as it was: it
  /// is the one that says what entered.
  func keep(
    _ receipt: Receipt, of files: [SentFile], mends: KeptReceipt.Mended? = nil
  ) throws {
    let folder = URL(fileURLWithPath: folder.receipts)
    let place = folder.appending(path: KeptReceipt.name(of: receipt.submission))
    guard !FileManager.default.fileExists(atPath: place.path) else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let kept = KeptReceipt(
      received: now(), files: files.map(\.name), receipt: receipt, mends: mends)
    try Canonical.bytes(kept).write(to: place, options: .atomic)
  }

  /// What became of a submission this time, with what was kept of it before.
  public func kept(_ receipt: Receipt, of files: [String]) -> KeptReceipt {
    var kept =
      self.receipt(of: receipt.submission)
      ?? KeptReceipt(received: now(), files: files, receipt: receipt)
    kept.receipt = receipt
    return kept
  }

  /// Notes on a receipt that one of its rows was mended, once.
  func note(_ mended: KeptReceipt.Mended, in submission: String) throws {
    guard var kept = receipt(of: submission), kept.mended?.contains(mended) != true else { return }
    kept.mended = (kept.mended ?? []) + [mended]
    let name = KeptReceipt.name(of: submission)
    try Canonical.bytes(kept).write(
      to: URL(fileURLWithPath: folder.receipts + "/" + name), options: .atomic)
  }

  /// The receipt of one submission; nil where none is kept.
  public func receipt(of submission: String) -> KeptReceipt? {
    keptReceipt(in: KeptReceipt.name(of: submission))
  }

  private func keptReceipt(in name: String) -> KeptReceipt? {
    FileManager.default.contents(atPath: folder.receipts + "/" + name)
      .flatMap { try? Canonical.value($0, as: KeptReceipt.self) }
  }

  /// What came in by some flows, the latest first.
  public func receipts(ofFlows flows: Set<String>, atMost limit: Int) -> [KeptReceipt] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.receipts)) ?? []
    let kept = names.compactMap { name -> KeptReceipt? in
      guard let flow = name.split(separator: "~").first, flows.contains(String(flow)) else {
        return nil
      }
      return keptReceipt(in: name)
    }
    return Array(
      kept.sorted { ($1.received, $0.receipt.submission) < ($0.received, $1.receipt.submission) }
        .prefix(limit))
  }
}

extension KeptReceipt {
  /// `northmoor-csc-safeguarding/9f3a…` stands in `northmoor-csc-safeguarding~9f3a….json`.
  fileprivate static func name(of submission: String) -> String {
    submission.replacing("/", with: "~") + ".json"
  }
}
