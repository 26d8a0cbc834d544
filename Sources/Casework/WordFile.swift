import Foundation
import Learning

/// A Word document (.docx): a ZIP of XML, taken out part by part.
struct WordFile {
  let path: String
  let name: String
  private static let limitUnpacked = 100_000_000

  func review() throws -> Review {
    let sizes = try parts()
    guard sizes["word/document.xml"] != nil else {
      throw refusal("a ZIP file that is no Word document", "a .docx file")
    }
    let parts = WordParts(
      document: try part("word/document.xml", sizes) ?? [],
      numbering: try part("word/numbering.xml", sizes),
      styles: try part("word/styles.xml", sizes),
      headers: try sizes.keys.sorted().filter {
        $0.hasPrefix("word/header") || $0.hasPrefix("word/footer")
      }.prefix(12).compactMap { try part($0, sizes) },
      properties: try part("docProps/core.xml", sizes))
    guard let report = ReportText.word(parts) else {
      throw refusal("its XML declares entities of its own", "a .docx as a word processor saves it")
    }
    return ReportReader.read(
      report.text,
      context: try ReadDocument.context(for: path, title: report.title, made: report.made))
  }

  /// The parts of the ZIP and how long each will be, without unpacking anything.
  private func parts() throws -> [String: Int] {
    let tool = Subprocess(tool: "unzip", package: "unzip")
    let output = try tool.run(["-l", "-qq", path], seconds: 10, limit: 1 << 22)
    guard output.status == 0, !output.wasEnded else {
      throw refusal("damaged or cut short", "the whole .docx file: copy it again")
    }
    var sizes: [String: Int] = [:]
    for line in String(decoding: output.bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3).map { String($0) }
      if fields.count == 4, let size = Int(fields[0]) {
        sizes[fields[3].trimmingCharacters(in: .whitespaces)] = size
      }
    }
    let packed = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    let total = sizes.values.reduce(0) { $0 &+ $1 }
    guard total <= WordFile.limitUnpacked, total <= max(packed, 10_000) * 200 else {
      throw refusal(
        "unpacks to \(total) bytes, far more than its size", "a .docx as a word processor saves it")
    }
    return sizes
  }

  private func part(_ part: String, _ sizes: [String: Int]) throws -> [UInt8]? {
    guard sizes[part] != nil else { return nil }
    let tool = Subprocess(tool: "unzip", package: "unzip")
    let output = try tool.run(["-p", path, part], seconds: 20, limit: WordFile.limitUnpacked)
    guard output.status == 0, !output.wasEnded else {
      throw refusal("damaged or cut short", "the whole .docx file: copy it again")
    }
    return output.bytes
  }

  private func refusal(_ problem: String, _ expected: String) -> ReviewProblem {
    ReadDocument.refusal(name, problem, expected)
  }
}
