import Foundation
import Linkage
import Testing
import Vocabulary

struct ModelTests {
  private let model = LinkageModel.standard

  @Test func `the frequencies of a field never add up to more than all pairs`() {
    for field in ComparisonField.allCases {
      let levels = model.levels.filter { $0.level.field == field }
      #expect(levels.map(\.samePerson).reduce(0, +) <= 1.0001, "\(field)")
      #expect(levels.map(\.sameHousehold).reduce(0, +) <= 1.0001, "\(field)")
      #expect(levels.map(\.unrelated).reduce(0, +) <= 1.0001, "\(field)")
    }
  }

  @Test func `every figure says where it comes from`() {
    #expect(model.levels.count == AgreementLevel.allCases.count)
    #expect(model.levels.allSatisfy { $0.origin.split(separator: " ").count > 3 })
  }

  @Test func `a model that lacks a level is refused`() {
    #expect(
      LinkageModel(
        version: "short", samePersonShare: 1e-6, sameHouseholdShare: 1e-6, linkAt: 12,
        possibleAt: 3, levels: Array(model.levels.dropLast())) == nil)
  }

  @Test func `a model read back from its file is the same model`() throws {
    let data = try JSONEncoder().encode(model)
    #expect(try JSONDecoder().decode(LinkageModel.self, from: data) == model)
  }

  @Test func `a model file with a figure that is no frequency is refused`() throws {
    let text = try #require(String(data: JSONEncoder().encode(model), encoding: .utf8))
    let wrong = text.replacingOccurrences(of: "\"samePerson\":0.995", with: "\"samePerson\":1.5")
    #expect(wrong != text)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LinkageModel.self, from: Data(wrong.utf8))
    }
  }

  @Test func `a profile and a score read back are the same`() throws {
    let one = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT").nhs(TestNumbers.first)
    let other = Record("lantern/1").named("Mara", "Pellow").born("1987-04")
    let profile = one.profile
    let score = score(one, other)
    let profileData = try JSONEncoder().encode(profile)
    let scoreData = try JSONEncoder().encode(score)
    #expect(try JSONDecoder().decode(Profile.self, from: profileData) == profile)
    #expect(try JSONDecoder().decode(PairScore.self, from: scoreData) == score)
  }

  @Test func `weight and conflicts together decide what follows`() {
    #expect(model.standing(matchWeight: 12, conflicts: []) == .link)
    #expect(model.standing(matchWeight: 40, conflicts: ["NHS numbers differ"]) == .possible)
    #expect(model.standing(matchWeight: 3, conflicts: []) == .possible)
    #expect(model.standing(matchWeight: 2.9, conflicts: []) == .no)
  }

  @Test func `a score explains itself in words without personal data`() {
    let one = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
      .sex(.female).lives("12 Mill Lane", "NM1 4QT")
    let other = Record("lantern/1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(
      score(one, other).reasons.map(\.level) == [
        "Two records picked blindly are seldom one person",
        "Given name the same",
        "Family name the same: household evidence, capped",
        "Born on the same day",
        "Address the same: counts as household evidence, capped",
        "What another person of the same household would share as well",
      ])
  }
}
