import ArgumentParser
import Casework
import Foundation
import Linkage

struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Link the records of CSV files: which of them are one person's, and why.",
    discussion: """
      Columns are recognised by their names, or by what stands in them; --map names the rest. \
      Nothing needs to be set: how telling each kind of likeness is, is learnt from the files. \
      Columns named cluster, label, truth… or …_id are never evidence.

      Writes links.csv, clusters.csv, report.json and model.yaml into the folder OUT.
      """)

  @Argument(help: "The files.", completion: .file()) var files: [String]
  @Option(
    name: .long, help: "What a column holds: field=column, such as given_name=FNAME. Repeatable.")
  var map: [String] = []
  @Option(name: .long, help: "A model.yaml of an earlier run, to repeat it.") var model: String?
  @Option(name: .long, help: "Link at or above this probability, 0 to 1.") var threshold: Double?
  @Flag(name: .long, help: "Link across sources only, never within one.") var linkOnly = false
  @Option(name: .long, help: "Where to write a report to read: one HTML file.") var report: String?
  @Option(name: .long, help: "The folder to write to.") var out: String
  @Option(name: .long, help: "Workers; the result is the same for any number.")
  var workers: Int?

  func validate() throws {
    var problems: [String] = []
    if files.isEmpty { problems.append("name at least one file") }
    if let threshold, !(threshold >= 0 && threshold <= 1) {
      problems.append("--threshold is a probability from 0 to 1")
    }
    for text in map where MappedColumn(text) == nil {
      problems.append(
        "--map \(text): write field=column, the field one of \(MappedColumn.fields)")
    }
    if let workers, workers < 1 { problems.append("--workers is 1 or more") }
    guard problems.isEmpty else { throw ValidationError(problems.joined(separator: "\n")) }
  }

  func run() async throws {
    let watch = StageWatch()
    var settings = LinkSettings()
    settings.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    settings.threshold = threshold
    settings.acrossOnly = linkOnly
    settings.began = { watch.began($0.rawValue) }
    if let model { settings.model = try LinkFiles.model(model) }
    watch.began(LinkSettings.Stage.reading.rawValue)
    let register = try LinkFiles.register(files, told: told(settings.model))
    if let problem = settings.model.flatMap({ register.lacks($0) }) {
      Terminal.complain("kith link: \(problem)")
      throw Ended(status: Outcome.usage)
    }
    var run = LinkRun(register, settings)
    run.told = told(settings.model).mapValues(\.rawValue)
    let result = await run.run()
    watch.began(LinkSettings.Stage.writing.rawValue)
    try LinkFiles.write(result, to: out, report: report, watch)
    LinkFiles.tell(register, result, out)
    if register.rowsLeftOut > 0 { throw Ended(status: Outcome.rejected) }
  }

  /// Columns named by the caller, and by the model where the caller does not.
  private func told(_ model: LinkModel?) -> [String: FieldKind] {
    var told = (model?.told ?? [:]).compactMapValues(FieldKind.init(rawValue:))
    for mapped in map.compactMap(MappedColumn.init) { told[mapped.column] = mapped.kind }
    return told
  }
}
