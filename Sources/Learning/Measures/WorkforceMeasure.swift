import Vocabulary

/// Measures on staff, policies, procedures and leads: D01, D03, D11, D12, D13, D15, D19.
enum WorkforceMeasure: String, CaseIterable {
  case adultInDate = "M01a"
  case childInDate = "M01b"
  case gap = "M01c"
  case adultCoursesTeachAbuse = "M01d"
  case goldenRulesKnown = "M03a"
  case policiesInForce = "M11a"
  case policiesWaiting = "M11d"
  case teamSpecialists = "M12a"
  case staffTaughtAbuse = "M12b"
  case adultProceduresOpened = "M13a"
  case childProceduresOpened = "M13b"
  case practiceStaffInDate = "M15a"
  case startersTrained = "M15b"
  case daysWithLead = "M19a"
  case queriesAnswered = "M19b"

  /// Whose work it is: every agency by itself, those of a kind, or all together.
  enum Scope {
    case everyAgency, each(Agency.Kind), together
  }

  var scope: Scope {
    switch self {
    case .adultInDate, .childInDate, .gap, .adultCoursesTeachAbuse, .goldenRulesKnown: .everyAgency
    case .policiesInForce, .policiesWaiting, .teamSpecialists, .staffTaughtAbuse: .each(.hospital)
    case .adultProceduresOpened, .childProceduresOpened, .practiceStaffInDate, .startersTrained:
      .each(.generalPractice)
    case .daysWithLead, .queriesAnswered: .together
    }
  }

  /// Is it taken on an agency of this kind?
  func isTaken(on agency: Agency) -> Bool {
    switch scope {
    case .everyAgency: AddresseeRole.everyAgency.includes(agency.kind)
    case .each(let kind): agency.kind == kind
    case .together: false
    }
  }

  func measure(_ settings: MeasureSettings, on day: Day) -> Measure {
    let (one, many, said) = words
    let so =
      limit.map { said.replacing("LIMIT", with: settings.limit($0, on: day).inWords) } ?? said
    return Measure(
      id: rawValue, key: "D" + rawValue.dropFirst().prefix(2), one: one, many: many, so: so,
      better: self == .gap || self == .policiesWaiting ? .lower : .higher, target: target,
      evidence: .dataMeasured)
  }

  /// The limit it is counted by, in whose words its own have a place.
  private var limit: MeasureLimit? {
    switch self {
    case .staffTaughtAbuse: .abuseTaught
    case .adultProceduresOpened, .childProceduresOpened: .proceduresOpened
    case .startersTrained: .starterTrained
    case .queriesAnswered: .queryAnswered
    case .adultInDate, .childInDate, .gap, .adultCoursesTeachAbuse, .goldenRulesKnown,
      .policiesInForce, .policiesWaiting, .teamSpecialists, .practiceStaffInDate, .daysWithLead:
      nil
    }
  }

  private var target: Double {
    switch self {
    case .gap: 0.05
    case .adultInDate, .childInDate, .staffTaughtAbuse: 0.9
    case .goldenRulesKnown, .practiceStaffInDate, .startersTrained, .queriesAnswered: 0.95
    case .policiesWaiting: 0
    case .adultCoursesTeachAbuse, .policiesInForce, .teamSpecialists, .adultProceduresOpened,
      .childProceduresOpened, .daysWithLead:
      1
    }
  }

  private var words: (String, String, String) {
    switch self {
    case .adultInDate: ("member of staff", "staff", "in date for safeguarding adults")
    case .childInDate: ("member of staff", "staff", "in date for safeguarding children")
    case .gap:
      (
        "member of staff", "staff",
        "the difference between those in date for adults and those in date for children"
      )
    case .adultCoursesTeachAbuse:
      ("adult course taken", "adult courses taken", "of a kind that teaches about domestic abuse")
    case .goldenRulesKnown:
      (
        "member of staff", "staff",
        "known to have acknowledged the golden rules as they stand and passed the scenario"
      )
    case .policiesInForce:
      ("required policy", "required policies", "in force and in date")
    case .policiesWaiting:
      ("policy before its committee", "policies before their committee", "waiting too long")
    case .teamSpecialists:
      (
        "member of the safeguarding team", "members of the safeguarding team",
        "in date with specialist training"
      )
    case .staffTaughtAbuse:
      (
        "member of staff", "staff",
        "taught about domestic abuse by an adult course in the last LIMIT"
      )
    case .adultProceduresOpened:
      (
        "practice workstation", "practice workstations",
        "used to open the adult procedures in the last LIMIT"
      )
    case .childProceduresOpened:
      (
        "practice workstation", "practice workstations",
        "used to open the children's procedures in the last LIMIT"
      )
    case .practiceStaffInDate:
      (
        "member of the practice's least trained group", "practice staff, the least trained group",
        "in date with a course on domestic abuse"
      )
    case .startersTrained: ("new starter", "new starters", "trained within LIMIT")
    case .daysWithLead: ("day", "days", "covered by an appointed lead for domestic abuse")
    case .queriesAnswered:
      ("question to the lead", "questions to the lead", "answered within LIMIT")
    }
  }
}
