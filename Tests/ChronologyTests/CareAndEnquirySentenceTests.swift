import Chronology
import Foundation
import Testing
import Vocabulary

/// Care, enquiry, the front door and MARAC, one of each kind, with the sentence it is told in.
private let examples: [(says: Saying, told: String)] = [
  (
    .medication(
      Medication(
        medicine: "olanzapine", group: .antipsychotic, change: .doseChanged, from: "10 mg",
        to: "5 mg")),
    "Olanzapine (antipsychotic) dose changed from 10 mg to 5 mg."
  ),
  (
    .symptom(Symptom(words: "hears voices at night", course: .returning)),
    "Symptom recorded: hears voices at night; returning."
  ),
  (
    .appointment(
      Appointment(id: "A1", with: "community team", outcome: .attended, accompaniedBy: "husband")),
    "Appointment with community team: attended; accompanied by husband."
  ),
  (
    .riskReview(
      RiskReview(
        id: "R1", trigger: .medicineChanged, sources: [.person, .carer],
        changedSinceLast: "sleeps less", plan: "sister holds the tablets",
        sharedWith: [Sending(to: "mill-lane", on: day("2031-03-05"))])),
    "Risk review after medicine changed, drawing on person and carer; changed since last: sleeps "
      + "less; plan: sister holds the tablets; shared with Mill Lane Surgery on 5 March 2031."
  ),
  (
    .adherenceEvidence(
      AdherenceEvidence(medicine: "lithium", kind: .lithiumLevel, finding: .notTaken)),
    "Lithium: lithium level shows it not taken; evidence of grade B."
  ),
  (
    .adherenceClaim(AdherenceClaim(medicine: "lithium", claim: .reportedOnly)),
    "Lithium: taking it rests on report alone."
  ),
  (
    .careEpisode(
      CareEpisode(id: "E1", setting: .ward, ended: UncertainDate(day("2031-04-01")))),
    "Ward spell of care opened. | Ward spell of care closed."
  ),
  (
    .multiAgencyReview(
      MultiAgencyReview(id: "M1", invited: ["mill-lane"], attended: ["mill-lane"])),
    "Multi-agency review, attended by Mill Lane Surgery."
  ),
  (
    .routineEnquiry(
      RoutineEnquiry(outcome: .deferredUnsafe, context: .antenatal, alone: .no)),
    "Enquiry (antenatal): not asked about abuse because it was not safe; not alone."
  ),
  (
    .riskChecklist(
      RiskChecklist(
        id: "C1", instrument: "kith-topics@1", answers: ["fear": .yes, "injury": .no],
        topics: ["fear", "injury", "choking"], professionalJudgement: "grave concern",
        author: .inDate)),
    "Risk checklist: professional judgement: grave concern; 1 of 3 answered yes, 1 not asked."
  ),
  (
    .abuseGrid(
      AbuseGrid(entries: [
        .init(category: .economic, knowledge: .disclosed),
        .init(category: .physicalOrSexual, knowledge: .notAsked, reasonNotAsked: .emergency),
      ])),
    "Kinds of abuse: economic abuse (disclosed); not asked: physical or sexual abuse (emergency); "
      + "left blank: controlling or coercive behaviour, psychological or emotional abuse, violent "
      + "or threatening behaviour and other abuse."
  ),
  (
    .serviceReferral(ServiceReferral(id: "S1", to: .domesticAbuseSpecialist, step: .declined)),
    "Referral to domestic abuse specialist declined."
  ),
  (
    .frontDoorItem(
      FrontDoorItem(
        id: "F1", kind: .recommendation, team: "assessment team", text: "health check",
        due: day("2031-03-20"))),
    "Front door recommended to assessment team, by 20 March 2031: health check."
  ),
  (
    .frontDoorAnswer(FrontDoorAnswer(item: "F1", answer: .rejected)),
    "Front door's item F1 rejected; reason not recorded."
  ),
  (
    .referralDecision(
      ReferralDecision(referral: "R1", nextStep: .noFurtherAction, referrerTold: .no)),
    "Referral decided: no further action; referrer not told."
  ),
  (
    .assessmentAuthorisation(
      AssessmentAuthorisation(
        assessment: "A1", accountedFor: [.init(record: record("northmoor-csc/ISLA"), seen: .yes)])),
    "Assessment authorised; children seen: 1 of 1."
  ),
  (
    .statutoryMeeting(StatutoryMeeting(kind: .coreGroup, id: "G1")), "Core group held."
  ),
  (.placement(Placement(id: "P1", kind: .placedWithParent)), "Placed with a parent."),
  (
    .caseTransfer(
      CaseTransfer(
        plan: "P1", from: "northmoor-csc", to: "southmere-csc", clock: .writtenNotice)),
    "Case with a plan moving from Northmoor Children's Services to Southmere Children's Services; "
      + "written notice."
  ),
  (
    .familyGroupConference(
      FamilyGroupConference(id: "G1", step: .convened, screen: SafetyScreen())),
    "Family group conference convened; safety screen not complete: the victim has not been seen "
      + "alone, the victim's wishes are not recorded, whether a criminal case is live is not "
      + "recorded, the children's views are not recorded and no arrangement is chosen with its "
      + "reason."
  ),
  (
    .maracReferral(
      MaracReferral(reference: "MC1", criteria: [.escalation], victimAware: .yes, isRepeat: .yes)),
    "Referred to MARAC; criteria: escalation; a repeat within 12 months; victim told."
  ),
  (
    .maracReferral(
      MaracReferral(
        reference: "MC2", criteria: [.professionalJudgement], reason: "Followed home twice")),
    "Referred to MARAC; criteria: professional judgement; whether the victim was told is not "
      + "recorded; why: Followed home twice."
  ),
  (
    .maracRequest(MaracRequest(reference: "MC1", of: "mill-lane", meeting: day("2031-03-20"))),
    "MARAC asked Mill Lane Surgery for what it knows, for the meeting of 20 March 2031."
  ),
  (
    .maracReturn(
      MaracReturn(
        reference: "MC1", items: [.init(topic: "injuries", words: "seen twice with bruises")])),
    "Return sent to MARAC, on injuries."
  ),
  (
    .maracOutcome(
      MaracOutcome(
        reference: "MC1",
        actions: [.init(id: "1", agency: "mill-lane", text: "see her alone", due: nil)])),
    "MARAC meeting held; actions: Mill Lane Surgery: see her alone."
  ),
  (
    .matter(Matter(kind: .seriousIncident, id: "X1", step: .notified)),
    "Serious incident: notified."
  ),
  (.dutyStep(DutyStep(duty: "see-each-child/northmoor-csc/1", step: .acknowledged)), ""),
]

