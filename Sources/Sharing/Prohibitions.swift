import Vocabulary

/// The restrictions in force that name one reader, and what they take away.
///
/// In force now, whatever day the view is asked for; only the agency that imposed one can lift
/// it. Any of them beats every permission.
struct Prohibitions {
  /// Sequences of the restrictions, in order.
  let ids: [Int]
  /// Records hidden whole.
  private let hidden: Set<RecordReference>
  /// People whose place is protected, whatever record it stands in.
  private let sheltered: Set<PersonID>
  private let places: ProtectedPlaces
  /// References of alerts hidden whole: what answers one would tell of it.
  private let hiddenAlerts: Set<String>
  private let reader: AgencyID
  private let people: People
  private let adoptions: AdoptionLocks

  init(
    on practitioner: Practitioner, _ permissions: Permissions, day: Day,
    opensSeals: Bool = false, over statements: [Statement], people: People
  ) {
    let reader = practitioner.agency
    let inForce = Prohibitions.restrictionsInForce(statements)
    adoptions = AdoptionLocks(
      in: inForce, closedTo: practitioner, permissions, opensSeals: opensSeals, over: statements,
      people: people)
    var (ids, hidden, sheltered) = (adoptions.ids, Set<RecordReference>(), Set<PersonID>())
    for statement in inForce {
      guard case .restriction(let restriction) = statement.says,
        Prohibitions.names(reader, restriction, saidBy: statement.saidBy)
      else { continue }
      switch restriction.scope {
      case .adoption: continue
      case .record: hidden.insert(statement.about)
      case .place: sheltered.insert(people[statement.about])
      }
      ids.append(statement.sequence)
    }
    (self.ids, self.hidden, self.sheltered) = (ids.sorted(), hidden, sheltered)
    (self.reader, self.people) = (reader, people)
    places = ProtectedPlaces(of: sheltered, in: statements, people: people, on: day)
    hiddenAlerts = Prohibitions.alerts(about: hidden, notBy: reader, in: statements)
  }

  /// Whether a statement leads past an adoption, which even whoever said it is not shown.
  func seal(_ statement: Statement) -> Bool { adoptions.seal(statement, people: people) }

  /// What is left of a statement for this reader: all, a part, or nil for nothing.
  func remainder(of statement: Statement) -> Remainder? {
    guard !ids.isEmpty || statement.says.kind == .restriction else { return .whole }
    switch statement.says {
    case .restriction(let restriction)
    where restriction.scope != .adoption
      && Prohibitions.names(reader, restriction, saidBy: statement.saidBy):
      return nil
    case .lives(let residence):
      if sheltered.contains(people[statement.about]) || places.contain(residence.place) {
        return nil
      }
    case .grouped:
      if sheltered.contains(people[statement.about]) { return nil }
    case .alertTriage(let triage):
      if hiddenAlerts.contains(triage.alert) { return nil }
    case .meetingItem(let item):
      if let alert = item.alert, hiddenAlerts.contains(alert) { return nil }
    case .policeAlert(let alert): return remainder(of: alert, in: statement)
    default: break
    }
    guard hidden.isDisjoint(with: statement.concerns), !places.areNamed(in: statement.says) else {
      return nil
    }
    return .whole
  }

  enum Remainder {
    case whole
    /// The same without what would lead to a protected place, or to somebody hidden.
    case part(Saying, leavesSomebodyOut: Bool)
  }

  /// An alert about somebody else stays, without the people hidden from the reader in it and
  /// without what could lead to somebody whose place is protected.
  private func remainder(of alert: PoliceAlert, in statement: Statement) -> Remainder? {
    guard !hidden.contains(statement.about) else { return nil }
    let seen = alert.without(hidden)
    let isSheltering = statement.concerns.contains { sheltered.contains(people[$0]) }
    let left = isSheltering ? seen.withoutPlace : seen
    let quiet = left.withoutText { places.areNamed(in: $0) }
    let says = Saying.policeAlert(places.contain(quiet.place) ? quiet.withoutPlace : quiet)
    guard !places.areNamed(in: says) else { return nil }
    if says == statement.says { return .whole }
    return .part(says, leavesSomebodyOut: seen.involved.count < alert.involved.count)
  }

  /// No agency named means everybody but the agency that says so.
  private static func names(
    _ reader: AgencyID, _ restriction: Restriction, saidBy agency: AgencyID
  ) -> Bool {
    restriction.hiddenFrom.isEmpty ? agency != reader : restriction.hiddenFrom.contains(reader)
  }

  /// Latest first, so that whether a lifting statement itself still stands is known in time.
  static func restrictionsInForce(_ statements: [Statement]) -> [Statement] {
    var lifted: [Int: Set<AgencyID>] = [:]
    var standing: [Statement] = []
    for statement in statements.sorted(by: { $0.sequence > $1.sequence }) {
      guard lifted[statement.sequence]?.contains(statement.saidBy) != true else { continue }
      if statement.says.kind == .restriction { standing.append(statement) }
      if case .withdrawal(let withdrawn, _) = statement.says {
        lifted[withdrawn, default: []].insert(statement.saidBy)
      } else if statement.says.kind == .restriction, let corrected = statement.corrects {
        lifted[corrected, default: []].insert(statement.saidBy)
      }
    }
    return standing
  }

  /// References of the alerts that are only known from statements hidden whole.
  private static func alerts(
    about hidden: Set<RecordReference>, notBy reader: AgencyID, in statements: [Statement]
  ) -> Set<String> {
    var (kept, taken) = (Set<String>(), Set<String>())
    for statement in statements {
      guard case .policeAlert(let alert) = statement.says else { continue }
      if hidden.contains(statement.about), statement.saidBy != reader {
        taken.insert(alert.reference)
      } else {
        kept.insert(alert.reference)
      }
    }
    return taken.subtracting(kept)
  }
}
