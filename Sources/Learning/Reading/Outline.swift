/// Which paragraphs are headings, and which heading ends what another began.
struct Outline {
  let bodySize: Double

  init(bodySize: Double) { self.bodySize = bodySize }

  /// Is it the title of what follows it, and not part of it?
  func isHeading(_ passage: Passage) -> Bool {
    if passage.styled != nil { return !Outline.isNumberedSentence(passage) }
    let kind = passage.label?.kind
    guard kind != .bullet, kind != .enclosed, passage.wordCount <= 16, !passage.text.isEmpty else {
      return false
    }
    let last = passage.text.last ?? " "
    guard last != ".", last != ";", last != "," else { return false }
    let hasLetters = passage.text.contains { $0.isLetter }
    guard hasLetters else { return false }
    if passage.isBold || passage.size > bodySize * 1.12 { return true }
    let capitals = passage.text.filter { $0.isUppercase }.count
    return capitals >= 4 && passage.text == passage.text.uppercased()
  }

  /// A whole sentence with a number, set in the style of a heading: some number their
  /// paragraphs so.
  private static func isNumberedSentence(_ passage: Passage) -> Bool {
    passage.label.map { $0.kind == .decimal && $0.depth > 1 } == true && passage.text.hasSuffix(".")
      && passage.wordCount >= 7
  }

  /// Does the second heading end what stands under the first?
  func ends(_ zone: Passage, at heading: Passage) -> Bool {
    if let first = zone.styled, let second = heading.styled { return second <= first }
    if heading.size > zone.size + 0.7 { return true }
    if let first = zone.label, let second = heading.label, first.kind == second.kind {
      if second.depth <= first.depth { return true }
      return !second.parts.starts(with: first.parts)
    }
    if Outline.isNewSection(heading.text) { return true }
    guard heading.size > zone.size - 0.7, heading.isBold == zone.isBold else { return false }
    if zone.label != nil, heading.label == nil { return false }
    if zone.label == nil, let label = heading.label, label.kind == .decimal, label.depth == 1 {
      return heading.text == heading.text.uppercased() && zone.text == zone.text.uppercased()
    }
    return false
  }

  private static let sections: Set<String> = [
    "conclusion", "conclusions", "glossary", "bibliography", "references", "appendices",
    "introduction", "background", "methodology", "chronology", "analysis", "contents",
    "dissemination", "acknowledgements", "index", "summary", "terms of reference",
    "executive summary", "next steps", "equality and diversity", "formal minutes", "witnesses",
    "concluding remarks", "closing remarks", "distribution", "abbreviations", "action plan",
    "good practice", "lessons learned", "lessons to be learned", "key findings", "timescales",
    "published written evidence", "monitoring", "implementation", "signature", "endnotes",
    "key lessons", "publication", "statement of independence", "parallel reviews",
  ]

  /// A name that reports give to sections of their own.
  static func isNewSection(_ text: String) -> Bool {
    let words = Letters.words(text)
    let folded = words.drop { Int($0) != nil }.joined(separator: " ")
    if sections.contains(folded) { return true }
    let first = folded.prefix { $0 != " " }
    return ["appendix", "annex", "chapter", "conclusions", "glossary", "volume"].contains(
      String(first))
      && !folded.contains("recommendation")
  }
}
