import Foundation
import Learning

/// A Word document (.docx): a ZIP of XML, taken out part by part.
struct WordFile {
  let path: String
  let name: String
  private static let limitUnpacked = 100_000_000

  func review() throws -> Review {
    let parts: WordParts
    do {
      parts = try self.parts()
    } catch ZipFile.Problem.damaged {
      throw refusal("damaged or cut short", "the whole .docx file: copy it again")
    } catch ZipFile.Problem.unpacksTo(let bytes) {
      throw refusal(
        "unpacks to \(bytes) bytes, far more than its size", "a .docx as a word processor saves it")
    }
    guard let report = ReportText.word(parts) else {
      throw refusal("its XML declares entities of its own", "a .docx as a word processor saves it")
    }
    return ReportReader.read(
      report.text,
      context: try ReadDocument.context(for: path, title: report.title, made: report.made))
  }

  private func parts() throws -> WordParts {
    let packed = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    let zip = try ZipFile(path: path, packed: packed, limit: WordFile.limitUnpacked)
    guard let document = try zip.part("word/document.xml") else {
      throw refusal("a ZIP file that is no Word document", "a .docx file")
    }
    return WordParts(
      document: document, numbering: try zip.part("word/numbering.xml"),
      styles: try zip.part("word/styles.xml"),
      headers: try zip.sizes.keys.sorted().filter {
        $0.hasPrefix("word/header") || $0.hasPrefix("word/footer")
      }.prefix(12).compactMap { try zip.part($0) },
      properties: try zip.part("docProps/core.xml"))
  }

  private func refusal(_ problem: String, _ expected: String) -> ReviewProblem {
    ReadDocument.refusal(name, problem, expected)
  }
}
