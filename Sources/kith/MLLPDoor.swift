import Casework
import Foundation
import NIOCore
import NIOPosix
import Vocabulary

/// Listens for HL7 version 2 messages on the loopback address and answers each.
///
/// A message is acknowledged once it is on disk. What follows a broken frame cannot be trusted:
/// the connection is closed.
struct MLLPDoor: Sendable {
  let hub: Hub
  let flow: String
  let port: Int

  private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  /// Runs until the task is cancelled. Throws where the port cannot be had.
  func run(whenReady: @escaping @Sendable () -> Void = {}) async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try Connection(wrappingChannelSynchronously: channel)
        }
      }
    whenReady()
    try await withThrowingDiscardingTaskGroup { group in
      try await listener.executeThenClose { connections in
        for try await connection in connections {
          group.addTask { await serve(connection) }
        }
      }
    }
  }

  private func serve(_ connection: Connection) async {
    do {
      try await connection.executeThenClose { inbound, outbound in
        var frames = MessageFrames()
        for try await buffer in inbound {
          for piece in frames.take(buffer.readableBytesView) {
            guard case .message(let message) = piece else { return }
            try await outbound.write(
              ByteBuffer(bytes: MessageFrames.framed(try await answer(message))))
            try await hub.bringViewsUp()
          }
        }
      }
    } catch {
      // A sender that goes away before its answer sends again: it is known then.
      Terminal.complain("kith: a connection for messages ended: \(type(of: error))")
    }
  }

  private func answer(_ message: [UInt8]) async throws -> [UInt8] {
    try await hub.receive(message: message, flow: flow).acknowledgement
  }
}
