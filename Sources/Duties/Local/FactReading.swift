import Vocabulary

/// The facts of one statement and of the person it is read for, each worked out when a rule asks.
/// What nobody recorded is nil.
struct FactReading {
  private let reading: CaseReading
  private let day: Day
  /// What the statement itself says.
  private let told: [Fact: FactValue]

  init(of statement: Statement, in reading: CaseReading) {
    self.reading = reading
    day = statement.happenedBy
    told = FactReading.told(statement.says, to: reading)
  }

  subscript(fact: Fact) -> FactValue? {
    switch fact {
    case .ageYears: childhood.age(on: day).map(FactValue.number)
    case .isChild: known(childhood.state(on: day)).map { .truth($0 == .child) }
    case .isUnborn: known(childhood.state(on: day)).map { .truth($0 == .unborn) }
    case .childrenAtHome: childrenAtHome.map(FactValue.number)
    case .alertsInYear: .number(alertsInYear)
    case .missedInNinetyDays: .number(missedInNinetyDays)
    case .daysSinceSeen: daysSinceSeen.map(FactValue.number)
    case .alertRole, .alertStrangulation, .alertWeapon, .alertPregnancy, .alertChildren,
      .childSeen, .childSeenAlone, .enquiryOutcome, .enquiryContext, .enquiryAlone,
      .checklistNotAsked, .checklistAuthor, .medicineGroup, .medicineChange, .symptomCourse,
      .appointmentOutcome, .evidenceGrade, .evidenceFinding, .referralService, .referralStep,
      .decisionNextStep, .planKind, .maracRepeat:
      told[fact]
    }
  }

  private var childhood: Childhood { reading.childhood(of: reading.person) }

  private func known(_ state: Childhood.State) -> Childhood.State? {
    state == .notRecorded ? nil : state
  }

  /// Children of the person's own home; nil where none is known to live there and the home, or
  /// the age of somebody in it, is not recorded.
  private var childrenAtHome: Int? {
    let home = reading.relatives([.household])
    let children = home.count { reading.isChild($0, on: day) }
    let knowsHome = !home.isEmpty || reading.own(.lives).contains { $0.what.place.namesHome }
    let knowsAges = home.allSatisfy { reading.childhood(of: $0).state(on: day) != .notRecorded }
    return children > 0 || (knowsHome && knowsAges) ? children : nil
  }

  private var alertsInYear: Int {
    let since = day.adding(months: -12)
    return reading.alertsAroundHome.count { $0.happenedBy <= day && $0.happenedBy > since }
  }

  private var missedInNinetyDays: Int {
    reading.own(.appointment).count {
      $0.what.outcome == .didNotAttend && $0.on <= day && $0.on > day.adding(days: -90)
    }
  }

  private var daysSinceSeen: Int? {
    let seen = reading.councilVisits(to: reading.person).filter {
      $0.what.seen == .yes && $0.on <= day
    }
    return seen.map(\.on).max().map { day.number - $0.number }
  }
}

extension Place {
  /// Does it name one home, so that who else lives there can be known?
  fileprivate var namesHome: Bool { uprn != nil || (address != nil && postcode != nil) }
}
