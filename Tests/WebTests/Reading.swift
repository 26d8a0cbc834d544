@testable import Web

/// Walks over a page as it was built, for tests.
extension HTML {
  /// Every element with its attributes, in order of appearance.
  var elements: [(name: String, attributes: [Attribute], content: HTML)] {
    switch self {
    case .text, .drawing: []
    case .fragment(let parts): parts.flatMap(\.elements)
    case .void(let name, let attributes): [(name, attributes, .nothing)]
    case .element(let name, let attributes, let content):
      [(name, attributes, content)] + content.elements
    }
  }

  func elements(named name: String) -> [(name: String, attributes: [Attribute], content: HTML)] {
    elements.filter { $0.name == name }
  }

  /// All that it says.
  var words: String {
    switch self {
    case .text(let text): text
    case .fragment(let parts): parts.map(\.words).joined()
    case .element(_, _, let content): content.words
    case .void, .drawing: ""
    }
  }

  /// What it says, one line for each block that says something itself, after the block's name.
  var outline: [String] {
    elementsAtTop.flatMap { element -> [String] in
      let isBlock = HTML.blocks.contains(element.name)
      let own = isBlock ? element.content.wordsOutsideBlocks : ""
      let line = own.contains { !$0.isWhitespace } ? ["\(element.name): \(own)"] : []
      return (element.name == "tr" ? ["row"] : line) + element.content.outline
    }
  }

  private static let blocks: Set<String> = [
    "h1", "h2", "h3", "p", "li", "th", "td", "dt", "dd", "summary", "label", "button", "caption",
    "tr", "title",
  ]

  private var elementsAtTop: [(name: String, content: HTML)] {
    switch self {
    case .text, .drawing, .void: []
    case .fragment(let parts): parts.flatMap(\.elementsAtTop)
    case .element(let name, _, let content): [(name, content)]
    }
  }

  private var wordsOutsideBlocks: String {
    switch self {
    case .text(let text): text
    case .fragment(let parts): parts.map(\.wordsOutsideBlocks).joined()
    case .element(let name, _, let content):
      HTML.blocks.contains(name) ? "" : content.wordsOutsideBlocks
    case .void, .drawing: ""
    }
  }
}

extension [Attribute] {
  subscript(_ name: String) -> String? { first { $0.name == name && $0.text != nil }?.text }
  func has(_ name: String) -> Bool { contains { $0.name == name } }
}

/// The tags of a page as a stranger reads them from its bytes, with the names of attributes.
func tags(in markup: String) -> [String] {
  var (tags, rest): ([String], Substring) = ([], markup[...])
  while let start = rest.firstIndex(of: "<") {
    rest = rest[rest.index(after: start)...]
    var (tag, isQuoted) = ("", false)
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "\"" { isQuoted.toggle() }
      if character == ">", !isQuoted { break }
      if !isQuoted || character == "\"" { tag.append(character) }
    }
    tags.append(tag)
  }
  return tags
}

extension Samples {
  /// Every page with every part of it filled.
  var filledPages: [(String, any Page)] {
    [
      ("family", familyPage), ("person", personPage), ("chronology", chronologyPage),
      ("statement", statementPage), ("worklist", worklist), ("search", search),
      ("open file", openFile), ("sign in", signIn), ("receive", receive), ("receipt", receipt),
      ("recommendations", recommendations), ("shared recommendations", sharedRecommendations),
      ("problem", problem),
      ("mend a row", mendRow), ("mappings", mappings), ("mapping", mapping),
      ("one report", oneReport), ("stories", stories), ("story", story),
      ("links", linksPage), ("link", linkPage(isDecided: false)),
      ("link decided", linkPage(isDecided: true)),
      ("link queue", linkQueuePage), ("link queued", queuedLinkPage),
      ("link waiting", waitingLinkPage),
      ("procedures", procedures), ("procedure", procedureChapter), ("policies", policies),
      ("training", training), ("own training", ownTraining), ("lead", lead),
      ("kin", kinPage), ("seal", sealPage), ("ecomap", ecomapPage), ("pattern", patternPage),
      ("duty", dutyPage(form(.visit, problems: formProblems))),
      (
        "duties",
        DutiesPage(
          frame: frame(.people, isOpen: true), file: file, duties: repeated(duties), day: today)
      ),
    ]
      + AnswerForm.Kind.allCases.map { kind in
        (
          "answer \(kind)",
          AnswerPage(
            frame: frame(.work, isOpen: true), file: file, duty: seeEachChild,
            form: form(kind, problems: formProblems))
        )
      }
  }

  static let allPages: [(String, any Page)] =
    Samples.typical.filledPages + Samples.extreme.filledPages + Samples.typical.emptyPages
    + Samples.typical.reviewPages + Samples.extreme.reviewPages + Samples.typical.emptyReviewPages
    + Samples.typical.sheetPages + Samples.extreme.sheetPages + Samples.typical.emptySheetPages
    + Samples.typical.casePages + Samples.extreme.casePages + Samples.typical.emptyCasePages
}
