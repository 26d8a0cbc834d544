/// The grammatical subject of what is to be done.
struct Subject {
  var owners: [String] = []
  var partners: [String] = []
  var consulted: [String] = []

  private static let modals = [
    " should ", " must ", " shall ", " will ", " needs to ", " need to ", " ought to ", " is to ",
    " are to ", " to consider ", " to ensure ", " to review ", " to provide ", " to develop ",
    " to implement ", " to undertake ", " to include ", " to raise ", " to work ", " to deliver ",
    " to update ", " to remind ", " to promote ", " to seek ", " to share ", " to continue ",
    " to establish ", " to improve ", " to agree ", " to produce ", " to introduce ", " to audit ",
    " to make ", " to use ", " to strengthen ", " to identify ", " to monitor ", " to create ",
    " to issue ", " to circulate ", " to explore ", " to arrange ", " to report ", " to amend ",
    " to revise ", " to complete ", " to appoint ", " to commission ", " to disseminate ",
    " to embed ", " to carry ", " to write ", " to clarify ", " to add ", " to give ", " to hold ",
    " to confirm ", " to adopt ", " to extend ", " to assess ", " to set ", " to put ", " to be ",
    " to offer ", " to train ", " to take ", " to prepare ", " to publish ", " to support ",
    " to invite ", " to reinforce ", " to reissue ", " to refresh ", " to record ",
  ]
  private static let reporting = [
    "recommend that ", "recommends that ", "recommended that ", "recommend to ", "we encourage ",
    "we urge ", "we call on ", "calls on ", "we ask ", "request that ", "suggest that ",
    "suggests that ", "recommends ", "we recommend ", "we invite ", "recommended for ",
    "panel asks ", "review asks ", "recommendation is that ", "recommended to ",
  ]
  private static let partnerMarks = [
    "in conjunction with ", "working with ", "in partnership with ", "together with ",
    "jointly with ", "alongside ", "in collaboration with ", "supported by ", "along with ",
    "working in partnership with ", "working jointly with ", "in co-operation with ",
  ]
  private static let consultedMarks = [
    "in consultation with ", "following consultation with ", "after consulting ",
    "having consulted ", "after consultation with ", "consulting with ", "in liaison with ",
    "in discussion with ", "with the support of ", "with input from ", "consulting ",
  ]

  /// Reads the first sentence that has a body as its subject; the first two are tried.
  static func read(_ text: String, in reader: AddresseeReader) -> Subject {
    var subject = Subject()
    for sentence in sentences(text).prefix(2) {
      subject.take(sentence, reader)
      if !subject.owners.isEmpty { break }
    }
    subject.readConsulted(text, reader)
    return subject
  }

  private mutating func take(_ sentence: String, _ reader: AddresseeReader) {
    var rest = " " + Subject.withoutPauses(sentence) + " "
    if let start = Subject.reporting.compactMap({
      rest.lowercased().firstRange(of: " " + $0)?.upperBound
    }).first {
      let tail = String(rest[start...])
      if let owners = leading(tail, reader) {
        self.owners = owners
        return
      }
      let lead = rest[..<start].split(separator: " ").count
      if lead <= 14 { rest = " " + tail }
    }
    var from = rest.startIndex
    while let (range, _) = Subject.modal(in: rest, from: from) {
      let before = String(rest[from..<range.lowerBound])
      let owners = trailing(before, reader)
      for owner in owners where !self.owners.contains(owner) { self.owners.append(owner) }
      if self.owners.isEmpty, rest.distance(from: rest.startIndex, to: range.lowerBound) > 420 {
        break
      }
      from = rest.index(before: range.upperBound)
      if !self.owners.isEmpty, !Subject.goesOn(rest[from...]) { break }
      if self.owners.isEmpty, Subject.isOther(before) { break }
    }
  }

  /// No comma or colon right after a modal: `should, by June, …`.
  private static func withoutPauses(_ sentence: String) -> String {
    var text = sentence
    for modal in ["should", "must", "shall", "will"] {
      text = text.replacing(" " + modal + ",", with: " " + modal)
        .replacing(" " + modal + ":", with: " " + modal)
    }
    return text
  }

  /// The subject was something else than a body: whoever acts in a later clause does not own it.
  private static func isOther(_ before: String) -> Bool {
    let words = before.split(separator: " ")
    return words.count <= 12 && words.count >= 1
  }

