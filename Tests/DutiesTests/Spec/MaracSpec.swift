import Testing
import Vocabulary

@testable import Duties

@Suite("MARAC: Harlow 11.4.5, clocks T10 to T12, and a school told: clock T13")
struct MaracSpec {
  func referral(_ sequence: Int, _ reference: String, on: String) -> Statement {
    said(
      sequence, about: "northmoor-police/MARA",
      .maracReferral(
        MaracReferral(
          reference: reference, criteria: [.escalation],
          alleged: [record("northmoor-police/COLIN")])), on: on)
  }
  var outcome: MaracOutcome {
    MaracOutcome(
      reference: "MC1",
      actions: [
        .init(id: "1", agency: "mill-lane", text: "see her alone", due: day("2026-03-27")),
        .init(id: "2", agency: "eastvale-mh", text: "review"),
      ])
  }
  func held(_ outcome: MaracOutcome, on: String = "2026-03-13") -> Statement {
    said(20, about: "northmoor-marac/MARA", .maracOutcome(outcome), on: on)
  }

  @Test func `the meeting is within fourteen days of the referral`() {
    let referred = referral(10, "MC1", on: "2026-03-02")
    let open = owed(.holdMaracMeeting, "mara", [referred])
    #expect(open.map(\.owedBy) == ["northmoor-marac"])
    #expect(open.map(\.dueBy) == [day("2026-03-16")])
    #expect(
      owed(.holdMaracMeeting, "mara", [referred, held(outcome)]).map(\.metOn)
        == [day("2026-03-13")])
  }

  func request(meeting: String, on: String = "2026-03-30") -> Statement {
    said(
      12, about: "northmoor-marac/MARA",
      .maracRequest(MaracRequest(reference: "MC1", of: "mill-lane", meeting: day(meeting))),
      on: on)
  }

  @Test func `a return is due three working days before the meeting, counted over Easter`() throws {
    let duty = try #require(
      owed(.sendMaracReturn, "mara", [request(meeting: "2026-04-08")]).first)
    #expect(duty.owedBy == "mill-lane")
    #expect(duty.dueBy == day("2026-04-01"))
    #expect(
      duty.arithmetic == [
        "Asked on Monday 30 March 2026.", "3 working days before Wednesday 8 April 2026.",
        "Due Wednesday 1 April 2026.",
      ])
  }

  @Test func `asked too late, it is due at once and never before it was asked`() {
    #expect(
      owed(.sendMaracReturn, "mara", [request(meeting: "2026-03-31")]).map(\.dueBy)
        == [day("2026-03-30")])
  }

  @Test func `only the return of the agency that was asked meets it, also one with nothing`() {
    func answer(_ about: String) -> Statement {
      said(
        13, about: about,
        .maracReturn(MaracReturn(reference: "MC1", nothingRelevant: .yes)), on: "2026-03-31")
    }
    let asked = request(meeting: "2026-04-08")
    #expect(
      owed(.sendMaracReturn, "mara", [asked, answer("mill-lane/MARA")]).map(\.metOn)
        == [day("2026-03-31")])
    #expect(
      owed(.sendMaracReturn, "mara", [asked, answer("eastvale-mh/MARA")]).map(\.metOn) == [nil])
  }

  @Test func `each agency with an action is told within five working days`() {
    var sent = outcome
    #expect(owed(.sendMaracOutcome, "mara", [held(sent)]).map(\.dueBy) == [day("2026-03-20")])
    sent.sentTo = [Sending(to: "mill-lane", on: day("2026-03-16"))]
    #expect(owed(.sendMaracOutcome, "mara", [held(sent)]).map(\.metOn) == [nil])
    sent.sentTo.append(Sending(to: "eastvale-mh", on: day("2026-03-18")))
    #expect(owed(.sendMaracOutcome, "mara", [held(sent)]).map(\.metOn) == [day("2026-03-18")])
  }

  @Test func `each action is a duty of its own, by MARAC's day or the limit`() {
    let done = said(
      21, about: "mill-lane/MARA",
      .frontDoorAnswer(FrontDoorAnswer(item: "MC1/1", answer: .done)), on: "2026-03-20")
    let actions = owed(.closeMaracAction, "mara", [held(outcome), done])
      .sorted { $0.owedBy < $1.owedBy }
    #expect(Set(actions.map(\.id)).count == 2)
    #expect(actions.map(\.owedBy) == ["eastvale-mh", "mill-lane"])
    #expect(actions.map(\.dueBy) == [day("2026-03-27"), day("2026-03-27")])
    #expect(actions.map(\.metOn) == [nil, day("2026-03-20")])
  }

  @Test
  func `the flag is reviewed twelve months after the last referral, and a repeat restarts it`() {
    var sent = outcome
    sent.sentTo = [Sending(to: "mill-lane", on: day("2026-03-16"))]
    let first = [referral(10, "MC1", on: "2026-03-02"), held(sent)]
    #expect(owed(.reviewMaracFlag, "mara", first).map(\.dueBy) == [day("2027-03-02")])
    let again = owed(.reviewMaracFlag, "mara", first + [referral(30, "MC2", on: "2026-09-01")])
    #expect(again.map(\.metOn) == [day("2026-09-01")])
  }

  @Test func `any abuse by the same person within the year is a repeat, crime or not`() throws {
    let referred = referral(10, "MC1", on: "2026-03-02")
    let disclosed = said(
      15, about: "mill-lane/MARA",
      .routineEnquiry(RoutineEnquiry(outcome: .disclosed, context: .other)), on: "2027-03-02")
    let duty = try #require(owed(.referRepeatToMarac, "mara", [referred, disclosed]).first)
    #expect(duty.owedBy == "mill-lane")
    #expect(duty.dueBy == day("2027-03-04"))
    let later = said(
      15, about: "mill-lane/MARA",
      .routineEnquiry(RoutineEnquiry(outcome: .disclosed, context: .other)), on: "2027-03-03")
    #expect(owed(.referRepeatToMarac, "mara", [referred, later]).isEmpty)
    let other = said(
      15, about: "mill-lane/MARA",
      .abuseGrid(
        AbuseGrid(
          alleged: [record("northmoor-csc/THEO")],
          entries: [.init(category: .economic, knowledge: .disclosed)])), on: "2026-06-01")
    #expect(owed(.referRepeatToMarac, "mara", [referred, other]).isEmpty)
    #expect(
      owed(
        .referRepeatToMarac, "mara", [referred, disclosed, referral(16, "MC2", on: "2027-03-03")]
      )
      .map(\.metOn) == [day("2027-03-03")])
  }

  @Test func `what the author judged refers to MARAC, and the count alone does not`() {
    func checklist(_ refers: Answer) -> Statement {
      said(
        10, about: "lantern/MARA",
        .riskChecklist(
          RiskChecklist(
            id: "C1", instrument: "kith-topics@1",
            answers: ["a": .yes, "b": .yes], topics: ["a", "b"], refersToMarac: refers)),
        on: "2026-03-02")
    }
    #expect(owed(.referToMarac, "mara", [checklist(.yes)]).map(\.dueBy) == [day("2026-03-03")])
    #expect(owed(.referToMarac, "mara", [checklist(.no)]).isEmpty)
    #expect(
      owed(.referToMarac, "mara", [checklist(.yes), referral(11, "MC1", on: "2026-03-03")])
        .map(\.metOn) == [day("2026-03-03")])
  }

  @Test func `police tell the school that knows the child by the next working day`() throws {
    let known = said(2, about: "oakfield-school/ISLA", .sex(.female), recorded: "2026-01-05")
    func alert(_ sentTo: [(AgencyID, String)]) -> Statement {
      said(10, about: "northmoor-police/MARA", notice(sentTo: sentTo), on: "2026-04-02")
    }
    let duty = try #require(owed(.notifySchool, "isla", [isla(), known, alert([])]).first)
    #expect(duty.owedBy == "northmoor-police")
    #expect(duty.dueBy == day("2026-04-07"))
    #expect(!duty.source.isLocalSetting)
    #expect(
      owed(
        .notifySchool, "isla", [isla(), known, alert([("oakfield-school", "2026-04-03")])]
      ).map(\.metOn) == [day("2026-04-03")])
    #expect(owed(.notifySchool, "isla", [isla(), alert([])]).isEmpty)
    let before = said(
      10, about: "northmoor-police/MARA", notice(sentTo: []), on: "2025-11-06")
    #expect(owed(.notifySchool, "isla", [isla(), known, before]).isEmpty)
  }
}
