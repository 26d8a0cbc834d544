import Testing
import Vocabulary

@testable import Duties

struct KindSetTests {
  @Test func `every kind of saying has a place of its own, in order`() {
    let kinds = Saying.Kind.allCases
    #expect(kinds.map(\.place) == Array(0..<kinds.count))
  }

  @Test func `a set of kinds holds those it was given and no other`() {
    let set: KindSet = [.visit, .expertQuery]
    #expect(Saying.Kind.allCases.filter(set.contains) == [.visit, .expertQuery])
    #expect(set.isDisjoint(with: [.name, .plan]))
    #expect(!set.isDisjoint(with: [.name, .visit]))
  }

  @Test func `every rule has a place of its own, in order`() {
    #expect(RuleID.allCases.map(\.place) == Array(0..<RuleID.allCases.count))
    #expect(DutyThreshold.allCases.map(\.place) == Array(0..<DutyThreshold.allCases.count))
  }

  @Test func `a statement concerns another record only where its kind may`() {
    let drawn = (1...300).flatMap { InventedCase(seed: $0).statements }
    let concerning = drawn.filter { !$0.alsoConcerns.isEmpty }
    #expect(concerning.allSatisfy { $0.kind.mayConcernOthers })
    #expect(Set(concerning.map(\.kind)).count > 4)
  }
}
