import Vocabulary

/// What the rules on reviews of risk have in common: who owes one, what counts as one.
enum RiskReviews {
  /// Clocks of the mental health trusts that owe a review after something was said: the trust
  /// that said it, else each with an open spell of care.
  static func triggers<Value>(
    _ said: Said<Value>, in reading: CaseReading, on day: Day? = nil
  ) -> [Trigger] {
    let happened = day ?? said.on
    let owing =
      reading.rulebook.kind(of: said.by) == .mentalHealthTrust
      ? [said.by] : trusts(openOn: happened, in: reading)
    return owing.map { trust in
      let starts =
        said.by == trust ? happened : max(reading.learned(said.told, by: trust), happened)
      return Trigger(statement: said.told, owedBy: trust, starts: starts, since: happened)
    }
  }

  /// The clock of a review that must come before something: one shortly before counts.
  static func before(
    _ spell: Said<CareEpisode>, on day: Day, in reading: CaseReading
  ) -> Trigger {
    let held = reading.threshold(.reviewBeforeDays, on: day)
    return Trigger(
      statement: spell.told, owedBy: spell.by, starts: day, since: day.adding(days: -held))
  }

  /// The duties of one rule: each trust's triggers until its next review that counts.
  static func duties(
    _ rule: any DutyRule.Type, after triggers: [Trigger], in reading: CaseReading
  ) -> [Duty] {
    let reviews = reading.own(.riskReview)
    return Dictionary(grouping: triggers, by: \.owedBy).sorted { $0.key < $1.key }
      .flatMap { trust, triggers in
        let own = reviews.filter { $0.by == trust }
        return Chain.chains(triggers) { own.first(since: $0.since) { counts($0.what) } }
          .compactMap { chain in
            Duty(
              rule.descriptor, chain: chain, about: [reading.person], ended: reading.ending(),
              notes: notes(own, chain), in: reading)
          }
      }
  }

  /// A story with a plan; a bare label of risk is none.
  static func counts(_ review: RiskReview) -> Bool {
    review.bareLabels.isEmpty && isWritten(review.plan)
  }

  private static func notes(_ reviews: [Said<RiskReview>], _ chain: Chain) -> [DutyNote] {
    guard let first = chain.triggers.first else { return [] }
    return reviews.filter { review in
      review.on >= first.since && !counts(review.what)
        && (chain.met.map { review.on <= $0.on } ?? true)
    }.map { review in
      let why =
        review.what.bareLabels.isEmpty
        ? "a review with no plan" : "a grade alone is no review"
      return DutyNote("\(review.on.inWords): \(why).", because: [review.told.sequence])
    }
  }

  /// The duties to share reviews with agencies of a kind that hold a record of the person, or
  /// of a relative in the same home.
  static func sharing(
    _ rule: any DutyRule.Type, with kind: Agency.Kind, in reading: CaseReading,
    where applies: (Said<RiskReview>) -> Bool
  ) -> [Duty] {
    reading.own(.riskReview).filter {
      reading.rulebook.kind(of: $0.by) == .mentalHealthTrust && applies($0)
    }.compactMap { review in
      let sent = review.what.sharedWith.filter { reading.rulebook.kind(of: $0.to) == kind }
        .map(\.on).min()
      let day = sent ?? (isWritten(review.what.reasonNotShared) ? review.on : nil)
      return rule.duty(
        Trigger(review), met: day.map { Meeting(on: $0, by: [review.told.sequence]) },
        ended: reading.ending(), in: reading)
    }
  }

  private static func trusts(openOn day: Day, in reading: CaseReading) -> [AgencyID] {
    let spells = reading.own(.careEpisode).filter { spell in
      reading.rulebook.kind(of: spell.by) == .mentalHealthTrust && spell.on <= day
        && (spell.what.ended?.latest).map { $0 >= day } ?? true
    }
    return Set(spells.map(\.by)).sorted()
  }
}

extension CareEpisode.Setting {
  /// Care of a trust's own, as against a practice's or a landlord's.
  var isTrustCare: Bool {
    switch self {
    case .ward, .leaveFromWard, .community, .crisis: true
    case .primaryCare, .substanceUse, .housing, .other: false
    }
  }
}
