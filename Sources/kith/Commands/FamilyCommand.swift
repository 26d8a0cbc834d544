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
  @Option(name: .long, help: "Where to write the families as a FHIR R4 Bundle; - for out.")
  var fhir: String?
  @Option(name: .long, help: "A folder for the families as tables in CSV.")
  var csv: String?
  @Option(
    name: .long,
    help: "Where to draw the family round --focus: SVG, or PDF or PNG by the file's ending.")
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
    let reading = try FamilyReading(paths: files, keepsStays: genogram != nil || csv != nil).read()
    if let genogram, let focus { try draw(reading, focus, to: genogram) }
    if let gedcom {
      try Output.write(
        reading.gedcom(), to: gedcom, named: "family", ending: "ged", isOne: true)
    }
    if let fhir {
      try Output.write(reading.fhirBundle, to: fhir, named: "family", ending: "json", isOne: true)
    }
    if let csv { try writeTables(reading, in: csv) }
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
    let svg = picture.svg(on: day)
    guard let format = DrawingFormat(path: target) else {
      return try Output.write(svg, to: target, named: focus, ending: "svg", isOne: true)
    }
    try format.write(svg, to: target)
  }

  private func writeTables(_ reading: FamilyFiles, in folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for table in reading.tables {
        try Data(table.text.utf8)
          .write(to: URL(fileURLWithPath: folder).appending(path: table.name), options: .atomic)
      }
    } catch {
      throw HubProblem.folder("cannot write in \(folder)", "check the folder and its permissions")
    }
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
    if siblings == "-" || gedcom == "-" || fhir == "-" || genogram == "-" {
      Terminal.complain(text)
    } else {
      Terminal.out(text)
    }
  }
}
