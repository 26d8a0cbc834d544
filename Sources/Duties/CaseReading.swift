import Vocabulary

/// A case file as the rules read it: in the ledger's order, each statement once, in force.
///
/// Sorted once for every rule; what several rules ask for is worked out the first time. It lives
/// no longer than the reading of one file and is never shared between threads.
final class CaseReading {
  let person: PersonID
  /// What concerns the person, in force.
  private let told: CaseStatements
  let relatives: [Relative]
  let people: People
  let rulebook: Rulebook
  /// Kinds among what concerns the person or a relative.
  private let kindsAround: KindSet
  private var gathered: [KindSet: [Statement]] = [:]
  private var holdings: [PersonID: [AgencyID: Int]] = [:]
  private var childhoods: [PersonID: Childhood] = [:]
  private var persons: [Relative.Kinds: [PersonID]] = [:]
  /// What is said about the person of the file.
  private(set) lazy var ownStatements = about(person, among: statements)
  private(set) lazy var council = CouncilOfChild(in: self)
  private(set) lazy var receivedAlerts = ReceivedAlert.all(in: self)
  private(set) lazy var alertsAroundHome = DomesticAbuse.alerts(around: self)
  /// Triages and meeting items, by the alert's reference written plainly.
  private lazy var answers = Dictionary(grouping: everything(of: [.alertTriage, .meetingItem])) {
    plainReference($0.answersAlert ?? "")
  }
  private lazy var ownChildhood = Childhood(births: own(.born))
  private lazy var endings = (grownUp: ending(isChild: false), child: ending(isChild: true))

  init(_ file: CaseFile, people: People, rulebook: Rulebook) {
    person = file.person
    self.people = people
    self.rulebook = rulebook
    // Asked again though the caller has: a withdrawn statement must never leave a duty behind.
    let replaced = file.relatives.reduce(file.told.replaced) {
      $1.told.replaced.isEmpty ? $0 : $0.union($1.told.replaced)
    }
    told = file.told.without(replaced)
    relatives =
      replaced.isEmpty
      ? file.relatives
      : file.relatives.map {
        Relative(person: $0.person, tie: $0.tie, told: $0.told.without(replaced))
      }
    kindsAround = relatives.reduce(told.kinds) { $0.union($1.told.kinds) }
  }

  /// Statements that concern the person, in the ledger's order.
  var statements: [Statement] { told.inOrder }

  /// Statements of some kinds that concern the person or a relative, in the ledger's order.
  func everything(of wanted: KindSet) -> [Statement] {
    guard !kindsAround.isDisjoint(with: wanted) else { return [] }
    if let known = gathered[wanted] { return known }
    var found = Array(told.of(wanted))
    for relative in relatives { found += relative.told.of(wanted) }
    let once = CaseStatements.eachOnce(found)
    gathered[wanted] = once
    return once
  }

  /// Those of some statements that are about somebody. Runs of one record are looked up once: a
  /// case file is mostly such runs.
  private func about(_ person: PersonID, among statements: [Statement]) -> [Statement] {
    var run: (record: RecordReference, isTheirs: Bool)?
    return statements.filter { statement in
      let record = statement.about
      if let run, run.record == record { return run.isTheirs }
      let isTheirs = people[record] == person
      run = (record, isTheirs)
      return isTheirs
    }
  }

  /// Does any statement that concerns the person say something of these kinds?
  func says(anyOf wanted: KindSet) -> Bool { !told.kinds.isDisjoint(with: wanted) }

  /// Statements of some kinds that concern the person, in the ledger's order.
  func concerning(anyOf wanted: KindSet) -> [Statement] { Array(told.of(wanted)) }

  /// Statements of one kind that concern the person, in the ledger's order.
  func concerning(_ kind: Saying.Kind) -> [Statement] { concerning(anyOf: [kind]) }

  /// What is said about the person in one kind of saying, in the ledger's order.
  func own<Value>(_ pick: Pick<Value>) -> [Said<Value>] {
    told.kinds.contains(pick.kind) ? CaseReading.said(ownStatements, pick) : []
  }

  /// What is said about somebody of the file in one kind of saying, in the ledger's order.
  func about<Value>(_ person: PersonID, _ pick: Pick<Value>) -> [Said<Value>] {
    person == self.person
      ? own(pick) : CaseReading.said(about(person, of: [pick.kind]), pick)
  }

