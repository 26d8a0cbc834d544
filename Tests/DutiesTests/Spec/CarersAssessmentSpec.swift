import Testing
import Vocabulary

@testable import Duties

@Suite("D22: a carer is offered an assessment, alone, and what is accepted is completed")
struct CarersAssessmentSpec {
  /// Noted by the trust from the words of a home visit on Tuesday 10 March 2026.
  let signal = said(
    1, about: "eastvale-mh/MARA",
    .carerSignal(
      CarerSignal(caresFor: record("eastvale-mh/COLIN"), words: "his partner looks after him")),
    on: "2026-03-10", noted: "2026-03-10")

  func step(
    _ sequence: Int, _ step: CarersAssessment.Step, on day: String, alone: Answer = .notRecorded,
    reason: String? = nil
  ) -> Statement {
    said(
      sequence, about: "eastvale-mh/MARA",
      .carersAssessment(CarersAssessment(step: step, offeredAlone: alone, reason: reason)),
      on: day)
  }

  func offers(_ statements: [Statement], relatives: [Relative] = []) -> [Duty] {
    duties("mara", statements, relatives: relatives).filter {
      $0.rule == .offerCarersAssessment
    }
  }

  func completions(_ statements: [Statement]) -> [Duty] {
    duties("mara", statements).filter { $0.rule == .completeCarersAssessment }
  }

