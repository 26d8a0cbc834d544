/// A mental health review of somebody's risks, after something changed: a story and a plan, shared.
///
/// NHS England, "Staying safe from suicide" (April 2025) and NICE NG225: no stratified label. A field
/// that holds nothing but `low`, `medium` or `high` is no review; see `bareLabels`.
public struct RiskReview: Hashable, Codable, Sendable {
  /// What opened it.
  public enum Trigger: String, Codable, Sendable, CaseIterable {
    case medicineChanged, symptom, admission, leave, discharge, transfer, missedAppointments
    case refusedTreatment, policeContact, marac, relationshipChange, pregnancy, carerReport
    case safeguardingReferral, bereavement, housingOrMoney, forensicEvent, contradictedEvidence
    case backstop, other
  }

  public enum Source: String, Codable, Sendable, CaseIterable {
    case person, carer, family, generalPractice, police, records, otherService
  }

  public var id: String
  public var trigger: Trigger
  /// What happened, in words.
  public var triggeredBy: String?
  /// Whom or what it rests on besides the reviewer.
  public var sources: [Source]
  public var changedSinceLast: String?
  public var riskToSelf: String?
  public var riskToOthers: String?
  /// Records of the people who may be at risk from them.
  public var othersAtRisk: [RecordReference]
  /// What will keep people safe, and who does it.
  public var plan: String?
  /// To whom it was sent, and when.
  public var sharedWith: [Sending]
  public var reasonNotShared: String?

  public init(
    id: String, trigger: Trigger, triggeredBy: String? = nil, sources: [Source] = [],
    changedSinceLast: String? = nil, riskToSelf: String? = nil, riskToOthers: String? = nil,
    othersAtRisk: [RecordReference] = [], plan: String? = nil, sharedWith: [Sending] = [],
    reasonNotShared: String? = nil
  ) {
    self.id = id
    self.trigger = trigger
    self.triggeredBy = triggeredBy
    self.sources = sources
    self.changedSinceLast = changedSinceLast
    self.riskToSelf = riskToSelf
    self.riskToOthers = riskToOthers
    self.othersAtRisk = othersAtRisk
    self.plan = plan
    self.sharedWith = sharedWith
    self.reasonNotShared = reasonNotShared
  }

  /// The parts that hold a bare label of risk instead of a story, by the names people know.
  public var bareLabels: [String] {
    [
      ("risk to self", riskToSelf), ("risk to others", riskToOthers), ("plan", plan),
      ("what changed", changedSinceLast),
    ].compactMap { name, text in text.map(RiskReview.isBareLabel) == true ? name : nil }
  }

  /// Is a text nothing but a grade of risk: `Low`, `medium risk`, `HIGH.`, `low/medium`?
  public static func isBareLabel(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.contains(where: grades.contains) else { return false }
    return words.allSatisfy { grades.contains($0) || fillers.contains($0) }
  }

  private static let grades: Set<String> = ["low", "medium", "moderate", "high", "none", "no"]
  private static let fillers: Set<String> = [
    "risk", "risks", "very", "to", "self", "others", "currently", "current", "is", "of", "overall",
    "the", "suicide", "harm", "level", "at",
  ]
}
