import Testing
import Vocabulary

@testable import Duties

@Suite("What no national rule sets is a dated setting, and changes duties only from its day")
struct DutyThresholdTests {
  /// A rulebook in which one number changes on a day.
  func changed(_ threshold: DutyThreshold, to value: Int, from: String) -> Rulebook {
    Rulebook(
      workingDays: rulebook.workingDays,
      settings: DutySettings(
        thresholds: DutyThresholds(adding: [
          threshold: [
            .init(value, from: day(from), owner: "Northmoor partnership", source: "Minute 9")
          ]
        ])), agencies: rulebook.agencies)
  }

  func missed(_ sequence: Int, _ on: String) -> Statement {
    said(
      sequence, about: "eastvale-mh/COLIN",
      .appointment(Appointment(id: "A\(sequence)", outcome: .didNotAttend)), on: on)
  }

  func alert(_ sequence: Int, _ on: String) -> Statement {
    said(
      sequence, about: "northmoor-police/MARA",
      notice("NP-\(sequence)", sentTo: [("northmoor-csc", on)]), on: on)
  }

  func decision(_ sequence: Int, _ on: String) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .referralDecision(ReferralDecision(referral: "R\(sequence)", nextStep: .noFurtherAction)),
      on: on)
  }

  @Test func `how many missed appointments count changes on its day and not before`() {
    let statements = [
      missed(10, "2026-03-02"), missed(11, "2026-03-09"), missed(12, "2026-04-06"),
      missed(13, "2026-07-13"), missed(14, "2026-07-20"),
    ]
    func days(_ rules: Rulebook) -> [Day] {
      owed(.reviewRiskAfterMissedAppointments, "colin", statements, under: rules).map(\.opened)
    }
    // The clock runs from the second; those that follow before a review join it.
    #expect(days(rulebook) == [day("2026-03-09")])
    #expect(days(changed(.missedAppointments, to: 3, from: "2026-03-10")) == [day("2026-03-09")])
    #expect(days(changed(.missedAppointments, to: 3, from: "2026-03-09")) == [day("2026-04-06")])
    #expect(days(changed(.missedAppointments, to: 4, from: "2026-01-01")) == [])
    #expect(days(changed(.missedWithinDays, to: 6, from: "2026-01-01")) == [])
    #expect(days(changed(.missedWithinDays, to: 7, from: "2026-01-01")) == [day("2026-03-09")])
    #expect(days(changed(.missedWithinDays, to: 6, from: "2026-04-01")) == [day("2026-03-09")])
  }

  @Test func `how many alerts make a manager look changes on its day and not before`() {
    let statements =
      [isla()] + [alert(10, "2026-01-05"), alert(11, "2026-02-02")]
      + [decision(12, "2026-02-09"), alert(13, "2026-02-16"), decision(14, "2026-03-09")]
    func opened(_ rules: Rulebook) -> [Day] {
      owed(.reviewRepeatedContacts, "isla", statements, under: rules).map(\.opened)
    }
    #expect(opened(rulebook) == [day("2026-03-09")])
    #expect(
      opened(changed(.alertsForManager, to: 2, from: "2026-02-09")) == [
        day("2026-02-09"), day("2026-03-09"),
      ])
    #expect(opened(changed(.alertsForManager, to: 2, from: "2026-02-10")) == [day("2026-03-09")])
    #expect(opened(changed(.alertsForManager, to: 4, from: "2026-03-09")) == [])
    #expect(opened(changed(.alertMonths, to: 1, from: "2026-03-09")) == [])
    #expect(opened(changed(.alertMonths, to: 1, from: "2026-03-10")) == [day("2026-03-09")])
  }

  @Test func `how many alerts bring a conference changes on its day and not before`() {
    let statements =
      [isla()] + [alert(10, "2026-01-05"), alert(11, "2026-02-02")]
      + [alert(12, "2026-03-02"), alert(13, "2026-04-08")]
      + [said(2, about: "northmoor-csc/ISLA", .referral(Referral(id: "R")), on: "2026-01-05")]
    func because(_ rules: Rulebook) -> [[Int]] {
      owed(.considerFamilyGroupConference, "isla", statements, under: rules).map(\.because)
    }
    #expect(because(rulebook) == [[12, 13]])
    #expect(because(changed(.alertsForConference, to: 2, from: "2026-02-02")) == [[11, 12, 13]])
    #expect(because(changed(.alertsForConference, to: 2, from: "2026-02-03")) == [[12, 13]])
    #expect(because(changed(.alertsForConference, to: 4, from: "2026-03-02")) == [[13]])
  }

  @Test func `the ladder is the one in force on the day that is asked about`() throws {
    let enquiry = said(
      12, about: "northmoor-csc/ISLA", .section47Enquiry(Section47Enquiry(id: "E1")),
      on: "2026-03-02")
    let duty = try #require(owed(.seeEachChild, "isla", [isla(), enquiry]).first)
    let sooner = changed(.escalateToHeadOfService, to: 3, from: "2026-03-09").settings.thresholds
    #expect(duty.dueBy == day("2026-03-05"))
    #expect(duty.escalation(on: day("2026-03-05"), under: sooner) == .holder)
    #expect(duty.escalation(on: day("2026-03-08"), under: sooner) == .teamManager)
    #expect(duty.escalation(on: day("2026-03-09"), under: sooner) == .headOfService)
    #expect(duty.escalation(on: day("2026-03-09"), under: .standard) == .teamManager)
    #expect(duty.escalation(on: day("2026-03-12"), under: .standard) == .headOfService)
    #expect(duty.escalation(on: day("2026-04-02"), under: .standard) == .partnership)
  }

  @Test func `each number says that it is local, who set it and since when`() {
    #expect(
      DutyThresholds.standard.inWords(.alertsForManager, on: day("2026-03-02"))
        == "Domestic abuse alerts from which a manager looks again: 3. Local setting of the Kith "
        + "starter pack (D07, mirror of the MARAC criterion, local setting).")
    let own = changed(.alertsForManager, to: 2, from: "2026-03-02").settings.thresholds
    #expect(
      own.inWords(.alertsForManager, on: day("2026-03-02"))
        == "Domestic abuse alerts from which a manager looks again: 2. Local setting of Northmoor "
        + "partnership from 2 March 2026 (Minute 9).")
    #expect(own.value(.alertsForManager, on: day("1999-01-01")) == 3)
    #expect(DutyThreshold.allCases.allSatisfy { $0.bounds.contains($0.shipped.value) })
  }
}
