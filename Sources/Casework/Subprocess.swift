import Foundation

/// Runs a tool of the system on a file, without a shell, within limits of time, size and memory.
struct Subprocess {
  /// What a tool is called and which Debian package brings it.
  let tool: String
  let package: String

  struct Output {
    let status: Int32
    let bytes: [UInt8]
    let complaint: String
    /// It was ended because it took too long or wrote too much.
    let wasEnded: Bool
  }

  /// - Parameters:
  ///   - seconds: of processor time; it is also ended after three times as long by the clock.
  ///   - limit: of what it may write, in bytes.
  func run(_ arguments: [String], seconds: Int, limit: Int) throws -> Output {
    guard let path = Subprocess.path(of: tool) else {
      throw HubProblem.folder("the tool \(tool) is missing", "install Debian's package \(package)")
    }
    let process = Process()
    (process.executableURL, process.arguments) = Subprocess.limited(path, arguments, seconds)
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    let (out, error) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = error
    try process.run()
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds * 3), execute: watch)
    let complaint = Complaint()
    let reader = Thread { complaint.read(error.fileHandleForReading) }
    reader.start()
    let (bytes, isWhole) = Subprocess.read(out.fileHandleForReading, limit: limit)
    if !isWhole { process.terminate() }
    process.waitUntilExit()
    watch.cancel()
    let wasEnded = !isWhole || process.terminationReason == .uncaughtSignal
    return Output(
      status: process.terminationStatus, bytes: bytes, complaint: complaint.wait(),
      wasEnded: wasEnded)
  }

  static func isInstalled(_ tool: String) -> Bool { path(of: tool) != nil }

  private static func path(of tool: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + tool }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Through `prlimit`, which every Debian has: processor time and one and a half gigabytes.
  private static func limited(
    _ path: String, _ arguments: [String], _ seconds: Int
  ) -> (URL, [String]) {
    guard let prlimit = self.path(of: "prlimit") else {
      return (URL(fileURLWithPath: path), arguments)
    }
    return (
      URL(fileURLWithPath: prlimit), ["--as=1500000000", "--cpu=\(seconds)", path] + arguments
    )
  }

  private static func read(_ handle: FileHandle, limit: Int) -> ([UInt8], Bool) {
    var bytes: [UInt8] = []
    while let data = try? handle.read(upToCount: 1 << 18), !data.isEmpty {
      bytes += data
      if bytes.count > limit { return (bytes, false) }
    }
    return (bytes, true)
  }
}

/// The first of what a tool complained of, read beside its output so that neither waits.
private final class Complaint: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var text = ""

  func read(_ handle: FileHandle) {
    var bytes: [UInt8] = []
    while let data = try? handle.read(upToCount: 1 << 14), !data.isEmpty {
      if bytes.count < 1 << 14 { bytes += data }
    }
    text = String(decoding: bytes, as: UTF8.self)
    done.signal()
  }

  func wait() -> String {
    done.wait()
    return text
  }
}
