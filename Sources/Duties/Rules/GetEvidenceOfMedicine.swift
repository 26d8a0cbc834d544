import Vocabulary

/// Where somebody keeps away, that a medicine is taken is shown and not said.
///
/// Harlow review recommendation 11.7.4. Repeated missed appointments, or a refusal, make poor
/// engagement; then only what was observed or assayed will do. All numbers are local settings.
enum GetEvidenceOfMedicine: DutyRule {
  static let descriptor = RuleDescriptor(
    .getEvidenceOfMedicine, name: "Get evidence that the medicine is taken",
    recommendations: ["11.7.4"],
    basis: "Harlow review 11.7.4",
    answers: [.adherenceEvidence, .adherenceClaim],
    limits: [.local(28, .days, "D23")], thresholds: Engagement.thresholds,
    sentence: "Where somebody on an antipsychotic or mood stabiliser misses as many appointments "
      + "as the partnership set or refuses one, the trust gets evidence of grade A or B that it "
      + "is taken, or records the clinical reason why not with a consultant's review. The clock "
      + "starts on the day of the last such miss or the refusal. Evidence not older than that "
      + "day counts.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let signs =
      Engagement.repeatedMisses(in: reading)
      + reading.own(.appointment).filter { $0.what.outcome == .refused }
    let triggers = signs.filter { Medicines.needEvidence(on: $0.on, in: reading) }
      .flatMap { RiskReviews.triggers($0, in: reading) }
    return Chain.chains(triggers) { trigger in
      .earliest(
        reading.own(.adherenceEvidence).first(since: trigger.since) {
          $0.what.kind.grade <= .assay
        },
        reading.own(.adherenceClaim).first(since: trigger.since) {
          isWritten($0.what.reason) && $0.what.reviewedByConsultant == .yes
        })
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
    }
  }
}
