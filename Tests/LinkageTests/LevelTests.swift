import Seeded
import Testing

@testable import Linkage

@Suite("Levels of likeness") struct LevelTests {
  private func table(_ texts: [String], _ kind: FieldKind) -> ValueTable {
    var interner = Interner()
    for text in texts {
      _ = interner.id(of: StandardText().standard(Array(text.utf8)[...], kind))
    }
    return Standardising.table(interner, kind)
  }

  @Test(arguments: [
    ("elizabeth", "liz", NameLevel.variant), ("william", "will", .variant),
    ("callum", "calum", .near), ("oscar", "osacr", .near), ("brown", "browne", .near),
    ("catherwood", "katherwood", .near), ("thompson", "tompsen", .similar),
    ("amelia", "a", .initial), ("amelia", "b", .different),
    ("pellow trask", "trask", .part), ("thessaly ann", "thessaly", .part),
    ("mary ann", "mary", .variant),
    ("hector", "hamish", .sameInitial), ("hector", "freya", .different),
  ])
  func `names`(one: String, other: String, level: NameLevel) {
    let names = table([one, other], .givenName)
    var levels = PairLevels()
    #expect(levels.names(names, 1, 2) == level)
    #expect(levels.names(names, 2, 1) == level)
  }

  @Test(arguments: [
    ("1990-03-02", "1990-02-03", DateLevel.swapped), ("1990-03-02", "1990-03-22", .digit),
    ("1990-03-12", "1990-03-21", .digit), ("1990-03-02", "1980-03-02", .digit),
    ("1990-03-02", "1963-03-02", .dayMonth), ("1990-03-02", "1990-03-27", .twoParts),
    ("1990-03-02", "1990-01-01", .yearDefault), ("1990-03-02", "1990", .yearDefault),
    ("1990-03-02", "1990-11-27", .year), ("1990-03-02", "1992-11-27", .twoYears),
    ("1990-03-02", "1981-11-27", .under15), ("1990-03-02", "1965-11-27", .over15),
  ])
  func `dates`(one: String, other: String, level: DateLevel) {
    let dates = table([one, other], .birthDate)
    #expect(PairLevels().dates(dates, 1, 2) == level)
    #expect(PairLevels().dates(dates, 2, 1) == level)
  }

  @Test(arguments: [
    ("nx4 5ab", "nx4 5ac", PostcodeLevel.near), ("nx4 5ab", "nx4 5de", .sector),
    ("nx4 5ab", "nx4 7de", .district), ("nx4 5ab", "nx9 7de", .area),
    ("nx4 5ab", "px4 5ab", .near), ("nx4 5ab", "qr2 9zz", .different),
    ("4223", "4233", .near), ("4223", "4566", .different), ("nx14 5ab", "nx4 5ab", .near),
  ])
  func `postcodes, British and other`(one: String, other: String, level: PostcodeLevel) {
    let codes = table([one, other], .postcode)
    var levels = PairLevels()
    #expect(levels.postcodes(codes, 1, 2) == level)
    #expect(levels.postcodes(codes, 2, 1) == level)
  }

  @Test(arguments: [
    ("12 high street", "14 high street", WordsLevel.otherNumber),
    ("12 pridham street", "pridhamstreet 12", .near), ("wallaby place", "walaby place", .near),
    ("high street", "orchard gardens", .different), ("rose cottage", "rose farm barn", .part),
  ])
  func `addresses`(one: String, other: String, level: WordsLevel) {
    let words = table([one, other], .address)
    var levels = PairLevels()
    #expect(levels.words(words, 1, 2) == level)
    #expect(levels.words(words, 2, 1) == level)
  }

  @Test(arguments: [UInt64(3), 44, 515])
  func `distance by bits is distance by table, and so is likeness`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bits = BitDistance()
    for _ in 0..<400 {
      let letters = Array("abcde".utf8)
      func text() -> [UInt8] {
        (0..<Int.random(in: 1...12, using: &random)).map { _ in random.pick(letters) }
      }
      let (one, two) = (text(), text())
      #expect(bits.edits(one.span, two.span) == Self.edits(one, two))
      let (left, right) = (
        String(decoding: one, as: UTF8.self), String(decoding: two, as: UTF8.self)
      )
      #expect(
        abs(bits.jaroWinkler(one.span, two.span) - Similarity.jaroWinkler(left, right)) < 1e-12)
    }
  }

  /// Optimal string alignment, by the book.
  private static func edits(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var rows = [Array(0...two.count)]
    for i in 1...one.count {
      var row = [i]
      for j in 1...two.count {
        let change = rows[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1)
        var best = min(change, row[j - 1] + 1, rows[i - 1][j] + 1)
        if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][two.count]
  }
}
