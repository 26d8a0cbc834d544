/// Takes a whole name apart.
enum WholeName {
  /// Given, middle and family name as written; `Family, Given Middle` is understood.
  static func parts(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    let text = text.prefix(FastFolding.limit)
    if let comma = text.firstIndex(of: 0x2C) {
      let given = words(text[(comma + 1)...])
      return [
        given.first ?? [], Array(given.dropFirst().joined(separator: [32])),
        Array(text[..<comma]),
      ]
    }
    var words = words(text)
    while words.count > 1, isTitle(words[0]) { words.removeFirst() }
    while words.count > 1, isTitle(words[words.count - 1]) { words.removeLast() }
    guard words.count > 1 else { return [words.first ?? [], [], []] }
    var last = words.count - 1
    while last > 1, isParticle(words[last - 1]) { last -= 1 }
    return [
      words[0], Array(words[1..<last].joined(separator: [32])),
      Array(words[last...].joined(separator: [32])),
    ]
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    text.split { $0 <= 32 }.map(Array.init)
  }

  private static func isTitle(_ word: [UInt8]) -> Bool {
    let plain = String(decoding: FastFolding.fold(word[...]), as: UTF8.self)
    return NameWords.titles.contains(plain) || NameWords.generations.contains(plain)
  }

  private static func isParticle(_ word: [UInt8]) -> Bool {
    NameWords.particles.contains(String(decoding: FastFolding.fold(word[...]), as: UTF8.self))
  }
}
