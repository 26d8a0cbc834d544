import Family

@testable import Family

/// Reads files given as text and gives the rows `kith family` would write, without their reasons.
enum FamilyFileScript {
  static func read(_ files: [(name: String, text: String)]) -> FamilyFiles {
    read(files.map { ($0.name, Array($0.text.utf8)) })
  }

  static func read(_ files: [(name: String, bytes: [UInt8])], piece: Int = 7) -> FamilyFiles {
    let formats = files.map { FamilyFiles.format(of: Array($0.bytes.prefix(65_536))) }
    var reading = FamilyFiles(
      names: files.map(\.name), wholeFiles: formats.count { $0 != .table }, keepsStays: true)
    for (file, format) in zip(files, formats) {
      guard format == .table else {
        reading.read(file.bytes, named: file.name, format: format)
        continue
      }
      reading.beginTable(named: file.name)
      file.bytes.withUnsafeBufferPointer { bytes in
        // Small pieces, so that rows fall across their borders.
        for start in stride(from: 0, to: bytes.count, by: piece) {
          let end = min(bytes.count, start + piece)
          reading.takePiece(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
      }
      reading.endTable()
    }
    return reading
  }

  /// Every row as `person relative kind certainty ended`, in order.
  static func rows(_ files: FamilyFiles) -> [String] {
    lines(files).map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return [cells[0], cells[1], cells[2], cells[3], cells[5]].joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
    }.sorted()
  }

  static func lines(_ files: FamilyFiles) -> [String] {
    var bytes: [UInt8] = []
    _ = Kinship(files).write { bytes += Array($0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map(String.init)
  }

  /// A GEDCOM file of these lines, with head and trailer.
  static func gedcom(_ lines: String) -> FamilyFiles {
    read([("family.ged", "0 HEAD\n1 CHAR UTF-8\n" + lines + "\n0 TRLR\n")])
  }
}
