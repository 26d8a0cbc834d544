/// Names one rule of duties, the same in code, in settings, in exports and on pages.
public enum RuleID: String, Codable, Sendable, CaseIterable, Comparable {
  case triagePoliceAlert = "triage-police-alert"
  case discussPoliceAlert = "discuss-police-alert"
  case seeEachChild = "see-each-child"
  case offerCarersAssessment = "offer-carers-assessment"
  case completeCarersAssessment = "complete-carers-assessment"

  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}
