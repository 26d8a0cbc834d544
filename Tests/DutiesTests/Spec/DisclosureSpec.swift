import Testing
import Vocabulary

@testable import Duties

@Suite("After a question about abuse: Harlow 11.10.4, 11.4.4, 11.10.5 and 11.1.4")
struct DisclosureSpec {
  func enquiry(
    _ sequence: Int, _ outcome: RoutineEnquiry.Outcome, on: String, hidden: Answer = .yes,
    reason: String? = nil, about: String = "mill-lane/MARA"
  ) -> Statement {
    said(
      sequence, about: about,
      .routineEnquiry(
        RoutineEnquiry(
          outcome: outcome, context: .policeAlert, alone: .yes, reason: reason,
          hiddenFromOnlineRecord: hidden)), on: on)
  }

  func referral(
    _ sequence: Int, to: ServiceReferral.Service, _ step: ServiceReferral.Step, on: String
  ) -> Statement {
    said(
      sequence, about: "mill-lane/MARA",
      .serviceReferral(ServiceReferral(id: "S1", to: to, step: step)), on: on)
  }

  @Test func `a disclosure brings an offer of a specialist within a working day`() {
    let told = enquiry(10, .disclosed, on: "2026-03-06")
    func made(_ more: [Statement]) -> Duty? {
      owed(.referAfterDisclosure, "mara", [told] + more).first
    }
    #expect(made([])?.dueBy == day("2026-03-09"))
    #expect(made([])?.owedBy == "mill-lane")
    #expect(
      made([referral(11, to: .domesticAbuseSpecialist, .declined, on: "2026-03-07")])?.metOn
        == day("2026-03-07"))
    #expect(made([referral(11, to: .housing, .sent, on: "2026-03-07")])?.metOn == nil)
    #expect(
      made([referral(11, to: .domesticAbuseSpecialist, .sent, on: "2026-03-05")])?.metOn == nil)
  }

  @Test(arguments: [
    RoutineEnquiry.Outcome.notAsked, .nothingDisclosed, .declined, .deferredUnsafe,
  ])
  func `no other outcome is a disclosure`(outcome: RoutineEnquiry.Outcome) {
    let told = enquiry(10, outcome, on: "2026-03-06")
    for rule in [RuleID.referAfterDisclosure, .tellChildrensServices, .hideDisclosure] {
      #expect(owed(rule, "mara", [told], relatives: [islaAs(.child)]).isEmpty)
    }
  }

  @Test func `children in the home are told of the same day, and a contact about one meets it`() {
    let told = enquiry(10, .disclosed, on: "2026-03-06")
    func made(_ more: [Statement] = [], childs: [Statement] = []) -> Duty? {
      owed(
        .tellChildrensServices, "mara", [told] + more, relatives: [islaAs(.household, childs)]
      ).first
    }
    #expect(made()?.dueBy == day("2026-03-06"))
    #expect(made()?.about == [person("mara"), person("isla")])
    #expect(
      made([referral(11, to: .childrensSocialCare, .sent, on: "2026-03-06")])?.metOn
        == day("2026-03-06"))
    #expect(
      made([referral(11, to: .childrensSocialCare, .offered, on: "2026-03-06")])?.metOn == nil)
    let contact = said(
      12, about: "northmoor-csc/ISLA", .contact(Contact(id: "C1")), on: "2026-03-07")
    #expect(made(childs: [contact])?.metOn == day("2026-03-07"))
    #expect(owed(.tellChildrensServices, "mara", [told]).isEmpty)
  }

  @Test func `a disclosure not known to be hidden is hidden the same day`() {
    let open = enquiry(10, .disclosed, on: "2026-03-06", hidden: .notRecorded)
    #expect(owed(.hideDisclosure, "mara", [open]).map(\.dueBy) == [day("2026-03-06")])
    #expect(owed(.hideDisclosure, "mara", [open]).map(\.metOn) == [nil])
    #expect(
      owed(.hideDisclosure, "mara", [enquiry(10, .disclosed, on: "2026-03-06")]).map(\.metOn)
        == [day("2026-03-06")])
  }

  @Test func `an interpreter from the family defers it, and it is asked again by itself`() {
    let deferred = enquiry(10, .deferredUnsafe, on: "2026-03-02")
    #expect(owed(.askAgainWhenSafe, "mara", [deferred]).map(\.dueBy) == [day("2026-03-30")])
    let again = enquiry(11, .deferredUnsafe, on: "2026-03-20")
    let one = owed(.askAgainWhenSafe, "mara", [deferred, again])
    #expect(one.map(\.because) == [[10, 11]])
    #expect(one.map(\.metOn) == [nil])
    let asked = enquiry(12, .nothingDisclosed, on: "2026-03-25")
    #expect(
      owed(.askAgainWhenSafe, "mara", [deferred, again, asked]).map(\.metOn)
        == [day("2026-03-25")])
  }

  @Test func `a woman who said no is asked again after a police alert the week after`() throws {
    let before = enquiry(9, .nothingDisclosed, on: "2026-03-02")
    let alert = said(
      10, about: "northmoor-police/MARA", notice(sentTo: [("mill-lane", "2026-03-10")]),
      on: "2026-03-09")
    let duty = try #require(owed(.askAfterAlert, "mara", [before, alert]).first)
    #expect(duty.metOn == nil)
    #expect(duty.dueBy == day("2026-04-07"))
    func met(_ statement: Statement) -> Day? {
      owed(.askAfterAlert, "mara", [before, alert, statement]).first?.metOn
    }
    #expect(met(enquiry(11, .declined, on: "2026-03-12")) == day("2026-03-12"))
    #expect(met(enquiry(11, .notAsked, on: "2026-03-12")) == nil)
    #expect(
      met(enquiry(11, .notAsked, on: "2026-03-12", reason: "husband there"))
        == day("2026-03-12"))
    #expect(met(enquiry(11, .declined, on: "2026-03-12", about: "eastvale-mh/MARA")) == nil)
  }

  func grid(_ id: String?, categories: [AbuseGrid.Category], on: String) -> Statement {
    said(
      20, about: "mill-lane/MARA",
      .abuseGrid(
        AbuseGrid(
          entries: categories.map {
            .init(category: $0, knowledge: .notAsked, reasonNotAsked: .emergency)
          }, onReferral: id)), on: on)
  }

  @Test func `the practice of the alleged perpetrator is not told to ask the victim`() {
    let alert = said(
      10, about: "northmoor-police/MARA",
      notice(sentTo: [("mill-lane", "2026-03-10"), ("harbour-road", "2026-03-10")]),
      on: "2026-03-09")
    func owing(_ more: [Statement]) -> [AgencyID] {
      owed(.askAfterAlert, "mara", [alert] + more).map(\.owedBy).sorted()
    }
    // Mill Lane holds a record of her, Harbour Road of him alone.
    #expect(owing([enquiry(9, .nothingDisclosed, on: "2026-03-02")]) == ["mill-lane"])
    // Where nobody knows whose patient she is, none is let off.
    #expect(owing([]) == ["harbour-road", "mill-lane"])
  }

  @Test func `only the physical ticked is not complete; not asked for an emergency is an answer`() {
    let sent = referral(10, to: .domesticAbuseSpecialist, .sent, on: "2026-03-02")
    func made(_ more: [Statement]) -> Duty? {
      owed(.completeAbuseGrid, "mara", [sent] + more).first
    }
    #expect(made([])?.dueBy == day("2026-03-03"))
    let physical = made([grid("S1", categories: [.physicalOrSexual], on: "2026-03-02")])
    #expect(physical?.metOn == nil)
    #expect(physical?.notes.map(\.text) == ["Kinds left blank: 5."])
    let all = AbuseGrid.Category.allCases
    #expect(made([grid("S1", categories: all, on: "2026-03-02")])?.metOn == day("2026-03-02"))
    #expect(made([grid("S2", categories: all, on: "2026-03-02")])?.metOn == nil)
    #expect(
      owed(.completeAbuseGrid, "mara", [referral(10, to: .housing, .sent, on: "2026-03-02")])
        .isEmpty)
  }

  @Test func `a checklist by an author whose training lapsed yesterday wants a second name`() {
    func checklist(
      _ sequence: Int, _ author: RiskChecklist.Author, signed: String? = nil,
      override: String? = nil, on: String = "2026-03-02"
    ) -> Statement {
      said(
        sequence, about: "northmoor-csc/MARA",
        .riskChecklist(
          RiskChecklist(
            id: "C1", instrument: "kith-topics@1", answers: [:], topics: ["fear"],
            author: author, coSignedBy: signed, overrideReason: override)), on: on)
    }
    let draft = checklist(10, .notInDate)
    #expect(owed(.coSignChecklist, "mara", [draft]).map(\.dueBy) == [day("2026-03-03")])
    #expect(
      owed(
        .coSignChecklist, "mara", [draft, checklist(11, .notInDate, signed: "m", on: "2026-03-03")]
      ).map(\.metOn) == [day("2026-03-03")])
    #expect(owed(.coSignChecklist, "mara", [checklist(10, .inDate)]).isEmpty)
    let urgent = owed(.coSignChecklist, "mara", [checklist(10, .notInDate, override: "now")])
    #expect(urgent.map(\.metOn) == [nil])
    #expect(urgent.flatMap(\.notes).map(\.text) == ["Sent unsigned in an emergency."])
  }
}
