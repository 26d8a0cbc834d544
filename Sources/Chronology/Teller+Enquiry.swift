import Vocabulary

/// What was asked about abuse, and referrals that followed, in plain English.
extension Teller {
  /// Empty for what another file tells.
  func enquiry(_ says: Saying, _ on: UncertainDate?) -> [Telling] {
    switch says {
    case .routineEnquiry(let said): [Telling(date: on, what: enquiry(said))]
    case .riskChecklist(let said): [Telling(date: on, what: checklist(said))]
    case .abuseGrid(let said): [Telling(date: on, what: abuse(said))]
    case .serviceReferral(let said): [Telling(date: on, what: service(said))]
    case .maracReferral(let said): [Telling(date: on, what: marac(said))]
    case .maracRequest(let said): [Telling(date: on, what: marac(said))]
    case .maracReturn(let said): [Telling(date: on, what: marac(said))]
    case .maracOutcome(let said): [Telling(date: on, what: marac(said))]
    default: []
    }
  }

  /// Answers are not repeated: a chronology is printed and carried.
  func enquiry(_ enquiry: RoutineEnquiry) -> String {
    let context = Words.spaced(enquiry.context)
    let what =
      switch enquiry.outcome {
      case .notAsked: "not asked about abuse" + Words.because(enquiry.reason, missing: true)
      case .nothingDisclosed: "asked about abuse; nothing disclosed"
      case .declined: "asked about abuse; declined to answer"
      case .disclosed: "asked about abuse; abuse disclosed"
      case .deferredUnsafe:
        "not asked about abuse because it was not safe" + Words.because(enquiry.reason)
      }
    let alone = Words.say(
      enquiry.alone, "seen alone", "not alone", "whether alone is not recorded")
    return Words.sentence("Enquiry (\(context)): \(what); \(alone)")
  }

  func checklist(_ checklist: RiskChecklist) -> String {
    let judgement =
      Words.hasText(checklist.professionalJudgement)
      ? "professional judgement: \(checklist.professionalJudgement ?? "")"
      : "no professional judgement recorded"
    let author =
      switch checklist.author {
      case .inDate: ""
      case .notInDate:
        checklist.coSignedBy == nil
          ? "; author not in date with training, not co-signed"
          : "; author not in date with training, co-signed"
      case .notRecorded: "; whether the author is in date with training is not recorded"
      }
    return Words.sentence(
      "Risk checklist: \(judgement); \(checklist.yesCount) of \(checklist.topics.count) answered "
        + "yes, \(checklist.notAsked) not asked\(author)")
  }

  func abuse(_ grid: AbuseGrid) -> String {
    let present = grid.entries.filter(\.knowledge.isPresent).map { entry in
      "\(entry.category.inWords.lowercased()) (\(Words.spaced(entry.knowledge)))"
    }
    let unasked = grid.entries.filter { $0.knowledge == .notAsked }.map { entry in
      let reason = entry.reasonNotAsked.map { Words.spaced($0) } ?? "no reason recorded"
      return "\(entry.category.inWords.lowercased()) (\(reason))"
    }
    let blank = grid.blanks.filter { category in
      !grid.entries.contains { $0.category == category }
    }.map { $0.inWords.lowercased() }
    let parts = [
      present.isEmpty ? "none recorded as present" : Words.list(present),
      unasked.isEmpty ? nil : "not asked: " + Words.list(unasked),
      blank.isEmpty ? nil : "left blank: " + Words.list(blank),
    ]
    return Words.sentence("Kinds of abuse: " + parts.compactMap { $0 }.joined(separator: "; "))
  }

  func service(_ referral: ServiceReferral) -> String {
    let to = referral.agency.map(words.name) ?? Words.spaced(referral.to)
    let what =
      switch referral.step {
      case .offered: "Referral to \(to) offered"
      case .declined: "Referral to \(to) declined"
      case .sent: "Referred to \(to)"
      case .received: "Referral received by \(to)"
      case .accepted: "Referral accepted by \(to)"
      case .refused: "Referral refused by \(to)"
      case .closed: "Referral to \(to) closed"
      }
    let outcome = referral.outcome.map { "; outcome: \($0)" } ?? ""
    return Words.sentence(what + outcome + Words.because(referral.reason))
  }

  func marac(_ referral: MaracReferral) -> String {
    let criteria =
      referral.criteria.isEmpty
      ? "criteria not recorded"
      : "criteria: " + Words.list(referral.criteria.map { Words.spaced($0) })
    let repeated = referral.isRepeat == .yes ? "; a repeat within 12 months" : ""
    let aware = Words.say(
      referral.victimAware, "victim told", "victim not told",
      "whether the victim was told is not recorded")
    let why = referral.reason.map { "; why: \($0)" } ?? ""
    return Words.sentence("Referred to MARAC; \(criteria)\(repeated); \(aware)\(why)")
  }

  func marac(_ request: MaracRequest) -> String {
    Words.sentence(
      "MARAC asked \(words.name(request.of)) for what it knows, "
        + "for the meeting of \(request.meeting.inWords)")
  }

  /// What an agency told MARAC is restricted to MARAC: here only on what it was.
  func marac(_ answer: MaracReturn) -> String {
    let what =
      answer.nothingRelevant == .yes
      ? "nothing relevant" : "on " + Words.list(answer.items.map(\.topic))
    return Words.sentence(
      answer.items.isEmpty && answer.nothingRelevant != .yes
        ? "Return sent to MARAC; what it held is not recorded" : "Return sent to MARAC, \(what)")
  }

  func marac(_ outcome: MaracOutcome) -> String {
    let actions =
      outcome.actions.isEmpty
      ? "no actions recorded"
      : "actions: "
        + outcome.actions.map { "\(words.name($0.agency)): \($0.text)" }.joined(separator: "; ")
    return Words.sentence("MARAC meeting held; \(actions)")
  }
}
