import Testing

@testable import Learning

@Suite struct NameGateTests {
  private func gate(_ texts: [String], title: String = "") -> NameGate {
    var report = ReportText()
    report.passages = texts.enumerated().map { index, text in
      Passage(
        label: nil, text: text, page: 1, box: nil, left: 0, textLeft: 0, size: 11, isBold: false,
        isItalic: false, startsBold: false, styled: nil, isApart: true, line: index)
    }
    return NameGate(
      names: NameList(report, title: title), deniesByDefault: true,
      abbreviations: Abbreviations([]), known: [],
      dictionary: [
        "training", "use", "story", "in", "will", "grace", "hope", "officers", "letters", "share",
      ])
  }

  private static let report = [
    "Review into the death of Maribel Quayle in 2029.",
    "Torquil (the perpetrator) was arrested.", "Maribel’s sister, Odette, spoke to the panel.",
    "She told her mother Wilhelmina.",
    "Grace, her daughter, was at school. Mrs Penhallow taught her.",
  ]

  @Test(arguments: [
    ("Use Maribel’s story in training.", "Use the victim’s story in training."),
    ("MARIBEL was not asked.", "The victim was not asked."),
    ("Ask Torquil Quayle in person.", "Ask the perpetrator in person."),
    ("Share it with Grace’s school.", "Share it with [name removed]’s school."),
    ("Offer it to Mrs Penhallow.", "Offer it to [name removed]."),
  ])
  func `a person's part stands in place of the name`(text: String, shown: String) {
    let out = gate(Self.report).passed(text).text
    for name in ["Maribel", "MARIBEL", "Torquil", "Quayle", "Grace", "Penhallow"] {
      #expect(!out.contains(name), "\(out)")
    }
    if shown.contains("the victim") || shown.contains("The victim") { #expect(out == shown) }
  }

  @Test(arguments: [
    "Will officers share letters with Grace House Hospital?",
    "Princess Maribel Hospital should use the Torquil Scheme.",
    "All officers will share letters.",
  ])
  func `bodies, schemes and ordinary words are kept`(text: String) {
    #expect(gate(Self.report).passed(text).text == text)
  }

  @Test func `a capitalised word that nothing explains is withheld and counted`() {
    let passed = gate(Self.report).passed("Share letters with Zebediah in training.")
    #expect(passed.text == "Share letters with [word withheld] in training.")
    #expect(passed.withheld == 1)
  }

  @Test func `a name in the name of a file is seen`() {
    #expect(gate(Self.report).names(in: "Maribel – Northmoor – 2029").contains("maribel"))
    #expect(gate(Self.report).names(in: "northmoor_2029").isEmpty)
  }
}
