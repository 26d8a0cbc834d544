import Foundation
import Learning

/// A PDF, through poppler's tools.
struct PDFDocument {
  let path: String
  let name: String
  /// Its last bytes.
  let tail: [UInt8]

  func review() throws -> Review {
    let info = try information()
    let drawn = try drawn(path)
    var report = ReportText(drawn: drawn)
    if report.legibility == .pictures, OpticalReading.isInstalled { return try recognised(info) }
    if let pages = report.closePages {
      report = ReportText(drawn: drawn, words: try words(pages), first: pages.lowerBound)
    }
    try check(report)
    return ReportReader.read(
      report,
      context: try ReadDocument.context(for: path, title: info.title, made: info.made))
  }

  /// What the file says of itself, or why it cannot be read.
  private func information() throws -> (title: String, made: String?, pages: Int) {
    let tool = Subprocess(tool: "pdfinfo", package: "poppler-utils")
    let output = try tool.run(["-isodates", path], seconds: 20, limit: 1 << 20)
    if output.complaint.contains("Incorrect password") {
      throw refusal("encrypted: it opens only with a password", "a PDF that opens without one")
    }
    let isWhole = String(decoding: tail, as: UTF8.self).contains("%%EOF")
    guard output.status == 0, !output.wasEnded, isWhole else {
      throw refusal("damaged or cut short", "the whole PDF: copy or download it again")
    }
    let lines = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
    func value(_ key: String) -> String? {
      lines.first { $0.hasPrefix(key + ":") }.map {
        $0.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces)
      }
    }
    guard let pages = value("Pages").flatMap({ Int($0) }), pages > 0 else {
      throw refusal("has no pages", "a report as PDF")
    }
    guard pages <= ReadDocument.limitPages else {
      throw refusal(
        "has \(pages) pages", "one report, of at most \(ReadDocument.limitPages) pages")
    }
    let titles = [value("Title"), value("Subject"), value("Author"), value("Keywords")]
    return (
      titles.compactMap { $0 }.joined(separator: " | "),
      value("CreationDate").map { String($0.prefix(10)) }, pages
    )
  }

  /// The review whose pages are pictures, by what a program recognises in them.
  private func recognised(_ info: (title: String, made: String?, pages: Int)) throws -> Review {
    guard info.pages <= OpticalReading.limitPages else {
      throw refusal(
        "its \(info.pages) pages are pictures without text",
        "a PDF with text, or at most \(OpticalReading.limitPages) pages of pictures (OCR)")
    }
    return try OpticalReading.inFolder { folder in
      guard let text = try OpticalReading.text(ofPicturesIn: path, folder: folder) else {
        throw refusal(
          "its pages are pictures whose letters could not be recognised",
          "a PDF with text: let a program for recognising letters (OCR) go over it first")
      }
      let report = ReportText(drawn: try drawn(text, hidden: true))
      try check(report)
      let review = ReportReader.read(
        report, context: try ReadDocument.context(for: path, title: info.title, made: info.made))
      return OpticalReading.doubted(review)
    }
  }

  private func drawn(_ path: String, hidden: Bool = false) throws -> [UInt8] {
    let tool = Subprocess(tool: "pdftohtml", package: "poppler-utils")
    let output = try tool.run(
      ["-xml", "-i", "-stdout", "-q"] + (hidden ? ["-hidden"] : []) + [path], seconds: 120,
      limit: ReadDocument.limitOutput)
    guard output.status == 0, !output.wasEnded else {
      throw refusal("too large or too deep to be taken apart", "one report as PDF")
    }
    return output.bytes
  }

  /// The words of some pages, each with its place.
  private func words(_ pages: ClosedRange<Int>) throws -> [UInt8] {
    let tool = Subprocess(tool: "pdftotext", package: "poppler-utils")
    let output = try tool.run(
      ["-bbox", "-q", "-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)", path, "-"],
      seconds: 60, limit: ReadDocument.limitOutput)
    return output.status == 0 && !output.wasEnded ? output.bytes : []
  }

  /// Is there text at all, in letters that can be read?
  private func check(_ report: ReportText) throws {
    switch report.legibility {
    case .good: return
    case .pictures:
      throw refusal(
        "its pages are pictures without text",
        "a PDF with text: let a program for recognising letters (OCR) go over it first")
    case .unknownLetters:
      throw refusal(
        "its fonts do not say which letters they draw",
        "a PDF with text: print it anew from its source, or let OCR go over it")
    case .rightToLeft:
      throw refusal("its text runs from right to left", "a report in English")
    }
  }

  private func refusal(_ problem: String, _ expected: String) -> ReviewProblem {
    ReadDocument.refusal(name, problem, expected)
  }
}
