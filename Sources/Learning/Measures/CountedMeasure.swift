import Vocabulary

/// The measures that run on the statements of today, by their number.
enum CountedMeasure: String, CaseIterable {
  case flowsCovered = "M02a"
  case decisionsRecorded = "M02b"
  case nhsNumbersHeld = "M02e"
  case goldenRulesAnswered = "M03b"
  case seenBeforeAuthorisation = "M06a"
  case seenAlone = "M06b"
  case seenInSection47 = "M06c"
  case linkedChildrenSeen = "M06d"
  case decidedInTime = "M07a"
  case bothParentsRecorded = "M08a"
  case pairsLinked = "M08b"
  case alertsTriaged = "M18a"
  case alertsDiscussed = "M18b"
  case alertsActedOn = "M18c"
  case signalsAnswered = "M22a"
  case carersOfferedAlone = "M22b"
  case assessmentsCompleted = "M22c"
  case carersAskedAboutSafety = "M22d"

  /// On whose work it is counted.
  var scope: Scope {
    switch self {
    case .flowsCovered, .decisionsRecorded, .goldenRulesAnswered: .everyAgencyTogether
    case .nhsNumbersHeld, .seenBeforeAuthorisation, .seenAlone, .seenInSection47,
      .linkedChildrenSeen, .decidedInTime, .bothParentsRecorded, .pairsLinked:
      .each(.childrensServices)
    case .alertsTriaged, .alertsDiscussed, .alertsActedOn: .each(.generalPractice)
    case .signalsAnswered, .carersOfferedAlone, .assessmentsCompleted, .carersAskedAboutSafety:
      .each(.mentalHealthTrust)
    }
  }

  /// Rules that tell people to do what it counts; empty where none does.
  var rules: Set<String> {
    switch self {
    case .seenBeforeAuthorisation, .seenAlone, .seenInSection47, .linkedChildrenSeen:
      ["see-each-child"]
    case .decidedInTime: ["decide-referral"]
    case .alertsTriaged: ["triage-police-alert"]
    case .alertsDiscussed, .alertsActedOn: ["discuss-police-alert"]
    case .signalsAnswered, .carersOfferedAlone, .carersAskedAboutSafety:
      ["offer-carers-assessment"]
    case .assessmentsCompleted: ["complete-carers-assessment"]
    case .flowsCovered, .decisionsRecorded, .nhsNumbersHeld, .goldenRulesAnswered,
      .bothParentsRecorded, .pairsLinked:
      []
    }
  }

  enum Scope {
    /// Each agency of a kind by itself.
    case each(Agency.Kind)
    /// The hub's own work for all of them.
    case everyAgencyTogether
  }
}
