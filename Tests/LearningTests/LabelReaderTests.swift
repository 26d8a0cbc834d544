import Testing

@testable import Learning

@Suite struct LabelReaderTests {
  @Test(arguments: [
    ("11.1.1 The police should", "11.1.1"), ("3. The police", "3"), ("R10 The police", "R10"),
    ("Recommendation 4: The police", "4"), ("Recommendation Three – A plan", "Three"),
    ("9.1 a) The police", "9.1 a"), ("10.2a The police", "10.2a"), ("(iv) the police", "iv"),
    ("4(c)(ii) the police", "4(c)(ii)"), ("a) the police", "a"),
    ("10.1.1.1 The police", "10.1.1.1"),
    ("(3) There was no", "3"),
  ])
  func `a label is kept as printed, without the marks around it`(text: String, printed: String) {
    #expect(LabelReader.label(of: text)?.printed == printed)
  }

  @Test(arguments: [
    "The police should", "2025. The claims", "Recommended practice is", "A suitably qualified",
    "I say that", "o’clock", "29th June", "1,804 arrests",
  ])
  func `the first words of a sentence are no label`(text: String) {
    #expect(LabelReader.label(of: text) == nil)
  }

  @Test func `a number without a mark is only a label where its neighbours say so`() {
    #expect(LabelReader.label(of: "12 March was")?.isClosed == false)
    #expect(LabelReader.label(of: "12. March")?.isClosed == true)
  }
}
