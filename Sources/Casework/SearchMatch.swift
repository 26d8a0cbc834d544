import Linkage
import Vocabulary

/// How what was asked for is met by what may be seen of one person.
struct SearchMatch {
  enum Met: Int {
    case exactly, nearly
    /// Nothing of the kind is recorded.
    case notRecorded
    /// Something else is.
    case otherwise
  }

  let term: SearchTerm
  let met: Met
  /// In words, for a reader: `“bob” is a form of “robert”`.
  let why: String

  var isMet: Bool { met == .exactly || met == .nearly }

  private init(_ term: SearchTerm, _ met: Met, _ why: String) {
    (self.term, self.met, self.why) = (term, met, why)
  }

  init(_ term: SearchTerm, in said: SaidOfPerson) {
    switch term {
    case .name(let word): self = SearchMatch.name(word, said)
    case .born(let day): self = SearchMatch.born(day, said)
    case .number(let number):
      self =
        said.tokens.contains(number)
        ? SearchMatch(term, .exactly, "“\(number)” is recorded")
        : SearchMatch.numberOtherwise(term, number, said)
    case .telephone:
      self = SearchMatch.token(
        term, said, "that telephone is recorded", any: "tel:", "another telephone is recorded",
        "no telephone is recorded")
    case .postcode:
      self = SearchMatch.token(
        term, said, "has lived at that postcode", any: "postcode:", "no home at that postcode",
        "no postcode is recorded")
    case .line:
      self = SearchMatch.token(
        term, said, "has lived at that address", any: "at:", "no home at that address",
        "no address is recorded")
    }
  }

  private static func numberOtherwise(
    _ term: SearchTerm, _ number: String, _ said: SaidOfPerson
  ) -> SearchMatch {
    if let longer = said.tokens.sorted().first(where: { $0.hasPrefix(number) }), number.count >= 2 {
      return SearchMatch(term, .nearly, "“\(longer)” begins with “\(number)”")
    }
    return said.hasNHSNumber
      ? SearchMatch(term, .otherwise, "another number is recorded")
      : SearchMatch(term, .notRecorded, "no such number is recorded")
  }

  private static func token(
    _ term: SearchTerm, _ said: SaidOfPerson, _ yes: String, any prefix: String,
    _ other: String, _ none: String
  ) -> SearchMatch {
    if term.tokens.contains(where: said.tokens.contains) { return SearchMatch(term, .exactly, yes) }
    return said.tokens.contains { $0.hasPrefix(prefix) }
      ? SearchMatch(term, .otherwise, other) : SearchMatch(term, .notRecorded, none)
  }

  private static func born(_ day: Day, _ said: SaidOfPerson) -> SearchMatch {
    let term = SearchTerm.born(day)
    if said.births.contains(day) {
      return SearchMatch(term, .exactly, "born on that day")
    }
    if said.births.contains(where: { SearchForms.areExchanged($0, day) }) {
      return SearchMatch(term, .nearly, "born on that day with day and month exchanged")
    }
    return said.births.isEmpty
      ? SearchMatch(term, .notRecorded, "no day of birth is recorded")
      : SearchMatch(term, .otherwise, "born on another day")
  }

  private static func name(_ word: String, _ said: SaidOfPerson) -> SearchMatch {
    let term = SearchTerm.name(word)
    if said.names.contains(word) {
      return SearchMatch(
        term, .exactly,
        "“\(word)” is " + (said.formerNames.contains(word) ? "a former name" : "recorded"))
    }
    if let found = SpellingMatch.best(of: word, among: said.names) {
      return SearchMatch(term, found.isNear ? .nearly : .exactly, found.why(word))
    }
    if let form = said.names.intersection(SearchForms.otherForms(of: word)).min() {
      return SearchMatch(term, .nearly, "“\(form)” and “\(word)” are forms of one name")
    }
    return SearchMatch(term, .otherwise, "“\(word)” is not among the names")
  }
}

/// What may be seen of one person, as a search reads it.
struct SaidOfPerson {
  private(set) var tokens: Set<String> = []
  private(set) var names: Set<String> = []
  /// Names nobody says they go by now.
  private(set) var formerNames: Set<String> = []
  private(set) var births: Set<Day> = []
  private(set) var hasNHSNumber = false

  init(_ statements: [Statement]) {
    tokens = SearchToken.tokens(in: statements)
    var present: Set<String> = []
    for statement in statements {
      switch statement.says {
      case .name(let name):
        let words = Set(
          [name.given, name.middle, name.family].compactMap { $0 }.flatMap(SearchToken.words))
        names.formUnion(words)
        if name.kind == .usual { present.formUnion(words) }
      case .born(let birth): if let day = birth.on.day { births.insert(day) }
      case .identifier(let identifier):
        if identifier.system == Identifier.nhsNumber { hasNHSNumber = true }
      default: continue
      }
    }
    formerNames = names.subtracting(present)
  }
}
