import ArgumentParser
import Casework
import Family
import Foundation
import Vocabulary

struct FamilyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "family",
    abstract: "Work out half, step, adoptive and foster kin from files of families, on its own.",
    discussion: """
      Reads GEDCOM 5.5, 5.5.1 and 7.0, PED, FHIR family data in JSON, and tables in CSV \
      recognised by their headers: persons (id, sex, born, died), parents (child, parent, kind, \
      from, to), partners (a, b, kind, from, to), households (person, household, from, to). \
      Prints what was found and what in the files does not hold together. Living together, a \
      shared surname and a casework group are never taken for kinship.
      """)

  @Argument(help: "The files.", completion: .file()) var files: [String]
  @Option(
    name: .long,
    help: "Where to write every pair: person, relative, kind, certainty, because, ended; - for out."
  ) var siblings: String?
  @Option(name: .long, help: "Where to write the families as GEDCOM 7.0; - for out.")
  var gedcom: String?
  @Option(name: .long, help: "Where to draw the family round --focus, as SVG.")
  var genogram: String?
  @Option(name: .long, help: "The id of the person to draw the family of.") var focus: String?
  @Option(
    name: .customLong("as-of"), help: "The day ages are told on, yyyy-MM-dd; else today.",
    transform: DayArgument.read) var asOf: Day?

  func validate() throws {
    guard (genogram == nil) == (focus == nil) else {
      throw ValidationError("--genogram and --focus need each other")
    }
  }

  func run() async throws {
    let reading = try FamilyReading(paths: files, keepsStays: genogram != nil).read()
    if let genogram, let focus { try draw(reading, focus, to: genogram) }
    if let gedcom {
      try Output.write(
        reading.gedcom(), to: gedcom, named: "family", ending: "ged", isOne: true)
    }
    let kinship = Kinship(reading)
    let counts = try siblings.map { try write(kinship, to: $0) } ?? kinship.write(to: nil)
    report(FamilyText.summary(reading, counts))
    Terminal.complain(FamilyText.defects(reading))
    if reading.rejectedCount > 0 { throw Ended(status: Outcome.rejected) }
  }

  private func draw(_ reading: FamilyFiles, _ focus: String, to target: String) throws {
    let day = asOf ?? SystemClock.now().day
    guard let picture = FamilyPicture(reading, focus: focus, on: day) else {
      throw ValidationError("nobody in the files has the id given as --focus")
    }
    try Output.write(
      picture.svg(on: day), to: target, named: focus, ending: "svg", isOne: true)
  }

  private func write(_ kinship: Kinship, to target: String) throws -> [Kinship.Count] {
    if target == "-" {
      return kinship.write { try? FileHandle.standardOutput.write(contentsOf: Data(buffer: $0)) }
    }
    guard let output = ByteOutput(path: target) else {
      throw HubProblem.folder("cannot write \(target)", "check the folder and its permissions")
    }
    let counts = kinship.write { output.write($0) }
    guard output.close() else {
      throw HubProblem.folder("could not write all of \(target)", "check the room on the disk")
    }
    return counts
  }

  /// The summary goes beside the pairs when they take standard output.
  private func report(_ text: String) {
    if siblings == "-" || gedcom == "-" || genogram == "-" {
      Terminal.complain(text)
    } else {
      Terminal.out(text)
    }
  }
}
