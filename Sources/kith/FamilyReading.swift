import Casework
import Family
import Foundation

/// Reads the files `kith family` was given, tables piece by piece.
struct FamilyReading {
  let paths: [String]
  let keepsStays: Bool

  private static let piece = 1 << 20

  func read() throws -> FamilyFiles {
    let opened = try paths.map(open)
    let whole = opened.count { $0.format != .table }
    var files = FamilyFiles(
      names: opened.map(\.name), wholeFiles: whole, keepsStays: keepsStays)
    for file in opened {
      if file.format == .table {
        try readTable(file, into: &files)
      } else {
        let rest = try file.handle.readToEnd() ?? Data()
        files.read(file.start + [UInt8](rest), named: file.name, format: file.format)
      }
    }
    return files
  }

  private struct Opened {
    let name: String
    let handle: FileHandle
    let start: [UInt8]
    let format: FamilyFiles.Format
  }

  private func open(_ path: String) throws -> Opened {
    guard let handle = FileHandle(forReadingAtPath: path),
      let start = try? handle.read(upToCount: 1 << 16) ?? Data()
    else {
      throw HubProblem.folder("cannot read \(path)", "check that it exists and may be read")
    }
    let bytes = [UInt8](start)
    return Opened(
      name: URL(fileURLWithPath: path).lastPathComponent, handle: handle, start: bytes,
      format: FamilyFiles.format(of: bytes))
  }

  private func readTable(_ file: Opened, into files: inout FamilyFiles) throws {
    files.beginTable(named: file.name)
    file.start.withUnsafeBufferPointer { files.takePiece($0) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: FamilyReading.piece)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(file.handle.fileDescriptor, buffer.baseAddress, buffer.count)
      if count < 0 {
        throw HubProblem.folder("could not read all of \(file.name)", "try again")
      }
      if count == 0 { break }
      files.takePiece(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
    files.endTable()
  }
}
