import Casework
import Duties
import Vocabulary

extension FileParts {
  func summary(_ duty: Duty) -> DutySummary {
    DutyWords(
      duty: duty, day: file.day, partnership: partnership, agency: agency,
      about: duty.about.map(callName), because: because(duty), family: familyName,
      handle: handle
    ).summary
  }

  /// `Domestic abuse notice of 2 March 2031 and 1 more statement`.
  private func because(_ duty: Duty) -> String {
    let causes = duty.because.compactMap { sequence in
      file.statements.first { $0.sequence == sequence }
    }
    return DutyWords.because(causes)
  }
}

/// A duty in the words of a card or a row.
struct DutyWords {
  let duty: Duty
  let day: Day
  let partnership: LocalPartnership
  let agency: AgencyID
  let about: [String]
  let because: String
  let family: String?
  let handle: String

  var summary: DutySummary {
    let at = Route.duty(handle: handle, id: duty.id).path
    return DutySummary(
      name: duty.name, state: DutyWords.state(duty.state(on: day)),
      owedBy: partnership.name(of: duty.owedBy), dueBy: duty.dueBy, metOn: duty.metOn,
      about: about, because: because,
      citation: citation,
      family: family, rule: duty.rule.rawValue, holder: holder, reached: reached, whyAt: at,
      answer: duty.owedBy == agency && duty.state(on: day).isUnmet
        ? DutyWords.kind(duty.rule).map { DutySummary.Answering(words: $0.heading, at: at) } : nil)
  }

  private var holder: String? {
    duty.holder(on: day).map { partnership.name(ofPractitioner: $0) }
  }

  private var reached: String? {
    let step = duty.escalation(on: day, under: partnership.settings.thresholds)
    return step == .holder ? nil : step.inWords
  }

  /// The law or paper, and the limit; who set the limit stands on the duty's own page.
  private var citation: CitationLine {
    let basis = DutyRules.rules.first { $0.id == duty.rule }?.basis ?? duty.source.source
    return CitationLine(
      source: basis + "; " + duty.counted.limit.inWords,
      recommendations: basis.contains("Harlow") ? [] : duty.source.recommendations,
      isLocalSetting: duty.source.isLocalSetting)
  }

  static func state(_ state: DutyState) -> DutySummary.State {
    switch state {
    case .open: .open
    case .dueSoon: .dueSoon
    case .overdue: .overdue
    case .met, .withdrawn, .notApplicable: .met
    case .metLate: .metLate
    }
  }

  /// The form that answers a rule's duties; nil where the agency's own system sends the answer.
  static func kind(_ rule: RuleID) -> AnswerForm.Kind? {
    DutyRules.descriptor(rule).answers.lazy.compactMap { AnswerForm.Kind(rawValue: $0.rawValue) }
      .first
  }

  static func because(_ causes: [Statement]) -> String {
    guard let first = causes.first else { return "" }
    let date = first.occurred.map { " of " + $0.inWords } ?? ""
    let more =
      causes.count > 1
      ? " and \(counted(causes.count - 1, "more statement", "more statements"))" : ""
    return first.says.kind.inWords.uppercasedFirst + date + more
  }
}

extension Saying.Kind {
  /// As a list says it: `police alert`, `section 47 enquiry`.
  var inWords: String {
    switch self {
    case .name: "name"
    case .born: "birth"
    case .died: "death"
    case .sex: "sex"
    case .identifier: "number"
    case .lives: "home"
    case .grouped: "casework group"
    case .relationship: "relationship"
    case .contact: "contact"
    case .referral: "referral"
    case .assessment: "assessment"
    case .section47Enquiry: "section 47 enquiry"
    case .initialConference: "initial conference"
    case .plan: "plan"
    case .visit: "visit"
    case .policeAlert: "police alert"
    case .alertTriage: "triage of an alert"
    case .meetingItem: "meeting item"
    case .carerSignal: "sign of a carer"
    case .carersAssessment: "carer’s assessment"
    case .medication: "medicine"
    case .symptom: "symptom"
    case .appointment: "appointment"
    case .riskReview: "risk review"
    case .adherenceEvidence: "evidence about a medicine"
    case .adherenceClaim: "claim about a medicine"
    case .careEpisode: "spell of care"
    case .multiAgencyReview: "multi-agency review"
    case .routineEnquiry: "enquiry about abuse"
    case .riskChecklist: "risk checklist"
    case .abuseGrid: "kinds of abuse"
    case .serviceReferral: "referral to a service"
    case .frontDoorItem: "item from the front door"
    case .frontDoorAnswer: "answer to the front door"
    case .referralDecision: "decision on a referral"
    case .assessmentAuthorisation: "authorisation of an assessment"
    case .statutoryMeeting: "meeting about a child"
    case .placement: "placement"
    case .caseTransfer: "transfer between councils"
    case .familyGroupConference: "family group conference"
    case .maracReferral: "MARAC referral"
    case .maracRequest: "MARAC request"
    case .maracReturn: "return to MARAC"
    case .maracOutcome: "outcome of MARAC"
    case .matter: "matter with a clock"
    case .dutyStep: "step on a duty"
    case .note: "note"
    case .responsibilityBasis: "basis of parental responsibility"
    case .restriction: "restriction"
    case .linkDecision: "decision about a link"
    case .withdrawal: "withdrawal"
    case .sharing: "decision about sharing"
    case .recommendation: "recommendation"
    case .reviewPage, .reviewWork: "review"
    case .staffPost: "post"
    case .training: "training"
    case .policyStep, .policyReading: "policy"
    case .procedureUse: "procedures"
    case .leadAppointment, .expertQuery: "lead"
    }
  }
}
