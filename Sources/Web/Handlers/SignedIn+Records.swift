import Casework
import Family
import Hummingbird
import Linkage
import Vocabulary

extension SignedIn {
  /// One person: what each agency's record says, and why the records are linked.
  func records(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "records") else { return notFound() }
    let comparison = RecordComparison(
      parts.file.statements, of: parts.focusRecords, partnership: partnership,
      path: parts.statementPath)
    let member = parts.file.graph.member(parts.file.focus)
    return Reply.page(
      PersonPage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        age: AgeWords.of(member?.births.first?.value, on: parts.file.day), flags: [],
        attributes: RecordComparison.Attribute.allCases.map(\.inWords),
        records: comparison.records, links: parts.file.links.map { link($0) },
        history: parts.file.history.steps.map { row($0, parts) },
        linksAt: practitioner.role.decidesLinks
          ? Route.links(handle: opened.handle).path : nil,
        sealAt: hub.maySealAdoptions(practitioner) ? Route.seal(handle: opened.handle).path : nil,
        parentalResponsibility: parts.ownResponsibility,
        parentalResponsibilityNote: ResponsibilityNote.caveat))
  }

  private func row(_ step: LinkHistory.Step, _ parts: FileParts) -> PersonPage.HistoryRow {
    let (mine, other) = (words(step.record), words(step.other))
    let agency = partnership.name(of: step.statement.saidBy)
    let who =
      step.statement.practitioner.map { partnership.name(ofPractitioner: $0) + ", " + agency }
      ?? agency
    let what =
      switch step.kind {
      case .joined: "\(mine) and \(other) were joined by \(who)"
      case .toldApart: "\(mine) and \(other) were told apart by \(who)"
      case .askedToJoin: "\(who) would join \(mine) and \(other); it waited for a second person"
      case .takenBack: "what was decided of \(mine) and \(other) was taken back by \(who)"
      }
    let isElsewhere =
      step.otherPerson != parts.file.focus
      && parts.file.history.known.contains(step.otherPerson)
    return PersonPage.HistoryRow(
      words: step.statement.known.inWords + ": " + what + ". Why: " + step.reason,
      otherAt: isElsewhere
        ? Route.person(handle: parts.handleOf(step.otherPerson)).path : nil)
  }

  func link(_ score: PairScore, decision: String? = nil) -> PersonPage.LinkRow {
    PersonPage.LinkRow(
      left: words(score.left), right: words(score.right), inWords: score.standing.inWords,
      weight: score.matchWeight,
      reasons: score.reasons.map {
        PersonPage.Reason(field: $0.field.inWords, words: $0.level, weight: $0.weight)
      }, conflicts: score.conflicts, decision: decision)
  }

  func words(_ record: RecordReference) -> String {
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
          partnership.name(ofPractitioner: id)
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

/// What each of some records says, side by side.
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

  private let of: [RecordReference]
  private let partnership: LocalPartnership
  private let path: (Int) -> LocalPath?
  private var cells: [RecordReference: [Attribute: (texts: [String], sequence: Int)]] = [:]

  /// - Parameter path: where a statement is shown; nil where this reader has no page of it.
  init(
    _ statements: [Statement], of records: [RecordReference], partnership: LocalPartnership,
    path: @escaping (Int) -> LocalPath?
  ) {
    (of, self.partnership, self.path) = (records, partnership, path)
    for statement in statements where records.contains(statement.about) {
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
    return of.map { record in
      PersonPage.Record(
        agency: partnership.name(of: record.agency), number: record.id,
        cells: Attribute.allCases.map { attribute in
          let cell = cells[record]?[attribute]
          return PersonPage.Cell(
            text: cell?.texts.joined(separator: "; "),
            differs: cell != nil && differing.contains(attribute),
            statement: cell.flatMap { path($0.sequence) })
        })
    }
  }
}
