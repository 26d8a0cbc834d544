import Foundation
import Seeded
import Testing

@testable import Family

/// Whatever bytes come in, reading ends, kin are worked out, and defects name a line of the file.
@Suite("Broken files of families") struct FamilyFuzzTests {
  private static let gedcom = """
    0 HEAD
    1 GEDC
    2 VERS 5.5.1
    1 CHAR UTF-8
    0 @I1@ INDI
    1 NAME Ada /Fern/
    1 SEX F
    1 BIRT
    2 DATE BET 1 JAN 1900 AND @#DJULIAN@ 3 FEB 1901
    1 DEAT Y
    1 FAMS @F1@
    1 FAMS @F2@
    0 @I2@ INDI
    1 NAME Ben /Fern/
    1 SEX M
    1 FAMS @F1@
    0 @I3@ INDI
    1 NAME Cy /Fern/
    1 FAMC @F1@
    2 PEDI adopted
    1 ADOP
    2 FAMC @F1@
    3 ADOP HUSB
    0 @I4@ INDI
    1 FAMC @F2@
    2 _FREL Step
    1 NOTE a long
    2 CONC er note
    0 @F1@ FAM
    1 HUSB @I2@
    1 WIFE @I1@
    1 CHIL @I3@
    1 MARR
    2 DATE ABT 1920
    1 DIV
    2 DATE (in the spring)
    0 @F2@ FAM
    1 WIFE @I1@
    1 CHIL @I4@
    1 CHIL @VOID@
    0 TRLR

    """

  private static let samples: [(name: String, text: String)] = [
    ("family.ged", gedcom),
    ("family.ped", "F1 1 0 0 1 1\nF1 2 0 0 2 1\nF1 3 1 2 2 2\nF1 4 1 0 1 2\n"),
    (
      "parents.csv",
      "child,parent,kind,from,to\nc1,\"p,1\",birth,,\nc2,\"p,1\",foster,2001-02,2003\n"
    ),
    ("persons.csv", "id;sex;born;died\nc1;F;2001-02-03;\nc2;M;2002;2010-01-01\n"),
    (
      "family.json",
      """
      {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"c"}},
      {"resource":{"resourceType":"RelatedPerson","id":"m","patient":{"reference":"Patient/c"},
      "relationship":[{"coding":[{"code":"NMTH"}]}]}}]}
      """
    ),
  ]

  private func survives(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let files = FamilyFileScript.read([(name, bytes)], piece: 64)
    _ = Kinship(files).write(to: nil)
    let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
    #expect(
      files.defects.allSatisfy { ($0.line ?? 1) >= 1 && ($0.line ?? 1) <= lines + 1 },
      sourceLocation: sourceLocation)
  }

  @Test func `a file cut off anywhere is read as far as it goes`() {
    for sample in Self.samples {
      let bytes = Array(sample.text.utf8)
      for length in 0...bytes.count { survives(Array(bytes[..<length]), sample.name) }
    }
  }

  @Test func `a file with bytes changed, lost, doubled and moved is read`() {
    for seed in UInt64(1)...2500 {
      var random = SplitMix64(seed: seed)
      let sample = Self.samples[Int(seed) % Self.samples.count]
      var bytes = Array(sample.text.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        let length = min(Int.random(in: 0...40, using: &random), bytes.count - at)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(at..<(at + length))
        case 2: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
        case 3:
          bytes.insert(contentsOf: [10, 48, 64, 34, 44, 123, 255].shuffled(using: &random), at: at)
        default: bytes.swapAt(at, bytes.count - 1)
        }
      }
      survives(bytes, sample.name)
    }
  }

  @Test func `bytes without any sense are read`() {
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      survives(bytes, "noise.ged")
      survives(Array("0 HEAD\n".utf8) + bytes, "noise.ged")
      survives([0xFF, 0xFE] + bytes, "noise.ged")
      survives(Array("child,parent\n".utf8) + bytes, "noise.csv")
      survives(Array("{\"resourceType\":\"Bundle\",".utf8) + bytes, "noise.json")
    }
  }

  @Test func `a thousand levels and a line of a megabyte do no harm`() {
    let deep = (0..<1000).map { "\($0 % 100) TAG x" }.joined(separator: "\n")
    survives(Array(("0 HEAD\n" + deep).utf8), "deep.ged")
    survives(Array(("0 HEAD\n1 NOTE " + String(repeating: "x", count: 1 << 20)).utf8), "long.ged")
    survives(Array(String(repeating: "[", count: 100_000).utf8), "deep.json")
    survives(
      Array(("child,parent\n" + String(repeating: "9", count: 1 << 16) + ",2\n").utf8), "long.csv")
  }

  @Test func `real files cut and changed are read`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/data/families")
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil))?.filter { $0.pathExtension == "ged" } ?? []
    if files.isEmpty { return print("NOT RUN: ../shared/data/families is not on this machine") }
    for file in files.sorted(by: { $0.path < $1.path }) {
      let whole = [UInt8](try Data(contentsOf: file)).prefix(20_000)
      for seed in UInt64(1)...12 {
        var random = SplitMix64(seed: seed)
        var bytes = Array(whole.prefix(Int.random(in: 1...whole.count, using: &random)))
        for _ in 0..<20 {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] =
            UInt8.random(in: 0...255, using: &random)
        }
        survives(bytes, file.lastPathComponent)
      }
    }
  }
}
