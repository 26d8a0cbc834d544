/// What a message uses between its parts, as its first segment declares: `MSH|^~\&|`.
struct HL7Delimiters: Hashable, Sendable {
  let field, component, repetition, escape, subcomponent: Character
  let fieldByte: UInt8

  init(_ bytes: ArraySlice<UInt8>) throws(HL7Problem) {
    let head = Array(bytes.prefix(8))
    guard head.count == 8, head.starts(with: "MSH".utf8) else {
      throw HL7Problem(
        line: 1, field: "MSH", problem: "the message does not begin with a header",
        expected: "MSH|^~\\&|", isRefusal: true)
    }
    let marks = Array(head[3...])
    let isPlain = marks.allSatisfy { byte in
      byte > 32 && byte < 127 && !(48...57).contains(byte) && !(65...90).contains(byte)
        && !(97...122).contains(byte)
    }
    guard Set(marks).count == 5, isPlain else {
      throw HL7Problem(
        line: 1, field: "MSH-2", problem: "the encoding characters cannot be told apart",
        expected: "five different marks, usually |^~\\&", isRefusal: true)
    }
    let letters = marks.map { Character(Unicode.Scalar($0)) }
    field = letters[0]
    component = letters[1]
    repetition = letters[2]
    escape = letters[3]
    subcomponent = letters[4]
    fieldByte = marks[0]
  }
}
