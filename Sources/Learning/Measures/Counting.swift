import Vocabulary

/// All that is counted, indexed once for every agency.
struct Counting {
  let input: MeasureInput
  let view: CountingView
  private let alerts: AlertMeasures
  private let seen: ChildSeenMeasures
  private let frontDoor: FrontDoorMeasures
  private let family: FamilyMeasures
  private let carers: CarerMeasures
  private let sharing: SharingMeasures

  init(_ input: MeasureInput) {
    self.input = input
    view = CountingView(input)
    alerts = AlertMeasures(view)
    seen = ChildSeenMeasures(view)
    frontDoor = FrontDoorMeasures(view)
    family = FamilyMeasures(view)
    carers = CarerMeasures(view)
    sharing = SharingMeasures(view)
  }

  /// Nil when something the measure needs was not handed over.
  func tally(_ measure: CountedMeasure, _ agency: AgencyID) -> Tally? {
    switch measure {
    case .flowsCovered: input.flowUses.map { sharing.flowsCovered($0) }
    case .decisionsRecorded: sharing.decisionsRecorded()
    case .nhsNumbersHeld: family.nhsNumbersHeld(by: agency)
    case .goldenRulesAnswered: sharing.goldenRulesAnswered()
    case .seenBeforeAuthorisation: seen.seenBeforeAuthorisation(by: agency)
    case .seenAlone: seen.seenAlone(by: agency)
    case .seenInSection47: seen.seenInSection47(by: agency)
    case .linkedChildrenSeen:
      input.linkedChildren.map { seen.linkedChildrenSeen(by: agency, linked: $0) }
    case .decidedInTime: frontDoor.decidedInTime(by: agency)
    case .bothParentsRecorded: family.bothParentsRecorded(by: agency)
    case .pairsLinked:
      input.linkedChildren.map { family.pairsLinked(knownTo: agency, linked: $0) }
    case .alertsTriaged: alerts.triaged(by: agency)
    case .alertsDiscussed: alerts.discussed(by: agency)
    case .alertsActedOn: alerts.actedOn(by: agency)
    case .signalsAnswered: carers.signalsAnswered(by: agency)
    case .carersOfferedAlone: carers.offeredAlone(by: agency)
    case .assessmentsCompleted: carers.completed(by: agency)
    case .carersAskedAboutSafety: carers.askedAboutSafety(by: agency)
    }
  }
}
