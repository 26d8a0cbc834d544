import ArgumentParser
import Casework
import Foundation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Receive files an agency sends under a sharing agreement's flow.",
    discussion: """
      The format is recognised by content: tables of the Standard Safeguarding Dataset, a \
      council's person relationships, police domestic abuse notices, FHIR R4 Bundles, HL7 version \
      2 messages, and any table for which there is a mapping; tables as CSV or as a workbook \
      (.xlsx). Sending the same file again changes nothing. Prints a receipt that accounts for \
      every part; exit code 1 when some of it was rejected.
      """)

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(name: .long, help: "The flow of the agreement it is sent under.") var flow: String
  @Option(
    name: .long,
    help: "How to read a table of the sender's own layout: a mapping's file, or its name.")
  var map: String?
  @Flag(name: .long, help: "Print the receipt as JSON.") var json = false
  @Argument(help: "The files, all of one submission.", completion: .file()) var files: [String]

  func run() async throws {
    let paths = files.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    try await Holder.run(
      .importFiles(flow: flow, paths: paths, json: json, mapping: try map.map(MappingFile.read)),
      in: DataFolder(data))
  }
}

/// A mapping named on the command line.
enum MappingFile {
  /// Its text where it is a file, else its name.
  static func read(_ text: String) throws -> HubCommand.Mapping {
    guard let bytes = FileManager.default.contents(atPath: text) else {
      guard !text.contains("/"), !text.hasSuffix(".json") else {
        throw HubProblem.folder(
          "cannot read the mapping \(text)", "check that it exists and may be read")
      }
      return .named(text)
    }
    return .file(bytes)
  }
}
