import Learning
import Testing

@Suite struct HarlowTests {
  @Test func `there are 28 rows of 23 recommendations`() {
    #expect(Harlow.rows.map(\.row) == Array(1...28))
    let expected = (1...23).map { "D" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(Set(Harlow.rows.map(\.key)).sorted() == expected)
    #expect(Set(Harlow.rows.map(\.number)).count == 23)
  }

  @Test func `five recommendations are addressed to both practices`() {
    let twice = Dictionary(grouping: Harlow.rows, by: \.number).filter { $0.value.count == 2 }
    #expect(twice.keys.sorted() == ["11.4.1", "11.4.3", "11.4.4", "11.4.5", "11.4.6"])
    #expect(
      twice.values.allSatisfy {
        $0.map(\.addressedTo) == ["Lister Medical Centre", "The Elsenham Practice"]
      })
  }

  @Test func `each row says in a sentence of our own what it asks, and of what sort of body`() {
    #expect(Harlow.rows.allSatisfy { $0.meaning.hasSuffix(".") && $0.meaning.count > 40 })
    #expect(Harlow.rows[5].role.inWords == "children's social care")
    #expect(Harlow.rows[21].role == .generalPractice)
    #expect(Harlow.rows[26].role == .mentalHealthTrust)
    #expect(Harlow.rows[0].role.inWords == "every agency")
  }
}
