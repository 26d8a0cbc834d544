/// Pages that only say where something else stands.
enum Contents {
  static func pages(_ lines: [TextLine]) -> Set<Int> {
    var all: [Int: Int] = [:]
    var pointing: [Int: Int] = [:]
    var titled: Set<Int> = []
    for line in lines {
      all[line.page, default: 0] += 1
      if points(line) { pointing[line.page, default: 0] += 1 }
      if ["contents", "table of contents", "contents page"].contains(Letters.folded(line.text)) {
        titled.insert(line.page)
      }
    }
    return Set(
      all.keys.filter { page in
        let share = Double(pointing[page] ?? 0) / Double(max(1, all[page] ?? 1))
        let isAfter = titled.contains(page) || titled.contains(page - 1)
        return (pointing[page] ?? 0) >= 4 && share >= (isAfter ? 0.3 : 0.6)
      })
  }

  /// Dots that lead to a number, or a number alone at the end.
  static func points(_ line: TextLine) -> Bool {
    let words = line.text.split(separator: " ")
    guard let last = words.last, last.count <= 3, last.allSatisfy({ $0.isNumber }), words.count > 1
    else { return line.text.contains(".....") }
    return line.text.contains("....") || line.text.contains(". . .")
      || (words.count <= 14 && !Passage.ends(words.dropLast().joined(separator: " ")))
  }
}
