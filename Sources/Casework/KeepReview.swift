import Crypto
import Foundation
public import Learning
public import Vocabulary

extension Hub {
  /// Keeps a review: its particulars and recommendations become statements, and its file stays
  /// with the hub, for whoever settles the reading. Nobody reads it until it is published.
  ///
  /// - Parameters:
  ///   - document: what the file is called in the ledger: never by somebody's name.
  ///   - source: the file itself; nil keeps none.
  @discardableResult
  public func keep(_ review: Review, from document: String, source: [UInt8]? = nil) throws
    -> Receipt
  {
    var drafts = Review.drafts(for: review, file: document, noted: today)
    if let source, let draft = try sourceDraft(source, of: review, file: document) {
      drafts.append(draft)
    }
    let fresh = try settle(
      drafts, from: "reviews", submission: "review-" + review.record.id)
    if !fresh.isEmpty {
      try catchUp(with: write(fresh, submission: "review-" + review.record.id))
    }
    return Receipt(
      flow: "reviews", submission: "review-" + review.record.id, accepted: fresh.count,
      duplicates: drafts.count - fresh.count, dropped: [:], rejected: [])
  }

  /// Reads a file somebody sent and keeps its review. Names in the file's own name stay out.
  public func keepReview(_ file: SentFile) throws -> (review: Review, receipt: Receipt) {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let path = place.appending(path: file.shortName.replacing("/", with: "_")).path
    try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    let review = try ReadDocument.review(at: path, called: "the file")
    guard !review.recommendations.isEmpty else {
      throw ReviewProblem(rejections: [
        Rejection(
          file: "the file", problem: "no recommendation was found in it",
          expected: "a report of a review, or its published page")
      ])
    }
    let name =
      review.isNamed(in: file.shortName) || review.isFromReport
      ? review.record.id : file.shortName
    return (review, try keep(review, from: name, source: file.bytes))
  }

  /// Where the file of a review stands; the folder is its owner's alone.
  func sourceFile(of record: RecordReference) -> URL {
    URL(fileURLWithPath: folder.path + "/reviews").appending(path: record.id)
  }

  /// Nil where the same file is kept already.
  private func sourceDraft(
    _ bytes: [UInt8], of review: Review, file: String
  ) throws -> DraftStatement? {
    let digest = Hub.hex(SHA256.hash(data: bytes))
    let known = try reviewStatements(about: review.record).contains { statement in
      guard case .reviewWork(.source(let source)) = statement.says else { return false }
      return source.digest == digest
    }
    let place = sourceFile(of: review.record)
    if known, FileManager.default.fileExists(atPath: place.path) { return nil }
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(bytes).write(to: place, options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
    if known { return nil }
    let salt = Hub.hex(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) })
    let hashes = NameHashes(salt: salt)
    return DraftStatement(
      about: review.record,
      says: .reviewWork(
        .source(
          ReviewSource(
            digest: digest, pages: PageImage.pages(of: place.path), salt: salt,
            names: hashes.all(review.namesShown), withheld: hashes.all(review.wordsWithheld)))),
      standing: .reported, noted: today, saidBy: "reviews", source: SourcePlace(document: file),
      key: "review/\(review.record.id)/source")
  }
}
