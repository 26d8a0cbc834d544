import Vocabulary

/// What a council decides, hands on and holds meetings about, in plain English.
extension Teller {
  /// Empty for what another file tells.
  func frontDoor(_ says: Saying, _ on: UncertainDate?) -> [Telling] {
    switch says {
    case .frontDoorItem(let said): [Telling(date: on, what: frontDoor(said))]
    case .frontDoorAnswer(let said): [Telling(date: on, what: frontDoor(said))]
    case .referralDecision(let said): [Telling(date: on, what: decision(said))]
    case .assessmentAuthorisation(let said): [Telling(date: on, what: authorisation(said))]
    case .statutoryMeeting(let said): [Telling(date: on, what: meeting(said))]
    case .placement(let said): placement(said, on)
    case .caseTransfer(let said): [Telling(date: on, what: transfer(said))]
    case .familyGroupConference(let said): [Telling(date: on, what: conference(said))]
    case .matter(let said): [Telling(date: on, what: matter(said))]
    default: []
    }
  }

  func frontDoor(_ item: FrontDoorItem) -> String {
    let to = item.to.map(words.name) ?? item.team ?? "the next team"
    let due = item.due.map { ", by \($0.inWords)" } ?? ""
    switch item.kind {
    case .handover: return Words.sentence("Front door handed the case to \(to): \(item.text)")
    case .recommendation:
      return Words.sentence("Front door recommended to \(to)\(due): \(item.text)")
    }
  }

  func frontDoor(_ answer: FrontDoorAnswer) -> String {
    let evidence = answer.evidence.map { "; shown by: \($0)" } ?? ""
    return Words.sentence(
      "Front door's item \(answer.item) \(Words.spaced(answer.answer))\(evidence)"
        + Words.because(answer.reason, missing: answer.answer == .rejected))
  }

  func decision(_ decision: ReferralDecision) -> String {
    let told = Words.say(
      decision.referrerTold, "referrer told", "referrer not told",
      "whether the referrer was told is not recorded")
    return Words.sentence(
      "Referral decided: \(Words.spaced(decision.nextStep)); \(told)"
        + Words.because(decision.reason))
  }

  func authorisation(_ authorisation: AssessmentAuthorisation) -> String {
    let seen = authorisation.accountedFor.count { $0.seen == .yes }
    let reason =
      authorisation.reasonForUnaccounted.map {
        "; with a child unaccounted for, because: \($0)"
      } ?? ""
    return Words.sentence(
      "Assessment authorised; children seen: \(seen) of \(authorisation.accountedFor.count)\(reason)"
    )
  }

  func meeting(_ meeting: StatutoryMeeting) -> String {
    let kind =
      switch meeting.kind {
      case .strategyDiscussion: "Strategy discussion"
      case .coreGroup: "Core group"
      case .reviewConference: "Review child protection conference"
      case .transferConference: "Transfer child protection conference"
      case .lookedAfterReview: "Review of a looked-after child's care"
      }
    let came =
      meeting.attended.isEmpty
      ? "" : ", attended by " + Words.list(meeting.attended.map(words.name))
    let outcome = meeting.outcome.map { "; outcome: \($0)" } ?? ""
    return Words.sentence("\(kind) held\(came)\(outcome)")
  }

  func placement(_ placement: Placement, _ on: UncertainDate?) -> [Telling] {
    let what =
      switch placement.kind {
      case .becameLookedAfter: "Became looked after"
      case .placed: "Placed by the council"
      case .placedWithParent: "Placed with a parent"
      case .placedToEighteen: "Placed until 18"
      }
    let started = Telling(date: on, what: "\(what).")
    guard let ended = placement.ended else { return [started] }
    return [started, Telling(part: .end, date: ended, what: "\(what): ended.")]
  }

  func transfer(_ transfer: CaseTransfer) -> String {
    Words.sentence(
      "Case with a plan moving from \(words.name(transfer.from)) to \(words.name(transfer.to)); "
        + Words.spaced(transfer.clock))
  }

  func conference(_ step: FamilyGroupConference) -> String {
    let what =
      switch step.step {
      case .offerDecided: "considered, to be offered"
      case .notOffered: "considered, not offered"
      case .letterBeforeProceedings:
        Words.say(
          step.offerInLetter, "offered in the letter before proceedings",
          "not offered in the letter before proceedings",
          "letter before proceedings sent; whether it offers one is not recorded")
      case .convened: "convened"
      case .held: "held"
      case .reviewed: "plan reviewed"
      }
    let screen =
      switch step.screen.map(\.missing) {
      case .some(let missing) where missing.isEmpty: "; safety screen complete"
      case .some(let missing): "; safety screen not complete: \(Words.list(missing))"
      case nil: ""
      }
    return Words.sentence(
      "Family group conference \(what)\(screen)"
        + Words.because(step.reason, missing: step.step == .notOffered))
  }

  func matter(_ matter: Matter) -> String {
    Words.sentence(
      "\(Words.spaced(matter.kind)): \(Words.spaced(matter.step))" + Words.because(matter.reason))
  }
}
