import ArgumentParser
import Casework
import Foundation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Receive files an agency sends under a sharing agreement's flow.",
    discussion: """
      The format is recognised by content: tables of the Standard Safeguarding Dataset, a \
      council's person relationships, police domestic abuse notices. Sending the same file again \
      changes nothing. Prints a receipt that accounts for every part; exit code 1 when some of it \
      was rejected.
      """)

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(name: .long, help: "The flow of the agreement it is sent under.") var flow: String
  @Flag(name: .long, help: "Print the receipt as JSON.") var json = false
  @Argument(help: "The files, all of one submission.", completion: .file()) var files: [String]

  func run() async throws {
    let paths = files.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    try await Holder.run(
      .importFiles(flow: flow, paths: paths, json: json), in: DataFolder(data))
  }
}
