/// A number a rule counts with, beside its limit, that no national rule sets.
///
/// The domain reference marks each as local: so it is dated, has an owner, and is no constant.
public enum DutyThreshold: String, Sendable, CaseIterable, Codable {
  case escalateToTeamManager = "escalate-to-team-manager"
  case escalateToHeadOfService = "escalate-to-head-of-service"
  case escalateToPartnership = "escalate-to-partnership"
  case alertsForManager = "alerts-for-a-manager"
  case alertsForConference = "alerts-for-a-conference"
  case alertMonths = "months-alerts-count"
  case missedAppointments = "missed-appointments"
  case missedWithinDays = "days-missed-appointments-count"
  case longCaseDays = "days-of-a-long-case"
  case providerActiveDays = "days-a-provider-is-active"
  case reviewBeforeDays = "days-a-review-holds-before-leaving"
  case flagReviewMonths = "months-before-a-flag-is-reviewed"
  case answerStandsMonths = "months-an-answer-stands"

  /// Its place among all of them, counting from 0.
  var place: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

  /// What it counts, as it stands before its number: `Alerts in a year from which a manager looks`.
  public var says: String {
    switch self {
    case .escalateToTeamManager: "Days overdue from which the team manager sees it"
    case .escalateToHeadOfService: "Days overdue from which the head of service sees it"
    case .escalateToPartnership: "Days overdue from which the partnership sees it"
    case .alertsForManager: "Domestic abuse alerts from which a manager looks again"
    case .alertsForConference: "Domestic abuse alerts from which a conference is considered"
    case .alertMonths: "Months for which a domestic abuse alert counts"
    case .missedAppointments: "Missed appointments that make poor engagement"
    case .missedWithinDays: "Days within which missed appointments count together"
    case .longCaseDays: "Days after which a case is long, and between its reviews"
    case .providerActiveDays: "Days for which a provider counts as active"
    case .reviewBeforeDays: "Days for which a review of risk holds before leave or discharge"
    case .answerStandsMonths: "Months for which nothing disclosed, or declined, is not asked again"
    case .flagReviewMonths: "Months after a referral before which no review of its flag counts"
    }
  }

  /// What Kith ships until a partnership sets its own, with where it comes from.
  public var shipped: (value: Int, source: String) {
    switch self {
    case .escalateToTeamManager: (1, "D07")
    case .escalateToHeadOfService: (7, "D07")
    case .escalateToPartnership: (28, "D07")
    case .alertsForManager: (3, "D07, mirror of the MARAC criterion")
    case .alertsForConference: (3, "D10")
    case .alertMonths: (12, "D07, mirror of the MARAC criterion")
    case .missedAppointments: (2, "D23")
    case .missedWithinDays: (90, "D23")
    case .longCaseDays: (365, "clock T19")
    case .providerActiveDays: (180, "D20")
    case .reviewBeforeDays: (7, "D21")
    case .flagReviewMonths: (6, "D17")
    case .answerStandsMonths: (6, "D16")
    }
  }

  /// What a partnership may set. One alert or one missed appointment is none of a pattern; a case
  /// is reviewed no later than the review's recommendation asks.
  public var bounds: ClosedRange<Int> {
    switch self {
    case .escalateToTeamManager, .escalateToHeadOfService, .escalateToPartnership: 1...366
    case .alertsForManager, .alertsForConference, .missedAppointments: 2...20
    case .alertMonths: 1...120
    case .missedWithinDays, .providerActiveDays: 1...730
    case .longCaseDays: 1...365
    case .reviewBeforeDays: 0...31
    case .flagReviewMonths: 0...12
    case .answerStandsMonths: 1...12
    }
  }
}
