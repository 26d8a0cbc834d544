import Foundation
public import Intake
public import Vocabulary

/// A row at the door that somebody could mend, as the doors hand it on.
public typealias MendableRow = Intake.MendableRow

/// The rows of one submission that wait to be mended, sealed beside the ledger.
///
/// They are about people of the sending agency whom nothing was taken in about, so they do not
/// wait for ever: 28 days, or until they are mended or somebody says they need not be.
struct WaitingRows: Codable {
  var received: Instant
  /// Nil where a row was mended or let go.
  var rows: [MendableRow?]

  static let days = 28
}

extension Hub {
  /// Days a row waits to be mended; then it is forgotten.
  public static let daysRowsWait = WaitingRows.days

  /// The rows of a submission that wait to be mended, by number; for its sender alone.
  public func waitingRows(of submission: String) -> [Int: MendableRow] {
    guard let waiting = waiting(of: submission) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: waiting.rows.enumerated().compactMap { number, row in
        row.map { (number, $0) }
      })
  }

  /// Sends a waiting row again with other cells, as a submission of its own that names the first.
  ///
  /// Where all of it enters it waits no more; else it waits as it was now written, with what is
  /// still wrong. Nil when no such row waits.
  public func mend(
    row number: Int, of submission: String, cells: [String]
  ) throws -> (receipt: Receipt, still: MendableRow?)? {
    guard var waiting = waiting(of: submission), waiting.rows.indices.contains(number),
      var row = waiting.rows[number], cells.count == row.header.count,
      let first = receipt(of: submission)
    else { return nil }
    let kept = Set(row.kept)
    let written = cells.enumerated().map { kept.contains($0) ? $1 : "" }
    let file = SentFile(
      name: "\(row.file), row \(row.line) mended.csv", bytes: row.table(with: written))
    let receipt = try receive(
      [file], flow: first.receipt.flow, mapping: row.mapping,
      mends: KeptReceipt.Mended(submission: submission, file: row.file, line: row.line))
    row.cells = written
    row.rejections = receipt.rejected
    waiting.rows[number] = receipt.rejected.isEmpty ? nil : row
    if receipt.rejected.isEmpty {
      try note(
        KeptReceipt.Mended(
          submission: receipt.submission, file: row.file, line: row.line), in: submission)
    }
    try keep(waiting, of: submission)
    return (receipt, waiting.rows[number])
  }

  /// Lets a waiting row go: it is mended elsewhere, or need not be.
  public func letGo(row number: Int, of submission: String) throws {
    guard var waiting = waiting(of: submission), waiting.rows.indices.contains(number) else {
      return
    }
    waiting.rows[number] = nil
    try keep(waiting, of: submission)
  }

  /// Has the rows of a submission wait, unless they do already or were mended before.
  func keep(waiting rows: [MendableRow], of submission: String) throws {
    forgetOldRows()
    guard !rows.isEmpty, receipt(of: submission) == nil else { return }
    try keep(WaitingRows(received: now(), rows: rows), of: submission)
  }

  private func waiting(of submission: String) -> WaitingRows? {
    let name = Hub.waitingName(submission)
    guard !submission.contains(".."),
      let sealed = FileManager.default.contents(atPath: folder.waiting + "/" + name),
      let bytes = log.unseal(sealed, named: name),
      let waiting = try? Canonical.value(bytes, as: WaitingRows.self),
      today.days(since: waiting.received.day) <= WaitingRows.days
    else { return nil }
    return waiting
  }

  private func keep(_ waiting: WaitingRows, of submission: String) throws {
    let name = Hub.waitingName(submission)
    let place = URL(fileURLWithPath: folder.waiting + "/" + name)
    guard waiting.rows.contains(where: { $0 != nil }) else {
      try? FileManager.default.removeItem(at: place)
      return
    }
    try FileManager.default.createDirectory(
      atPath: folder.waiting, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try log.seal(try Canonical.bytes(waiting), named: name).write(to: place, options: .atomic)
  }

  private func forgetOldRows() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.waiting)) ?? []
    for name in names {
      let path = folder.waiting + "/" + name
      guard let sealed = FileManager.default.contents(atPath: path),
        let bytes = log.unseal(sealed, named: name),
        let waiting = try? Canonical.value(bytes, as: WaitingRows.self),
        today.days(since: waiting.received.day) > WaitingRows.days
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private static func waitingName(_ submission: String) -> String {
    submission.replacing("/", with: "~") + ".sealed"
  }
}
