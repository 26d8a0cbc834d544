import ArgumentParser
import Casework
import Foundation
import Vocabulary

struct ChronologyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chronology",
    abstract: "Write a family's chronology to a file, for a practitioner and a purpose.",
    discussion: """
      It tells what the practitioner's page would tell for that purpose, and no more. The decision \
      to share is written down before a byte of the file. Where nothing may be told it ends with 4 \
      and the same words as where there is no such record.
      """)

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(
    name: .long, help: "An agency's record of the person, AGENCY/RECORD: northmoor-csc/P1.",
    transform: RecordArgument.read) var person: RecordReference
  @Option(name: .customLong("as"), help: "The practitioner's short name, such as r.okoro.")
  var practitioner: String
  @Option(
    name: .long, help: "What for: \(CodeArgument.known(Purpose.self)).",
    transform: CodeArgument.read) var purpose: Purpose
  @Option(
    name: .customLong("as-known-on"), help: "Only what was known by then, yyyy-MM-dd.",
    transform: DayArgument.read) var asKnownOn: Day?
  @Option(name: .long, help: "Only what this agency had said or been told by then.")
  var by: String?
  @Option(
    name: .long, help: "One of \(CodeArgument.known(ChronologyFormat.self)).",
    transform: CodeArgument.read) var format: ChronologyFormat
  @Option(name: .long, help: "The file to write; - for standard output.") var out: String

  func run() async throws {
    let reply = try await Holder.reply(
      to: .chronology(
        HubCommand.Export(
          person: person, practitioner: practitioner, purpose: purpose, asKnownOn: asKnownOn,
          by: by.map { AgencyID($0) }, format: format)), in: DataFolder(data))
    guard let bytes = reply.file else { return try Holder.end(reply) }
    try Output.write(bytes, to: out)
  }
}

/// Reads one word of a closed list given on the command line.
enum CodeArgument {
  @Sendable static func read<Code: RawRepresentable & CaseIterable>(_ text: String) throws -> Code
  where Code.RawValue == String {
    if let code = Code(rawValue: text) { return code }
    throw ValidationError("'\(text)' is none of \(known(Code.self))")
  }

  static func known<Code: RawRepresentable & CaseIterable>(_ codes: Code.Type) -> String
  where Code.RawValue == String {
    codes.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

/// Reads an agency's record given on the command line.
enum RecordArgument {
  @Sendable static func read(_ text: String) throws -> RecordReference {
    guard let record = RecordReference(text) else {
      throw ValidationError("a record is written AGENCY/RECORD, such as northmoor-csc/P1")
    }
    return record
  }
}
