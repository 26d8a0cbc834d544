import Vocabulary

/// Measures of what was asked about abuse, and of the kinds of abuse a referral names.
extension TableMeasure {
  private static let askers: [Agency.Kind] = [.generalPractice, .hospital, .mentalHealthTrust]
  private static let referrers: [Agency.Kind] =
    askers + [.childrensServices, .police, .domesticAbuseService]

  static let ofEnquiry: [TableMeasure] = [
    TableMeasure(
      "M04a", of: "enquiry with an answer", "enquiries with an answer",
      so: "made with the person alone", at: askers, target: 1
    ) { view, agency in
      enquiries(view, agency) { $0.outcome.isAnswered ? $0.alone.asMet : .leave("not asked") }
    },
    TableMeasure(
      "M04e", of: "disclosure", "disclosures", so: "confirmed hidden from the online record",
      at: askers, target: 1
    ) { view, agency in
      enquiries(view, agency) {
        $0.outcome == .disclosed ? $0.hiddenFromOnlineRecord.asMet : .skip
      }
    }.told(by: ["hide-disclosure"]),
    TableMeasure(
      "M04x", of: "enquiry", "enquiries", so: "put off because it was not safe", at: askers,
      target: nil, better: .none
    ) { view, agency in enquiries(view, agency) { .count($0.outcome == .deferredUnsafe) } },
    TableMeasure(
      "M16c", of: "enquiry with an answer", "enquiries with an answer",
      so: "answered with a disclosure", at: [.generalPractice], target: nil, better: .none
    ) { view, agency in
      enquiries(view, agency) {
        $0.outcome.isAnswered ? .count($0.outcome == .disclosed) : .leave("not asked")
      }
    },
    TableMeasure(
      "M16x", of: "enquiry put to the person", "enquiries put to people",
      so: "declined", at: [.generalPractice], target: nil, better: .none
    ) { view, agency in
      enquiries(view, agency) { $0.outcome.isAnswered ? .count($0.outcome == .declined) : .skip }
    },
    TableMeasure(
      "M05a", of: "domestic abuse referral", "domestic abuse referrals",
      so: "sent with every kind of abuse answered", at: referrers, target: 1
    ) { view, agency in AbuseGrids(view, agency).complete() }
    .told(by: ["complete-abuse-grid"]),
    TableMeasure(
      "M05b", of: "domestic abuse referral", "domestic abuse referrals",
      so: "said to hold abuse other than physical or sexual", at: referrers, target: nil,
      better: .none
    ) { view, agency in AbuseGrids(view, agency).notPhysical() },
    TableMeasure(
      "M05c", of: "referral to MARAC", "referrals to MARAC",
      so: "made with coercive control asked about or known", at: referrers, target: 1
    ) { view, agency in AbuseGrids(view, agency).controlConsidered() },
    TableMeasure(
      "M05d", of: "answer about a kind of abuse", "answers about kinds of abuse",
      so: "left as not asked", at: referrers, target: nil, better: .lower
    ) { view, agency in AbuseGrids(view, agency).notAsked() },
    TableMeasure(
      "M09c", of: "risk checklist", "risk checklists",
      so: "written by somebody in date with training", at: referrers, target: 1
    ) { view, agency in
      tally(view, agency, .riskChecklist, { $0.riskChecklist }) {
        switch $0.author {
        case .inDate: .count(true)
        case .notInDate: .count(false)
        case .notRecorded: .blank
        }
      }
    },
    TableMeasure(
      "M09x", of: "risk checklist", "risk checklists", so: "sent on an override", at: referrers,
      target: nil, better: .lower
    ) { view, agency in
      tally(view, agency, .riskChecklist, { $0.riskChecklist }) { .count($0.overrideReason != nil) }
    },
  ]

  /// How one thing enters a count.
  enum Entry {
    case count(Bool)
    case blank, skip
    case leave(String)
  }

  /// Counts what an agency said in one kind of saying in the year.
  static func tally<Value>(
    _ view: CountingView, _ agency: AgencyID, _ kind: Saying.Kind, _ pick: (Saying) -> Value?,
    _ entry: (Value) -> Entry
  ) -> Tally {
    var tally = Tally()
    for said in view.said(by: agency, kind, pick) {
      switch entry(said.what) {
      case .count(let met): tally.count(met: met)
      case .blank: tally.count(met: nil)
      case .leave(let reason): tally.leaveOut(reason)
      case .skip: continue
      }
    }
    return tally
  }

  private static func enquiries(
    _ view: CountingView, _ agency: AgencyID, _ entry: (RoutineEnquiry) -> Entry
  ) -> Tally {
    tally(view, agency, .routineEnquiry, { $0.routineEnquiry }, entry)
  }
}

extension RoutineEnquiry.Outcome {
  /// Was the question put, whatever came of it?
  var isAnswered: Bool {
    switch self {
    case .nothingDisclosed, .declined, .disclosed: true
    case .notAsked, .deferredUnsafe: false
    }
  }
}

extension Answer {
  /// Blank where not recorded: never taken as yes.
  var asMet: TableMeasure.Entry {
    switch self {
    case .yes: .count(true)
    case .no: .count(false)
    case .notRecorded: .blank
    }
  }
}
