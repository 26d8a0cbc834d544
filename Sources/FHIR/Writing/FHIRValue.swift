import Vocabulary

/// A JSON value being made, members in the order they are given.
indirect enum FHIRValue: Sendable {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([FHIRValue])
  case object([(String, FHIRValue)])

  /// An object without what is not there: FHIR allows no empty element.
  static func made(_ members: [(String, FHIRValue?)]) -> FHIRValue {
    .object(
      members.compactMap { name, value in
        guard let value, !value.isEmpty else { return nil }
        return (name, value)
      })
  }

  private var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .list(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .whole, .flag: false
    }
  }

  var json: String {
    switch self {
    case .text(let text): return FHIRValue.quoted(text)
    case .whole(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let elements): return "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .object(let members):
      let parts = members.map { FHIRValue.quoted($0.0) + ":" + $0.1.json }
      return "{" + parts.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..<" ":
        // FHIR forbids control characters but these; a space keeps words apart.
        quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Nil for a date FHIR has no way to write: about, between, or with an open end.
  static func date(_ date: UncertainDate?) -> FHIRValue? { .date(edtf: date?.text) }

  /// The same of a date in EDTF.
  static func date(edtf text: String?) -> FHIRValue? {
    text.flatMap { FHIRDate($0) == nil ? nil : .text($0) }
  }

  /// A Coding.
  static func coding(_ system: String, _ code: String) -> FHIRValue {
    .made([("system", .text(system)), ("code", .text(code))])
  }

  /// A CodeableConcept: a code, where there is one, and words.
  static func concept(_ coding: FHIRValue?, _ words: String? = nil) -> FHIRValue {
    .made([("coding", coding.map { .list([$0]) }), ("text", words.map(FHIRValue.text))])
  }

  static func texts(_ texts: [String]) -> FHIRValue { .list(texts.map(FHIRValue.text)) }
}
