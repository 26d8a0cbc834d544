/// Finds the stretches of a report whose headings speak of recommendations.
struct ZoneFinder {
  let passages: [Passage]
  let outline: Outline

  func zones() -> [Zone] {
    var zones: [Zone] = []
    var chapter = ""
    var chapterSize = 0.0
    var index = 0
    while index < passages.count {
      let passage = passages[index]
      guard isHeading(at: index) else {
        index += 1
        continue
      }
      let (text, after) = title(from: index)
      if isChapter(passage),
        ZoneFinder.kind(of: text) == nil || text.lowercased().contains("summary")
      {
        chapter = Letters.folded(text)
      } else if isChapter(passage), passage.size >= chapterSize - 0.5 {
        chapter = ""
      }
      if isChapter(passage) { chapterSize = passage.size }
      if let kind = ZoneFinder.kind(of: text) {
        let end = end(of: passage, from: after)
        zones.append(
          Zone(
            kind: kind, heading: passage, range: after..<end,
            isSummary: chapter.contains("summary") || Letters.folded(text).contains("summary"),
            isAppendix: ["appendix", "annex"].contains { Letters.folded(text).hasPrefix($0) }))
        if kind == .plain {
          index = max(end, after)
          continue
        }
      }
      index = after
    }
    return zones
  }

  private func isChapter(_ passage: Passage) -> Bool {
    if let styled = passage.styled { return styled == 1 }
    return passage.size > outline.bodySize * 1.2 || passage.label?.depth == 1
  }

  private func isHeading(at index: Int) -> Bool {
    let passage = passages[index]
    if passage.label?.kind == .recommendation { return false }
    return outline.isHeading(passage)
      || passage.wordCount <= 8 && !passage.isEnded
        && ZoneFinder.kind(of: passage.text) == .plain
      || passage.wordCount <= 5 && passage.text.hasSuffix(":")
        && ZoneFinder.kind(of: passage.text) == .plain
  }

  /// A heading may take several lines of one size.
  private func title(from index: Int) -> (String, Int) {
    var text = passages[index].text
    var after = index + 1
    while after < passages.count, after < index + 3, passages[after].label == nil,
      outline.isHeading(passages[after]), abs(passages[after].size - passages[index].size) < 0.6,
      passages[after].page == passages[index].page,
      passages[after].styled == passages[index].styled,
      passages[index].size > 13, !passages[after].isApart || passages[index].size > 17
    {
      text += " " + passages[after].text
      after += 1
    }
    return (text, after)
  }

  private func end(of zone: Passage, from start: Int) -> Int {
    for index in start..<max(start, passages.count) {
      let passage = passages[index]
      guard passage.label?.kind != .recommendation, outline.isHeading(passage) else { continue }
      if outline.ends(zone, at: passage) { return index }
      if ZoneFinder.isExcluded(Letters.folded(passage.text)) { return index }
    }
    return passages.count
  }

  private static let plainWords: Set<String> = [
    "recommendations", "recommendation", "the", "of", "review", "panel", "dhr", "overview",
    "report", "agency", "single", "multi", "agencies", "local", "national", "regional", "main",
    "final", "list", "appendix", "annex", "chapter", "section", "part", "inquiry", "from", "for",
    "and", "imr", "imrs", "individual", "management", "our", "all", "domestic", "homicide", "dardr",
    "summary", "to", "made", "by", "in", "this", "key", "interagency", "inter", "wide",
    "partnership", "module", "abuse", "related", "death", "authors", "author", "chair", "chairs",
    "s", "multiagency", "overarching", "strategic", "organisations", "services", "individualised",
  ]
  private static let mixedWords: Set<String> = [
    "conclusions", "conclusion", "findings", "lessons", "learning", "learned", "learnt", "issues",
    "other", "relating", "action", "actions", "plan", "good", "practice", "with", "analysis",
    "concluding", "observations", "on",
  ]
  private static let excludedWords: Set<String> = [
    "previous", "earlier", "past", "progress", "response", "responses", "status", "implementation",
    "implemented", "implementing", "monitoring", "background", "prior", "hmicfrs", "hmic", "quoted",
    "made", "against", "accepted",
  ]

  static func isExcluded(_ folded: String) -> Bool {
    folded.contains("recommendation")
      && folded.split(separator: " ").contains {
        $0 != "made" && excludedWords.contains(String($0))
      }
  }

  /// What a heading promises; nil where it speaks of no recommendations of this report.
  static func kind(of heading: String) -> Zone.Kind? {
    let words = Letters.words(heading)
    guard words.count <= 14, words.contains(where: { $0.hasPrefix("recommendation") }),
      !isExcluded(words.joined(separator: " "))
    else { return nil }
    let rest = words.filter { word in
      !plainWords.contains(word) && Int(word) == nil && word.count > 1
        && LabelReader.lettered(word) == nil
    }
    if rest.contains(where: { mixedWords.contains($0) }) { return .mixed }
    if rest.isEmpty { return .plain }
    return BodyWords.isBody(heading) ? .plain : rest.count <= 5 ? .plain : .mixed
  }
}
