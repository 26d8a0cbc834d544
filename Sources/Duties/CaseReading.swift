import Vocabulary

/// A case file as the rules read it: in the ledger's order, each statement once, in force.
///
/// Sorted once for every rule; what several rules ask for is worked out the first time. It lives
/// no longer than the reading of one file and is never shared between threads.
final class CaseReading {
  let person: PersonID
  /// Statements that concern the person.
  let statements: [Statement]
  /// Those, and the relatives'.
  let everything: [Statement]
  let relatives: [Relative]
  let people: People
  let rulebook: Rulebook
  /// What is said about each person of the file.
  private let byPerson: [PersonID: [Statement]]
  /// What is said about the person of the file.
  let ownStatements: [Statement]
  private let ownKinds: KindSet
  /// Kinds among `statements`: a rule that starts with none of them asks nothing.
  private let kinds: KindSet
  /// Statements taken back or put right.
  private let replaced: Set<Int>
  private var holdings: [PersonID: [AgencyID: Int]] = [:]
  private var childhoods: [PersonID: Childhood] = [:]
  private(set) lazy var council = CouncilOfChild(in: self)
  private(set) lazy var receivedAlerts = ReceivedAlert.all(in: self)
  private(set) lazy var alertsAroundHome = DomesticAbuse.alerts(around: self)
  /// Triages and meeting items, by the alert's reference written plainly.
  private lazy var answers = Dictionary(
    grouping: everything.filter { $0.kind == .alertTriage || $0.kind == .meetingItem }
  ) { plainReference($0.answersAlert ?? "") }

  init(_ file: CaseFile, people: People, rulebook: Rulebook) {
    person = file.person
    relatives = file.relatives.sorted {
      ($0.person, $0.tie.rawValue) < ($1.person, $1.tie.rawValue)
    }
    self.people = people
    self.rulebook = rulebook
    let told = CaseReading.eachOnce(file.statements + file.relatives.flatMap(\.statements))
    // Asked again though the caller has: a withdrawn statement must never leave a duty behind.
    replaced = told.replaced
    everything = told.filter { [replaced] in !replaced.contains($0.sequence) }
    let concerning = Set(file.statements.map(\.sequence))
    statements = everything.filter { concerning.contains($0.sequence) }
    byPerson = CaseReading.byPerson(everything, people)
    ownStatements = byPerson[person] ?? []
    ownKinds = KindSet(ownStatements)
    kinds = KindSet(statements)
  }

  private static func eachOnce(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    kept.reserveCapacity(statements.count)
    for statement in statements.sorted(by: { $0.sequence < $1.sequence })
    where kept.last?.sequence != statement.sequence {
      kept.append(statement)
    }
    return kept
  }

  /// Runs of one record are looked up once: a case file is mostly such runs.
  private static func byPerson(
    _ statements: [Statement], _ people: People
  ) -> [PersonID: [Statement]] {
    var found: [PersonID: [Statement]] = [:]
    var start = 0
    while start < statements.count {
      let record = statements[start].about
      var end = start + 1
      while end < statements.count, statements[end].about == record { end += 1 }
      found[people[record], default: []] += statements[start..<end]
      start = end
    }
    return found
  }

  /// Does any statement that concerns the person say something of these kinds?
  func says(anyOf wanted: KindSet) -> Bool { !kinds.isDisjoint(with: wanted) }

  /// Statements of one kind that concern the person, in the ledger's order.
  func concerning(_ kind: Saying.Kind) -> [Statement] {
    kinds.contains(kind) ? statements.filter { $0.kind == kind } : []
  }

  /// What is said about the person in one kind of saying, in the ledger's order.
  func own<Value>(_ pick: Pick<Value>) -> [Said<Value>] {
    ownKinds.contains(pick.kind) ? CaseReading.said(ownStatements, pick) : []
  }

  /// What is said about somebody of the file in one kind of saying, in the ledger's order.
  func about<Value>(_ person: PersonID, _ pick: Pick<Value>) -> [Said<Value>] {
    person == self.person ? own(pick) : CaseReading.said(byPerson[person] ?? [], pick)
  }

  private static func said<Value>(_ statements: [Statement], _ pick: Pick<Value>) -> [Said<Value>] {
    statements.compactMap { statement in
      guard statement.kind == pick.kind else { return nil }
      return pick.value(statement.says).map { Said(told: statement, what: $0) }
    }
  }

  /// A number the partnership sets, as in force on a day.
  func threshold(_ threshold: DutyThreshold, on day: Day) -> Int {
    rulebook.settings.thresholds.value(threshold, on: day)
  }

