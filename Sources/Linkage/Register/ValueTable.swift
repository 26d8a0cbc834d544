/// The different values of one or more columns, with what comparing them needs, worked out once a
/// value and not once a pair.
struct ValueTable: Sendable {
  var texts: Interner
  /// Records that hold each value.
  var counts: [UInt32] = [0]
  /// Which letters stand in each value, a bit a letter: two texts whose bits differ much cannot be
  /// spelt alike.
  var letters: [UInt32] = [0]
  /// Of names, how each sounds; of dates, their digits as a number; of addresses, the number of
  /// the house.
  var codes: [UInt32] = [0]
  /// Of names, the groups of short forms each belongs to; of texts of several words, the numbers
  /// of the words. Those of a value end at `listEnds`.
  var lists: [UInt32] = []
  var listEnds: [UInt32] = [0]
  /// Of names of several words, the words' numbers in this table; of others, none.
  var parts: [UInt32] = []
  var partEnds: [UInt32] = [0]
  /// Of texts of several words, what tells quickly how alike two are.
  var sketches: [Sketch] = [Sketch(low: 0, high: 0, house: 0, letters: 0)]
  /// Of postcodes, the first eight bytes; of other codes, their first three, their last three and
  /// their length: enough to tell most unlike ones without looking at the text.
  var packed: [UInt64] = [0]

  /// A text of several words in brief.
  struct Sketch: Sendable {
    /// Which pairs of letters stand in it, hashed to 128 bits.
    let low: UInt64
    let high: UInt64
    /// Its first number, 0 for none.
    let house: UInt32
    /// Pairs of letters, counted.
    let letters: UInt32
  }

  init(_ texts: Interner) { self.texts = texts }

  var count: Int { texts.count }

  func list(_ id: Int) -> Range<Int> {
    id == 0 ? 0..<0 : Int(listEnds[id - 1])..<Int(listEnds[id])
  }

  func part(_ id: Int) -> Range<Int> {
    id == 0 ? 0..<0 : Int(partEnds[id - 1])..<Int(partEnds[id])
  }

  static func letterBits(_ text: ArraySlice<UInt8>) -> UInt32 {
    var bits: UInt32 = 0
    for byte in text { bits |= 1 << UInt32(byte & 31) }
    return bits
  }

  /// Names: sounds, short forms and words.
  static func names(_ texts: Interner) -> ValueTable {
    var table = ValueTable(texts)
    // Words of a name of several words get numbers too; the table grows while it is gone through.
    var id = 1
    while id < table.texts.count {
      let text = Array(table.texts.bytes(id))
      table.letters.append(letterBits(text[...]))
      table.codes.append(SoundCode.of(text[...]))
      let words = text.split(separator: 32)
      if words.count > 1 {
        for word in words.prefix(6) where word.count > 1 {
          table.parts.append(table.texts.id(of: Array(word)))
        }
      }
      table.partEnds.append(UInt32(table.parts.count))
      if let first = words.first {
        let groups = Nicknames.groups(of: String(decoding: first, as: UTF8.self))
        table.lists += groups.map(UInt32.init)
      }
      table.listEnds.append(UInt32(table.lists.count))
      id += 1
    }
    table.counts = [UInt32](repeating: 0, count: table.count)
    return table
  }

  static func dates(_ texts: Interner) -> ValueTable {
    var table = ValueTable(texts)
    for id in 1..<max(1, texts.count) {
      table.codes.append(texts.bytes(id).reduce(0) { $0 * 10 + UInt32($1 - 48) })
    }
    table.counts = [UInt32](repeating: 0, count: table.count)
    return table
  }

  /// Codes and numbers: postcodes, identifiers, telephones, e-mail addresses.
  static func codes(_ texts: Interner, isPostcode: Bool) -> ValueTable {
    var table = ValueTable(texts)
    for id in 1..<max(1, texts.count) {
      table.letters.append(letterBits(texts.bytes(id)))
      table.packed.append(isPostcode ? whole(texts.bytes(id)) : brief(texts.bytes(id)))
    }
    table.counts = [UInt32](repeating: 0, count: table.count)
    return table
  }

  /// Texts of several words.
  static func words(_ texts: Interner) -> ValueTable {
    var table = ValueTable(texts)
    for id in 1..<max(1, texts.count) {
      let text = texts.bytes(id)
      table.letters.append(letterBits(text))
      let (low, high) = letterPairs(text)
      let house = houseNumber(text)
      let letters = UInt32(low.nonzeroBitCount + high.nonzeroBitCount)
      table.sketches.append(Sketch(low: low, high: high, house: house, letters: letters))
      for word in text.split(separator: 32).prefix(12) where word.count > 1 {
        table.lists.append(UInt32(truncatingIfNeeded: Interner.hash(Array(word).span) >> 32))
      }
      table.listEnds.append(UInt32(table.lists.count))
    }
    table.counts = [UInt32](repeating: 0, count: table.count)
    return table
  }

  /// The first eight bytes, the first one lowest; zeros after a shorter text.
  private static func whole(_ text: ArraySlice<UInt8>) -> UInt64 {
    text.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func brief(_ text: ArraySlice<UInt8>) -> UInt64 {
    let start = text.prefix(3).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let end = text.suffix(3).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return start << 40 | end << 16 | UInt64(min(text.count, 0xFFFF))
  }

  private static func letterPairs(_ text: ArraySlice<UInt8>) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    var previous: UInt8 = 32
    for byte in text {
      if byte != 32, previous != 32 {
        let hash = ((UInt32(previous) &* 31 &+ UInt32(byte)) &* 0x9E37_79B1) >> 25
        if hash < 64 { low |= 1 << UInt64(hash) } else { high |= 1 << UInt64(hash - 64) }
      }
      previous = byte
    }
    return (low, high)
  }

  /// The first word made of digits, or of digits and a letter; 0 when there is none.
  private static func houseNumber(_ text: ArraySlice<UInt8>) -> UInt32 {
    for word in text.split(separator: 32).prefix(4) {
      guard let first = word.first, first >= 48, first <= 57 else { continue }
      return word.prefix(6).reduce(0) { $0 &* 64 &+ UInt32($1 & 63) } | 1 << 31
    }
    return 0
  }
}
