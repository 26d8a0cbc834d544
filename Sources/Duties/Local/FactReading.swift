import Vocabulary

/// The facts of one statement and of the person it is read for; what nobody recorded is absent.
struct FactReading {
  let reading: CaseReading

  func facts(of statement: Statement) -> [Fact: FactValue] {
    var facts = personal(on: statement.happenedBy)
    switch statement.says {
    case .policeAlert(let alert): facts.merge(self.alert(alert)) { $1 }
    case .visit(let visit):
      facts[.childSeen] = FactReading.answer(visit.seen)
      facts[.childSeenAlone] = FactReading.answer(visit.seenAlone)
    case .routineEnquiry(let enquiry):
      facts[.enquiryOutcome] = .code(enquiry.outcome.rawValue)
      facts[.enquiryContext] = .code(enquiry.context.rawValue)
      facts[.enquiryAlone] = FactReading.answer(enquiry.alone)
    case .riskChecklist(let checklist):
      facts[.checklistNotAsked] = .number(checklist.notAsked)
      facts[.checklistAuthor] = .code(checklist.author.rawValue)
    case .plan(let plan): facts[.planKind] = .code(plan.kind.rawValue)
    case .maracReferral(let referral): facts[.maracRepeat] = FactReading.answer(referral.isRepeat)
    case .serviceReferral(let referral):
      facts[.referralService] = .code(referral.to.rawValue)
      facts[.referralStep] = .code(referral.step.rawValue)
    case .referralDecision(let decision):
      facts[.decisionNextStep] = .code(decision.nextStep.rawValue)
    default: facts.merge(care(statement.says)) { $1 }
    }
    return facts
  }

  private func care(_ says: Saying) -> [Fact: FactValue] {
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

  private func personal(on day: Day) -> [Fact: FactValue] {
    let childhood = reading.childhood(of: reading.person)
    var facts: [Fact: FactValue] = [:]
    switch childhood.state(on: day) {
    case .unborn: (facts[.isUnborn], facts[.isChild]) = (.truth(true), .truth(false))
    case .child: (facts[.isUnborn], facts[.isChild]) = (.truth(false), .truth(true))
    case .adult: (facts[.isUnborn], facts[.isChild]) = (.truth(false), .truth(false))
    case .notRecorded: break
    }
    facts[.ageYears] = childhood.age(on: day).map(FactValue.number)
    facts[.childrenAtHome] = .number(
      reading.relatives([.household, .child]).count { reading.isChild($0, on: day) })
    facts[.alertsInYear] = .number(
      reading.alertsAroundHome.count {
        $0.happenedBy <= day && $0.happenedBy > day.adding(months: -12)
      })
    facts[.missedInNinetyDays] = .number(
      reading.own(.appointment).count {
        $0.what.outcome == .didNotAttend && $0.on <= day && $0.on > day.adding(days: -90)
      })
    let seen = reading.own(.visit).filter { $0.what.seen == .yes && $0.on <= day }.map(\.on).max()
    facts[.daysSinceSeen] = seen.map { .number(day.number - $0.number) }
    return facts
  }

  private func alert(_ alert: PoliceAlert) -> [Fact: FactValue] {
    let role = alert.involved.first { reading.people[$0.record] == reading.person }?.role
    var facts: [Fact: FactValue] = [.alertChildren: .number(alert.records(as: .child).count)]
    facts[.alertRole] = role.map { .code($0.rawValue) }
    facts[.alertStrangulation] = FactReading.answer(alert.strangulation)
    facts[.alertWeapon] = FactReading.answer(alert.weapon)
    facts[.alertPregnancy] = FactReading.answer(alert.pregnancy)
    return facts
  }

  /// Not recorded is no fact.
  private static func answer(_ answer: Answer) -> FactValue? {
    answer == .notRecorded ? nil : .code(answer.rawValue)
  }
}
