import Content
import Enquiry
import Foundation
import Testing
import Vocabulary

@Suite("Words that hint at a kind of abuse left out: Harlow 11.10.5")
struct AbuseTermsTests {
  private func shippedTerms() throws -> AbuseTerms {
    try JSONDecoder().decode(AbuseTerms.self, from: Data(StarterPack.abuseTerms))
  }

  @Test(arguments: [
    ("There is phone checking most evenings.", AbuseGrid.Category.controllingOrCoercive),
    ("She is not allowed out.", .controllingOrCoercive),
    ("He needs her permission to see his sister.", .controllingOrCoercive),
    ("Something on the car is tracking her.", .controllingOrCoercive),
    ("He isolates her from her mother.", .controllingOrCoercive),
    ("HE WON’T LET her work.", .controllingOrCoercive),
    ("She has no money of her own.", .economic),
    ("He said he would choke her.", .physicalOrSexual),
  ])
  func `each of the words brings a question about its kind`(
    words: String, kind: AbuseGrid.Category
  ) throws {
    #expect(try shippedTerms().kinds(in: words) == [kind])
  }

  @Test func `part of another word hints at nothing`() throws {
    let words = "He swallowed the white tablets; the debtors' court was whitewashed."
    #expect(try shippedTerms().kinds(in: words) == [])
  }

  @Test func `a kind that is known or suspected is not asked about again, one not asked is`() throws
  {
    let terms = try shippedTerms()
    let words = "He holds her wages, she needs permission to go out, and she has bruises."
    var grid = AbuseGrid(entries: [.init(category: .physicalOrSexual, knowledge: .disclosed)])
    #expect(
      AbuseForm.questions(words, grid, under: terms) == [.controllingOrCoercive, .economic])
    grid.entries += [
      .init(category: .controllingOrCoercive, knowledge: .suspected),
      .init(category: .economic, knowledge: .notAsked, reasonNotAsked: .emergency),
    ]
    #expect(AbuseForm.questions(words, grid, under: terms) == [.economic])
    #expect(grid.entries.count == 3)
  }

  @Test func `the list shipped is dated, has words for every kind and no fault`() throws {
    let terms = try shippedTerms()
    #expect(terms.problems == [])
    #expect(terms.reviewed == day("2026-11-26"))
    #expect(Set(terms.terms.keys) == Set(AbuseGrid.Category.allCases.map(\.rawValue)))
  }

  @Test func `a list with no date, a kind nobody knows or a term of two letters is refused`() {
    let terms = AbuseTerms(terms: ["economic": ["uc", "*"], "financial": ["money"]])
    #expect(
      terms.problems == [
        "reviewed is missing: say when the list was last read through",
        "financial: no such kind of abuse; the kinds are controllingOrCoercive, economic, "
          + "psychologicalOrEmotional, violentOrThreatening, physicalOrSexual, other",
        "economic: \"uc\" has fewer than three letters and would be found everywhere",
        "economic: \"*\" has fewer than three letters and would be found everywhere",
      ])
  }
}
