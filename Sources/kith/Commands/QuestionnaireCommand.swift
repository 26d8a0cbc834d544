import ArgumentParser
import Casework
import Foundation
import Vocabulary

/// Questionnaires: check an agency's file, load it to be asked.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Check or load the questions an agency asks, from its own FHIR Questionnaire file.",
    subcommands: [QuestionnaireCheck.self, QuestionnaireLoad.self])

  /// A file's bytes, or the end of the command with the reason.
  static func read(_ path: String) throws -> Data {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      Terminal.complain("kith: cannot read \(path): check that it exists and may be read.")
      throw Ended(status: Outcome.couldNot)
    }
    return bytes
  }

  /// Ends the command where anything is wrong, all of it said.
  static func refuse(_ problems: [String], of path: String) throws {
    guard !problems.isEmpty else { return }
    let name = URL(fileURLWithPath: path).lastPathComponent
    Terminal.complain(problems.map { "\(name): \($0)" }.joined(separator: "\n"))
    throw Ended(status: Outcome.rejected)
  }
}

/// Reads what a questionnaire is for, as it is typed.
enum UseArgument {
  static func read(_ text: String) throws -> Instruments.Use {
    guard let use = Instruments.Use(rawValue: text) else {
      throw ValidationError("--use is enquiry or checklist")
    }
    return use
  }
}

struct QuestionnaireCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that makes files unfit to ask.")

  @Option(
    name: .long, help: "What it is for: enquiry or checklist.", transform: UseArgument.read)
  var use: Instruments.Use?
  @Argument(help: "The files, FHIR R4 Questionnaire as JSON.", completion: .file())
  var files: [String]

  func run() throws {
    for file in files {
      let bytes = try QuestionnaireCommand.read(file)
      try QuestionnaireCommand.refuse(Instruments.problems(of: bytes, for: use), of: file)
    }
    Terminal.out("\(files.count) questionnaire\(files.count == 1 ? "" : "s"), nothing wrong.")
  }
}

struct QuestionnaireLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Ask an agency's own instrument instead of Kith's wording, from the next start.",
    discussion: """
      The file is copied into the hub's partnership/questionnaires. With --agency it is asked by \
      that agency alone, whose licence it is. Nothing of it is published or sent anywhere.
      """)

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(
    name: .long, help: "What it is for: enquiry or checklist.", transform: UseArgument.read)
  var use: Instruments.Use
  @Option(name: .long, help: "The agency that holds the licence; without it, all.")
  var agency: String?
  @Argument(help: "The file, FHIR R4 Questionnaire as JSON.", completion: .file()) var file: String

  func run() throws {
    let folder = DataFolder(data)
    guard folder.holdsLedger else {
      throw HubProblem.folder("\(folder.path) holds no hub", "check --data")
    }
    let bytes = try QuestionnaireCommand.read(file)
    try QuestionnaireCommand.refuse(Instruments.problems(of: bytes, for: use), of: file)
    let owner = try agency.map { try listed($0, in: folder) }
    try Instruments.load(bytes, for: use, agency: owner, in: folder)
    Terminal.out("Loaded. It is asked from the next start of the hub.")
  }

  private func listed(_ name: String, in folder: DataFolder) throws -> AgencyID {
    let known = try LocalPartnership.agencies(in: folder)
    guard let found = known.first(where: { $0.text == name }) else {
      throw ValidationError(
        "no agency is called \(name); those of this hub: "
          + known.map(\.text).sorted().joined(separator: ", "))
    }
    return found
  }
}
