import ArgumentParser
import Casework
import Vocabulary

struct AssureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assure",
    abstract: "Show every recommendation with what is measured for it on this hub's data.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(
    name: .customLong("as-of"), help: "The day the measures look back from, yyyy-MM-dd.",
    transform: DayArgument.read) var asOf: Day?
  @Flag(name: .long, help: "Print as JSON.") var json = false
  @Flag(name: .long, help: "For a report that is shared: no figure a count under 5 could tell.")
  var shared = false
  @Option(
    name: .long,
    help: "A rule to leave out, to see what it is worth: what was done under it counts as not done."
  )
  var without: [String] = []

  func validate() throws {
    for rule in without where !PlayStory.rules.contains(rule) {
      throw ValidationError(
        "no rule is called \(rule); there are " + PlayStory.rules.joined(separator: ", "))
    }
  }

  func run() async throws {
    try await Holder.run(
      .assure(asOf: asOf, json: json, shared: shared, without: without), in: DataFolder(data))
  }
}

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that every statement is as it was written down; exit code 3 when one is not.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Flag(name: .long, help: "Print as JSON: size, root, first_bad.") var json = false

  func run() async throws { try await Holder.run(.verify(json: json), in: DataFolder(data)) }
}

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the views anew from the ledger; nothing precious is touched.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Flag(
    name: .long,
    help: "Change nothing: say which records would be joined into one person, and which parted.")
  var preview = false
  @Flag(name: .long, help: "With --preview: list the records, by agency and number.")
  var ids = false
  @Flag(name: .long, help: "With --preview: print as JSON.") var json = false

  func validate() throws {
    guard preview || !(ids || json) else {
      throw ValidationError("--ids and --json go with --preview")
    }
  }

  func run() async throws {
    try await Holder.run(
      preview ? .previewRebuild(json: json, ids: ids) : .rebuild, in: DataFolder(data))
  }
}

struct SignInCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-in",
    abstract: "Print a one-time sign-in link for a practitioner of a hub that is being served.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(name: .customLong("as"), help: "The practitioner's short name, such as r.okoro.")
  var practitioner: String

  func run() async throws {
    try await Holder.run(.signIn(practitioner: practitioner), in: DataFolder(data))
  }
}

/// Reads a day given on the command line.
enum DayArgument {
  @Sendable static func read(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("a day is written yyyy-MM-dd, such as 2031-03-14")
    }
    return day
  }
}
