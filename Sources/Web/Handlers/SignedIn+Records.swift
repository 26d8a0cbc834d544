import Casework
import Family
import Hummingbird
import Linkage
import Vocabulary

extension SignedIn {
  /// One person: what each agency's record says, and why the records are linked.
  func records(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "records") else { return notFound() }
    let comparison = RecordComparison(parts)
    let member = parts.file.graph.member(parts.file.focus)
    return Reply.page(
      PersonPage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        age: AgeWords.of(member?.births.first?.value, on: parts.file.day), flags: [],
        attributes: RecordComparison.Attribute.allCases.map(\.inWords),
        records: comparison.records, links: parts.file.links.map(link),
        parentalResponsibility: parts.ownResponsibility,
        parentalResponsibilityNote: ResponsibilityNote.caveat))
  }

  private func link(_ score: PairScore) -> PersonPage.LinkRow {
    PersonPage.LinkRow(
      left: words(score.left), right: words(score.right), inWords: score.standing.inWords,
      weight: score.matchWeight,
      reasons: score.reasons.map {
        PersonPage.Reason(field: $0.field.inWords, words: $0.level, weight: $0.weight)
      }, conflicts: score.conflicts, decision: nil)
  }

  private func words(_ record: RecordReference) -> String {
    partnership.name(of: record.agency) + " " + record.id
  }

  /// One statement, with who said so and where.
  func statement(_ sequence: Int, _ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "statement"),
      let statement = parts.file.statements.first(where: { $0.sequence == sequence })
    else { return notFound() }
    return Reply.page(
      StatementPage(
        frame: parts.frame, file: parts.heading, sequence: sequence,
        says: parts.sentence(statement), fields: [],
        agency: partnership.name(of: statement.saidBy),
        practitioner: statement.practitioner.map { id in
          partnership.practitioner(id)?.name ?? id
        }, standing: statement.standing, occurred: statement.occurred, noted: statement.noted,
        recorded: statement.recorded.day, document: statement.source.document,
        line: statement.source.line, submission: statement.submission,
        concerns: statement.told.concerns.map { record in
          words(record) + " (" + parts.name(parts.file.people[record]) + ")"
        }, corrects: statement.corrects.map(parts.statementPath), replacedBy: nil))
  }
}

extension LinkStanding {
  fileprivate var inWords: String {
    switch self {
    case .link: "very likely the same person"
    case .possible: "possibly the same person: a person decides"
    case .no: "not alike enough by themselves"
    }
  }
}

/// What each record of one person says, side by side.
struct RecordComparison {
  enum Attribute: CaseIterable {
    case name, born, sex, nhsNumber, lives

    var inWords: String {
      switch self {
      case .name: "Name"
      case .born: "Born"
      case .sex: "Sex"
      case .nhsNumber: "NHS number"
      case .lives: "Lives"
      }
    }
  }

  private let parts: FileParts
  private var cells: [RecordReference: [Attribute: (texts: [String], sequence: Int)]] = [:]

  init(_ parts: FileParts) {
    self.parts = parts
    for statement in parts.file.statements
    where parts.file.people[statement.about] == parts.file.focus {
      guard let (attribute, text) = RecordComparison.reading(statement.says) else { continue }
      var cell = cells[statement.about]?[attribute] ?? ([], statement.sequence)
      if !cell.texts.contains(text) { cell.texts.append(text) }
      cells[statement.about, default: [:]][attribute] = cell
    }
  }

  private static func reading(_ says: Saying) -> (Attribute, String)? {
    switch says {
    case .name(let name):
      (.name, name.inWords + (name.kind == .usual ? "" : " (\(name.kind.rawValue))"))
    case .born(let birth): (.born, (birth.expected ? "expected " : "") + birth.on.inWords)
    case .sex(let sex): (.sex, sex.rawValue)
    case .identifier(let number) where number.system == Identifier.nhsNumber:
      (.nhsNumber, number.value)
    case .lives(let residence):
      (
        .lives,
        [residence.place.address, residence.place.postcode].compactMap { $0 }
          .joined(separator: ", ")
      )
    default: nil
    }
  }

  var records: [PersonPage.Record] {
    let differing = Attribute.allCases.filter { attribute in
      Set(cells.values.compactMap { $0[attribute]?.texts.joined().lowercased() }).count > 1
    }
    return parts.focusRecords.map { record in
      PersonPage.Record(
        agency: parts.partnership.name(of: record.agency), number: record.id,
        cells: Attribute.allCases.map { attribute in
          let cell = cells[record]?[attribute]
          return PersonPage.Cell(
            text: cell?.texts.joined(separator: "; "),
            differs: cell != nil && differing.contains(attribute),
            statement: cell.map { parts.statementPath($0.sequence) })
        })
    }
  }
}
