/// The ids of a file's people, each with its place in the order in which they were first met.
///
/// Ids that are numbers, with or without a fixed prefix, are found by their number; all others
/// by hashing. Both are exact: two ids are one only when their bytes are.
struct IDTable {
  /// The longest id that is taken, in bytes.
  static let longest = 1000

  private var text: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var byNumber: [Int32] = []
  private var slots: [Slot] = []
  private var hashed = 0
  private var pattern: NumberPattern?
  /// True when an id has a comma, a quotation mark or a line break in it.
  private(set) var needsQuotes = false

  private struct Slot {
    var hash: UInt64 = 0
    /// Place plus one; 0 is an empty slot.
    var place: UInt32 = 0
  }

  var count: Int { starts.count - 1 }

  func bytes(_ place: Int) -> ArraySlice<UInt8> {
    text[Int(starts[place])..<Int(starts[place + 1])]
  }

  func string(_ place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

  /// All ids one after another, and where each begins; one more start than ids.
  var allBytes: (text: [UInt8], starts: [UInt32]) { (text, starts) }

  /// The id's place, nil when it was never met.
  func place(of id: some Collection<UInt8>) -> Int? {
    Array(id).withUnsafeBufferPointer { bytes in
      if let number = pattern?.number(bytes) {
        guard number < byNumber.count, byNumber[number] > 0 else { return nil }
        return Int(byNumber[number]) - 1
      }
      guard !slots.isEmpty else { return nil }
      let slot = slots[find(bytes, IDTable.hash(bytes))]
      return slot.place == 0 ? nil : Int(slot.place) - 1
    }
  }

  /// The id's place; a new one for an id not met before.
  @inline(__always)
  mutating func intern(_ id: UnsafeBufferPointer<UInt8>) -> Int32 {
    if count == 0 { pattern = NumberPattern(id) }
    if let number = pattern?.number(id), number < 8 * count + 100_000 || number < byNumber.count {
      return internNumber(number, id)
    }
    return internHashed(id)
  }

  @inline(__always)
  private mutating func internNumber(_ number: Int, _ id: UnsafeBufferPointer<UInt8>) -> Int32 {
    if number < byNumber.count {
      let place = byNumber[number]
      if place > 0 { return place - 1 }
    } else {
      let wanted = max(number + 1, byNumber.count * 2, 1024)
      byNumber.append(contentsOf: repeatElement(0, count: wanted - byNumber.count))
    }
    // It may have been too far from the others when first met, and hashed.
    if hashed > 0 {
      let slot = slots[find(id, IDTable.hash(id))]
      if slot.place > 0 { return Int32(slot.place) - 1 }
    }
    let place = append(id)
    byNumber[number] = place + 1
    return place
  }

  private mutating func internHashed(_ id: UnsafeBufferPointer<UInt8>) -> Int32 {
    if hashed * 2 >= slots.count { grow() }
    let hash = IDTable.hash(id)
    let at = find(id, hash)
    if slots[at].place > 0 { return Int32(slots[at].place) - 1 }
    let place = append(id)
    slots[at] = Slot(hash: hash, place: UInt32(place) + 1)
    hashed += 1
    return place
  }

  private mutating func append(_ id: UnsafeBufferPointer<UInt8>) -> Int32 {
    for byte in id where byte == 44 || byte == 34 || byte < 32 { needsQuotes = true }
    text.append(contentsOf: id)
    starts.append(UInt32(text.count))
    return Int32(starts.count - 2)
  }

  private func find(_ id: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].place != 0 {
      if slots[at].hash == hash, isSame(Int(slots[at].place) - 1, id) { return at }
      at = (at + 1) & mask
    }
    return at
  }

  private func isSame(_ place: Int, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let (from, to) = (Int(starts[place]), Int(starts[place + 1]))
    guard to - from == id.count else { return false }
    for index in 0..<id.count where text[from + index] != id[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(1024, old.count * 2))
    let mask = slots.count - 1
    for slot in old where slot.place != 0 {
      var at = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[at].place != 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }

  /// Multiply and fold, eight bytes at a time; made to spread ids, not to withstand an attacker
  /// beyond slowness.
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(id.count)
    var word: UInt64 = 0
    var filled = 0
    for byte in id {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        hash = fold(hash ^ word)
        (word, filled) = (0, 0)
      }
    }
    return fold(hash ^ word)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let wide = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return wide.high ^ wide.low
  }
}

/// How a file numbers its people: `17`, `P17`, `P00017`.
struct NumberPattern {
  private let prefix: [UInt8]
  /// The whole length where numbers are padded with zeros; else 0.
  private let length: Int

  init?(_ id: UnsafeBufferPointer<UInt8>) {
    let digits = id.reversed().prefix { (48...57).contains($0) }.count
    guard digits > 0, digits <= 9 else { return nil }
    let first = id.count - digits
    prefix = Array(id[..<first])
    length = id[first] == 48 && digits > 1 ? id.count : 0
  }

  /// Nil for an id that is not of this pattern; one number for one id.
  @inline(__always)
  func number(_ id: UnsafeBufferPointer<UInt8>) -> Int? {
    let digits = id.count - prefix.count
    guard digits > 0, digits <= 9, length == 0 || id.count == length else { return nil }
    var at = 0
    while at < prefix.count {
      if id[at] != prefix[at] { return nil }
      at += 1
    }
    if length == 0, id[at] == 48, digits > 1 { return nil }
    var number = 0
    while at < id.count {
      let digit = Int(id[at]) - 48
      if digit < 0 || digit > 9 { return nil }
      number = number * 10 + digit
      at += 1
    }
    return number
  }
}