  /// Statements of some kinds about somebody of the file, in the ledger's order.
  private func about(_ person: PersonID, of wanted: KindSet) -> [Statement] {
    person == self.person
      ? ownStatements.filter { wanted.contains($0.kind) }
      : about(person, among: everything(of: wanted))
  }

  private static func said<Value>(_ statements: [Statement], _ pick: Pick<Value>) -> [Said<Value>] {
    statements.compactMap { statement in
      guard statement.kind == pick.kind else { return nil }
      return pick.value(statement.says).map { Said(told: statement, what: $0) }
    }
  }

  /// Visits to somebody of the file by any council, in the ledger's order.
  func councilVisits(to person: PersonID) -> [Said<Visit>] {
    about(person, .visit).filter { rulebook.kind(of: $0.by) == .childrensServices }
  }

  /// A number the partnership sets, as in force on a day.
  func threshold(_ threshold: DutyThreshold, on day: Day) -> Int {
    rulebook.settings.thresholds.value(threshold, on: day)
  }

  /// When somebody of the file was a child.
  func childhood(of person: PersonID) -> Childhood {
    if person == self.person { return ownChildhood }
    if let known = childhoods[person] { return known }
    let childhood = Childhood(births: about(person, .born))
    childhoods[person] = childhood
    return childhood
  }

  /// Relatives of some ties, each once.
  func relatives(_ ties: Relative.Kinds) -> [PersonID] {
    if let known = persons[ties] { return known }
    let found = Set(relatives.lazy.filter { ties.contains($0.tie) }.map(\.person)).sorted()
    persons[ties] = found
    return found
  }

  /// The person of the file, then others, each once.
  func withPerson(_ others: [PersonID]) -> [PersonID] {
    guard !others.isEmpty else { return [person] }
    var seen: Set<PersonID> = []
    return ([person] + others).filter { seen.insert($0).inserted }
  }

  /// That the person died, or that a child reached 18: nothing more is owed for them.
  func ending(ofChild: Bool = false) -> DutyEnding? {
    ofChild ? endings.child : endings.grownUp
  }

  private func ending(isChild: Bool) -> DutyEnding? {
    let death = death(of: person).map {
      DutyEnding(
        on: $0.on, why: isChild ? "The child died." : "The person died.", because: [$0.by])
    }
    let grown = isChild ? ownChildhood.reachesEighteen : nil
    return [death, grown].compactMap { $0 }.min { $0.on < $1.on }
  }

  /// Is somebody of the file under 18 on a day, or recorded as a child with no date of birth?
  func isChild(_ person: PersonID, on day: Day) -> Bool {
    switch childhood(of: person).state(on: day) {
    case .child, .unborn: true
    case .adult: false
    case .notRecorded:
      !about(person, of: Childhood.workWithChildren).isEmpty
    }
  }

  /// Agencies that hold a record of somebody, with the first statement that shows it.
  private func holdings(of person: PersonID) -> [AgencyID: Int] {
    if let known = holdings[person] { return known }
    var found: [AgencyID: Int] = [:]
    for shown in shown(of: person) where people[shown.record] == person {
      found[shown.record.agency] = min(found[shown.record.agency] ?? .max, shown.by)
    }
    holdings[person] = found
    return found
  }

  /// Records that may be somebody's. All that concerns the person is in their own statements.
  private func shown(of person: PersonID) -> [CaseStatements.Shown] {
    person == self.person ? told.shown : told.shown + relatives.flatMap(\.told.shown)
  }

  func isAbout(_ statement: Statement) -> Bool { people[statement.about] == person }

  /// A relative's own statements in force of some kinds, in any order.
  func statements(of relative: Relative, kinds: KindSet) -> [Statement] {
    Array(relative.told.of(kinds))
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
    ([told] + relatives.map(\.told)).flatMap(\.shown)
      .filter { $0.record.agency == agency && persons.contains(people[$0.record]) }
      .map(\.by).min()
  }

  /// A practice's triages and meeting items on an alert it was sent, in the ledger's order.
  func answers(to received: ReceivedAlert) -> [Statement] {
    (answers[received.reference] ?? []).filter { $0.saidBy == received.practice }
  }

  /// The first day anybody says somebody was dead, as late as it can have been.
  func death(of person: PersonID) -> (on: Day, by: Int)? {
    about(person, .died).map { ($0.what.latest ?? $0.told.known, $0.told.sequence) }
      .min { $0 < $1 }
  }
}
