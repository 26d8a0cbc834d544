import ArgumentParser
import Casework
import Foundation
import Vocabulary

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve a hub's folder on 127.0.0.1 until told to stop.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(name: .long, help: "The port on 127.0.0.1.") var port = 8080

  func validate() throws { try Port.validate(port) }

  func run() async throws {
    let folder = DataFolder(data)
    guard folder.holdsLedger else {
      throw HubProblem.folder(
        "\(folder.path) holds no hub", "check --data, or begin one with kith demo or kith import")
    }
    try Port.refuseIfBusy(port)
    let hub = try Opening.hub(in: folder)
    try await Serving(hub: hub, port: port).run()
  }
}

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill an empty folder with an invented partnership and serve it.",
    discussion: """
      Every person and agency in it is invented. The files its agencies sent are kept under \
      sent/ in the folder, so that each can be imported again by hand.
      """)

  @Option(name: .long, help: "An empty or missing folder, or one an earlier demo filled.")
  var data = "./data"
  @Option(name: .long, help: "The port on 127.0.0.1.") var port = 8080
  @Option(
    name: .long, help: "The day the invented partnership is told as of, yyyy-MM-dd; else today.",
    transform: DayArgument.read) var today: Day?

  func validate() throws { try Port.validate(port) }

  func run() async throws {
    let folder = DataFolder(data)
    guard folder.isEmpty || folder.holdsLedger else {
      throw HubProblem.folder(
        "\(folder.path) holds something that is not a hub", "choose an empty folder with --data")
    }
    try Port.refuseIfBusy(port)
    let hub = try Opening.hub(in: folder)
    try await DemoLoading(hub: hub, today: today ?? hub.today).run()
    try await Serving(hub: hub, port: port).run()
  }
}
