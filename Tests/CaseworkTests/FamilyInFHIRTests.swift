import Family
import Foundation
import Testing

@testable import Casework

@Suite struct FamilyInFHIRTests {
  private func read(_ files: [(name: String, text: String)]) -> FamilyFiles {
    var reading = FamilyFiles(names: files.map(\.name), wholeFiles: 0, keepsStays: true)
    for file in files {
      let bytes = Array(file.text.utf8)
      if FamilyFiles.format(of: bytes) == .table {
        reading.beginTable(named: file.name)
        bytes.withUnsafeBufferPointer { reading.takePiece($0) }
        reading.endTable()
      } else {
        reading.read(bytes, named: file.name, format: .fhir)
      }
    }
    return reading
  }

  private func kin(_ files: FamilyFiles) -> [String] {
    var bytes: [UInt8] = []
    _ = Kinship(files).write { bytes += Array($0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }

  @Test func `a family written as FHIR is read back with the same kin, certainty and ends`() {
    let files = read([
      (
        "persons.csv",
        "id,sex,born,died,name\na,F,1970-01-01,,Ann\nb/1,M,1971,2001-05,\ne,M,1960/1962,unknown,\n"
          + "c,F,2000,,\nd,M,../1999-04-03,,\nx,F,2001,,\n"
      ),
      (
        "parents.csv",
        "child,parent,kind,from,to\nc,a,birth,,\nc,b/1,birth,,\nd,e,birth,,\nd,a,adoptive,,\n"
          + "x,a,birth,,\nx,e,foster,2003-01-01,2004\nx,b/1,step,,unknown\n"
      ),
      (
        "partners.csv",
        "a,b,kind,from,to\na,e,married,2005-01-01,\na,b/1,cohabiting,1995,2000\n"
          + "a,b/1,divorced,2002,unknown\n"
      ),
    ])
    let again = read([("family.json", files.fhirBundle)])
    #expect(again.rejectedCount == 0)
    #expect(kin(again) == kin(files))
    #expect(kin(files).count > 10)
  }

  @Test func `a drawing becomes a PDF and a PNG by the ending asked for`() throws {
    let svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
      + "height='9'/></svg>"
    let folder = NSTemporaryDirectory() + "kith-drawing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, start) in [("a.pdf", "%PDF"), ("a.PNG", "\u{89}PNG")] {
      let format = try #require(DrawingFormat(path: name))
      try format.write(svg, to: folder + "/" + name)
      let bytes = [UInt8](FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
      #expect(bytes.prefix(4).elementsEqual(start.unicodeScalars.map { UInt8($0.value) }))
    }
    #expect(DrawingFormat(path: "a.svg") == nil)
  }
}
