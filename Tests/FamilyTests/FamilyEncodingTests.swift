import Testing

@testable import Family

@Suite("Encodings of GEDCOM") struct FamilyEncodingTests {
  private func name(_ bytes: [UInt8]) -> String {
    FamilyFileScript.read([("family.ged", bytes)]).population.names.first ?? ""
  }

  private func file(_ charset: String, _ name: [UInt8]) -> [UInt8] {
    Array("0 HEAD\n1 CHAR \(charset)\n0 @I1@ INDI\n1 NAME ".utf8) + name + Array("\n0 TRLR\n".utf8)
  }

  @Test func `accents of ANSEL stand before their letter and are put on it`() {
    #expect(name(file("ANSEL", [0x52, 0xE2, 0x65, 0x6E, 0xE8, 0x75])) == "Rénü")
    #expect(name(file("ANSEL", [0xA5, 0xB2, 0xF0, 0x63, 0xCF])) == "Æøçß")
    // A letter no table composes keeps its accent behind it.
    #expect(name(file("ANSEL", [0xE2, 0x71])) == "q\u{301}")
  }

  @Test func `code pages of Windows and of DOS are told apart by the head`() {
    #expect(name(file("ANSI", [0x52, 0xE9, 0x6E, 0x80])) == "Rén€")
    #expect(name(file("IBMPC", [0x52, 0x82, 0x6E, 0x81])) == "Rénü")
  }

  @Test func `a file that calls itself UTF-8 and is not is read as Windows-1252`() {
    #expect(name(file("UTF-8", [0x52, 0xE9, 0x6E])) == "Rén")
    #expect(name(file("ASCII", Array("Rén".utf8))) == "Rén")
  }

  @Test func `UTF-16 is read with and without a mark, either way round`() {
    let text = "0 HEAD\r\n1 CHAR UNICODE\r\n0 @I1@ INDI\r\n1 NAME Rén /Łódź/\r\n0 TRLR\r\n"
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    for bytes in [[0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big] {
      #expect(name(bytes) == "Rén Łódź")
    }
    #expect(name([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == "Rén Łódź")
  }

  @Test func `line ends of every system are line ends`() {
    for end in ["\n", "\r\n", "\r"] {
      let text =
        "0 HEAD\(end)0 @I1@ INDI\(end)1 NAME A\(end)1 DEAT\(end)2 DATE 12 FOO 1900\(end)0 TRLR\(end)"
      let files = FamilyFileScript.read([("family.ged", text)])
      #expect(files.population.names == ["A"])
      #expect(files.defects.map(\.line) == [5])
    }
  }
}
