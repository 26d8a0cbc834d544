import Foundation
public import Learning
import Vocabulary

/// Reads a report of any kind into its review.
///
/// Tools of the system take the file apart, one run for the whole of it and each within limits;
/// what it says is Learning's to find. Nothing it throws holds a word of the file or its name.
public enum ReadDocument {
  /// Longest file, in bytes, and most pages that are read.
  public static let limitBytes = 200_000_000
  public static let limitPages = 1_500
  /// Longest output of a tool: the text of the longest report, many times over.
  static let limitOutput = 250_000_000

  /// The review a file holds.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - name: what complaints are to call it: never the file's own name, which may be somebody's.
  public static func review(at path: String, called name: String) throws -> Review {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw HubProblem.folder(
        "cannot read \(name)", "check that it exists and may be read")
    }
    guard bytes.count <= limitBytes else {
      throw refusal(name, "longer than \(limitBytes) bytes", "one report")
    }
    let head = [UInt8](bytes.prefix(1_024))
    if head.starts(with: Array("%PDF-".utf8)) || contains(head, "%PDF-") {
      return try PDFDocument(path: path, name: name, tail: [UInt8](bytes.suffix(2_048))).review()
    }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return try PlanSheets.review(ofWorkbook: [UInt8](bytes), at: path, name: name)
        ?? WordFile(path: path, name: name).review()
    }
    return try text([UInt8](bytes), at: path, name: name)
  }

  /// A published page, a page of the web, or plain text.
  private static func text(_ bytes: [UInt8], at path: String, name: String) throws -> Review {
    if ReviewReader.isPublishedPage(bytes) { return try ReviewReader.read(bytes, named: name) }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw refusal(
        name, "neither PDF, Word, a page of the web nor text in UTF-8",
        "a report as PDF, .docx, HTML or text")
    }
    if let plan = try PlanSheets.review(ofTable: bytes, at: path) { return plan }
    let report = ReportText(writing: bytes)
    let review = ReportReader.read(report, context: try context(for: path, title: ""))
    guard !review.recommendations.isEmpty else { return try ReviewReader.read(bytes, named: name) }
    return review
  }

  static func context(
    for path: String, title: String, made: String? = nil
  ) throws -> ReportReader.Context {
    ReportReader.Context(
      fileName: URL(fileURLWithPath: path).lastPathComponent, title: title, made: made,
      dictionary: try WordList.words())
  }

  static func refusal(_ name: String, _ problem: String, _ expected: String) -> ReviewProblem {
    ReviewProblem(rejections: [Rejection(file: name, problem: problem, expected: expected)])
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }
}

/// English words in small letters, from Debian's list.
enum WordList {
  private static let places = ["/usr/share/dict/british-english", "/usr/share/dict/words"]

  static func words() throws -> Set<String> {
    guard let bytes = places.lazy.compactMap({ FileManager.default.contents(atPath: $0) }).first
    else {
      throw HubProblem.folder(
        "the list of English words is missing", "install Debian's package wbritish")
    }
    var words: Set<String> = []
    words.reserveCapacity(100_000)
    for line in [UInt8](bytes).split(separator: UInt8(ascii: "\n")) {
      if let first = line.first, first >= 97, first <= 122 {
        words.insert(String(decoding: line, as: UTF8.self))
      }
    }
    return words
  }
}
