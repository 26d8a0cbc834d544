import ArgumentParser
import Casework
import Foundation
import Vocabulary

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve a hub's folder on 127.0.0.1 until told to stop.")

  @Option(name: .long, help: "The hub's folder.") var data: String
  @Option(name: .long, help: "The port on 127.0.0.1.") var port = 8080
  @Option(
    name: .long,
    help: "Also listen for HL7 version 2 messages (MLLP) on this port of 127.0.0.1.")
  var mllp: Int?
  @Option(
    name: .customLong("mllp-flow"),
    help: "The flow messages come by; needed only where several take them.")
  var messageFlow: String?
  @Option(
    name: .long,
    help: "Also take files from this folder: one folder in it for each flow, named as the flow.")
  var watch: String?

  func validate() throws {
    try Port.validate(port)
    if let mllp { try Port.validate(mllp) }
    guard mllp != port else { throw ValidationError("the two ports must differ") }
  }

  func run() async throws {
    let folder = DataFolder(data)
    guard folder.holdsLedger else {
      throw HubProblem.folder(
        "\(folder.path) holds no hub", "check --data, or begin one with kith demo or kith import")
    }
    try Port.refuseIfBusy(port)
    if let mllp { try Port.refuseIfBusy(mllp) }
    let hub = try Opening.hub(in: folder)
    var serving = Serving(hub: hub, port: port)
    if let mllp { serving.messages = (mllp, try MessageFlow.choose(messageFlow, of: hub)) }
    serving.drops = watch.map { DropFolders(hub: hub, root: $0) }
    try await serving.run()
  }
}

/// The flow that messages come by.
enum MessageFlow {
  static func choose(_ name: String?, of hub: Hub) throws -> String {
    let flows = hub.partnership.agreements.filter { $0.holds(on: hub.today) }.flatMap(\.flows)
      .filter { $0.format == "hl7-v2" }.map(\.id).sorted()
    if let name {
      guard flows.contains(name) else { throw HubProblem.unknownFlow(name, known: flows) }
      return name
    }
    guard let only = flows.first, flows.count == 1 else {
      throw HubProblem.folder(
        flows.isEmpty ? "no agreement has a flow of messages" : "several flows take messages",
        flows.isEmpty
          ? "add one of the format hl7-v2"
          : "choose with --mllp-flow among " + flows.joined(separator: ", "))
    }
    return only
  }
}

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill an empty folder with an invented partnership and serve it.",
    discussion: """
      Every person and agency in it is invented. The files its agencies sent are kept under \
      sent/ in the folder, by flow, so that each can be imported again by hand.
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
