import Casework
import Dispatch
import Foundation
@preconcurrency import Glibc

/// The door through which commands on a served folder reach the server that holds it: a socket
/// in the folder that only its owner can open. One command a connection.
enum ControlSocket {
  /// Asks the server of a folder; nil when nobody serves it.
  static func ask(_ command: HubCommand, at folder: DataFolder) -> HubReply? {
    let file = path(for: folder)
    guard let socket = SocketFile.connect(file) else { return nil }
    defer { close(socket) }
    guard let request = try? JSONEncoder().encode(command), SocketFile.send(request, to: socket)
    else { return nil }
    guard let answer = SocketFile.receive(from: socket) else {
      return HubReply(
        status: Outcome.couldNot, complaint: "kith: the server closed before it answered.")
    }
    return try? JSONDecoder().decode(HubReply.self, from: answer)
  }

  /// Serves commands until the process ends.
  static func serve(_ runner: CommandRunner, at folder: DataFolder) throws {
    let listener = try SocketFile.listen(path(for: folder))
    let queue = DispatchQueue(label: "kith.control", attributes: .concurrent)
    queue.async {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        queue.async { answer(connection, with: runner) }
      }
    }
  }

  private static func answer(_ connection: Int32, with runner: CommandRunner) {
    guard let request = SocketFile.receive(from: connection),
      let command = try? JSONDecoder().decode(HubCommand.self, from: request)
    else {
      close(connection)
      return
    }
    Task {
      let reply = await runner.run(command)
      if let answer = try? JSONEncoder().encode(reply) {
        _ = SocketFile.send(answer, to: connection)
      }
      close(connection)
    }
  }

  /// In the folder, or in the temporary folder when that path is longer than a socket's may be.
  static func path(for folder: DataFolder) -> String {
    if folder.socket.utf8.count < 100 { return folder.socket }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folder.path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "/tmp/kith-\(getuid())-\(String(hash, radix: 16)).sock"
  }
}

/// Messages with their length in front, over a socket that is a file.
enum SocketFile {
  private static let messageLimit = 64 << 20

  static func connect(_ path: String) -> Int32? {
    let made = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard made >= 0 else { return nil }
    let status = withAddress(path) { Glibc.connect(made, $0, $1) }
    guard status == 0 else {
      close(made)
      return nil
    }
    return made
  }

  static func listen(_ path: String) throws -> Int32 {
    unlink(path)
    let made = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let mask = umask(0o077)
    let bound = withAddress(path) { bind(made, $0, $1) }
    umask(mask)
    guard made >= 0, bound == 0, Glibc.listen(made, 8) == 0 else {
      throw HubProblem.folder("cannot open the command socket \(path)", "check who owns it")
    }
    return made
  }

  static func send(_ message: Data, to socket: Int32) -> Bool {
    var length = UInt32(message.count).bigEndian
    let framed = Data(bytes: &length, count: 4) + message
    return framed.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.send(
          socket, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  static func receive(from socket: Int32) -> Data? {
    guard let head = read(4, from: socket) else { return nil }
    let length = head.reduce(0) { $0 << 8 | Int($1) }
    guard length <= messageLimit else { return nil }
    return read(length, from: socket)
  }

  private static func read(_ count: Int, from socket: Int32) -> Data? {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while data.count < count {
      let got = recv(socket, &buffer, min(buffer.count, count - data.count), 0)
      guard got > 0 else { return nil }
      data.append(contentsOf: buffer[..<got])
    }
    return data
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      bytes.copyBytes(from: path.utf8.prefix(bytes.count - 1))
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, size) }
    }
  }
}
