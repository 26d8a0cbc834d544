import Testing
import Vocabulary

@testable import Duties

@Suite("That a medicine is taken is shown and not said: Harlow 11.7.4, scenario D23")
struct MedicineSpec {
  let started = said(
    2, about: "eastvale-mh/COLIN",
    .medication(Medication(medicine: "Olanzapine", group: .antipsychotic, change: .started)),
    on: "2026-01-05")
  func appointment(_ sequence: Int, _ outcome: Appointment.Outcome, on: String) -> Statement {
    said(
      sequence, about: "eastvale-mh/COLIN",
      .appointment(Appointment(id: "A\(sequence)", outcome: outcome)), on: on)
  }
  func evidence(
    _ kind: AdherenceEvidence.Kind, _ finding: AdherenceEvidence.Finding, on: String,
    until: String? = nil
  ) -> Statement {
    said(
      20, about: "eastvale-mh/COLIN",
      .adherenceEvidence(
        AdherenceEvidence(
          medicine: "olanzapine", kind: kind, finding: finding, validUntil: until.map(day))),
      on: on)
  }
  var away: [Statement] {
    [
      started, appointment(10, .didNotAttend, on: "2026-02-10"),
      appointment(11, .didNotAttend, on: "2026-03-02"),
    ]
  }

  @Test func `two missed appointments bring evidence of grade A or B within 28 days`() {
    #expect(owed(.getEvidenceOfMedicine, "colin", away).map(\.dueBy) == [day("2026-03-30")])
    func met(_ kind: AdherenceEvidence.Kind) -> Day? {
      owed(.getEvidenceOfMedicine, "colin", away + [evidence(kind, .taken, on: "2026-03-09")])
        .first?.metOn
    }
    #expect(met(.depotGiven) == day("2026-03-09"))
    #expect(met(.otherLevel) == day("2026-03-09"))
    #expect(met(.dispensed) == nil)
    #expect(met(.collateral) == nil)
    #expect(met(.ownAccount) == nil)
  }

  @Test func `a clinical reason counts only with a consultant's review`() {
    func met(_ reviewed: Answer) -> Day? {
      let claim = said(
        20, about: "eastvale-mh/COLIN",
        .adherenceClaim(
          AdherenceClaim(
            medicine: "olanzapine", claim: .unknown, reason: "needle phobia",
            reviewedByConsultant: reviewed)), on: "2026-03-09")
      return owed(.getEvidenceOfMedicine, "colin", away + [claim]).first?.metOn
    }
    #expect(met(.notRecorded) == nil)
    #expect(met(.yes) == day("2026-03-09"))
  }

  @Test func `somebody on no such medicine, or who attends, owes no evidence`() {
    #expect(owed(.getEvidenceOfMedicine, "colin", Array(away.dropFirst())).isEmpty)
    let stopped = said(
      3, about: "eastvale-mh/COLIN",
      .medication(Medication(medicine: "olanzapine ", group: .antipsychotic, change: .stopped)),
      on: "2026-02-01")
    #expect(owed(.getEvidenceOfMedicine, "colin", away + [stopped]).isEmpty)
    #expect(
      owed(
        .getEvidenceOfMedicine, "colin",
        [started, appointment(10, .attended, on: "2026-02-10")]
      ).isEmpty)
  }

  @Test
  func `he says he takes it, scripts lie uncollected: contradicted, a review opens, nobody named`()
    throws
  {
    let own = said(
      19, about: "eastvale-mh/COLIN",
      .adherenceEvidence(
        AdherenceEvidence(medicine: "olanzapine", kind: .ownAccount, finding: .taken)),
      on: "2026-03-08")
    let partner = said(
      18, about: "eastvale-mh/COLIN",
      .adherenceEvidence(
        AdherenceEvidence(medicine: "olanzapine", kind: .collateral, finding: .notTaken)),
      on: "2026-03-07")
    let uncollected = evidence(.dispensed, .notTaken, on: "2026-03-09")
    let all = away + [partner, own, uncollected]
    #expect(AdherenceStatus.of(all, medicine: "Olanzapine", on: day("2026-03-10")) == .contradicted)
    let duty = try #require(owed(.reviewRiskAfterContradiction, "colin", all).first)
    #expect(duty.dueBy == day("2026-03-12"))
    #expect(duty.because == [20])
    #expect(duty.about == [person("colin")])
  }

  @Test
  func `words alone are reported, nothing is unknown, and evidence out of date confirms nothing`() {
    let own = evidence(.ownAccount, .taken, on: "2026-03-02")
    func status(_ statements: [Statement], _ on: String) -> AdherenceStatus {
      AdherenceStatus.of(statements, medicine: "olanzapine", on: day(on))
    }
    #expect(status([own], "2026-03-10") == .reportedOnly)
    #expect(status([], "2026-03-10") == .unknown)
    let depot = evidence(.depotGiven, .taken, on: "2026-03-02", until: "2026-03-16")
    #expect(status([depot], "2026-03-16") == .confirmed)
    #expect(status([depot], "2026-03-17") == .unknown)
    #expect(status([depot], "2026-03-01") == .unknown)
  }

  @Test func `a level is owed only when a pharmacist has set how often`() {
    let lithium = said(
      2, about: "eastvale-mh/COLIN",
      .medication(Medication(medicine: "lithium", group: .lithium, change: .started)),
      on: "2026-01-05")
    let level = said(
      3, about: "mill-lane/COLIN",
      .adherenceEvidence(
        AdherenceEvidence(medicine: "lithium", kind: .lithiumLevel, finding: .taken)),
      on: "2026-03-30")
    #expect(owed(.checkMedicineLevel, "colin", [lithium]).isEmpty)
    let set = setting(.checkMedicineLevel, 3, .months)
    let steps = owed(.checkMedicineLevel, "colin", [lithium, level], under: set)
    #expect(steps.map(\.dueBy) == [day("2026-04-07"), day("2026-06-30")])
    #expect(steps.map(\.metOn) == [day("2026-03-30"), nil])
  }
}
