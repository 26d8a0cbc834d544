import Vocabulary

/// A case file as the rules read it: in the ledger's order, each statement once, in force.
struct CaseReading {
  let person: PersonID
  /// Statements that concern the person.
  let statements: [Statement]
  /// Those, and the relatives'.
  let everything: [Statement]
  let relatives: [Relative]
  let people: People
  let rulebook: Rulebook
  /// Agencies that hold a record of each person, with the first statement that shows it.
  private let holdings: [PersonID: [AgencyID: Int]]
  /// Triages and meeting items, by the alert's reference written plainly.
  private let answers: [String: [Statement]]
  /// What is said about the person, by kind; and about each relative.
  private let byKind: [PersonID: [Saying.Kind: [Statement]]]

  init(_ file: CaseFile, people: People, rulebook: Rulebook) {
    person = file.person
    relatives = file.relatives.sorted {
      ($0.person, $0.tie.rawValue) < ($1.person, $1.tie.rawValue)
    }
    self.people = people
    self.rulebook = rulebook
    var bySequence: [Int: Statement] = [:]
    for statement in file.statements + file.relatives.flatMap(\.statements) {
      bySequence[statement.sequence] = statement
    }
    // Asked again though the caller has: a withdrawn statement must never leave a duty behind.
    everything = bySequence.values.inForce()
    let own = Set(file.statements.map(\.sequence))
    statements = everything.filter { own.contains($0.sequence) }
    holdings = CaseReading.holdings(everything, people: people)
    answers = Dictionary(grouping: everything.filter { $0.answersAlert != nil }) {
      plainReference($0.answersAlert ?? "")
    }
    var byKind: [PersonID: [Saying.Kind: [Statement]]] = [:]
    for statement in everything {
      byKind[people[statement.about], default: [:]][statement.says.kind, default: []]
        .append(statement)
    }
    self.byKind = byKind
  }

  /// What is said about the person in one kind of saying, in the ledger's order.
  func own<Value>(_ pick: Pick<Value>) -> [Said<Value>] { about(person, pick) }

  /// What is said about somebody of the file in one kind of saying, in the ledger's order.
  func about<Value>(_ person: PersonID, _ pick: Pick<Value>) -> [Said<Value>] {
    (byKind[person]?[pick.kind] ?? []).compactMap { statement in
      pick.value(statement.says).map { Said(told: statement, what: $0) }
    }
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
    let grown = ofChild ? Childhood(of: person, in: self).reachesEighteen : nil
    return [death, grown].compactMap { $0 }.min { $0.on < $1.on }
  }

  /// Is somebody of the file under 18 on a day, or recorded as a child with no date of birth?
  func isChild(_ person: PersonID, on day: Day) -> Bool {
    switch Childhood(of: person, in: self).state(on: day) {
    case .child, .unborn: true
    case .adult: false
    case .notRecorded:
      [Saying.Kind.assessment, .section47Enquiry, .plan, .visit, .referral].contains {
        byKind[person]?[$0] != nil
      }
    }
  }

  private static func holdings(
    _ statements: [Statement], people: People
  ) -> [PersonID: [AgencyID: Int]] {
    var holdings: [PersonID: [AgencyID: Int]] = [:]
    for statement in statements {
      for record in statement.concerns {
        let first = holdings[people[record]]?[record.agency] ?? statement.sequence
        holdings[people[record], default: [:]][record.agency] = first
      }
    }
    return holdings
  }

  func isAbout(_ statement: Statement) -> Bool { people[statement.about] == person }

  /// The relatives' own statements in force, each relative's by itself.
  func statements(of relative: Relative) -> [Statement] {
    let own = Set(relative.statements.map(\.sequence))
    return everything.filter { own.contains($0.sequence) }
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
    (holdings[person] ?? [:]).keys.filter { rulebook.kind(of: $0) == kind }.sorted()
  }

  /// The first statement that shows an agency to hold a record of any of these people.
  func firstRecord(of persons: [PersonID], at agency: AgencyID) -> Int? {
    persons.compactMap { holdings[$0]?[agency] }.min()
  }

  /// An agency's triages and meeting items on an alert, in the order of the ledger.
  func answers(to alert: PoliceAlert, by agency: AgencyID) -> [Statement] {
    (answers[plainReference(alert.reference)] ?? []).filter { $0.saidBy == agency }
  }

  /// The first day anybody says somebody was dead, as late as it can have been.
  func death(of person: PersonID) -> (on: Day, by: Int)? {
    let deaths = everything.compactMap { statement -> (on: Day, by: Int)? in
      guard case .died(let date) = statement.says, people[statement.about] == person else {
        return nil
      }
      return (date.latest ?? statement.known, statement.sequence)
    }
    return deaths.min { $0 < $1 }
  }
}

extension Statement {
  /// The day by which it is sure to have happened: the last its date can mean.
  var happenedBy: Day { told.occurred?.latest ?? known }

  /// The reference of the alert that it triages or discusses.
  var answersAlert: String? {
    if case .alertTriage(let triage) = told.says { return triage.alert }
    if case .meetingItem(let item) = told.says { return item.alert }
    return nil
  }
}

/// References typed by different hands are one where they differ only in case or in spaces.
func plainReference(_ text: String) -> String {
  text.filter { !$0.isWhitespace }.lowercased()
}

/// Was anything written? Spaces alone are not a reason.
func isWritten(_ text: String?) -> Bool { text.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
