public import Vocabulary

/// What must be done, worked out whole from statements each time: nothing is kept between.
///
/// A late statement, a correction or a holiday declared late is taken in by working it out again.
public enum DutyRules {
  /// Every duty that stands or stood for one person, soonest due first.
  public static func duties(
    for file: CaseFile, people: People, rulebook: Rulebook
  ) -> [Duty] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    return RuleID.allCases.filter { !rulebook.without.contains($0) }
      .flatMap { duties(under: $0, in: reading) }
      .sorted { ($0.dueBy, $0.rule, $0.id) < ($1.dueBy, $1.rule, $1.id) }
  }

  /// Where something should be done and there is nobody to owe it.
  public static func gaps(
    for file: CaseFile, people: People, rulebook: Rulebook
  ) -> [DutyGap] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    return RuleID.allCases.filter { !rulebook.without.contains($0) }
      .flatMap { gaps(under: $0, in: reading) }
  }

  /// Every rule, for pages and manuals to list.
  public static let rules: [RuleDescriptor] = RuleID.allCases.map(descriptor)

  /// One rule by its id.
  public static func descriptor(_ rule: RuleID) -> RuleDescriptor {
    switch rule {
    case .triagePoliceAlert: TriagePoliceAlert.descriptor
    case .discussPoliceAlert: DiscussAlertAtMeeting.descriptor
    case .seeEachChild: SeeEachChild.descriptor
    case .offerCarersAssessment: OfferCarersAssessment.descriptor
    case .completeCarersAssessment: CompleteCarersAssessment.descriptor
    }
  }

  private static func duties(under rule: RuleID, in reading: CaseReading) -> [Duty] {
    switch rule {
    case .triagePoliceAlert: TriagePoliceAlert.duties(in: reading)
    case .discussPoliceAlert: DiscussAlertAtMeeting.duties(in: reading)
    case .seeEachChild: SeeEachChild.duties(in: reading)
    case .offerCarersAssessment: OfferCarersAssessment.duties(in: reading)
    case .completeCarersAssessment: CompleteCarersAssessment.duties(in: reading)
    }
  }

  private static func gaps(under rule: RuleID, in reading: CaseReading) -> [DutyGap] {
    switch rule {
    case .seeEachChild: SeeEachChild.gaps(in: reading)
    case .offerCarersAssessment: OfferCarersAssessment.gaps(in: reading)
    case .triagePoliceAlert, .discussPoliceAlert, .completeCarersAssessment: []
    }
  }
}