  /// When somebody of the file was a child.
  func childhood(of person: PersonID) -> Childhood {
    if let known = childhoods[person] { return known }
    let childhood = Childhood(births: about(person, .born))
    childhoods[person] = childhood
    return childhood
  }

  /// Relatives of some ties, each once.
  func relatives(_ ties: Set<Relative.Kind>) -> [PersonID] {
    Set(relatives.filter { ties.contains($0.tie) }.map(\.person)).sorted()
  }

  /// That the person died, or that a child reached 18: nothing more is owed for them.
  func ending(ofChild: Bool = false) -> DutyEnding? {
    let death = death(of: person).map {
      DutyEnding(
        on: $0.on, why: ofChild ? "The child died." : "The person died.", because: [$0.by])
    }
    let grown = ofChild ? childhood(of: person).reachesEighteen : nil
    return [death, grown].compactMap { $0 }.min { $0.on < $1.on }
  }

  /// Is somebody of the file under 18 on a day, or recorded as a child with no date of birth?
  func isChild(_ person: PersonID, on day: Day) -> Bool {
    switch childhood(of: person).state(on: day) {
    case .child, .unborn: true
    case .adult: false
    case .notRecorded:
      (byPerson[person] ?? []).contains { Childhood.workWithChildren.contains($0.kind) }
    }
  }

  /// Agencies that hold a record of somebody, with the first statement that shows it.
  private func holdings(of person: PersonID) -> [AgencyID: Int] {
    if let known = holdings[person] { return known }
    var found: [AgencyID: Int] = [:]
    func note(_ agency: AgencyID, _ statement: Statement) {
      if found[agency] == nil { found[agency] = statement.sequence }
    }
    for statement in byPerson[person] ?? [] { note(statement.about.agency, statement) }
    for statement in everything {
      for record in statement.alsoConcerns where people[record] == person {
        found[record.agency] = min(found[record.agency] ?? .max, statement.sequence)
      }
    }
    holdings[person] = found
    return found
  }

  func isAbout(_ statement: Statement) -> Bool { people[statement.about] == person }

  /// A relative's own statements in force of some kinds, in any order.
  func statements(of relative: Relative, kinds: KindSet) -> [Statement] {
    relative.statements.filter { kinds.contains($0.kind) && !replaced.contains($0.sequence) }
  }

  /// The day from which an agency knew of what another told the hub: the day it was sent to it,
  /// else the day the hub had it. What it said itself it knew when it wrote it down.
  func learned(_ statement: Statement, by agency: AgencyID) -> Day {
    if statement.saidBy == agency {
      return statement.noted ?? statement.occurred?.latest ?? statement.recorded.day
    }
    if case .policeAlert(let alert) = statement.says,
      let sent = alert.sentTo.filter({ $0.to == agency }).map(\.on).min()
    {
      return sent
    }
    return statement.recorded.day
  }

  /// Agencies of a kind that hold a record of somebody, in order of their ids.
  func holders(of person: PersonID, kind: Agency.Kind) -> [AgencyID] {
    holdings(of: person).keys.filter { rulebook.kind(of: $0) == kind }.sorted()
  }

  /// The first statement that shows an agency to hold a record of any of these people.
  func firstRecord(of persons: [PersonID], at agency: AgencyID) -> Int? {
    persons.compactMap { holdings(of: $0)[agency] }.min()
  }

  /// An agency's triages and meeting items on an alert, in the order of the ledger.
  func answers(to alert: PoliceAlert, by agency: AgencyID) -> [Statement] {
    (answers[plainReference(alert.reference)] ?? []).filter { $0.saidBy == agency }
  }

  /// The first day anybody says somebody was dead, as late as it can have been.
  func death(of person: PersonID) -> (on: Day, by: Int)? {
    about(person, .died).map { ($0.what.latest ?? $0.told.known, $0.told.sequence) }
      .min { $0 < $1 }
  }
}

extension Statement {
  /// The reference of the alert that it triages or discusses.
  var answersAlert: String? {
    if case .alertTriage(let triage) = says { return triage.alert }
    if case .meetingItem(let item) = says { return item.alert }
    return nil
  }
}

/// References typed by different hands are one where they differ only in case or in spaces.
func plainReference(_ text: String) -> String {
  // Nearly every reference is plain ASCII without a space, which needs no look at its characters.
  if text.utf8.allSatisfy({ (33..<127).contains($0) }) { return text.lowercased() }
  return text.filter { !$0.isWhitespace }.lowercased()
}

/// Was anything written? Spaces alone are not a reason.
func isWritten(_ text: String?) -> Bool { text.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
