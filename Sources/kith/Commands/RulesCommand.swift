import ArgumentParser
import Casework
import Duties
import Foundation
import Vocabulary

/// Local rules: check them, say them in English, try them on the hub's own history.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Check, explain and try a partnership's own rules of duties.",
    subcommands: [RulesCheck.self, RulesExplain.self, RulesTrial.self])
}

/// Where the rules are read from, and what stands against them.
struct RuleFiles: ParsableArguments {
  @Argument(help: "Files or folders of rules (YAML); the hub's own with --data.")
  var paths: [String] = []

  /// Every file, as it is named in messages, with its text.
  func read(orFrom data: String?) throws -> [(name: String, text: String)] {
    var paths = paths
    if paths.isEmpty, let data { paths = [DataFolder(data).partnership + "/rules"] }
    guard !paths.isEmpty else {
      throw ValidationError("name a file or folder of rules, or the hub's folder with --data")
    }
    return try paths.flatMap { path -> [(name: String, text: String)] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        Terminal.complain("kith: cannot read \(path): check that it exists and may be read.")
        throw Ended(status: Outcome.couldNot)
      }
      if isFolder.boolValue { return LocalRuleFile.files(in: path) }
      let bytes = FileManager.default.contents(atPath: path) ?? Data()
      let name = URL(fileURLWithPath: path).lastPathComponent
      return [(name, String(decoding: bytes, as: UTF8.self))]
    }
  }

  /// The rules, where nothing is wrong with any; else every problem is said and it ends.
  func rules(orFrom data: String?) throws -> [LocalRule] {
    // A rule that tightens a limit is measured against the hub's own, where a hub is named.
    let settings = try data.map { try LocalPartnership.dutySettings(in: DataFolder($0)) }
    let file = LocalRuleFile(reading: try read(orFrom: data), settings: settings ?? .standard)
    guard file.problems.isEmpty else {
      Terminal.complain(file.problems.map(\.description).joined(separator: "\n"))
      throw Ended(status: Outcome.rejected)
    }
    return file.rules
  }
}

struct RulesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong, with line and column.")

  @OptionGroup var files: RuleFiles
  @Option(name: .long, help: "The hub's folder.") var data: String?

  func run() throws {
    let rules = try files.rules(orFrom: data)
    Terminal.out("\(rules.count) rule\(rules.count == 1 ? "" : "s"), nothing wrong.")
  }
}

struct RulesExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say a rule in plain English; every rule without --rule.")

  @OptionGroup var files: RuleFiles
  @Option(name: .long, help: "The hub's folder.") var data: String?
  @Option(name: .long, help: "One rule: a local one or one that Kith ships.") var rule: String?

  func run() throws {
    if let rule, let shipped = RuleID(rawValue: rule), shipped != .local {
      return Terminal.out(RuleText.plain(DutyRules.descriptor(shipped)))
    }
    let local = try files.paths.isEmpty && data == nil ? [] : files.rules(orFrom: data)
    guard let rule else {
      let shipped = DutyRules.rules.filter { $0.id != .local }.map(RuleText.plain)
      return Terminal.out((shipped + local.map(\.inWords)).joined(separator: "\n\n"))
    }
    guard let found = local.first(where: { $0.id == rule }) else {
      throw ValidationError("no rule is called \(rule)")
    }
    Terminal.out(found.inWords)
  }
}

struct RulesTrial: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trial",
    abstract: "Say what rules would have asked on this hub's own history; changes nothing.")

  @OptionGroup var files: RuleFiles
  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(
    name: .long, help: "The first day a clock may have started, yyyy-MM-dd.",
    transform: DayArgument.read) var since: Day

  func run() async throws {
    // Read here and sent as text, so that a server that holds the folder need not see the files.
    let read = try files.read(orFrom: data).map { RuleText.File(name: $0.name, text: $0.text) }
    try await Holder.run(.trialRules(read, since: since), in: DataFolder(data))
  }
}
