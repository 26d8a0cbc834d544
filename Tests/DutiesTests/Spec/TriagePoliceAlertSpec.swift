import Testing
import Vocabulary

@testable import Duties

@Suite("D18: a practice looks at each police alert it is sent")
struct TriagePoliceAlertSpec {
  let alert = said(
    1, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-04")]),
    on: "2026-03-02")

  func triages(_ statements: [Statement], relatives: [Relative] = []) -> [Duty] {
    duties("mara", statements, relatives: relatives).filter { $0.rule == .triagePoliceAlert }
  }

  @Test func `an alert sent to a practice is to be looked at within one working day`() throws {
    let duty = try #require(triages([alert]).first)
    #expect(duty.name == "Triage police alert")
    #expect(duty.owedBy == "mill-lane")
    #expect(duty.opened == day("2026-03-04"))
    #expect(duty.dueBy == day("2026-03-05"))
    #expect(duty.because == [1])
    #expect(duty.about == [person("mara"), person("isla")])
    #expect(duty.source.recommendations == ["11.4.6"])
    #expect(duty.source.isLocalSetting)
    #expect(
      duty.source.source
        == "Harlow review 11.4.6; limit of 1 working day set by the Kith starter pack "
        + "(clock T09, local setting)")
  }

  @Test func `before anything is known there is no duty`() {
    #expect(duties("mara", []).isEmpty)
  }

  @Test func `an alert received on the Thursday before Easter is due on the Tuesday after`() throws
  {
    let sent = notice(sentTo: [("mill-lane", "2026-04-02")])
    let duty = try #require(
      triages([said(1, about: "northmoor-police/MARA", sent, on: "2026-04-01")]).first)
    #expect(duty.dueBy == day("2026-04-07"))
    #expect(
      duty.arithmetic == [
        "Counted from Thursday 2 April 2026, which is day 0.",
        "Friday 3 April 2026 skipped: Good Friday.",
        "Saturday 4 April 2026 skipped: weekend.",
        "Sunday 5 April 2026 skipped: weekend.",
        "Monday 6 April 2026 skipped: Easter Monday.",
        "1 working day counted.",
        "Due Tuesday 7 April 2026.",
      ])
  }

  @Test func `an alert received on a Saturday is due on the Monday`() throws {
    let sent = notice(sentTo: [("mill-lane", "2026-03-07")])
    let duty = try #require(
      triages([said(1, about: "northmoor-police/MARA", sent, on: "2026-03-06")]).first)
    #expect(duty.dueBy == day("2026-03-09"))
  }

  @Test func `the practice's own triage of that alert meets it`() throws {
    let triage = said(
      2, about: "mill-lane/MARA",
      .alertTriage(AlertTriage(alert: "np-2026-118 ", outcome: "called back")), on: "2026-03-05")
    let duty = try #require(triages([alert, triage]).first)
    #expect(duty.metOn == day("2026-03-05"))
    #expect(duty.metBy == [2])
    #expect(duty.state(on: day("2026-03-20")) == .met(on: day("2026-03-05")))
  }

  @Test func `a triage after the due day is met late, and by how much is said`() throws {
    let triage = said(
      2, about: "mill-lane/MARA",
      .alertTriage(AlertTriage(alert: "NP-2026-118", outcome: "called back")), on: "2026-03-09")
    let duty = try #require(triages([alert, triage]).first)
    #expect(duty.state(on: day("2026-03-08")) == .overdue(days: 3))
    #expect(duty.state(on: day("2026-03-09")) == .metLate(on: day("2026-03-09"), days: 4))
    #expect(duty.stateInWords(on: day("2026-03-09")) == "Met 9 March 2026, 4 days late")
  }

  @Test func `another practice's triage does not meet it`() throws {
    let triage = said(
      2, about: "northmoor-police/MARA",
      .alertTriage(AlertTriage(alert: "NP-2026-118", outcome: "not ours")), on: "2026-03-05",
      by: "harbour-road")
    #expect(try #require(triages([alert, triage]).first).metOn == nil)
  }

  @Test func `a triage of another alert does not meet it`() throws {
    let triage = said(
      2, about: "mill-lane/MARA",
      .alertTriage(AlertTriage(alert: "NP-2026-119", outcome: "called back")), on: "2026-03-05")
    #expect(try #require(triages([alert, triage]).first).metOn == nil)
  }

  @Test func `an alert sent to two practices is looked at by both`() {
    let sent = notice(sentTo: [
      ("mill-lane", "2026-03-04"), ("harbour-road", "2026-03-05"),
      ("oakfield-school", "2026-03-03"),
    ])
    let both = triages([said(1, about: "northmoor-police/MARA", sent, on: "2026-03-02")])
    #expect(both.map(\.owedBy) == ["mill-lane", "harbour-road"])
    #expect(both.map(\.dueBy) == [day("2026-03-05"), day("2026-03-06")])
  }

  @Test func `one alert is one duty, filed under the victim and not under each of the family`() {
    #expect(triages([alert]).count == 1)
    #expect(duties("colin", [alert]).isEmpty)
    #expect(duties("isla", [alert]).filter { $0.rule == .triagePoliceAlert }.isEmpty)
  }

  @Test func `an alert with no victim is filed under its first child`() {
    let children: Saying = .policeAlert(
      PoliceAlert(
        reference: "NP-2026-200",
        involved: [.init(record: record("northmoor-police/ISLA"), role: .child)],
        sentTo: [.init(to: "mill-lane", on: day("2026-03-04"))]))
    let told = said(1, about: "northmoor-police/ISLA", children, on: "2026-03-03")
    #expect(
      duties("isla", [told]).filter { $0.rule == .triagePoliceAlert }.map(\.about)
        == [[person("isla")]])
  }

  @Test func `an alert told twice under one reference is one duty because of both`() {
    let again = said(
      2, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-06")]),
      on: "2026-03-02")
    #expect(triages([alert, again]).map(\.because) == [[1, 2]])
    #expect(triages([alert, again]).map(\.dueBy) == [day("2026-03-05")])
  }

  @Test func `an alert taken back leaves no duty`() {
    let withdrawn = said(
      2, about: "northmoor-police/MARA", .withdrawal(of: 1, reason: "sent in error"),
      on: "2026-03-05")
    #expect(triages([alert, withdrawn]).isEmpty)
  }

  @Test func `a corrected alert keeps its duty's id, so its address still answers`() {
    let original = said(
      1, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-04")]),
      on: "2026-03-02", key: "notice/118")
    let corrected = said(
      2, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-03")]),
      on: "2026-03-02", key: "notice/118", corrects: 1)
    let before = triages([original])
    let after = triages([original, corrected])
    #expect(before.map(\.id) == after.map(\.id))
    #expect(after.map(\.dueBy) == [day("2026-03-04")])
    #expect(after.map(\.because) == [[2]])
  }

  @Test func `a victim and an alleged perpetrator at one practice are said, for filing by two`() {
    let atPractice = said(2, about: "mill-lane/MARA", .sex(.female))
    let alsoThere = said(3, about: "mill-lane/COLIN", .sex(.male))
    let partner = Relative(person: person("colin"), tie: .partner, statements: [alsoThere])
    #expect(triages([alert, atPractice]).flatMap(\.notes).isEmpty)
    #expect(
      triages([alert, atPractice], relatives: [partner]).flatMap(\.notes) == [
        DutyNote(
          "The victim and the alleged perpetrator are both known to this practice: "
            + "two people check where the alert is filed.", because: [2, 3])
      ])
  }
}
