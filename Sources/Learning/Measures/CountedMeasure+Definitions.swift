import Vocabulary

/// What each counted measure says; the sets and targets are those of the domain reference §1, §5.
extension CountedMeasure {
  func measure(_ settings: MeasureSettings, on day: Day) -> Measure {
    func span(_ limit: MeasureLimit) -> String { settings.limit(limit, on: day).inWords }
    return Measure(
      id: rawValue, key: "D" + rawValue.dropFirst().prefix(2), one: things.one, many: things.many,
      so: so(span), better: .higher, target: target, evidence: .dataMeasured)
  }

  private var target: Double {
    switch self {
    case .goldenRulesAnswered, .bothParentsRecorded, .decidedInTime, .nhsNumbersHeld: 0.95
    case .pairsLinked: 0.98
    case .flowsCovered, .decisionsRecorded, .seenBeforeAuthorisation, .seenAlone,
      .seenInSection47, .linkedChildrenSeen, .alertsTriaged, .alertsDiscussed, .alertsActedOn,
      .signalsAnswered, .carersOfferedAlone, .assessmentsCompleted, .carersAskedAboutSafety:
      1
    }
  }

  private var things: (one: String, many: String) {
    switch self {
    case .flowsCovered: ("flow in use", "flows in use")
    case .decisionsRecorded: ("sharing decision", "sharing decisions")
    case .nhsNumbersHeld: ("open child", "open children")
    case .goldenRulesAnswered:
      ("decision that let something be seen", "decisions that let something be seen")
    case .seenBeforeAuthorisation:
      ("assessment that found domestic abuse", "assessments that found domestic abuse")
    case .seenAlone:
      ("such assessment with the child seen", "such assessments with the child seen")
    case .seenInSection47: ("section 47 enquiry", "section 47 enquiries")
    case .linkedChildrenSeen:
      (
        "child linked to one assessed for domestic abuse",
        "children linked to one assessed for domestic abuse"
      )
    case .decidedInTime: ("referral", "referrals")
    case .bothParentsRecorded:
      ("open child with domestic abuse found", "open children with domestic abuse found")
    case .pairsLinked:
      (
        "pair of children with a shared home or parent",
        "pairs of children with a shared home or parent"
      )
    case .alertsTriaged, .alertsDiscussed: ("police alert", "police alerts")
    case .alertsActedOn: ("police alert discussed", "police alerts discussed")
    case .signalsAnswered: ("carer signal", "carer signals")
    case .carersOfferedAlone, .carersAskedAboutSafety: ("confirmed carer", "confirmed carers")
    case .assessmentsCompleted:
      ("accepted carer's assessment", "accepted carer's assessments")
    }
  }

  private func so(_ span: (MeasureLimit) -> String) -> String {
    switch self {
    case .flowsCovered: "covered by a live agreement whenever used"
    case .decisionsRecorded: "recorded in full"
    case .nhsNumbersHeld: "held with an NHS number"
    case .goldenRulesAnswered: "recorded with an answer to each of the seven golden rules"
    case .seenBeforeAuthorisation: "authorised after the child had been seen"
    case .seenAlone: "made with the child seen alone or the reason recorded"
    case .seenInSection47:
      "followed by a visit that saw the child within "
        + span(.section47Seen)
    case .linkedChildrenSeen: "seen before that assessment was authorised"
    case .decidedInTime:
      "decided within " + span(.referralDecided)
    case .bothParentsRecorded: "recorded with both parents"
    case .pairsLinked: "linked with each other"
    case .alertsTriaged:
      "triaged within " + span(.alertTriaged)
    case .alertsDiscussed:
      "discussed at a practice meeting within "
        + span(.alertDiscussed)
    case .alertsActedOn: "given an action, or a reason for none"
    case .signalsAnswered:
      "answered within " + span(.carerAnswered)
    case .carersOfferedAlone: "offered an assessment alone"
    case .assessmentsCompleted:
      "completed within " + span(.carerAssessed)
    case .carersAskedAboutSafety: "asked alone about their own safety"
    }
  }
}
