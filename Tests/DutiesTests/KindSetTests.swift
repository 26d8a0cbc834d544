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
}
