/// What a council decided to do with a referral, and what it told the referrer.
public struct ReferralDecision: Hashable, Codable, Sendable {
  public enum NextStep: String, Codable, Sendable, CaseIterable {
    case immediateProtection, strategyDiscussion, assessment, familyHelp, otherService
    case noFurtherAction
  }

  public var referral: String
  public var nextStep: NextStep
  public var reason: String?
  /// Was the referrer told that it arrived?
  public var acknowledged: Answer
  /// Was the referrer told the outcome?
  public var referrerTold: Answer
  /// Was the history of every linked person looked at before deciding?
  public var historyViewed: Answer
  public var managerReview: Answer

  public init(
    referral: String, nextStep: NextStep, reason: String? = nil,
    acknowledged: Answer = .notRecorded, referrerTold: Answer = .notRecorded,
    historyViewed: Answer = .notRecorded, managerReview: Answer = .notRecorded
  ) {
    self.referral = referral
    self.nextStep = nextStep
    self.reason = reason
    self.acknowledged = acknowledged
    self.referrerTold = referrerTold
    self.historyViewed = historyViewed
    self.managerReview = managerReview
  }
}
