import Casework
import Foundation
import Vocabulary
import Web

/// Opens a hub as this process sees the world: its environment and its clock.
enum Opening {
  static func hub(in folder: DataFolder, onlyToPreview: Bool = false) throws -> Hub {
    try Hub(
      folder: folder, environment: ProcessInfo.processInfo.environment, now: SystemClock.now,
      onlyToPreview: onlyToPreview)
  }
}

/// Serves an open hub, tells how to sign in, and closes it at the end.
struct Serving {
  let hub: Hub
  let port: Int
  /// Where messages are listened for, and under which flow; nil to listen for none.
  var messages: (port: Int, flow: String)?
  /// Folders looked into for files.
  var drops: DropFolders?

  func run() async throws {
    try await hub.holdProfiles()
    let desk = SignInDesk(now: SystemClock.now)
    let address = "http://127.0.0.1:\(port)"
    let runner = CommandRunner(hub: hub, desk: desk, address: address)
    let server = HubServer(
      hub: hub, desk: desk, port: port, stylesheet: VendoredStylesheet.bytes(),
      shelf: StoryPlayer.shelf)
    let doors = openDoors()
    try await server.run {
      do {
        try ControlSocket.serve(runner, at: hub.folder)
      } catch {
        Terminal.complain("kith: \(error)")
      }
      Terminal.out(await welcome(desk, at: address))
    }
    for door in doors { door.cancel() }
    unlinkSocket()
    try await hub.close()
  }

  /// What runs beside the pages: the listener for messages, the watch over folders.
  private func openDoors() -> [Task<Void, Never>] {
    var doors: [Task<Void, Never>] = []
    if let messages {
      let door = MLLPDoor(hub: hub, flow: messages.flow, port: messages.port)
      doors.append(
        Task {
          do {
            try await door.run()
          } catch is CancellationError {
          } catch {
            Terminal.complain(
              "kith: no messages are listened for on 127.0.0.1:\(messages.port): \(error)")
          }
        })
    }
    if let drops { doors.append(Task { await drops.watch() }) }
    return doors
  }

  private func welcome(_ desk: SignInDesk, at address: String) async -> String {
    var lines = ["Kith serves \(address)", ""]
    if hub.partnership.allInvented { lines.append("All people and agencies here are invented.") }
    if let messages {
      lines.append("HL7 messages: 127.0.0.1:\(messages.port), flow \(messages.flow)")
    }
    if let drops { lines.append("Files are taken from \(drops.root), a folder a flow") }
    lines += ["Sign in once with each of these links; Ctrl-C stops the server.", ""]
    for practitioner in hub.partnership.practitioners {
      let agency = hub.partnership.name(of: practitioner.agency)
      lines.append("  \(practitioner.name), \(practitioner.role.inWords), \(agency)")
      lines.append("    " + (await desk.link(for: practitioner, at: address)))
    }
    lines += ["", "Another link: kith sign-in --data \(hub.folder.path) --as NAME"]
    return lines.joined(separator: "\n")
  }

  private func unlinkSocket() {
    try? FileManager.default.removeItem(atPath: ControlSocket.path(for: hub.folder))
  }
}

/// The base style sheet fetched at set-up, when it was.
enum VendoredStylesheet {
  static func bytes() -> [UInt8]? {
    let name = "Public/vendor/nhsuk-frontend.css"
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var places = [FileManager.default.currentDirectoryPath + "/" + name]
    var folder = executable.deletingLastPathComponent()
    for _ in 0..<4 {
      places.append(folder.appending(path: name).path)
      folder = folder.deletingLastPathComponent()
    }
    return places.lazy.compactMap { FileManager.default.contents(atPath: $0) }.first
      .map { [UInt8]($0) }
  }
}
