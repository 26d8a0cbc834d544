import Vocabulary

/// What a multi-agency review decided goes to the general practice.
///
/// Harlow review recommendation 11.7.1, measure M20d. Five working days is a local setting.
enum SendReviewOutcomeToPractice: DutyRule {
  static let descriptor = RuleDescriptor(
    .sendReviewOutcomeToPractice, name: "Send the review's outcome to the practice",
    recommendations: ["11.7.1"],
    basis: "Harlow review 11.7.1",
    answers: [.multiAgencyReview],
    limits: [.local(5, .workingDays, "M20d")],
    sentence: "After a multi-agency review its outcome is sent to the person's general practice. "
      + "The clock starts on the day of the review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.multiAgencyReview).compactMap { review in
      let sent = review.what.outcomeSentTo.filter {
        reading.rulebook.kind(of: $0.to) == .generalPractice
      }.map(\.on).min()
      return duty(
        Trigger(review), met: sent.map { Meeting(on: $0, by: [review.told.sequence]) },
        ended: reading.ending(), in: reading)
    }
  }
}
