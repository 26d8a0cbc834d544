import Casework
import Chronology
import Duties
import Family
import Vocabulary

/// Turns an opened file into what its pages print.
struct FileParts: Sendable {
  let file: FamilyFile
  let handle: String
  let frame: Frame
  let partnership: LocalPartnership
  let today: Day
  /// The reader's own agency, whose duties they may answer.
  let agency: AgencyID
  let handleOf: @Sendable (PersonID) -> String

  func name(_ person: PersonID) -> String { file.graph.names[person] ?? "Name not recorded" }
  func callName(_ person: PersonID) -> String { file.graph.callNames[person] ?? name(person) }

  /// `Ashdown and Reyes family`: the surnames most of them have, the person's own first.
  var familyName: String {
    var counts: [String: Int] = [:]
    for member in file.graph.members {
      guard let surname = member.displayName.split(separator: " ").last.map(String.init),
        !member.isPlaceholder, !member.isUnborn
      else { continue }
      counts[surname, default: 0] += member.person == file.focus ? 100 : 1
    }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
    return most.isEmpty ? "Family, name not recorded" : listed(most) + " family"
  }

  var heading: FileHeading {
    let agencies = Set(file.statements.map(\.saidBy)).subtracting([.hub])
    let people = file.genogram.people.count
    return FileHeading(
      name: familyName,
      facts: [
        counted(people, "person", "people"),
        "known to " + counted(agencies.count, "agency", "agencies"),
      ], flags: flags, tabs: tabs)
  }

  private var flags: [Flag] {
    let overdue = file.duties.count { $0.state(on: file.day).isOverdue }
    var flags: [Flag] = []
    if overdue > 0 {
      flags.append(
        Flag(tone: .urgent, words: counted(overdue, "duty", "duties") + " overdue"))
    }
    let missing = file.missing
    if let first = missing.first {
      let more = missing.count > 1 ? " and \(missing.count - 1) more" : ""
      flags.append(Flag(tone: .plain, words: "Missing: " + first.sentence.dropFullStop + more))
    }
    return flags
  }

  private var tabs: [FileHeading.Tab] {
    FileHeading.Kind.allCases.map { kind in
      switch kind {
      case .family:
        FileHeading.Tab(kind: kind, at: Route.family(handle: handle).path, count: nil)
      case .chronology:
        FileHeading.Tab(
          kind: kind, at: Route.chronology(handle: handle).path,
          count: file.entries.count)
      case .pattern:
        FileHeading.Tab(kind: kind, at: Route.pattern(handle: handle).path, count: nil)
      case .duties:
        FileHeading.Tab(
          kind: kind, at: Route.familyDuties(handle: handle).path, count: file.duties.count)
      case .records:
        FileHeading.Tab(
          kind: kind, at: Route.person(handle: handle).path, count: focusRecords.count)
      case .forms:
        FileHeading.Tab(kind: kind, at: Route.sheet(handle: handle, .forms).path, count: nil)
      }
    }
  }

  /// Records of the person in focus that something seen is about, in order.
  var focusRecords: [RecordReference] {
    Set(file.statements.map(\.about).filter { file.people[$0] == file.focus }).sorted()
  }

  func statementPath(_ sequence: Int) -> LocalPath {
    Route.statement(handle: handle, sequence: sequence).path
  }

  func sentence(_ statement: Statement) -> String {
    file.sentences[statement.sequence] ?? statement.says.kind.inWords.uppercasedFirst
  }

  func said(_ statement: Statement) -> SaidBy {
    SaidBy(
      agency: partnership.name(of: statement.saidBy),
      document: statement.source.document.hasPrefix("form: ") ? "form" : "record",
      statement: statementPath(statement.sequence))
  }

  /// Rows for entries in order; the same said of several people is one row.
  func rows(_ entries: [ChronologyEntry]) -> [EntryRow] {
    ChronologyEntry.together(entries).map { entries in
      var row = row(entries[0])
      guard entries.count > 1 else { return row }
      row.chips = entries.flatMap(about) + entries.flatMap(linked)
      row.saidBy.each = entries.map {
        SaidBy.Each(name: callName($0.people[0]), statement: statementPath($0.sequence))
      }
      return row
    }
  }

  func row(_ entry: ChronologyEntry) -> EntryRow {
    EntryRow(
      sequence: entry.sequence, date: entry.date, timeOfDay: nil, what: entry.what,
      detail: entry.noted.isEmpty || entry.kind.isIdentity
        ? nil : entry.noted.uppercasedFirst.dropFullStop + ".",
      saidBy: SaidBy(
        agency: entry.agency, document: "record", statement: statementPath(entry.sequence)),
      standing: entry.standing,
      chips: about(entry) + entry.marks.map { EntryRow.Chip($0.inWords) } + linked(entry)
        + entry.alsoSaid.map {
          EntryRow.Chip("also said by \($0.agency)", at: statementPath($0.sequence))
        })
  }

  private func linked(_ entry: ChronologyEntry) -> [EntryRow.Chip] {
    entry.linked.map { EntryRow.Chip($0.what, at: statementPath($0.sequence)) }
  }

  /// Whom an entry is about, children with their age then; what happens to adults alone bears on
  /// every child, so it carries all their ages.
  private func about(_ entry: ChronologyEntry) -> [EntryRow.Chip] {
    let ages = Dictionary(
      entry.ages.map { ($0.person, $0.age) }, uniquingKeysWith: { first, _ in first })
    let named = entry.people.map { person in
      EntryRow.Chip(
        "about " + callName(person) + (ages[person].map { ", " + $0 } ?? ""),
        at: Route.family(handle: handleOf(person)).path)
    }
    guard !entry.people.contains(where: { ages[$0] != nil }) else { return named }
    return named + entry.ages.map { EntryRow.Chip("\($0.name) \($0.age) then") }
  }
}

extension DutyState {
  var isOverdue: Bool {
    if case .overdue = self { return true }
    return false
  }
}

extension String {
  var dropFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
