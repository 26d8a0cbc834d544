/// Texts by number: each different text is kept once. Number 0 is the empty text.
struct Interner: Sendable {
  /// Where each text ends in `arena`; it begins where the one before ends.
  private(set) var ends: [UInt32] = [0]
  private(set) var arena: [UInt8] = []
  /// Open addressing; a slot holds the upper half of a hash and a number, or 0 for none.
  private var slots: [UInt64]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// Different texts, the empty one among them.
  var count: Int { ends.count }

  func range(_ id: Int) -> Range<Int> {
    guard id > 0 else { return 0..<0 }
    return Int(ends[id - 1])..<Int(ends[id])
  }

  func text(_ id: Int) -> String { String(decoding: arena[range(id)], as: UTF8.self) }

  func bytes(_ id: Int) -> ArraySlice<UInt8> { arena[range(id)] }

  /// The number of a text, given now if it is new.
  mutating func id(of text: Span<UInt8>) -> UInt32 {
    guard text.count > 0 else { return 0 }
    let hash = Interner.hash(text)
    var at = Int(truncatingIfNeeded: hash) & mask
    let tag = hash & 0xFFFF_FFFF_0000_0000
    while slots[at] != 0 {
      let slot = slots[at]
      if slot & 0xFFFF_FFFF_0000_0000 == tag, isSame(text, Int(slot & 0xFFFF_FFFF)) {
        return UInt32(truncatingIfNeeded: slot)
      }
      at = (at + 1) & mask
    }
    return insert(text, tag: tag, at: at)
  }

  mutating func id(of text: [UInt8]) -> UInt32 { id(of: text.span) }
  mutating func id(of text: String) -> UInt32 { id(of: Array(text.utf8).span) }

  /// Lets go of what is needed only to give further numbers.
  mutating func freeze() { (slots, mask) = ([], 0) }

  private mutating func insert(_ text: Span<UInt8>, tag: UInt64, at: Int) -> UInt32 {
    let id = UInt32(ends.count)
    for i in 0..<text.count { arena.append(text[i]) }
    ends.append(UInt32(arena.count))
    slots[at] = tag | UInt64(id)
    if ends.count * 2 > slots.count { grow() }
    return id
  }

  private func isSame(_ text: Span<UInt8>, _ id: Int) -> Bool {
    let start = Int(ends[id - 1])
    guard Int(ends[id]) - start == text.count else { return false }
    for i in 0..<text.count where arena[start + i] != text[i] { return false }
    return true
  }

  private mutating func grow() {
    let size = slots.count * 2
    var larger = [UInt64](repeating: 0, count: size)
    mask = size - 1
    let held = arena
    for id in 1..<ends.count {
      let hash = Interner.hash(held.span.extracting(range(id)))
      var at = Int(truncatingIfNeeded: hash) & mask
      while larger[at] != 0 { at = (at + 1) & mask }
      larger[at] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(id)
    }
    slots = larger
  }

  /// FNV-1a over bytes, mixed at the end; the same on every machine.
  static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in 0..<text.count { hash = (hash ^ UInt64(text[i])) &* 0x0000_0100_0000_01B3 }
    return mixed(hash)
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }
}