@Suite("Care, enquiry and MARAC are told in one plain sentence")
struct CareAndEnquirySentenceTests {
  @Test(arguments: examples.indices)
  func `each kind has its sentence`(index: Int) {
    #expect(sentence(examples[index].says) == examples[index].told)
  }

  @Test(arguments: examples.indices)
  func `each kind is read back as it was written`(index: Int) throws {
    let written = try JSONEncoder().encode(examples[index].says)
    #expect(try JSONDecoder().decode(Saying.self, from: written) == examples[index].says)
  }

  @Test func `a label of risk alone is recognised and a story is not`() {
    for label in ["low", "Low risk", "HIGH.", "medium/high", "risk to others: low", "No risk"] {
      #expect(RiskReview.isBareLabel(label), "\(label)")
    }
    for story in ["", "he says he will wait outside the school", "lower back pain keeps him in"] {
      #expect(!RiskReview.isBareLabel(story), "\(story)")
    }
    let review = RiskReview(id: "R1", trigger: .other, riskToSelf: "low", plan: "see him Monday")
    #expect(review.bareLabels == ["risk to self"])
  }

  @Test func `a grid with a kind left out, or not asked without a reason, has blanks`() {
    let all = AbuseGrid.Category.allCases
    var grid = AbuseGrid(entries: all.map { .init(category: $0, knowledge: .askedNotDisclosed) })
    #expect(grid.blanks == [])
    grid.entries[1].knowledge = .notAsked
    #expect(grid.blanks == [.economic])
    grid.entries[1].reasonNotAsked = .emergency
    #expect(grid.blanks == [])
    grid.entries.removeFirst()
    #expect(grid.blanks == [.controllingOrCoercive])
  }
}
