import Casework
import Foundation
import Linkage

/// Files of `kith link`: reading them in, writing results out.
enum LinkFiles {
  static func register(_ paths: [String], told: [String: FieldKind]) throws -> Register {
    var files: [RegisterReader.File] = []
    var problems: [String] = []
    for path in paths {
      let url = URL(fileURLWithPath: path)
      do {
        let name = url.lastPathComponent
        files.append(
          RegisterReader.File(
            name: name, stem: stem(url, among: files), bytes: try bytes(of: path)))
      } catch {
        problems.append("cannot read \(path): check that it exists and may be read")
      }
    }
    guard problems.isEmpty else {
      Terminal.complain(problems.joined(separator: "\n"))
      throw Ended(status: Outcome.couldNot)
    }
    do throws(RegisterProblems) {
      return try RegisterReader.read(files, told: told)
    } catch {
      Terminal.complain(error.all.map(line).joined(separator: "\n"))
      throw Ended(status: Outcome.rejected)
    }
  }

  /// The file's name without its ending; with its folder's where two files are called the same.
  private static func stem(_ url: URL, among files: [RegisterReader.File]) -> String {
    let stem = url.deletingPathExtension().lastPathComponent
    guard files.contains(where: { $0.stem == stem }) else { return stem }
    return url.deletingLastPathComponent().lastPathComponent + "/" + stem
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    bytes.reserveCapacity(size)
    while let part = try handle.read(upToCount: 1 << 22), !part.isEmpty { bytes += part }
    return bytes
  }

  static func line(_ problem: RegisterProblem) -> String {
    let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
    return "\(place): \(problem.problem); expected \(problem.expected)"
  }

  static func model(_ path: String) throws -> LinkModel {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw HubProblem.folder("cannot read \(path)", "check that it exists and may be read")
    }
    do throws(LinkModelProblems) {
      return try LinkModel.read(String(decoding: bytes, as: UTF8.self))
    } catch {
      let lines = error.all.map {
        ($0.line > 0 ? "\(path):\($0.line): " : "\(path): ") + $0.problem
      }
      Terminal.complain(lines.joined(separator: "\n"))
      throw Ended(status: Outcome.usage)
    }
  }

  static func write(
    _ result: LinkResult, to folder: String, report: String?, _ watch: StageWatch
  ) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try save(result.linksCSV(), to: folder + "/links.csv")
      try save(result.clustersCSV(), to: folder + "/clusters.csv")
      try save(Array(result.model.yaml().utf8), to: folder + "/model.yaml")
      let text = result.reportJSON(seconds: watch.seconds(), peakMemory: StageWatch.peakMemory)
      try save(Array(text.utf8), to: folder + "/report.json")
      if let report { try save(Array(result.reportHTML().utf8), to: report) }
    } catch {
      throw HubProblem.folder("cannot write to \(folder)", "check the folder and its permissions")
    }
  }

  private static func save(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Says what was taken for what, what was left out and what was found.
  static func tell(_ register: Register, _ result: LinkResult, _ folder: String) {
    for problem in register.problems.prefix(20) { Terminal.complain(line(problem)) }
    if register.problems.count > 20 {
      Terminal.complain("… and \(register.problems.count - 20) more")
    }
    for filler in register.placeholders { Terminal.complain(filler) }
    let unused = register.columns.filter { $0.kind == .ignored }
    if !unused.isEmpty {
      Terminal.complain(
        "columns not used: "
          + unused.map { "\($0.header) (\($0.because))" }.joined(separator: ", "))
    }
    Terminal.out(
      "\(register.count) records, \(result.compared) pairs compared, \(result.linkedPairs) linked "
        + "at \(result.model.threshold), \(result.peopleCount) people; see \(folder)")
  }
}
