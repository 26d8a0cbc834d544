import ArgumentParser
import Duties
import Foundation
import Learning

/// Writes the reference pages that are made from the code.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the reference pages that are made from the code.",
    shouldDisplay: false)

  @Option(name: .long, help: "The folder to write into.") var out: String

  func run() throws {
    for (name, text) in [
      ("duties.md", DutyManual.markdown), ("measures.md", MeasureManual.markdown),
    ] {
      let path = out + "/" + name
      do {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
      } catch {
        Terminal.complain("kith: cannot write \(path): check that the folder exists.")
        throw Ended(status: Outcome.couldNot)
      }
    }
  }
}
