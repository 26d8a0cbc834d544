/// Files of families read together: GEDCOM 5.5, 5.5.1 and 7.0, PED, FHIR, and tables in CSV.
///
/// The tables of one family may come in any order and are one; every other file is a world of
/// its own, and where there are several, their ids are written `file/id`.
public struct FamilyFiles {
  public internal(set) var population = Population()
  /// The first thousand of each file.
  public internal(set) var defects: [FamilyDefect] = []
  /// How many there are in all, of those that cost something and of those that do not.
  public internal(set) var rejectedCount = 0
  public internal(set) var notedCount = 0
  private let keepsStays: Bool
  private var table: FamilyTable?
  private let marks: [String: [UInt8]]

  /// `names` are the files' names, in order; `keepsStays` false counts stays in households
  /// without keeping them, which is enough where no genogram is asked for.
  public init(names: [String], wholeFiles: Int, keepsStays: Bool) {
    self.keepsStays = keepsStays
    var marks: [String: [UInt8]] = [:]
    if wholeFiles > 1 {
      for name in names {
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        marks[name] = Array(((stem.isEmpty ? name : stem) + "/").utf8)
      }
    }
    self.marks = marks
  }

  /// What a file seems to be, from its first bytes.
  public enum Format: Sendable { case gedcom, fhir, pedigree, table, binary, empty }

  public static func format(of start: [UInt8]) -> Format {
    if start.isEmpty { return .empty }
    if GEDCOMReader.recognises(start) { return .gedcom }
    let body = start.drop { $0 <= 32 || [0xEF, 0xBB, 0xBF].contains($0) }
    if body.first == UInt8(ascii: "{") || body.first == UInt8(ascii: "[") { return .fhir }
    if start.prefix(4096).contains(0) { return .binary }
    let first = body.prefix { $0 != 10 && $0 != 13 }
    let isTable = [44, 59, 9, 124].contains { mark in
      FamilyTableKind.recognise(
        String(decoding: first, as: UTF8.self)
          .split(
            separator: Character(Unicode.Scalar(UInt8(mark))), omittingEmptySubsequences: false
          )
          .map { $0.filter { $0 != "\"" } }) != nil
    }
    if isTable { return .table }
    return PedigreeReader.recognises(start) ? .pedigree : .table
  }

  /// Reads a whole file that is no table.
  public mutating func read(_ bytes: [UInt8], named name: String, format: Format) {
    switch format {
    case .gedcom:
      var reader = GEDCOMReader(file: name)
      reader.read(bytes)
      take(GEDCOMFamilies.add(reader, to: &population, mark: marks[name] ?? []))
    case .pedigree:
      take(PedigreeReader.read(bytes, named: name, into: &population))
    case .fhir:
      take(FHIRFamilyReader.read(bytes, named: name, into: &population))
    case .empty, .binary, .table:
      var list = DefectList(file: name)
      list.reject(
        nil, format == .empty ? "the file is empty" : "the file is not text",
        "GEDCOM, PED, FHIR in JSON, or a table in CSV")
      take(list)
    }
  }

  /// Reads a table piece by piece: begin, any number of pieces, end.
  public mutating func beginTable(named name: String) {
    table = FamilyTable(file: name, keepsStays: keepsStays)
  }

  public mutating func takePiece(_ piece: UnsafeBufferPointer<UInt8>) {
    table?.take(piece, into: &population)
  }

  public mutating func endTable() {
    table?.finish(into: &population)
    if let table { take(table.defects) }
    table = nil
  }

  private mutating func take(_ list: DefectList) {
    defects += list.kept
    rejectedCount += list.rejected
    notedCount += list.noted
  }
}

extension FamilyFiles {
  /// What the files hold, in words for a summary.
  public var contents: [(count: Int, what: String)] {
    [
      (population.count, "people"), (population.parentage.child.count, "links to a parent"),
      (population.couples.one.count, "times of a couple"),
      (population.records.count, "family records"),
      (population.countedStays, "stays in a household (never kinship)"),
    ].filter { $0.0 > 0 }
  }
}
