import Vocabulary

/// Names people and agencies, and writes the small phrases that sentences share.
struct Words {
  let people: People
  let names: [PersonID: String]
  private let agencyNames: [AgencyID: String]

  init(people: People, names: [PersonID: String], agencies: [Agency]) {
    self.people = people
    self.names = names
    agencyNames = Dictionary(
      agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ person: PersonID) -> String { names[person] ?? "somebody whose name is not recorded" }
  func name(_ record: RecordReference) -> String { name(people[record]) }
  func name(_ agency: AgencyID) -> String { agencyNames[agency] ?? agency.text }

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Missing is never no: the third phrase says that nobody wrote it down.
  static func say(_ answer: Answer, _ yes: String, _ no: String, _ notRecorded: String) -> String {
    switch answer {
    case .yes: yes
    case .no: no
    case .notRecorded: notRecorded
    }
  }

  /// A sentence: first letter upper case, a full stop unless it has an end.
  static func sentence(_ text: String) -> String {
    let trimmed = text.drop { $0.isWhitespace }
    guard let first = trimmed.first else { return "" }
    var body = first.uppercased() + trimmed.dropFirst()
    while let last = body.last, last.isWhitespace { body.removeLast() }
    return ".!?”".contains(body.last ?? ".") ? body : body + "."
  }

  /// `; because: …`; where a reason is owed and none was written, says so.
  static func because(_ reason: String?, missing: Bool = false) -> String {
    if let reason, hasText(reason) { return "; because: \(reason)" }
    return missing ? "; reason not recorded" : ""
  }

  /// A code's own name as words: `did not attend` for `didNotAttend`.
  static func spaced<Code: RawRepresentable>(_ code: Code) -> String
  where Code.RawValue == String {
    code.rawValue.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  static func hasText(_ text: String?) -> Bool {
    text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
  }
}
