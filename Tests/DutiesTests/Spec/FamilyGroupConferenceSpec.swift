import Testing
import Vocabulary

@testable import Duties

@Suite("A family group conference is considered in time and safely: Harlow 11.1.5, scenario D10")
struct FamilyGroupConferenceSpec {
  let authorised = said(
    10, about: "northmoor-csc/ISLA",
    .assessment(
      Assessment(id: "A1", authorised: UncertainDate(day("2026-04-02")), factors: ["3B"])),
    on: "2026-03-02")

  func step(
    _ sequence: Int, _ step: FamilyGroupConference.Step, on: String, reason: String? = nil,
    screen: SafetyScreen? = nil,
    time: FamilyGroupConference.PrivateFamilyTime = .notRecorded, reviewDue: String? = nil,
    inLetter: Answer = .notRecorded
  ) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .familyGroupConference(
        FamilyGroupConference(
          id: "G1", step: step, reason: reason, offerInLetter: inLetter, screen: screen,
          privateFamilyTime: time, reviewDue: reviewDue.map(day))), on: on)
  }

  @Test func `authorised on the Thursday before Easter, it is due 20 working days on`() throws {
    let duty = try #require(
      owed(.considerFamilyGroupConference, "isla", [isla(), authorised]).first)
    // Good Friday, Easter Monday and the early May bank holiday are not counted.
    #expect(duty.dueBy == day("2026-05-05"))
    #expect(
      duty.counted.skipped.map(\.why).filter { $0 != "weekend" } == [
        "Good Friday", "Easter Monday", "Early May bank holiday",
      ])
  }

  @Test func `a decision against it counts only with its reason`() {
    func met(_ reason: String?) -> Day? {
      owed(
        .considerFamilyGroupConference, "isla",
        [isla(), authorised, step(11, .notOffered, on: "2026-04-20", reason: reason)]
      ).first?.metOn
    }
    #expect(met(nil) == nil)
    #expect(met("she does not want his family to know") == day("2026-04-20"))
  }

  @Test func `an assessment without domestic abuse, or not yet authorised, asks for none`() {
    let other = said(
      10, about: "northmoor-csc/ISLA",
      .assessment(
        Assessment(id: "A1", authorised: UncertainDate(day("2026-04-02")), factors: ["4B"])),
      on: "2026-03-02")
    let open = said(
      10, about: "northmoor-csc/ISLA", .assessment(Assessment(id: "A1", factors: ["3B"])),
      on: "2026-03-02")
    #expect(owed(.considerFamilyGroupConference, "isla", [isla(), other]).isEmpty)
    #expect(owed(.considerFamilyGroupConference, "isla", [isla(), open]).isEmpty)
  }

  @Test func `a third alert in twelve months asks for one, of the council with the case`() {
    func alert(_ n: Int, on: String) -> Statement {
      said(n, about: "northmoor-police/MARA", notice("N\(n)", sentTo: []), on: on)
    }
    let referral = said(
      9, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1")), on: "2025-06-02")
    let three = [
      isla(), alert(2, on: "2025-04-10"), alert(3, on: "2025-09-01"), alert(4, on: "2026-03-02"),
      referral,
    ]
    #expect(
      owed(.considerFamilyGroupConference, "isla", three).map(\.opened) == [day("2026-03-02")])
    #expect(owed(.considerFamilyGroupConference, "isla", Array(three.dropLast(2))).isEmpty)
  }

  let complete = SafetyScreen(
    victimSeenAlone: .yes, victimsWishes: "her sister only",
    orders: [SafetyScreen.Order(kind: "bail", forbidsContact: .yes)], liveCriminalCase: .yes,
    childrensViews: "wants grandma there", arrangement: .withoutAllegedPerpetrator,
    reason: "bail forbids contact")

  @Test func `nobody is convened before the safety screen is complete`() {
    let open = FamilyGroupConference(id: "G1", step: .convened)
    #expect(
      ConferenceBars.bars(to: open) == ["nobody is convened before the safety screen is complete"])
    var screened = open
    screened.screen = complete
    #expect(ConferenceBars.bars(to: screened) == [])
    screened.screen?.victimSeenAlone = .notRecorded
    #expect(
      ConferenceBars.bars(to: screened) == [
        "nobody is convened before the safety screen is complete: "
          + "the victim has not been seen alone"
      ])
    screened.screen = complete
    screened.screen?.arrangement = .doNotHold
    #expect(ConferenceBars.bars(to: screened) == ["the safety screen says not to hold one"])
  }

  @Test func `under bail not to contact, private family time is barred`() {
    var held = FamilyGroupConference(id: "G1", step: .held, screen: complete)
    held.privateFamilyTime = .full
    #expect(
      ConferenceBars.bars(to: held) == [
        "no private family time while an order or bail forbids contact"
      ])
    held.privateFamilyTime = .none
    #expect(ConferenceBars.bars(to: held) == [])
  }

  @Test func `an offer waits for a complete screen, and a step out of turn is noted`() throws {
    let offered = step(11, .offerDecided, on: "2026-04-20")
    let early = step(12, .convened, on: "2026-04-22")
    let duty = try #require(
      owed(.completeSafetyScreen, "isla", [isla(), offered, early]).first)
    #expect(duty.metOn == nil)
    #expect(duty.dueBy == day("2026-05-05"))
    #expect(
      duty.notes.map(\.text) == [
        "22 April 2026: nobody is convened before the safety screen is complete."
      ])
    let screened = step(13, .offerDecided, on: "2026-04-24", screen: complete)
    #expect(
      owed(.completeSafetyScreen, "isla", [isla(), offered, screened]).map(\.metOn)
        == [day("2026-04-24"), day("2026-04-24")])
  }

  @Test func `a family's plan is reviewed on the day it agreed, else after three months`() {
    let agreed = step(11, .held, on: "2026-03-02", reviewDue: "2026-04-01")
    #expect(owed(.reviewFamilyPlan, "isla", [isla(), agreed]).map(\.dueBy) == [day("2026-04-01")])
    let open = step(11, .held, on: "2026-03-02")
    #expect(owed(.reviewFamilyPlan, "isla", [isla(), open]).map(\.dueBy) == [day("2026-06-02")])
    #expect(
      owed(.reviewFamilyPlan, "isla", [isla(), open, step(12, .reviewed, on: "2026-05-20")])
        .map(\.metOn) == [day("2026-05-20")])
  }

  @Test func `the offer in the letter is not owed until a partnership sets its day`() {
    let letter = step(11, .letterBeforeProceedings, on: "2026-03-02", inLetter: .no)
    #expect(owed(.offerMeetingInLetter, "isla", [isla(), letter]).isEmpty)
    let set = setting(.offerMeetingInLetter, 0, .days)
    #expect(
      owed(.offerMeetingInLetter, "isla", [isla(), letter], under: set).map(\.dueBy)
        == [day("2026-03-02")])
    let held = step(11, .letterBeforeProceedings, on: "2026-03-02", inLetter: .yes)
    #expect(
      owed(.offerMeetingInLetter, "isla", [isla(), held], under: set).map(\.metOn)
        == [day("2026-03-02")])
  }
}
