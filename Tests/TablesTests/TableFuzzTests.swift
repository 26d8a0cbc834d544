import Seeded
import Tables
import Testing

@Test func `no bytes at all make the reader fail in any way but its own`() {
  let seed: UInt64 = 20_310_302
  var random = SplitMix64(seed: seed)
  let letters = Array("ab,;|\t\"\"\n\r \u{e9}1".utf8)
  for _ in 0..<3000 {
    let count = Int.random(in: 0...120, using: &random)
    let isWild = Bool.random(using: &random)
    let bytes = (0..<count).map { _ in
      isWild
        ? UInt8.random(in: 0...255, using: &random) : letters.randomElement(using: &random) ?? 0
    }
    guard let read = try? Table(bytes: bytes) else { continue }
    for row in read.rows {
      for column in read.header.indices {
        _ = read.cell(row, column)
        #expect(read.line(of: row, column) >= read.line(of: row), "seed \(seed)")
      }
    }
  }
}

@Test func `a table written with every cell quoted is read back as it was`() throws {
  let seed: UInt64 = 9_001
  var random = SplitMix64(seed: seed)
  for _ in 0..<500 {
    let width = Int.random(in: 1...5, using: &random)
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in
        String(
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            "xy,\"\n;é".randomElement(using: &random) ?? "x"
          }
        ).trimming()
      }
    }
    let header = (0..<width).map { "c\($0)" }
    let text = ([header] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    let read = try Table(bytes: Array(text.utf8))
    let found = read.rows.map { row in read.header.indices.map { read.cell(row, $0) } }
    #expect(found == rows, "seed \(seed)")
    #expect(read.problems.isEmpty, "seed \(seed)")
  }
}

extension String {
  fileprivate func trimming() -> String {
    var kept = Substring(self)
    while kept.first?.isWhitespace == true { kept.removeFirst() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return String(kept)
  }
}
