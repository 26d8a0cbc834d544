import ArgumentParser
@preconcurrency import Glibc
import Web

/// The port a hub is to be served on, looked at before anything else is done.
enum Port {
  static func validate(_ port: Int) throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("a port is a number from 1 to 65535")
    }
  }

  /// Throws when something listens there already: better before a minute's loading than after.
  static func refuseIfBusy(_ port: Int) throws(PortBusy) {
    let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard probe >= 0 else { return }
    defer { close(probe) }
    var reuse: Int32 = 1
    setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(probe, $0, size) }
    }
    if status != 0, errno == EADDRINUSE { throw PortBusy(port: port) }
  }
}
