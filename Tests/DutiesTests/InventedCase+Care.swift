import Vocabulary

@testable import Duties

/// Sayings of care, enquiry, the front door and MARAC, drawn by lot.
extension InventedCase {
  mutating func careAndEnquiry(_ sequence: Int, _ on: Day, _ one: Answer) -> Saying {
    let others: [Saying] =
      care(sequence, on, one) + enquiry(sequence, on, one) + frontDoor(sequence, on, one)
    return others[Int.random(in: 0..<others.count, using: &lot)]
  }

  private mutating func care(_ sequence: Int, _ on: Day, _ one: Answer) -> [Saying] {
    let end = UncertainDate(on.adding(days: 20))
    let sending = [Sending(to: "mill-lane", on: on)]
    return [
      .medication(
        Medication(
          medicine: "A", group: pick([.lithium, .antipsychotic]),
          change: pick(Medication.Change.allCases))),
      .symptom(Symptom(words: "x", course: pick(Symptom.Course.allCases))),
      .appointment(
        Appointment(id: "A", outcome: pick([.didNotAttend, .didNotAttend, .refused, .attended]))),
      .riskReview(
        RiskReview(
          id: "R\(sequence)", trigger: .other, plan: pick(["see him", "low", nil]),
          sharedWith: one == .yes ? sending : [])),
      .adherenceEvidence(
        AdherenceEvidence(
          medicine: "A", kind: pick(AdherenceEvidence.Kind.allCases),
          finding: pick([.taken, .notTaken]))),
      .adherenceClaim(
        AdherenceClaim(
          medicine: "A", claim: .confirmed, reason: pick([nil, "x"]), reviewedByConsultant: one)),
      .careEpisode(
        CareEpisode(
          id: "E\(sequence % 3)", setting: pick(CareEpisode.Setting.allCases),
          ended: pick([nil, nil, end]))),
      .careEpisode(CareEpisode(id: "E9", setting: .community)),
      .multiAgencyReview(
        MultiAgencyReview(
          id: "M\(sequence)", invited: [],
          goals: [.init(provider: "mill-lane", words: "x", conflicts: one == .yes)])),
      .note(pick(["his wife looks after him", "came in"])),
    ]
  }

  private mutating func enquiry(_ sequence: Int, _ on: Day, _ one: Answer) -> [Saying] {
    let actions = [MaracOutcome.Action(id: "1", agency: "mill-lane", text: "x")]
    return [
      .routineEnquiry(
        RoutineEnquiry(
          outcome: pick(RoutineEnquiry.Outcome.allCases), context: .antenatal,
          hiddenFromOnlineRecord: one)),
      .riskChecklist(
        RiskChecklist(
          id: "C\(sequence % 3)", instrument: "i", answers: [:], topics: [], refersToMarac: one,
          author: pick([.inDate, .notInDate]), coSignedBy: pick([nil, "m"]))),
      .abuseGrid(
        AbuseGrid(
          alleged: [record("northmoor-police/COLIN")],
          entries: [.init(category: .economic, knowledge: .disclosed)], onReferral: "S1")),
      .serviceReferral(
        ServiceReferral(
          id: "S1", to: pick(ServiceReferral.Service.allCases),
          step: pick(ServiceReferral.Step.allCases))),
      .maracReferral(
        MaracReferral(reference: "MC1", criteria: [], alleged: [record("northmoor-police/COLIN")])),
      .maracRequest(MaracRequest(reference: "MC1", of: "mill-lane", meeting: on.adding(days: 12))),
      .maracReturn(MaracReturn(reference: "MC1")),
      .maracOutcome(
        MaracOutcome(
          reference: "MC1", actions: actions,
          sentTo: one == .yes ? [Sending(to: "mill-lane", on: on)] : [], flagReview: on)),
      .matter(
        Matter(
          kind: pick(Matter.Kind.allCases), id: "X\(sequence % 2)",
          step: pick([
            .raised, .notified, .decided, .completed, .clarificationAsked, .clarificationGiven,
          ]), isComplex: one)),
    ]
  }

  private mutating func frontDoor(_ sequence: Int, _ on: Day, _ one: Answer) -> [Saying] {
    let id = "F\(sequence % 3)"
    return [
      .frontDoorItem(
        FrontDoorItem(
          id: id, kind: pick(FrontDoorItem.Kind.allCases), to: pick([nil, "southmere-csc"]),
          text: "x", due: pick([nil, on.adding(days: 3)]))),
      .frontDoorAnswer(
        FrontDoorAnswer(
          item: pick([id, "MC1/1"]), answer: pick(FrontDoorAnswer.Reply.allCases),
          reason: pick([nil, "x"]))),
      .referralDecision(
        ReferralDecision(
          referral: "R", nextStep: pick(ReferralDecision.NextStep.allCases), referrerTold: one,
          managerReview: one)),
      .assessmentAuthorisation(AssessmentAuthorisation(assessment: "A")),
      .assessment(
        Assessment(id: "A", referral: "R", authorised: UncertainDate(on), factors: ["3A"])),
      .initialConference(InitialConference(id: "C", ledToPlan: .yes)),
      .statutoryMeeting(
        StatutoryMeeting(
          kind: pick(StatutoryMeeting.Kind.allCases + [.lookedAfterReview, .lookedAfterReview]),
          id: id)),
      .plan(
        Plan(
          kind: pick([.childInNeed, .childProtection]), id: "P\(sequence % 2)",
          ended: pick([nil, UncertainDate(on.adding(days: 40))]))),
      .visit(Visit(kind: .other, seen: .no, reasonNotSeen: "refused by parent")),
      .placement(
        Placement(
          id: id, kind: pick(Placement.Kind.allCases + [.becameLookedAfter, .becameLookedAfter]))),
      .caseTransfer(
        CaseTransfer(plan: "P1", from: "northmoor-csc", to: "southmere-csc", clock: .writtenNotice)),
      .familyGroupConference(
        FamilyGroupConference(
          id: "G", step: pick(FamilyGroupConference.Step.allCases), offerInLetter: one)),
      .relationship(
        Relationship(
          kind: pick([.formerPartner, .carer, .divorced]), to: record("eastvale-mh/COLIN"))),
    ]
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &lot)]
  }
}
