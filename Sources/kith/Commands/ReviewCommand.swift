import ArgumentParser
import Casework
import Foundation
import Learning

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read a review's published page into its recommendations.",
    discussion: """
      Reads pages in the layout of the published summaries of domestic homicide reviews, as \
      text. With --data, the hub keeps the review, so that its published wording stands beside \
      the measures. Several files need a folder for each output; - writes to standard output.
      """)

  @Argument(help: "The pages.", completion: .file()) var files: [String]
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

  func validate() throws {
    guard json != nil || page != nil || csv != nil || data != nil else {
      throw ValidationError("say where to: --json, --page, --csv or --data")
    }
  }

  func run() async throws {
    var problems: [String] = []
    for file in files {
      do {
        try write(try read(file), from: file)
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

  private func read(_ file: String) throws -> Review {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw HubProblem.folder("cannot read \(file)", "check that it exists and may be read")
    }
    return try ReviewReader.read([UInt8](bytes), named: ReceiptText.name(of: file))
  }

  private func write(_ review: Review, from file: String) throws {
    let outputs = [
      (json, "json", review.json(order: order)), (page, "html", review.page(order: order)),
      (csv, "csv", review.csv(order: order)),
    ]
    for (target, ending, text) in outputs {
      guard let target else { continue }
      try Output.write(text, to: target, from: file, ending: ending, isOne: files.count == 1)
    }
  }
}

/// Writes a result where it was asked for.
enum Output {
  static func write(
    _ text: String, to target: String, from source: String, ending: String, isOne: Bool
  ) throws {
    if target == "-" { return Terminal.out(text) }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    guard isOne || (exists && isFolder.boolValue) else {
      throw HubProblem.folder("several files need a folder to write to", "make \(target) a folder")
    }
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    let path = isFolder.boolValue ? "\(target)/\(name).\(ending)" : target
    do {
      try Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
        .write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw HubProblem.folder("cannot write \(path)", "check the folder and its permissions")
    }
  }
}
