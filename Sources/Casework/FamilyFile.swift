public import Chronology
public import Duties
public import Family
public import Linkage
public import Vocabulary

/// Everything the pages about a family are drawn from, built only from what its reader may see.
///
/// Nothing here was worked out before sharing was decided: ties, duties and the reasons for links
/// are those of a world in which what is withheld was never said.
public struct FamilyFile: Sendable {
  /// The person the file was opened on.
  public let focus: PersonID
  /// The day it shows what was known on.
  public let day: Day
  /// What concerns the people shown, in the order of the ledger.
  public let statements: [Vocabulary.Statement]
  public let people: People
  public let graph: FamilyGraph
  public let genogram: Genogram
  public let chronology: IntegratedChronology
  /// Each statement in a sentence, identity included, by its sequence.
  public let sentences: [Int: String]
  /// The earliest due first.
  public let duties: [Duty]
  /// Comparisons of the records of the person in focus, two by two.
  public let links: [PairScore]
  /// How they came to be together or apart.
  public let history: LinkHistory
  /// What nobody has told and somebody ought to ask, each thing once.
  public let missing: [MissingKnowledge]
  /// Days on which what is known of who is who changed, whatever day is shown; in order.
  public private(set) var changes: [Day] = []

  /// Who is who, the calendar and the partnership: what the pure engines need beside statements.
  struct Frame: Sendable {
    var focus: PersonID
    var day: Day
    /// The day asked for; nil for all that is known.
    var asKnownOn: Day?
    var reader: AgencyID
    /// Kinds of statement the reader is let see, whatever there is to see.
    var kindsOpen: Set<Saying.Kind>
    var people: People
    var partnership: LocalPartnership
    var rulebook: Rulebook
    var model: LinkageModel
  }

  /// - Parameters:
  ///   - statements: in force on the day asked for.
  ///   - ever: the same with those since replaced and withdrawn.
  init(_ statements: [Statement], ever: [Statement], _ frame: Frame) {
    (focus, day, people) = (frame.focus, frame.day, frame.people)
    let scope = FamilyGraph(statements: statements, people: frame.people)
      .scope(around: frame.focus, on: frame.day).union([frame.focus])
    let within = statements.filter { statement in
      statement.told.concerns.contains { scope.contains(frame.people[$0]) }
    }
    self.statements = within
    graph = FamilyGraph(statements: within, people: frame.people)
    genogram = Genogram(
      graph: graph, focus: frame.focus, asKnownOn: frame.day, showing: scope,
      agencies: frame.partnership.agencies,
      link: { person in
        "/people/" + Handle.of(RecordReference(person.text) ?? RecordReference(.hub, person.text))
      })
    chronology = IntegratedChronology(
      statements: within, people: frame.people, agencies: frame.partnership.agencies,
      names: graph.names, about: scope.sorted())
    sentences = FamilyFile.sentences(within, names: graph.names, frame)
    duties = FamilyFile.duties(within, scope, frame)
    links = FamilyFile.links(within, frame)
    history = LinkHistory(ever, of: frame.focus, people: frame.people)
    missing = MissingPeople(within, graph, among: Set(genogram.people), frame).all
  }

  /// The same with the days on which anything that names, ties or houses somebody of it became
  /// known, from all that was disclosed and not only from what was known on the day shown.
  func changing(by disclosed: [Statement]) -> FamilyFile {
    var copy = self
    let days = KnownDays(disclosed)
    let records = Set(statements.flatMap(\.told.concerns))
    copy.changes = Set(
      disclosed.filter {
        $0.says.kind.isIdentity && !records.isDisjoint(with: $0.told.concerns)
      }.map { days[$0] }
    ).sorted()
    return copy
  }

  /// What happened, from the first thing that was not a birth: births years before begin nobody's
  /// story here, stand in the table of people, and would stretch the page over decades.
  public var entries: [ChronologyEntry] {
    let first = chronology.entries.first { $0.kind != .born && $0.date != nil }?.date?.sortDay
    guard let first else { return chronology.entries }
    return chronology.entries.filter { entry in
      entry.kind != .born || (entry.date.map { $0.sortDay >= first } ?? true)
    }
  }

  private static func sentences(
    _ statements: [Statement], names: [PersonID: String], _ frame: Frame
  ) -> [Int: String] {
    IntegratedChronology(
      statements: statements, people: frame.people, agencies: frame.partnership.agencies,
      names: names, showing: [.identity]
    ).sentences
  }

  /// Those that have arisen, and of which the reader can see whether they were met: their own
  /// agency's, and those whose every answer is of a kind open to them. Otherwise somebody not let
  /// see visits would be told that a child was never visited.
  private static func duties(
    _ statements: [Statement], _ scope: Set<PersonID>, _ frame: Frame
  ) -> [Duty] {
    let files = CaseFiles(statements: statements, people: frame.people)
    return files.persons.filter { scope.contains($0) }.flatMap { person in
      DutyRules.duties(for: files.file(of: person), people: frame.people, rulebook: frame.rulebook)
    }.filter { duty in
      duty.hasArisen(by: frame.day)
        && (duty.owedBy == frame.reader
          || duty.rule != .local
            && frame.kindsOpen.isSuperset(of: DutyRules.descriptor(duty.rule).answers))
    }.sorted { ($0.dueBy, $0.id) < ($1.dueBy, $1.id) }
  }

  /// Records of one person compared at most: beyond that the table helps nobody.
  private static let comparedRecords = 12

  private static func links(_ statements: [Statement], _ frame: Frame) -> [PairScore] {
    let records = Set(statements.map(\.about).filter { frame.people[$0] == frame.focus }).sorted()
    let profiles = records.prefix(comparedRecords).map { record in
      Profile(record: record, statements: statements.filter { $0.told.concerns.contains(record) })
    }.filter(\.isLinkable)
    return profiles.indices.flatMap { left in
      profiles[(left + 1)...].map { compare(profiles[left], $0, under: frame.model) }
    }
  }
}

/// What to call a person on a list.
public enum DisplayName {
  /// A name for each person some statements name: the usual name most agencies give; among
  /// equals the one said last.
  public static func names(in statements: [Vocabulary.Statement], people: People) -> [PersonID:
    String]
  {
    var tellings: [PersonID: [String: (agencies: Set<AgencyID>, last: Int)]] = [:]
    for statement in statements {
      guard case .name(let name) = statement.says, name.kind == .usual, !name.inWords.isEmpty
      else { continue }
      let person = people[statement.about]
      var telling = tellings[person]?[name.inWords] ?? ([], 0)
      telling.agencies.insert(statement.saidBy)
      telling.last = max(telling.last, statement.sequence)
      tellings[person, default: [:]][name.inWords] = telling
    }
    return tellings.compactMapValues { names in
      names.max { left, right in
        (left.value.agencies.count, left.value.last)
          < (right.value.agencies.count, right.value.last)
      }?.key
    }
  }
}
