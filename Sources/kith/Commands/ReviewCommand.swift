import ArgumentParser
import Casework
import Foundation
import Learning

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read a review's report, or its published page, into its recommendations.",
    discussion: """
      Reads reports as PDF, Word (.docx), HTML or text, coroners' reports, inquiry and committee \
      reports, and the published summaries of domestic homicide reviews. Names are left out: a \
      person's part stands in their place, and a word that may be a name is withheld and asked \
      about. With --data, the hub keeps the review. Several files need a folder for each output; \
      - writes to standard output.
      """)

  @Argument(help: "The reports or pages.", completion: .file()) var files: [String]
  @Option(name: .long, help: "Where to write JSON: a file, a folder for several, or -.")
  var json: String?
  @Option(name: .long, help: "Where to write a page of HTML.") var page: String?
  @Option(name: .long, help: "Where to write CSV.") var csv: String?
  @Option(
    name: .long, help: "document: as printed; index: as the published index sorts.",
    transform: { text in
      guard let order = ReviewOrder(rawValue: text) else {
        throw ValidationError("the order is document or index")
      }
      return order
    }) var order: ReviewOrder = .document
  @Option(name: .long, help: "A hub's folder that is to keep the review.") var data: String?
  @Option(name: .long, help: "A JSON list of bodies by the names they have now.")
  var bodies: String?

  func validate() throws {
    guard json != nil || page != nil || csv != nil || data != nil else {
      throw ValidationError("say where to: --json, --page, --csv or --data")
    }
  }

  func run() async throws {
    var problems: [String] = []
    for (index, file) in files.enumerated() {
      do {
        try write(try read(file, at: index), from: file, at: index)
      } catch let problem as ReviewProblem {
        problems += problem.rejections.map(ReceiptText.line)
        continue
      }
      if let data {
        let path = URL(fileURLWithPath: file).standardizedFileURL.path
        try await Holder.run(.keepReview(path: path), in: DataFolder(data))
      }
    }
    guard problems.isEmpty else {
      Terminal.complain(problems.joined(separator: "\n"))
      throw Ended(status: Outcome.rejected)
    }
  }

  /// A report's file is often called by a name, so that complaints call it by its place.
  private func read(_ file: String, at index: Int) throws -> Review {
    guard FileManager.default.isReadableFile(atPath: file) else {
      throw HubProblem.folder(
        "cannot read \(ReviewFileName.spoken(index, of: files))",
        "check that it exists and may be read")
    }
    let review = try ReadDocument.review(
      at: file, called: ReviewFileName.spoken(index, of: files))
    guard let bodies else { return review }
    return review.named(by: try BodyNames.register(at: bodies))
  }

  private func write(_ review: Review, from file: String, at index: Int) throws {
    let outputs = [
      (json, "json", review.json(order: order)), (page, "html", review.page(order: order)),
      (csv, "csv", review.csv(order: order)),
    ]
    for (target, ending, text) in outputs {
      guard let target else { continue }
      try Output.write(
        text, to: target, named: ReviewFileName.written(review, from: file), ending: ending,
        isOne: files.count == 1)
    }
  }
}

/// Writes a result where it was asked for.
enum Output {
  static func write(
    _ text: String, to target: String, from source: String, ending: String, isOne: Bool
  ) throws {
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    try write(text, to: target, named: name, ending: ending, isOne: isOne)
  }

  static func write(
    _ text: String, to target: String, named name: String, ending: String, isOne: Bool
  ) throws {
    if target == "-" { return Terminal.out(text) }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    guard isOne || (exists && isFolder.boolValue) else {
      throw HubProblem.folder("several files need a folder to write to", "make \(target) a folder")
    }
    let path = isFolder.boolValue ? "\(target)/\(name).\(ending)" : target
    try write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8), to: path)
  }

  /// Bytes as they are; `-` is standard output.
  static func write(_ bytes: Data, to path: String) throws {
    do {
      if path == "-" { return try FileHandle.standardOutput.write(contentsOf: bytes) }
      try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw HubProblem.folder("cannot write \(path)", "check the folder and its permissions")
    }
  }
}

/// What a report's file may be called in what Kith writes: never by a name of the report.
enum ReviewFileName {
  /// `the file`, `file 2 of 3`.
  static func spoken(_ index: Int, of files: [String]) -> String {
    files.count == 1 ? "the file" : "file \(index + 1) of \(files.count)"
  }

  /// The source's own name without its ending, unless somebody's name is in it.
  static func written(_ review: Review, from file: String) -> String {
    let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    return review.isNamed(in: stem) ? review.record.id : stem
  }
}
