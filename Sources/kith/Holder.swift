import Casework
import Foundation
import Vocabulary

/// Gets a command done on a folder: through the server that holds it, else by holding it here.
enum Holder {
  static func run(_ command: HubCommand, in folder: DataFolder) async throws {
    try end(try await reply(to: command, in: folder))
  }

  static func reply(to command: HubCommand, in folder: DataFolder) async throws -> HubReply {
    try refuseUnlessHub(folder, command)
    if let answered = ControlSocket.ask(command, at: folder) { return answered }
    return try await alone(command, in: folder)
  }

  /// Says what a reply says, and ends the command where it did not succeed.
  static func end(_ reply: HubReply) throws {
    if !reply.complaint.isEmpty { Terminal.complain(reply.complaint) }
    if !reply.out.isEmpty { Terminal.out(reply.out) }
    guard reply.status == Outcome.done else { throw Ended(status: reply.status) }
  }

  /// A mistyped folder is refused, not made into a hub; only an import may begin one, in a folder
  /// with nothing in it and under a flow that the starter partnership has.
  private static func refuseUnlessHub(
    _ folder: DataFolder, _ command: HubCommand
  ) throws(HubProblem) {
    guard !folder.holdsLedger else { return }
    guard case .importFiles(let flow, _, _, _) = command else {
      throw .folder(
        "\(folder.path) holds no hub", "check --data, or begin one with kith demo or kith import")
    }
    guard folder.isEmpty else {
      throw .folder("\(folder.path) holds something that is not a hub", "choose another folder")
    }
    let flows = LocalPartnership.starterFlows
    guard flows.contains(flow) else { throw .unknownFlow(flow, known: flows) }
  }

  private static func alone(
    _ command: HubCommand, in folder: DataFolder
  ) async throws -> HubReply {
    let hub = try Opening.hub(in: folder, onlyToPreview: command.isPreview)
    let reply = await CommandRunner(hub: hub, desk: nil, address: nil).run(command)
    try await hub.close()
    return reply
  }
}

/// The machine's clock: the only place that reads it.
enum SystemClock {
  @Sendable static func now() -> Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}
