import Vocabulary

extension FactReading {
  /// What a statement says itself, as facts.
  static func told(_ says: Saying, to reading: CaseReading) -> [Fact: FactValue] {
    switch says {
    case .policeAlert(let alert): self.alert(alert, reading)
    case .visit(let visit):
      known([.childSeen: answer(visit.seen), .childSeenAlone: answer(visit.seenAlone)])
    case .routineEnquiry(let enquiry):
      known([
        .enquiryOutcome: .code(enquiry.outcome.rawValue),
        .enquiryContext: .code(enquiry.context.rawValue), .enquiryAlone: answer(enquiry.alone),
      ])
    case .riskChecklist(let checklist):
      [
        .checklistNotAsked: .number(checklist.notAsked),
        .checklistAuthor: .code(checklist.author.rawValue),
      ]
    case .plan(let plan): [.planKind: .code(plan.kind.rawValue)]
    case .maracReferral(let referral): known([.maracRepeat: answer(referral.isRepeat)])
    case .serviceReferral(let referral):
      [
        .referralService: .code(referral.to.rawValue),
        .referralStep: .code(referral.step.rawValue),
      ]
    case .referralDecision(let decision): [.decisionNextStep: .code(decision.nextStep.rawValue)]
    default: care(says)
    }
  }

  private static func care(_ says: Saying) -> [Fact: FactValue] {
    switch says {
    case .medication(let medication):
      [
        .medicineGroup: .code(medication.group.rawValue),
        .medicineChange: .code(medication.change.rawValue),
      ]
    case .symptom(let symptom): [.symptomCourse: .code(symptom.course.rawValue)]
    case .appointment(let appointment):
      [.appointmentOutcome: .code(appointment.outcome.rawValue)]
    case .adherenceEvidence(let evidence):
      [
        .evidenceGrade: .code(evidence.kind.grade.rawValue),
        .evidenceFinding: .code(evidence.finding.rawValue),
      ]
    default: [:]
    }
  }

  private static func alert(
    _ alert: PoliceAlert, _ reading: CaseReading
  ) -> [Fact: FactValue] {
    let role = alert.involved.first { reading.people[$0.record] == reading.person }?.role
    return known([
      .alertChildren: .number(alert.records(as: .child).count),
      .alertRole: role.map { .code($0.rawValue) },
      .alertStrangulation: answer(alert.strangulation), .alertWeapon: answer(alert.weapon),
      .alertPregnancy: answer(alert.pregnancy),
    ])
  }

  private static func known(_ facts: [Fact: FactValue?]) -> [Fact: FactValue] {
    facts.compactMapValues { $0 }
  }

  /// Not recorded is no fact.
  private static func answer(_ answer: Answer) -> FactValue? {
    answer == .notRecorded ? nil : .code(answer.rawValue)
  }
}
