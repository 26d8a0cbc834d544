/// The columns of an action plan, known by the words of its header.
struct PlanHeader {
  enum Column: Hashable {
    case number, recommendation, scope, action, lead, milestones, target, outcome, status, other
  }

  static let vocabulary: Set<String> = [
    "recommendation", "recommendations", "action", "actions", "to", "take", "taken", "lead",
    "agency", "agencies", "key", "milestones", "milestone", "achieved", "in", "enacting", "target",
    "date", "of", "completion", "and", "outcome", "outcomes", "scope", "ie", "i", "e", "local",
    "or", "regional", "national", "owner", "owners", "responsible", "responsibility", "officer",
    "timescale", "timescales", "by", "when", "status", "rag", "progress", "update", "updates",
    "evidence", "no", "ref", "number", "success", "measure", "measures", "how", "will", "we",
    "know", "impact", "required", "comments", "reference", "organisation", "body", "for", "the",
    "what", "who", "monitoring", "arrangements", "desired", "complete", "completed", "theme",
    "priority", "level", "deadline", "due", "rating", "addressed", "review", "intended", "person",
    "expected", "is", "be", "at", "with", "do", "intend", "done", "actual", "start", "on", "has",
    "been", "notes", "overview", "report", "single", "multi", "s", "objective", "lessons",
  ]

  /// Is it the head of a small table, `Ref Recommendation`?
  static func isHead(_ text: String) -> Bool {
    let words = Letters.words(text)
    return words.count >= 2 && words.count <= 6 && words.allSatisfy { vocabulary.contains($0) }
      && ["no", "ref", "number", "reference"].contains(words[0])
  }

  /// How many pieces of the line could be heads of columns.
  static func headings(in line: TextLine) -> Int {
    line.cells.reduce(0) { $0 + (kind(of: $1.text) == nil ? 0 : 1) }
  }

  /// What a column with this head holds; nil where it is not a head.
  static func kind(of text: String) -> Column? {
    let words = Letters.words(text)
    if text.trimmed == "#" { return .number }
    guard !words.isEmpty, words.count <= 12,
      words.allSatisfy({ vocabulary.contains($0) || Int($0) != nil })
    else { return nil }
    let set = Set(words)
    func has(_ names: String...) -> Bool { names.contains { set.contains($0) } }
    if words.count <= 3, has("no", "ref", "number", "reference") { return .number }
    if has("scope") { return .scope }
    if has("lead", "owner", "owners", "responsible", "responsibility", "addressed")
      || words == ["agency"] || words == ["agencies"] || words == ["organisation"]
      || words == ["who"] || words == ["by", "who"]
    {
      return .lead
    }
    if has("milestones", "milestone") { return .milestones }
    if has("outcome", "outcomes", "completion", "success", "impact", "evidence") { return .outcome }
    if has("target", "timescale", "timescales", "deadline", "due", "when") || words == ["date"] {
      return .target
    }
    if has("status", "rag", "progress", "update", "updates", "comments") { return .status }
    if has("recommendation", "recommendations") { return .recommendation }
    if has("action", "actions") || words == ["what"] { return .action }
    return nil
  }
}
