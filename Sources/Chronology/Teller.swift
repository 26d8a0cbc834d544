import Vocabulary

/// What a statement says, in plain English. Every kind of saying takes a position here.
struct Teller {
  let words: Words

  /// Empty for what is no significant event. Names and numbers are told only where asked for.
  func tell(_ statement: Statement, identity: Bool) -> [Telling] {
    let on = statement.occurred
    switch statement.says {
    case .born(let birth): return [Telling(date: birth.on, what: born(statement, birth))]
    case .died(let date):
      return [Telling(date: date, what: Words.sentence("\(words.name(statement.about)) died"))]
    case .lives, .name, .sex, .identifier, .grouped, .relationship:
      return identity ? [Telling(date: on, what: self.identity(statement))] : []
    case .contact(let contact): return [Telling(date: on, what: self.contact(contact))]
    case .referral(let referral): return self.referral(referral, on)
    case .assessment(let assessment):
      return [Telling(date: on, what: self.assessment(assessment))]
    case .section47Enquiry(let enquiry): return [Telling(date: on, what: self.enquiry(enquiry))]
    case .initialConference(let conference):
      return [Telling(date: on, what: self.conference(conference))]
    case .plan(let plan): return self.plan(plan, on)
    case .visit(let visit): return [Telling(date: on, what: self.visit(visit))]
    case .policeAlert(let alert):
      let day = on ?? alert.at.map { UncertainDate($0.day) }
      return [Telling(date: day, what: AlertWords(alert: alert, words: words).sentence)]
    case .alertTriage(let triage):
      return [Telling(date: on, what: self.triage(triage))]
    case .meetingItem(let item): return [Telling(date: on, what: self.item(item))]
    case .carerSignal(let signal): return [Telling(date: on, what: self.signal(statement, signal))]
    case .carersAssessment(let step):
      return [Telling(date: on, what: self.carersAssessment(step))]
    case .medication, .symptom, .appointment, .riskReview, .adherenceEvidence, .adherenceClaim,
      .careEpisode, .multiAgencyReview:
      return health(statement.says, on)
    case .routineEnquiry, .riskChecklist, .abuseGrid, .serviceReferral, .maracReferral,
      .maracRequest, .maracReturn, .maracOutcome:
      return enquiry(statement.says, on)
    case .frontDoorItem, .frontDoorAnswer, .referralDecision, .assessmentAuthorisation,
      .statutoryMeeting, .placement, .caseTransfer, .familyGroupConference, .matter:
      return frontDoor(statement.says, on)
    case .note(let text): return [Telling(date: on, what: Words.sentence(text))]
    case .responsibilityBasis(let basis): return [Telling(date: on, what: self.basis(basis))]
    // A restriction told would lead to what it protects; the rest are the hub's own workings.
    case .dutyStep, .restriction, .linkDecision, .withdrawal, .sharing, .recommendation,
      .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      return []
    }
  }

  private func born(_ statement: Statement, _ birth: Birth) -> String {
    let who = words.name(statement.about)
    return Words.sentence(birth.expected ? "Birth of \(who) expected" : "\(who) born")
  }

  private func triage(_ triage: AlertTriage) -> String {
    let outcome = Words.hasText(triage.outcome) ? triage.outcome : "outcome not recorded"
    return Words.sentence("Alert \(triage.alert) looked at: \(outcome)")
  }

  private func item(_ item: MeetingItem) -> String {
    let actions = item.actions.filter(Words.hasText)
    let outcome =
      if !actions.isEmpty {
        "actions: " + actions.joined(separator: "; ")
      } else if let reason = item.reasonForNoAction, Words.hasText(reason) {
        "no action, because: \(reason)"
      } else {
        "no action and no reason for none recorded"
      }
    let subject = item.alert.map { "Alert \($0) discussed" } ?? "Discussed"
    return Words.sentence("\(subject) at meeting \(item.meeting); \(outcome)")
  }

  private func signal(_ statement: Statement, _ signal: CarerSignal) -> String {
    let carer = words.name(statement.about)
    let whom = signal.caresFor.map(words.name) ?? "somebody not recorded"
    let quoted = Words.hasText(signal.words) ? ": “\(signal.words)”" : "; words not recorded"
    return Words.sentence("Sign that \(carer) cares for \(whom)\(quoted)")
  }

  private func carersAssessment(_ step: CarersAssessment) -> String {
    let alone = Words.say(
      step.offeredAlone, "offered alone", "not offered alone",
      "whether offered alone is not recorded")
    let safety = Words.say(
      step.askedAboutOwnSafety, "asked about own safety", "not asked about own safety",
      "whether asked about own safety is not recorded")
    let reason = step.reason.map { Words.hasText($0) ? "; reason: \($0)" : "" } ?? ""
    switch step.step {
    case .notACarer:
      return Words.sentence(
        "Found not to be a carer" + (reason.isEmpty ? "; reason not recorded" : reason))
    case .offered, .accepted, .declined:
      return Words.sentence(
        "Carer's assessment \(step.step.rawValue); \(alone); \(safety)\(reason)")
    case .completed: return Words.sentence("Carer's assessment completed; \(safety)\(reason)")
    }
  }
}
