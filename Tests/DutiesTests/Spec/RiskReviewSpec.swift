import Testing
import Vocabulary

@testable import Duties

@Suite("Risks are reviewed after each thing that changes them, and shared: Harlow 11.7.2")
struct RiskReviewSpec {
  let spell = said(
    2, about: "eastvale-mh/COLIN", .careEpisode(CareEpisode(id: "E1", setting: .community)),
    on: "2026-02-01")

  func review(
    _ sequence: Int, on: String, plan: String? = "his sister holds the tablets",
    toSelf: String? = nil, shared: [Sending] = [], reason: String? = nil
  ) -> Statement {
    said(
      sequence, about: "eastvale-mh/COLIN",
      .riskReview(
        RiskReview(
          id: "R\(sequence)", trigger: .other, riskToSelf: toSelf, plan: plan,
          sharedWith: shared, reasonNotShared: reason)), on: on)
  }

  func medicine(
    _ change: Medication.Change, group: Medication.Group = .antipsychotic,
    about: String = "eastvale-mh/COLIN", on: String = "2026-03-02"
  ) -> Statement {
    said(
      10, about: about,
      .medication(Medication(medicine: "olanzapine", group: group, change: change)), on: on)
  }

  @Test func `an antipsychotic's dose changed brings a review within seven days`() {
    let made = owed(.reviewRiskAfterMedicineChange, "colin", [spell, medicine(.doseChanged)])
    #expect(made.map(\.owedBy) == ["eastvale-mh"])
    #expect(made.map(\.dueBy) == [day("2026-03-09")])
    #expect(
      owed(
        .reviewRiskAfterMedicineChange, "colin",
        [spell, medicine(.doseChanged), review(20, on: "2026-03-08")]
      ).map(\.metOn) == [day("2026-03-08")])
  }

  @Test func `low risk alone is no review, and that is noted`() {
    let made = owed(
      .reviewRiskAfterMedicineChange, "colin",
      [spell, medicine(.stopped), review(20, on: "2026-03-04", toSelf: "Low risk")])
    #expect(made.map(\.metOn) == [nil])
    #expect(made.flatMap(\.notes).map(\.text) == ["4 March 2026: a grade alone is no review."])
    let noPlan = owed(
      .reviewRiskAfterMedicineChange, "colin",
      [spell, medicine(.stopped), review(20, on: "2026-03-04", plan: nil)])
    #expect(noPlan.flatMap(\.notes).map(\.text) == ["4 March 2026: a review with no plan."])
  }

  @Test func `a medicine taken as before, or for the body, brings none`() {
    #expect(
      owed(.reviewRiskAfterMedicineChange, "colin", [spell, medicine(.continued)]).isEmpty)
    #expect(
      owed(.reviewRiskAfterMedicineChange, "colin", [spell, medicine(.stopped, group: .other)])
        .isEmpty)
  }

  @Test func `a practice's change counts for the trust with an open spell, from when it knew`() {
    let theirs = said(
      10, about: "mill-lane/COLIN",
      .medication(Medication(medicine: "lithium", group: .lithium, change: .stopped)),
      on: "2026-03-02", recorded: "2026-03-05")
    #expect(
      owed(.reviewRiskAfterMedicineChange, "colin", [spell, theirs]).map(\.opened)
        == [day("2026-03-05")])
    #expect(owed(.reviewRiskAfterMedicineChange, "colin", [theirs]).isEmpty)
  }

  /// What opens a review, the rule, and its due day; said of Colin by Eastvale on 2 March 2026.
  static let openings: [(Saying, RuleID, String)] = [
    (.symptom(Symptom(words: "voices", course: .returning)), .reviewRiskAfterSymptom, "2026-03-05"),
    (
      .careEpisode(CareEpisode(id: "W", setting: .ward)), .reviewRiskAtAdmission, "2026-03-02"
    ),
    (
      .careEpisode(CareEpisode(id: "L", setting: .leaveFromWard)), .reviewRiskBeforeLeave,
      "2026-03-02"
    ),
    (
      .careEpisode(
        CareEpisode(id: "W", setting: .ward, ended: UncertainDate(Day("2026-03-20")!))),
      .reviewRiskBeforeDischarge, "2026-03-20"
    ),
    (.appointment(Appointment(id: "A", outcome: .refused)), .reviewRiskAfterRefusal, "2026-03-05"),
    (
      .maracReferral(MaracReferral(reference: "M", criteria: [])), .reviewRiskAfterMarac,
      "2026-03-05"
    ),
    (
      .relationship(
        Relationship(kind: .formerPartner, to: RecordReference("eastvale-mh/MARA")!)),
      .reviewRiskAfterSeparation, "2026-03-09"
    ),
    (
      .serviceReferral(ServiceReferral(id: "S", to: .adultSocialCare, step: .sent)),
      .reviewRiskAfterSafeguardingReferral, "2026-03-09"
    ),
    (
      .adherenceEvidence(
        AdherenceEvidence(medicine: "lithium", kind: .dispensed, finding: .notTaken)),
      .reviewRiskAfterContradiction, "2026-03-05"
    ),
  ]

  @Test(arguments: openings.indices)
  func `each opening has its clock, and a review since then meets it`(index: Int) {
    let (says, rule, due) = Self.openings[index]
    let opening = said(10, about: "eastvale-mh/COLIN", says, on: "2026-03-02")
    #expect(owed(rule, "colin", [spell, opening]).map(\.dueBy) == [day(due)], "\(rule)")
    let met = owed(rule, "colin", [spell, opening, review(20, on: due)])
    #expect(met.map(\.metOn) == [day(due)], "\(rule)")
    let early = owed(rule, "colin", [spell, opening, review(20, on: "2026-02-20")])
    #expect(early.map(\.metOn) == [nil], "\(rule)")
  }

  @Test func `a symptom that eases, or evidence that it is taken, opens none`() {
    let easing = said(
      10, about: "eastvale-mh/COLIN", .symptom(Symptom(words: "voices", course: .easing)),
      on: "2026-03-02")
    #expect(owed(.reviewRiskAfterSymptom, "colin", [spell, easing]).isEmpty)
    for (kind, finding) in [
      (AdherenceEvidence.Kind.lithiumLevel, AdherenceEvidence.Finding.taken),
      (.collateral, .notTaken), (.ownAccount, .notTaken),
    ] {
      let evidence = said(
        10, about: "eastvale-mh/COLIN",
        .adherenceEvidence(
          AdherenceEvidence(medicine: "lithium", kind: kind, finding: finding)), on: "2026-03-02")
      #expect(owed(.reviewRiskAfterContradiction, "colin", [spell, evidence]).isEmpty)
    }
  }

  func missed(_ sequence: Int, on: String) -> Statement {
    said(
      sequence, about: "eastvale-mh/COLIN",
      .appointment(Appointment(id: "A\(sequence)", outcome: .didNotAttend)), on: on)
  }

  @Test func `two appointments missed within ninety days bring one, and not two a year apart`() {
    let twice = [spell, missed(10, on: "2026-03-02"), missed(11, on: "2026-05-31")]
    #expect(
      owed(.reviewRiskAfterMissedAppointments, "colin", twice).map(\.dueBy) == [day("2026-06-07")])
    #expect(
      owed(
        .reviewRiskAfterMissedAppointments, "colin",
        [spell, missed(10, on: "2026-03-02"), missed(11, on: "2026-06-01")]
      ).isEmpty)
  }

  @Test func `a police alert about the person it alleges opens one for the trust that treats him`()
  {
    let alert = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("eastvale-mh", "2026-03-04")]),
      on: "2026-03-02")
    let made = owed(.reviewRiskAfterPoliceAlert, "colin", [spell, alert])
    #expect(made.map(\.dueBy) == [day("2026-03-07")])
  }

  @Test func `a carer's report and news of a baby open one for the person cared for`() {
    let signal = said(
      10, about: "northmoor-csc/MARA",
      .carerSignal(CarerSignal(caresFor: record("eastvale-mh/COLIN"), words: "x")),
      on: "2026-03-02")
    #expect(
      owed(.reviewRiskAfterCarersReport, "colin", [spell, signal]).map(\.dueBy)
        == [day("2026-03-09")])
    let expected = said(
      900_001, about: "northmoor-csc/ISLA",
      .born(Birth(on: UncertainDate(day("2026-07-01")), expected: true)), noted: "2026-03-02")
    let baby = Relative(person: person("isla"), tie: .child, statements: [expected])
    #expect(
      owed(.reviewRiskAfterPregnancy, "colin", [spell], relatives: [baby]).map(\.dueBy)
        == [day("2026-03-09")])
  }

  @Test func `somebody discharged from a ward is seen within three days, and not on that day`() {
    let ward = said(
      10, about: "eastvale-mh/COLIN",
      .careEpisode(
        CareEpisode(id: "W", setting: .ward, ended: UncertainDate(day("2026-03-20")))),
      on: "2026-03-02")
    func seen(_ on: String) -> Statement {
      said(
        11, about: "eastvale-mh/COLIN",
        .appointment(Appointment(id: "A", outcome: .attended)), on: on)
    }
    #expect(owed(.followUpAfterDischarge, "colin", [ward]).map(\.dueBy) == [day("2026-03-23")])
    #expect(
      owed(.followUpAfterDischarge, "colin", [ward, seen("2026-03-20")]).map(\.metOn) == [nil])
    #expect(
      owed(.followUpAfterDischarge, "colin", [ward, seen("2026-03-22")]).map(\.metOn)
        == [day("2026-03-22")])
  }

  @Test func `without any event the risks are reviewed every six months while the spell is open`() {
    let steps = owed(.reviewRiskAtLeastEvery, "colin", [spell, review(20, on: "2026-06-01")])
    #expect(steps.map(\.dueBy) == [day("2026-08-03"), day("2026-12-01")])
    #expect(steps.map(\.metOn) == [day("2026-06-01"), nil])
  }

  @Test func `a review goes to the practice, or a reason does; and to children's services too`() {
    func made(_ rule: RuleID, _ review: Statement, children: [Relative] = []) -> Duty? {
      owed(rule, "colin", [spell, review], relatives: children).first
    }
    let kept = review(20, on: "2026-03-02")
    #expect(made(.shareRiskReviewWithPractice, kept)?.dueBy == day("2026-03-05"))
    #expect(made(.shareRiskReviewWithPractice, kept)?.metOn == nil)
    let sent = review(
      20, on: "2026-03-02", shared: [Sending(to: "mill-lane", on: day("2026-03-04"))])
    #expect(made(.shareRiskReviewWithPractice, sent)?.metOn == day("2026-03-04"))
    let why = review(20, on: "2026-03-02", reason: "no practice is known")
    #expect(made(.shareRiskReviewWithPractice, why)?.metOn == day("2026-03-02"))
    #expect(made(.shareRiskReviewWithChildrensServices, sent) == nil)
    #expect(
      made(.shareRiskReviewWithChildrensServices, sent, children: [islaAs(.household)])?.metOn
        == nil)
  }
}
