import Vocabulary

/// What elements of common types say.
extension JSONNode {
  /// Itself where it is not a list, else its elements.
  var parts: [JSONNode] { kind == .list ? Array(elements) : [self] }

  func extensions(_ url: String) -> [JSONNode] {
    (self["extension"]?.parts ?? []).filter { $0["url"]?.string == url }
  }

  /// A CodeableConcept's codes; a Coding's own.
  var codes: [(system: String, code: String)] {
    (self["coding"]?.parts ?? (self["code"] == nil ? [] : [self])).compactMap { coding in
      coding["code"]?.string.map { (coding["system"]?.string ?? "", $0) }
    }
  }

  /// A CodeableConcept in words: its text, else a coding's display, else a code.
  var words: String? {
    if let text = self["text"]?.string { return text }
    let codings = self["coding"]?.parts ?? [self]
    return codings.lazy.compactMap { $0["display"]?.string }.first
      ?? codings.lazy.compactMap { $0["code"]?.string }.first
  }

  /// Every word of a CodeableConcept, lower case, for telling what it speaks of.
  var allWords: String {
    let codings = self["coding"]?.parts ?? []
    return ([self["text"]?.string] + codings.map { $0["display"]?.string })
      .compactMap { $0?.lowercased() }.joined(separator: " ")
  }

  func hasCode(_ codes: Set<String>) -> Bool { self.codes.contains { codes.contains($0.code) } }

  /// The date of a date or moment, as far as it was written.
  var date: UncertainDate? { string.flatMap { FHIRDate($0) }?.date }

  /// A gender, in the words of this hub.
  var sex: Sex? { string.map { Sex(gender: $0) } }

  /// A HumanName; nil where it names nobody. One written as a text alone is not taken apart: it
  /// stands whole in the family name's place.
  func name(_ kind: PersonName.Kind = .usual) -> PersonName? {
    let given = (self["given"]?.parts ?? []).compactMap(\.said)
    let family = self["family"]?.said ?? (given.isEmpty ? self["text"]?.said : nil)
    guard !given.isEmpty || family != nil else { return nil }
    return PersonName(
      given: given.first,
      middle: given.count > 1 ? given.dropFirst().joined(separator: " ") : nil,
      family: family, kind: kind)
  }

  /// Text with something in it.
  var said: String? { string.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }

  /// A Period.
  var period: Period {
    Period(from: self["start"]?.date, to: self["end"]?.date)
  }
}