  /// Another body with its own duty follows in the same sentence.
  private static func goesOn(_ rest: Substring) -> Bool {
    guard let comma = rest.firstRange(of: ", and ") else { return false }
    let after = rest[comma.upperBound...].prefix(80)
    guard
      let next = modals.prefix(4).compactMap({ after.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return false }
    return after[..<next.lowerBound].split(separator: " ").count <= 6
  }

  private static func modal(in text: String, from start: String.Index) -> (
    Range<String.Index>, String
  )? {
    let rest = text[start...]
    return modals.compactMap { modal in rest.firstRange(of: modal).map { ($0, modal) } }
      .min { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// A body right at the start, before a verb in the plain present: `the CPS publish …`.
  private func leading(_ text: String, _ reader: AddresseeReader) -> [String]? {
    let words = text.split(separator: " ").map { String($0) }
    for count in stride(from: min(14, words.count - 1), to: 0, by: -1) {
      let phrase = words[..<count].joined(separator: " ")
      let next = words[count]
      guard next.first?.isLowercase == true, !BodyWords.small.contains(next) || next == "to",
        !BodyWords.small.contains(words[count - 1])
      else { continue }
      let bodies = reader.bodies(inList: phrase)
      if !bodies.isEmpty, Subject.covers(bodies, phrase) { return bodies }
    }
    return nil
  }

  /// Do the bodies make up the whole phrase?
  private static func covers(_ bodies: [String], _ phrase: String) -> Bool {
    let named = bodies.reduce(0) { $0 + Letters.words($1).count }
    let all = Letters.words(phrase).filter {
      !["and", "the", "or", "each", "both", "where", "appropriate"].contains($0)
    }.count
    return named >= all
  }

  /// The bodies that end the words before a modal.
  private mutating func trailing(_ before: String, _ reader: AddresseeReader) -> [String] {
    var text = before.trimmed
    for word in [
      " also", " each", " both", " now", " then", " jointly", " therefore", " all", " immediately",
      " urgently", " further",
    ]
    where text.hasSuffix(word) {
      text = String(text.dropLast(word.count))
    }
    if text.hasSuffix(",") { text = String(text.dropLast()) }
    text = withoutAsides(text, reader)
    if let open = text.lastIndex(of: "("), text.hasSuffix(")"), open > text.startIndex {
      let inside = String(text[text.index(after: open)...].dropLast())
      if inside.count < 12 { text = text[..<open].trimmed }
    }
    text = Subject.governments(text)
    let pieces = reader.bodies(inList: Subject.tail(of: text, reader))
    return pieces
  }

  /// `the governments of A, B and C` are so many governments.
  private static func governments(_ text: String) -> String {
    guard let range = text.firstRange(of: "overnments of ") else { return text }
    let list = text[range.upperBound...].replacing(" and ", with: ", ").components(
      separatedBy: ", ")
    let named = list.map { $0.trimmed }.filter { !$0.isEmpty }.map { place in
      place.replacing("the ", with: "") == "UK" || place.hasSuffix("United Kingdom")
        ? "UK Government"
        : place == "Scotland"
          ? "Scottish Government"
          : place == "Wales"
            ? "Welsh Government"
            : place == "Northern Ireland" ? "Northern Ireland Executive" : place + " Government"
    }
    return named.joined(separator: ", ")
  }

  /// Takes `in conjunction with …` and the like out of a subject and remembers whom it names.
  private mutating func withoutAsides(_ text: String, _ reader: AddresseeReader) -> String {
    var text = text
    for mark in Subject.partnerMarks {
      guard let range = text.firstRange(of: mark), range.lowerBound > text.startIndex else {
        continue
      }
      partners += reader.bodies(inList: String(text[range.upperBound...]))
      text = String(text[..<range.lowerBound])
    }
    for mark in Subject.consultedMarks {
      guard let range = text.firstRange(of: mark), range.lowerBound > text.startIndex else {
        continue
      }
      consulted += reader.bodies(inList: String(text[range.upperBound...]))
      text = String(text[..<range.lowerBound])
    }
    text = text.trimmed
    while text.hasSuffix(",") { text = String(text.dropLast()).trimmed }
    return text
  }

  /// The longest end of the phrase that is a list of bodies.
  private static func tail(of text: String, _ reader: AddresseeReader) -> String {
    let plain = text.replacing("where appropriate the ", with: "the ").replacing(
      "where appropriate, ", with: ""
    )
    .replacing("and where appropriate ", with: "and ").replacing(" as well as ", with: " and ")
    let words = plain.split(separator: " ").map { String($0) }
    for start in words.indices.suffix(40) {
      let phrase = words[start...].joined(separator: " ")
      let first = BodyWords.trim(words[start])
      guard
        first.first?.isUppercase == true
          || [
            "the", "all", "each", "police", "agencies", "partner", "local", "general", "gps",
            "health", "housing", "schools", "social", "primary", "probation", "community", "mental",
            "adult", "children’s", "children's",
          ].contains(first.lowercased())
      else { continue }
      if [
        "By", "As", "In", "During", "Within", "When", "Where", "If", "To", "For", "On", "At",
        "After", "Before", "Following", "That", "Given", "Once", "From", "This", "These", "Any",
        "No",
      ].contains(first) {
        continue
      }
      if start > 0, !mayPrecede(words[..<start]) { continue }
      let bodies = reader.bodies(inList: phrase)
      if !bodies.isEmpty, covers(bodies, phrase), !hasInnerArticle(Array(words[start...])) {
        return phrase
      }
    }
    return ""
  }

  /// A subject does not follow a preposition or a participle.
  private static func mayPrecede(_ words: ArraySlice<String>) -> Bool {
    var before = words[...]
    while let last = before.last, ["the", "all", "each", "local"].contains(last.lowercased()) {
      before = before.dropLast()
    }
    guard let last = before.last?.lowercased() else { return true }
    return ![
      "to", "of", "in", "by", "with", "from", "for", "at", "on", "within", "between", "through",
      "via", "under", "against", "across", "into", "about", "involving",
    ].contains(last) && !last.hasSuffix("ing")
  }

  /// `HSS the Post Office`: a phrase that begins with something else.
  private static func hasInnerArticle(_ words: [String]) -> Bool {
    for (before, word) in zip(words, words.dropFirst()) where word == "the" {
      let isJoined =
        BodyWords.small.contains(before) || ["and", "or", "and/or", "&"].contains(before)
        || before.hasSuffix(",")
      if !isJoined { return true }
    }
    return false
  }

  private mutating func readConsulted(_ text: String, _ reader: AddresseeReader) {
    for mark in [
      "consult with ", "consult ", "seek assurance from ", "seek assurances from ",
      "assurance from ",
    ] {
      guard let range = text.firstRange(of: mark) else { continue }
      let phrase = Subject.head(String(text[range.upperBound...]))
      consulted += reader.bodies(inList: phrase).filter { !owners.contains($0) }
      break
    }
    for mark in Subject.partnerMarks {
      guard partners.isEmpty, let range = text.firstRange(of: mark) else { continue }
      let phrase = Subject.head(String(text[range.upperBound...]))
      partners += reader.bodies(inList: phrase).filter { !owners.contains($0) }
    }
  }

  /// The capitalised list at the start of a text.
  private static func head(_ text: String) -> String {
    var out: [String] = []
    for word in text.split(separator: " ").prefix(24).map({ String($0) }) {
      let bare = BodyWords.trim(word)
      guard
        bare.first?.isUppercase == true
          || BodyWords.small.contains(bare.lowercased()) && bare != "to"
      else { break }
      out.append(word)
      if word.hasSuffix(".") || word.hasSuffix(";") { break }
    }
    while let last = out.last, BodyWords.small.contains(last.lowercased()) { out.removeLast() }
    return out.joined(separator: " ")
  }

  /// `… be provided by the Department`, in a sentence without another body to act.
  static func agent(_ text: String, in reader: AddresseeReader) -> [String]? {
    guard let sentence = sentences(text).first, let range = sentence.firstRange(of: " by the "),
      sentence[..<range.lowerBound].hasSuffix("ed") || sentence[..<range.lowerBound].hasSuffix("en")
    else { return nil }
    let bodies = reader.bodies(inList: head("The " + sentence[range.upperBound...]))
    return bodies.isEmpty ? nil : bodies
  }

  static func sentences(_ text: String) -> [String] {
    var out: [String] = []
    var open = ""
    for word in text.split(separator: " ") {
      open += open.isEmpty ? String(word) : " " + word
      let isEnd = word.hasSuffix(".") || word.hasSuffix(".”") || word.hasSuffix("?")
      if isEnd, !["e.g.", "i.e.", "Dr.", "Mr.", "Mrs.", "No.", "St."].contains(String(word)),
        word.count > 2
      {
        out.append(open)
        open = ""
      }
    }
    if !open.isEmpty { out.append(open) }
    return out
  }
}
