/// How much a sentence sounds like something that somebody is to do.
enum Modality {
  private static let modals = [
    " should ", " must ", " shall ", " will ", " needs to ", " need to ", " ought to ",
    " recommend", " we encourage", " we urge", " call on ", " consideration be given",
    " is to ", " are to ", " be required to", " to ensure", " to be ",
  ]
  private static let verbs: Set<String> = [
    "ensure", "include", "review", "develop", "provide", "consider", "introduce", "establish",
    "implement", "remind", "promote", "raise", "update", "audit", "train", "work", "continue",
    "create", "identify", "improve", "share", "appoint", "agree", "undertake", "deliver", "adopt",
    "make", "use", "publish", "monitor", "seek", "strengthen", "support", "embed", "issue", "amend",
    "revise", "explore", "produce", "set", "add", "put", "give", "carry", "commission", "circulate",
    "remove", "record", "report", "require", "increase", "extend", "bring", "draw", "design",
    "enhance", "reinforce", "clarify", "encourage", "offer", "hold", "write", "keep", "check",
    "ask", "arrange", "assure", "build", "collect", "complete", "conduct", "define", "disseminate",
    "evaluate", "expand", "facilitate", "formalise", "invite", "launch", "maintain", "map", "plan",
    "prepare", "refresh", "reiterate", "replace", "request", "roll", "secure", "send", "test",
    "that", "to",
  ]

  static func sounds(_ text: String) -> Bool {
    let padded = " " + plain(text) + " "
    return modals.contains { padded.contains($0) } || startsWithVerb(text)
  }

  /// Small letters, with a space where a comma or colon stands.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { ",:;".contains($0) ? " " : $0 })
  }

  /// A bare command, `to` and a verb, or `that …`.
  static func startsWithVerb(_ text: String) -> Bool {
    Letters.words(String(text.prefix(40))).first.map { verbs.contains($0) } ?? false
  }

  /// Tells what happened, and asks for nothing.
  static func isNarrative(_ text: String) -> Bool {
    guard !sounds(text) else { return false }
    let padded = " " + text.lowercased() + " "
    return [
      " was ", " were ", " had ", " found ", " noted ", " heard ", " has been ", " have been ",
      " did not ", " showed ", " recognised ", " acknowledged ", " identified ",
    ].contains { padded.contains($0) }
  }

  private static let starts = [
    "the following", "this section", "these recommendations", "this chapter", "the review makes",
    "the review panel makes", "the panel makes", "the recommendations", "recommendations are",
    "recommendations have been", "recommendations made", "recommendations for",
    "the panel has made", "the panel made", "the review has made",
    "each recommendation", "as a result of this review the", "all recommendations",
    "in addition to the recommendations", "below are", "set out below", "listed below",
    "the overview report author makes", "the author makes", "the individual management reviews",
    "individual agencies have made", "agencies made", "the action plan", "i make the following",
    "i set out", "we make the following", "our recommendations",
    "the inquiry recommends the following",
    "an action plan", "the implementation of", "it will be for", "success will be", "this will be",
    "the community safety partnership will monitor", "progress will be", "for ease of reference",
    "the reasons for", "a number of recommendations", "in making these recommendations",
    "there are", "this report makes", "the report makes", "having considered",
  ]

  /// Introduces the recommendations and is none.
  static func isIntroduction(_ text: String) -> Bool {
    let folded = Letters.folded(text)
    if starts.contains(where: { folded.hasPrefix($0) }) { return true }
    return folded.contains("following recommendation") && text.split(separator: " ").count < 40
  }

  private static let remarks = [
    "success will", "success measure", "measure of success", "rationale", "reason for",
    "timescale", "target date", "evidence", "outcome", "why this matters", "progress",
    "lead agency", "lead officer", "owner", "lead", "action", "explanation", "background",
    "response", "status", "linked lesson", "how will we know", "monitoring", "deadline",
    "this recommendation", "by when", "responsible", "addressed to", "agency",
  ]

  /// A remark about a recommendation that is no part of it.
  static func isRemark(_ text: String) -> Bool {
    let folded = Letters.folded(String(text.prefix(60)))
    return remarks.contains { remark in
      folded.hasPrefix(remark)
        && (text.prefix(remark.count + 12).contains(":") || remark.hasPrefix("success")
          || remark == "this recommendation")
    }
  }
}
