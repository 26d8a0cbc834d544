import ArgumentParser
import Casework
import Duties
import Foundation
import Scenarios

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play an invented story day by day: what arose, for whom, because of what.",
    discussion: """
      The story is told as the files its agencies send, through the same doors as any agency's \
      data, in a folder of its own that is gone afterwards unless --data keeps it. Stories: \
      \(ReplayScript.all.map { $0.name }.joined(separator: ", ")).
      """)

  @Argument(help: "The story.") var name: String
  @Option(name: .long, help: "A rule to leave out, to see what would not have arisen; repeatable.")
  var without: [String] = []
  @Option(name: .long, help: "A new or empty folder in which the story's hub is kept.")
  var data: String?
  @Flag(name: .long, help: "Print what arose as JSON.") var json = false
  @Option(name: .long, help: "Also write it as a page of HTML: a file, or - for standard output.")
  var page: String?

  func validate() throws {
    guard ReplayScript.all.contains(where: { $0.name == name }) else {
      throw ValidationError(
        "no story is called \(name); there are "
          + ReplayScript.all.map(\.name).joined(separator: ", "))
    }
    for rule in without where !PlayStory.rules.contains(rule) {
      throw ValidationError(
        "no rule is called \(rule); there are "
          + PlayStory.rules.joined(separator: ", "))
    }
  }

  func run() async throws {
    guard let script = ReplayScript.all.first(where: { $0.name == name }) else { return }
    let folder = data.map { DataFolder($0) }
    let story = try await StoryPlayer.play(script, without: without, keptIn: folder)
    if let page {
      try Output.write(
        ReplayPageText.page(story, of: script), to: page, named: name, ending: "html", isOne: true)
    }
    if let folder {
      Terminal.complain(
        "The hub is kept in \(folder.path). It ends on \(script.last): give kith assure "
          + "--as-of \(script.last).")
    }
    guard page != "-" else { return }
    Terminal.out(json ? try ReplayText.json(story) : ReplayText.plain(story))
  }
}

/// Plays a script, in a folder of its own below the temporary folder unless it is to be kept.
enum StoryPlayer {
  static func play(
    _ script: ReplayScript, without: [String] = [], keptIn folder: DataFolder? = nil
  ) async throws -> PlayedStory {
    let passing = FileManager.default.temporaryDirectory
      .appending(path: "kith-replay-" + UUID().uuidString)
    let place =
      folder.map { PlayStory.Place.kept($0, environment: ProcessInfo.processInfo.environment) }
      ?? .passing(passing)
    return try await PlayStory.play(input(script), without: without, in: place)
  }

  static func input(_ script: ReplayScript) -> StoryInput {
    StoryInput(
      name: script.name, title: script.title, says: script.says, first: script.first,
      last: script.last, limits: limits(script),
      sent: script.sent.map { sent in
        var files: [(flow: String, files: [SentFile])] = []
        for file in sent.files {
          let bytes = SentFile(name: file.name, bytes: Array(file.text.utf8))
          if let place = files.firstIndex(where: { $0.flow == file.flow }) {
            files[place].files.append(bytes)
          } else {
            files.append((file.flow, [bytes]))
          }
        }
        return StoryInput.Sent(day: sent.day, files: files, forms: sent.forms)
      })
  }

  private static func limits(_ script: ReplayScript) -> [String: DutyLimit] {
    Dictionary(
      script.limits.map {
        ($0.rule, DutyLimit($0.days, .days, from: $0.from, owner: $0.owner, source: $0.source))
      }, uniquingKeysWith: { $1 })
  }
}