  @Test func `words in a note that a partner looks after him start seven days`() throws {
    let duty = try #require(offers([signal]).first)
    #expect(duty.name == "Offer a carer's assessment, alone")
    #expect(duty.owedBy == "eastvale-mh")
    #expect(duty.opened == day("2026-03-10"))
    #expect(duty.dueBy == day("2026-03-17"))
    #expect(duty.about == [person("mara"), person("colin")])
    #expect(duty.source.recommendations == ["11.7.3"])
    #expect(
      duty.source.source.hasPrefix("Care Act 2014 s10; Harlow review 11.7.3; limit of 7 days"))
  }

  @Test func `an offer in a joint visit with the cared-for person present is not alone`() throws {
    let duty = try #require(
      offers([signal, step(2, .offered, on: "2026-03-12", alone: .no)]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes == [DutyNote("12 March 2026: offered, but not offered alone.", because: [2])])
  }

  @Test func `an offer with nobody said to be absent is not counted as alone`() throws {
    let duty = try #require(offers([signal, step(2, .offered, on: "2026-03-12")]).first)
    #expect(duty.metOn == nil)
    #expect(
      duty.notes.map(\.text) == [
        "12 March 2026: offered; whether offered alone is not recorded."
      ])
  }

  @Test(arguments: [CarersAssessment.Step.offered, .accepted, .declined, .completed])
  func `any step offered alone meets it`(taken: CarersAssessment.Step) {
    let met = offers([signal, step(2, taken, on: "2026-03-12", alone: .yes)])
    #expect(met.map(\.metOn) == [day("2026-03-12")])
    #expect(met.map(\.metBy) == [[2]])
  }

  @Test func `not a carer meets it only with a reason`() {
    #expect(offers([signal, step(2, .notACarer, on: "2026-03-12")]).map(\.metOn) == [nil])
    let reasoned = step(2, .notACarer, on: "2026-03-12", reason: "lodger; asked her alone")
    #expect(offers([signal, reasoned]).map(\.metOn) == [day("2026-03-12")])
  }

  @Test func `an offer before the sign does not meet it`() {
    let before = step(2, .offered, on: "2026-02-01", alone: .yes)
    #expect(offers([signal, before]).map(\.metOn) == [nil])
  }

  @Test func `met on day eight is one day late`() throws {
    let duty = try #require(
      offers([signal, step(2, .offered, on: "2026-03-18", alone: .yes)]).first)
    #expect(duty.state(on: day("2026-03-20")) == .metLate(on: day("2026-03-18"), days: 1))
  }

  @Test func `a sign the police noted is owed by the trust that knows the cared-for person`() {
    let police = said(
      1, about: "northmoor-police/MARA",
      .carerSignal(
        CarerSignal(caresFor: record("northmoor-police/COLIN"), words: "looks after Colin")),
      on: "2026-03-02", recorded: "2026-03-03")
    let colin = Relative(
      person: person("colin"), tie: .partner,
      statements: [said(5, about: "eastvale-mh/COLIN", .sex(.male))])
    let councilKnowsMara = said(6, about: "northmoor-csc/MARA", .sex(.female))
    #expect(
      offers([police, councilKnowsMara], relatives: [colin]).map(\.owedBy) == ["eastvale-mh"])
    #expect(offers([police, councilKnowsMara]).map(\.owedBy) == ["northmoor-csc"])
    #expect(offers([police, councilKnowsMara]).map(\.dueBy) == [day("2026-03-10")])
  }

  @Test func `a sign with nobody to owe it is a gap`() {
    let police = said(
      1, about: "northmoor-police/MARA", .carerSignal(CarerSignal(words: "looks after him")),
      on: "2026-03-02")
    #expect(offers([police]).isEmpty)
    #expect(
      gaps("mara", [police]).map(\.text) == [
        "No mental health trust or council holds a record of the carer or the cared-for person."
      ])
  }

  @Test func `a recorded carer relationship is a sign`() {
    let carer = said(
      1, about: "eastvale-mh/MARA",
      .relationship(Relationship(kind: .carer, to: record("eastvale-mh/COLIN"))),
      noted: "2026-03-10")
    #expect(offers([carer]).map(\.dueBy) == [day("2026-03-17")])
    #expect(duties("colin", [carer]).isEmpty)
  }

  @Test func `a child who cares is said to be one, under the other Act`() {
    let child = said(
      2, about: "eastvale-mh/MARA", .born(Birth(on: .init(day("2012-01-01")))),
      recorded: "2026-01-05")
    #expect(offers([child, signal]).isEmpty)
    #expect(
      gaps("mara", [child, signal]).map(\.text) == [
        "A child appears to be a carer: the council considers a young carer's needs "
          + "assessment, Children Act 1989 s17ZA."
      ])
  }

  @Test func `later signs join an unmet offer, and after an offer begin another`() {
    let later = said(
      3, about: "eastvale-mh/MARA", .carerSignal(CarerSignal(words: "gives him his tablets")),
      on: "2026-04-20", noted: "2026-04-20")
    #expect(offers([signal, later]).map(\.because) == [[1, 3]])
    let offered = step(2, .offered, on: "2026-03-12", alone: .yes)
    #expect(offers([signal, offered, later]).map(\.because) == [[1], [3]])
    #expect(
      offers([signal, offered, later]).map(\.dueBy) == [day("2026-03-17"), day("2026-04-27")])
  }

  @Test func `the death of the person cared for ends an unmet offer`() throws {
    let died = said(
      5, about: "eastvale-mh/COLIN", .died(.init(day("2026-03-14"))), recorded: "2026-03-15")
    let colin = Relative(person: person("colin"), tie: .partner, statements: [died])
    let duty = try #require(offers([signal], relatives: [colin]).first)
    #expect(duty.state(on: day("2026-03-20")) == .withdrawn(on: day("2026-03-14")))
    #expect(duty.ended?.because == [5])
  }

  @Test func `an accepted assessment is to be completed in 28 days`() throws {
    let accepted = step(2, .accepted, on: "2026-03-12", alone: .yes)
    #expect(completions([signal]).isEmpty)
    let duty = try #require(completions([signal, accepted]).first)
    #expect(duty.owedBy == "eastvale-mh")
    #expect(duty.dueBy == day("2026-04-09"))
    #expect(duty.because == [2])
    let done = step(3, .completed, on: "2026-04-09", alone: .yes)
    #expect(
      completions([signal, accepted, done]).map { $0.state(on: day("2026-05-01")) }
        == [.met(on: day("2026-04-09"))])
  }

  @Test func `an assessment declined alone after all ends the duty to complete it`() throws {
    let accepted = step(2, .accepted, on: "2026-03-12", alone: .yes)
    let declined = step(3, .declined, on: "2026-03-20", alone: .yes)
    let duty = try #require(completions([signal, accepted, declined]).first)
    #expect(duty.state(on: day("2026-03-21")) == .withdrawn(on: day("2026-03-20")))
    let inCompany = step(3, .declined, on: "2026-03-20", alone: .no)
    #expect(completions([signal, accepted, inCompany]).map(\.ended) == [nil])
  }
}
