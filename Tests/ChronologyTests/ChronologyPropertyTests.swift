import Chronology
import Seeded
import Testing
import Vocabulary

@Suite("A chronology is a function of what was said, in whatever order it is read")
struct ChronologyPropertyTests {
  func drawn(_ seed: UInt64) -> [Statement] {
    var lot = SplitMix64(seed: seed)
    let dates = ["2031", "2031-03", "2031-03-02", "2031-03-05", "2030~", "2030/2031", "../2031"]
    return (1...Int.random(in: 1...25, using: &lot)).map { sequence in
      let about = ["northmoor-csc/ISLA", "northmoor-police/MARA", "mill-lane/MARA"]
        .randomElement(using: &lot)!
      let sayings: [Saying] = [
        .born(Birth(on: date("2018-05-20"))), .note("Seen at school."), notice,
        .visit(Visit(kind: .other, seen: .yes)), .sex(.female),
        .lives(
          Residence(
            place: Place(postcode: "NM\(sequence % 3) 1AA"), period: Period(from: date("2031")))),
        .alertTriage(AlertTriage(alert: "NP-2031-118", outcome: "rang")),
        .withdrawal(of: max(1, sequence - 2), reason: "in error"),
        .plan(Plan(kind: .childInNeed, id: "P", ended: date("2031-06-01"))),
      ]
      return said(
        sequence, about: about, sayings.randomElement(using: &lot)!,
        on: Bool.random(using: &lot) ? dates.randomElement(using: &lot) : nil)
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `any order gives the same entries, ids are unique and every entry cites a statement`(
    seed: UInt64
  ) {
    var lot = SplitMix64(seed: seed ^ 0xfeed)
    let statements = drawn(seed)
    for options: ChronologyOptions in [[], .replaced, .identity, [.replaced, .identity]] {
      let whole = chronology(statements, about: [isla, mara], showing: options)
      let shuffled = chronology(
        statements.shuffled(using: &lot), about: [isla, mara], showing: options)
      #expect(whole.entries == shuffled.entries, "seed \(seed)")
      #expect(whole.csv(purpose: "x") == shuffled.csv(purpose: "x"), "seed \(seed)")
      #expect(Set(whole.entries.map(\.id)).count == whole.entries.count, "seed \(seed)")
      let known = Set(statements.map(\.sequence))
      #expect(whole.entries.allSatisfy { known.contains($0.sequence) && !$0.what.isEmpty })
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `without what was replaced, the entries are those of the statements in force`(seed: UInt64) {
    let statements = drawn(seed)
    #expect(
      chronology(statements).entries.map(\.id)
        == chronology(statements.inForce()).entries.map(\.id),
      "seed \(seed)")
  }
}
