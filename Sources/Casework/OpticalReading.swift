import Foundation
import Learning

/// Reads the letters of pages that are pictures, where the machine has a program for it.
///
/// What it reads is put behind the pictures as a PDF's text, so that the rest goes the usual way,
/// with page and box. It is never as sure as print: every recommendation says so.
enum OpticalReading {
  /// Most pages whose letters are recognised: some seconds of processor each.
  static let limitPages = 120
  /// What a recommendation's confidence is taken times.
  private static let doubt = 0.8
  static let reason = "its letters were recognised in a picture (OCR): compare it with the page"

  static var isInstalled: Bool { Subprocess.isInstalled("tesseract") }

  /// A PDF with the text of the pages alone; nil where they could not be read. The folder it
  /// stands in is the caller's to take away.
  static func text(ofPicturesIn path: String, folder: String) throws -> String? {
    let draw = Subprocess(tool: "pdftoppm", package: "poppler-utils")
    let drawn = try draw.run(
      ["-r", "200", "-gray", "-png", "-l", "\(limitPages)", path, folder + "/page"], seconds: 240,
      limit: 1 << 20)
    guard drawn.status == 0, !drawn.wasEnded else { return nil }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let list = names.map { folder + "/" + $0 }.joined(separator: "\n") + "\n"
    try Data(list.utf8).write(to: URL(fileURLWithPath: folder + "/pages.txt"))
    let read = Subprocess(tool: "tesseract", package: "tesseract-ocr")
    let output = try read.run(
      [folder + "/pages.txt", folder + "/text", "-l", "eng", "-c", "textonly_pdf=1", "pdf"],
      seconds: 900, limit: 1 << 20)
    return output.status == 0 && !output.wasEnded ? folder + "/text.pdf" : nil
  }

  /// The same review, less sure of each recommendation.
  static func doubted(_ review: Review) -> Review {
    var review = review
    for index in review.recommendations.indices {
      review.recommendations[index].confidence *= doubt
      review.recommendations[index].reasons.append(reason)
    }
    return review
  }

  /// Does something in a folder of its own, which is taken away after it.
  static func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kith-" + UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }
}
