/// One line of a GEDCOM file: level, an id where it begins a record, a tag, a value.
struct GEDCOMLine {
  let level: Int
  /// `@I1@`, as written; nil for most lines.
  let id: ArraySlice<UInt8>?
  let tag: GEDCOMTag
  /// Without the white space round it.
  let value: ArraySlice<UInt8>

  /// Nil when the bytes are not a line of GEDCOM.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line.drop(while: GEDCOMLine.isSpace)
    let digits = rest.prefix { (48...57).contains($0) }
    guard (1...2).contains(digits.count) else { return nil }
    level = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    rest = rest[digits.endIndex...]
    guard let after = rest.first, GEDCOMLine.isSpace(after) else { return nil }
    rest = rest.drop(while: GEDCOMLine.isSpace)
    if rest.first == 64 {
      guard let end = rest.dropFirst().firstIndex(of: 64) else { return nil }
      id = rest[...end]
      rest = rest[(end + 1)...].drop(while: GEDCOMLine.isSpace)
    } else {
      id = nil
    }
    let word = rest.prefix { !GEDCOMLine.isSpace($0) }
    guard !word.isEmpty, word.allSatisfy(GEDCOMLine.isTagByte) else { return nil }
    tag = GEDCOMTag(word)
    var value = rest[word.endIndex...].drop(while: GEDCOMLine.isSpace)
    while let last = value.last, GEDCOMLine.isSpace(last) { value.removeLast() }
    self.value = value
  }

  var text: String { String(decoding: value, as: UTF8.self) }

  /// The id a pointer names, `@F1@` as written; nil when the value is no pointer.
  var pointer: ArraySlice<UInt8>? {
    guard value.count > 2, value.first == 64,
      let end = value.dropFirst().firstIndex(of: 64), end > value.startIndex + 1,
      value[value.startIndex + 1] != 35
    else { return nil }
    return value[...end]
  }

  /// GEDCOM 7's pointer to nobody.
  var isVoid: Bool { value.elementsEqual("@VOID@".utf8) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    byte == 95 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte >= 0x80
  }
}

/// A tag of up to eight letters in one number; longer ones, of which none is read here, are cut.
struct GEDCOMTag: Hashable {
  private let letters: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var letters: UInt64 = 0
    for byte in bytes.prefix(8) {
      letters = letters << 8 | UInt64((97...122).contains(byte) ? byte - 32 : byte)
    }
    self.letters = letters
  }

  init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  static let head = GEDCOMTag("HEAD")
  static let trailer = GEDCOMTag("TRLR")
  static let individual = GEDCOMTag("INDI")
  static let family = GEDCOMTag("FAM")
  static let name = GEDCOMTag("NAME")
  static let sex = GEDCOMTag("SEX")
  static let birth = GEDCOMTag("BIRT")
  static let death = GEDCOMTag("DEAT")
  static let date = GEDCOMTag("DATE")
  static let childIn = GEDCOMTag("FAMC")
  static let spouseIn = GEDCOMTag("FAMS")
  static let pedigree = GEDCOMTag("PEDI")
  static let status = GEDCOMTag("STAT")
  static let adoption = GEDCOMTag("ADOP")
  static let fatherRelation = GEDCOMTag("_FREL")
  static let motherRelation = GEDCOMTag("_MREL")
  static let husband = GEDCOMTag("HUSB")
  static let wife = GEDCOMTag("WIFE")
  static let child = GEDCOMTag("CHIL")
  static let marriage = GEDCOMTag("MARR")
  static let divorce = GEDCOMTag("DIV")
  static let event = GEDCOMTag("EVEN")
  static let type = GEDCOMTag("TYPE")
  static let annulment = GEDCOMTag("ANUL")
}
