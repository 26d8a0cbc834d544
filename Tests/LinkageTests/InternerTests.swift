import Seeded
import Testing

@testable import Linkage

@Suite("Texts by number") struct InternerTests {
  @Test(arguments: [UInt64(2), 81])
  func `texts looked up many at a time get the numbers they get one at a time`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (one, many): (Interner, Interner) = (Interner(), Interner())
    var (first, second): ([UInt32], [UInt32]) = ([], [])
    for _ in 0..<20 {
      var block = CellBlock()
      for _ in 0..<CellBlock.size {
        let text = Array("\(Int.random(in: 0..<3000, using: &random) / 2)".utf8)
        let cell = random.chance(0.1) ? [] : text
        first.append(one.id(of: cell))
        block.append(cell[...])
      }
      many.add(block, to: &second)
    }
    #expect(first == second)
    #expect((0..<one.count).map { one.text($0) } == (0..<many.count).map { many.text($0) })
  }

  @Test func `a key that a wider one makes idle is known`() {
    let narrow = BlockingKey("date_of_birth.date+family_name.sound")
    for (wide, isWider) in [
      ("date_of_birth.year", true), ("family_name.sound", true),
      ("date_of_birth.date+family_name.sound", false), ("family_name.value", false),
      ("postcode.value", false),
    ] {
      let key = BlockingKey(wide)
      #expect(narrow.flatMap { own in key.map { own.isNarrower(than: $0) } } == isWider, "\(wide)")
    }
  }

  @Test func `records sorted by code keep their order within one`() {
    var random = SplitMix64(seed: 7)
    let codes = (0..<5000).map { _ in
      random.chance(0.1) ? 0 : UInt32.random(in: 1...900, using: &random) * 4_000_000
    }
    let expected = codes.indices.filter { codes[$0] != 0 }
      .map { UInt64(codes[$0]) << 32 | UInt64($0) }.sorted()
    #expect(RadixSort.byCode(codes) == expected)
  }
}
