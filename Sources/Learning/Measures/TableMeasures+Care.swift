import Vocabulary

/// Measures of children seen, the front door, conferences, MARAC, reviews and medicines that
/// count statements and not duties.
extension TableMeasure {
  private static let council: [Agency.Kind] = [.childrensServices]
  private static let trust: [Agency.Kind] = [.mentalHealthTrust]

  static let ofCare: [TableMeasure] = [
    TableMeasure(
      "M06e", of: "visit that saw the child", "visits that saw the child",
      so: "written up with the child's own words or what was observed", at: council, target: 1
    ) { view, agency in
      tally(view, agency, .visit, { $0.visit }) {
        $0.seen == .yes ? .count(!($0.childsWords ?? "").trimmed.isEmpty) : .skip
      }
    },
    TableMeasure(
      "M06f", of: "child's plan", "children's plans",
      so: "written with what the child said and what it changed", at: council, target: 0.95
    ) { view, agency in PlansOfChildren(view, agency).withVoice() },
    TableMeasure(
      "M07e", of: "referral that found domestic abuse", "referrals that found domestic abuse",
      so: "made within LIMIT of another about the same child", at: council, target: nil,
      better: .lower, evidence: .outcomeMeasured
    ) { view, agency in ReferredAgain(view, agency).withDomesticAbuse() }.within(.referredAgain),
    TableMeasure(
      "M07d", of: "decision on a referral", "decisions on referrals",
      so: "made after the history of every linked person was looked at", at: council, target: 0.95
    ) { view, agency in
      tally(
        view, agency, .referralDecision,
        { $0.referralDecision }
      ) { $0.historyViewed.asMet }
    },
    TableMeasure(
      "M07x", of: "recommendation rejected", "recommendations rejected",
      so: "rejected without a reason", at: council, target: 0, better: .lower
    ) { view, agency in
      tally(
        view, agency, .frontDoorAnswer,
        { $0.frontDoorAnswer }
      ) { $0.answer == .rejected ? .count(($0.reason ?? "").trimmed.isEmpty) : .skip }
    },
    conference(
      "M10b", "consideration of a conference", "considerations of a conference",
      so: "followed by an offer", target: nil, better: .none
    ) { step in
      switch step.step {
      case .offerDecided: .count(true)
      case .notOffered: .count(false)
      case .letterBeforeProceedings, .convened, .held, .reviewed: .skip
      }
    },
    conference(
      "M10d", "letter before proceedings", "letters before proceedings",
      so: "sent with the offer in it", target: 1
    ) { $0.step == .letterBeforeProceedings ? $0.offerInLetter.asMet : .skip },
    conference(
      "M10e", "conference convened", "conferences convened",
      so: "convened after the safety screen was complete", target: 1
    ) { $0.step == .convened ? .count($0.screen?.missing.isEmpty == true) : .skip },
    TableMeasure(
      "M14a", of: "child of a reconstituted family", "children of reconstituted families",
      so: "given a note on parental responsibility confirmed in the last LIMIT",
      at: [.generalPractice], target: 0.95
    ) { view, agency in ReconstitutedFamilies(view).withNote(at: agency) }.within(.noteConfirmed),
    TableMeasure(
      "M17b", of: "MARAC case", "MARAC cases", so: "matched to a general practice of the victim",
      at: [.marac], target: 0.95
    ) { view, agency in MaracCases(view).withPractice(asked: agency) },
    TableMeasure(
      "M17e", of: "MARAC flag", "MARAC flags", so: "hidden from the online record", at: [.marac],
      target: 1
    ) { view, agency in
      tally(
        view, agency, .maracOutcome,
        { $0.maracOutcome }
      ) { $0.flagReview == nil ? .skip : $0.hiddenFromOnlineRecord.asMet }
    },
    TableMeasure(
      "M18e", of: "police alert about a child", "police alerts about children",
      so: "put on every child's record here and hidden from online access",
      at: [.generalPractice], target: 1
    ) { view, agency in AlertMeasures(view).childrensRecordsHidden(by: agency) },
    TableMeasure(
      "M18f", of: "quarter", "quarters", so: "marked by learning shared with the whole team",
      at: [.generalPractice], target: 1
    ) { view, agency in AlertMeasures(view).quartersWithLearning(by: agency) },
    TableMeasure(
      "M18x", of: "police alert", "police alerts", so: "about nobody the practice has a record of",
      at: [.generalPractice], target: nil, better: .lower
    ) { view, agency in AlertMeasures(view).unmatched(by: agency) },
    TableMeasure(
      "M20b", of: "provider invited", "providers invited",
      so: "there or sent a written return", at: trust, target: 0.95
    ) { view, agency in
      var tally = Tally()
      for review in reviews(view, agency) {
        for provider in Set(review.invited) {
          tally.count(met: (review.attended + review.contributed).contains(provider))
        }
      }
      return tally
    },
    TableMeasure(
      "M20c", of: "multi-agency review", "multi-agency reviews",
      so: "left with no conflict of goals that nobody settles", at: trust, target: 1
    ) { view, agency in
      var tally = Tally()
      for review in reviews(view, agency) { tally.count(met: review.unownedConflicts.isEmpty) }
      return tally
    },
    TableMeasure(
      "M21d", of: "risk review", "risk reviews",
      so: "made with what changed and a source beyond the person", at: trust, target: 0.95
    ) { view, agency in
      riskReviews(view, agency) { review in
        .count(
          !(review.changedSinceLast ?? "").trimmed.isEmpty
            && review.sources.contains { $0 != .person && $0 != .records })
      }
    },
    TableMeasure(
      "M21x", of: "risk review", "risk reviews", so: "made with no new source", at: trust,
      target: nil, better: .lower
    ) { view, agency in
      riskReviews(view, agency) { .count(Set($0.sources).subtracting([.records]).isEmpty) }
    },
    TableMeasure(
      "M23a", of: "record that a medicine is taken", "records that a medicine is taken",
      so: "backed by evidence in its window", at: trust, target: 1
    ) { view, agency in AdherenceClaims(view, agency).backed() },
    TableMeasure(
      "M23x", of: "record about a medicine", "records about a medicine",
      so: "put down as unknown or reported only", at: trust, target: nil, better: .none
    ) { view, agency in AdherenceClaims(view, agency).downgraded() },
  ]

  private static func conference(
    _ id: String, _ one: String, _ many: String, so: String, target: Double?,
    better: Measure.Better = .higher,
    entry: @escaping @Sendable (FamilyGroupConference) -> Entry
  ) -> TableMeasure {
    TableMeasure(id, of: one, many, so: so, at: council, target: target, better: better) {
      view, agency in
      tally(
        view, agency, .familyGroupConference,
        { $0.familyGroupConference }, entry)
    }
  }

  private static func reviews(_ view: CountingView, _ agency: AgencyID) -> [MultiAgencyReview] {
    view.said(by: agency, .multiAgencyReview) { $0.multiAgencyReview }.map(\.what)
  }

  private static func riskReviews(
    _ view: CountingView, _ agency: AgencyID, _ entry: (RiskReview) -> Entry
  ) -> Tally {
    tally(
      view, agency, .riskReview, { $0.riskReview },
      entry)
  }
}
