import Vocabulary

/// Measures that ask of duties whether they were met in time.
extension TableMeasure {
  private static let council: [Agency.Kind] = [.childrensServices]
  private static let practice: [Agency.Kind] = [.generalPractice]
  private static let trust: [Agency.Kind] = [.mentalHealthTrust]
  private static let askers: [Agency.Kind] = [.generalPractice, .hospital, .mentalHealthTrust]

  static let ofDuties: [TableMeasure] = [
    duties(
      "M04b", of: "person who disclosed abuse", "people who disclosed abuse",
      so: "offered a referral to a specialist in time", at: askers, target: 0.95,
      under: ["refer-after-disclosure"]),
    duties(
      "M07b", of: "handover of the front door", "handovers of the front door",
      so: "accepted or returned in time", at: council, target: 0.95, under: ["accept-handover"]),
    duties(
      "M07c", of: "recommendation of the front door", "recommendations of the front door",
      so: "closed by its day", at: council, target: 0.95,
      under: ["answer-front-door-recommendation"]),
    duties(
      "M10a", of: "child with domestic abuse found", "children with domestic abuse found",
      so: "considered for a family group conference in time", at: council, target: 0.9,
      under: ["consider-family-group-conference"]),
    duties(
      "M10f", of: "family's plan", "families' plans", so: "reviewed by its day", at: council,
      target: 0.9, under: ["review-family-plan"]),
    duties(
      "M16a", of: "adult whose visit called for it", "adults whose visit called for it",
      so: "asked safely about domestic abuse or given a safe reason for not asking",
      at: practice, target: 0.9, under: ["ask-after-alert"]),
    duties(
      "M16d", of: "person who disclosed abuse", "people who disclosed abuse",
      so: "offered a referral in time", at: practice, target: 0.95,
      under: ["refer-after-disclosure"]),
    duties(
      "M17a", of: "MARAC request to the practice", "MARAC requests to the practice",
      so: "answered by its deadline", at: practice, target: 0.95, under: ["send-marac-return"]),
    duties(
      "M17c", of: "MARAC meeting with actions", "MARAC meetings with actions",
      so: "told to every agency with one in time", at: [.marac], target: 0.95,
      under: ["send-marac-outcome"]),
    duties(
      "M17d", of: "action MARAC gave the practice", "actions MARAC gave the practice",
      so: "closed by its day", at: practice, target: 0.95, under: ["close-marac-action"]),
    duties(
      "M20a", of: "case open over a year with several services",
      "cases open over a year with several services",
      so: "reviewed together on its day", at: trust, target: 0.95,
      under: ["hold-multi-agency-review"]),
    duties(
      "M20d", of: "multi-agency review", "multi-agency reviews",
      so: "sent to the practice in time", at: trust, target: 0.95,
      under: ["send-review-outcome-to-practice"]),
    duties(
      "M21a", of: "change that calls for a look at the risk",
      "changes that call for a look at the risk", so: "followed by a review in time", at: trust,
      target: 0.95, under: riskReviews),
    duties(
      "M21b", of: "risk review", "risk reviews", so: "shared with the practice in time",
      at: trust, target: 0.95, under: ["share-risk-review-with-practice"]),
    duties(
      "M21c", of: "risk review of somebody with children",
      "risk reviews of people with children", so: "shared with children's services in time",
      at: trust, target: 0.95, under: ["share-risk-review-with-childrens-services"]),
    duties(
      "M22e", of: "note that mentions a carer", "notes that mention a carer",
      so: "followed up in time", at: trust, target: 1, under: ["follow-up-mention-of-carer"]),
    duties(
      "M23b", of: "person on such a medicine who keeps away",
      "people on such medicines who keep away", so: "shown by evidence to take it in time",
      at: trust, target: 0.95, under: ["get-evidence-of-medicine"]),
    duties(
      "M23c", of: "contradiction by evidence", "contradictions by evidence",
      so: "followed by a review in time", at: trust, target: 1,
      under: ["review-risk-after-contradiction"]),
    duties(
      "M23d", of: "level of lithium or clozapine due", "levels of lithium or clozapine due",
      so: "measured in time", at: trust + practice, target: 1, under: ["check-medicine-level"]),
  ]

  /// Every rule that opens a review of risk.
  static let riskReviews: Set<String> = [
    "review-risk-after-medicine-change", "review-risk-after-symptom", "review-risk-at-admission",
    "review-risk-before-leave", "review-risk-before-discharge",
    "review-risk-after-missed-appointments", "review-risk-after-refusal",
    "review-risk-after-police-alert", "review-risk-after-marac",
    "review-risk-after-separation", "review-risk-after-pregnancy",
    "review-risk-after-carers-report", "review-risk-after-safeguarding-referral",
    "review-risk-after-contradiction", "review-risk-at-least-every",
  ]
}
