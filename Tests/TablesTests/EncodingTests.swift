import Tables
import Testing

private let text = "name;café\nZoë;“crème”\n"

private func utf16(_ text: String, lowByteFirst: Bool) -> [UInt8] {
  let units = [0xFEFF] + Array(text.utf16)
  return units.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return lowByteFirst ? bytes.reversed() : bytes
  }
}

private func check(_ bytes: [UInt8], is encoding: TextEncoding) throws {
  let read = try Table(bytes: bytes)
  #expect(read.encoding == encoding)
  #expect(read.header == ["name", "café"])
  #expect(read.cell(0, 0) == "Zoë")
  #expect(read.cell(0, 1) == "“crème”")
}

@Test func `UTF-8 is read with and without its mark`() throws {
  try check(Array(text.utf8), is: .utf8)
  try check([0xEF, 0xBB, 0xBF] + Array(text.utf8), is: .utf8)
}

@Test func `UTF-16 is read in both orders of its bytes`() throws {
  try check(utf16(text, lowByteFirst: true), is: .utf16LittleEndian)
  try check(utf16(text, lowByteFirst: false), is: .utf16BigEndian)
}

@Test func `what is not UTF-8 is read as Windows-1252, and the table says so`() throws {
  let bytes: [UInt8] =
    Array("name;caf".utf8) + [0xE9, 0x0A] + Array("Zo".utf8) + [0xEB] + Array(";".utf8)
    + [0x93] + Array("cr".utf8) + [0xE8] + Array("me".utf8) + [0x94, 0x0A]
  try check(bytes, is: .windows1252)
}

@Test func `UTF-16 that breaks off in mid-letter is refused`() {
  #expect(throws: TableProblem.cutShort) { try Table(bytes: [0xFF, 0xFE, 0x61]) }
}
