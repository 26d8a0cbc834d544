public import Casework
import Foundation
import Hummingbird
import Logging
import Vocabulary

/// Serves a hub on the loopback address until it is told to stop.
public struct HubServer: Sendable {
  private let hub: Hub
  private let desk: SignInDesk
  private let port: Int
  private let stylesheet: [UInt8]?
  private let shelf: StoryShelf

  /// - Parameters:
  ///   - port: on 127.0.0.1; a TLS proxy stands in front where others are to reach it.
  ///   - stylesheet: a vendored base style sheet to serve before Kith's own, if there is one.
  ///   - shelf: invented stories that may be looked at.
  public init(
    hub: Hub, desk: SignInDesk, port: Int, stylesheet: [UInt8]?, shelf: StoryShelf = .empty
  ) {
    self.shelf = shelf
    self.hub = hub
    self.desk = desk
    self.port = port
    self.stylesheet = stylesheet
  }

  /// Runs until SIGTERM or SIGINT, finishing what is under way. Throws `PortBusy` when something
  /// else listens there.
  public func run(whenReady: @escaping @Sendable () async -> Void) async throws {
    var logger = Logger(label: "kith")
    logger.logLevel = .error
    let site = Site(hub: hub, desk: desk, stylesheet: stylesheet, shelf: shelf)
    let application = Application(
      responder: HubResponder(site: site),
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { _ in await whenReady() }, logger: logger)
    do {
      try await application.runService()
    } catch let error where "\(error)".contains("Address already in use") {
      throw PortBusy(port: port)
    }
  }
}

/// Something else listens on the port.
public struct PortBusy: Error, CustomStringConvertible {
  private let port: Int

  public init(port: Int) { self.port = port }

  public var description: String {
    "something else already listens on 127.0.0.1:\(port): stop it, or choose another port with "
      + "--port (for make: make run PORT=\(port + 1))."
  }
}
