import Seeded
import Testing

@testable import Duties

@Suite("Phrases are found in what somebody wrote")
struct PhrasesTests {
  let phrases = Phrases(["his carer", "looks after her"])

  @Test(arguments: [
    "His Carer rang.", "MOTHER LOOKS AFTER HER", "his carer", "it was his his carer",
    "Frau Müller looks after her",
  ])
  func `found in any case, wherever it stands`(text: String) {
    #expect(phrases.standIn(text))
  }

  @Test(arguments: ["", "his care", "his  carer", "looks after the dog", "Müller looks after him"])
  func `not found where a letter differs or is missing`(text: String) {
    #expect(!phrases.standIn(text))
  }

  @Test func `whatever is written, the same are found as by the plain search`() {
    var lot = SplitMix64(seed: 5)
    let pieces = ["his ", "HIS", " carer", "carer", "looks ", "after ", "her", "é", "\r\n", "h"]
    var found = 0
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...6, using: &lot)).map { _ in lot.pick(pieces) }.joined()
      let lower = text.lowercased()
      let stands = lower.contains("his carer") || lower.contains("looks after her")
      #expect(phrases.standIn(text) == stands, "\(text)")
      found += stands ? 1 : 0
    }
    #expect(found > 20)
  }
}
