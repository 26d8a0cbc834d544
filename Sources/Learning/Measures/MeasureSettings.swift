public import Vocabulary

/// The limits and targets a partnership measures itself against.
///
/// All but the decision on a referral are local settings: no national number exists.
public struct MeasureSettings: Hashable, Sendable {
  /// How far a measure looks back.
  public static let windowMonths = 12

  /// For a police alert at a practice.
  public var triageLimitWorkingDays = 1
  /// From a police alert to the practice meeting that discusses it.
  public var meetingLimitDays = 31
  /// From a referral's arrival to the decision on it; Working Together to Safeguard Children.
  public var decisionLimitWorkingDays = 1
  /// From the strategy discussion to the first visit at which the child was seen.
  public var section47SeenLimitWorkingDays = 5
  /// From a carer signal to an answer.
  public var carerAnswerLimitDays = 7
  /// From an accepted carer's assessment to a completed one.
  public var carerAssessmentLimitDays = 28
  /// For how long an answer to one carer signal answers the next about the same carer.
  public var carerReofferMonths = 6
  /// Who set these, and when.
  public var setBy: String
  public var setOn: Day
  /// Targets by measure, as a share from 0 to 1, where they differ from the shipped ones.
  public var targets: [String: LocalSetting] = [:]

  public init(setBy: String, setOn: Day) {
    self.setBy = setBy
    self.setOn = setOn
  }

  /// What Kith ships, until a partnership sets its own.
  public static let standard = MeasureSettings(
    // 23 November 2026.
    setBy: "Kith starter pack", setOn: Day(number: 20_780))
}
