import Chronology
import Testing
import Vocabulary

@Suite("What a statement says is told in one plain sentence")
struct SentenceTests {
  @Test func `a notice tells what was called in and how each child was`() {
    #expect(
      sentence(notice, about: "northmoor-police/MARA")
        == "Domestic abuse notice NP-2031-118: neighbour called police after shouting. "
        + "Isla Ashdown upstairs, not spoken to. Injuries: cut lip.")
  }

  @Test func `a notice without circumstances says who is alleged towards whom`() {
    let bare: Saying = .policeAlert(
      PoliceAlert(
        reference: "NP-9",
        involved: [
          .init(record: record("northmoor-police/MARA"), role: .victim),
          .init(record: record("northmoor-police/COLIN"), role: .allegedPerpetrator),
          .init(record: record("northmoor-police/ISLA"), role: .child),
        ], strangulation: .yes, weapon: .no))
    #expect(
      sentence(bare, about: "northmoor-police/MARA")
        == "Domestic abuse notice NP-9: circumstances not recorded; alleged: Colin Vane, "
        + "towards Mara Ashdown. Isla Ashdown present or not is not recorded, whether spoken to "
        + "is not recorded. Recorded: strangulation.")
  }

  @Test(arguments: [
    (Answer.yes, Answer.yes, "Child in need visit: seen alone."),
    (.yes, .no, "Child in need visit: seen, not seen alone."),
    (.yes, .notRecorded, "Child in need visit: seen; seen alone not recorded."),
    (.no, .notRecorded, "Child in need visit: not seen; reason not recorded."),
    (.notRecorded, .notRecorded, "Child in need visit: seen not recorded."),
  ])
  func `not recorded is never told as no`(seen: Answer, alone: Answer, told: String) {
    #expect(sentence(.visit(Visit(kind: .childInNeed, seen: seen, seenAlone: alone))) == told)
  }

  @Test func `a child protection visit says whether the bedroom was seen, and quotes the child`() {
    let visit = Visit(
      kind: .childProtection, seen: .yes, seenAlone: .yes, bedroomSeen: .notRecorded,
      childsWords: "I hide in the bath.")
    #expect(
      sentence(.visit(visit))
        == "Child protection visit: seen alone; bedroom seen not recorded. "
        + "In the child's words: “I hide in the bath.”")
  }

  @Test func `children's services' work is told in words and not in codes`() {
    #expect(
      sentence(.contact(Contact(id: "C1", source: "School", outcomes: ["New referral"])))
        == "Contact with children's services from School; outcome: New referral.")
    #expect(
      sentence(.contact(Contact(id: "C1")))
        == "Contact with children's services (from whom is not recorded); outcome not recorded.")
    #expect(
      sentence(.referral(Referral(id: "R1", source: "Police", primaryNeed: "N5")))
        == "Referral to children's services from Police; primary need: family dysfunction.")
    #expect(
      sentence(
        .assessment(
          Assessment(id: "A1", authorised: date("2031-04-01"), factors: ["3B", "4B"])))
        == "Assessment started; authorised 1 April 2031; whether the child was seen is not "
        + "recorded; found: domestic abuse of a parent or carer (3B), factor 4B.")
    #expect(
      sentence(.section47Enquiry(Section47Enquiry(id: "E1"))) == "Section 47 enquiry started.")
    #expect(
      sentence(
        .section47Enquiry(Section47Enquiry(id: "E1", ended: date("2031-03"), noFurtherAction: .yes))
      )
        == "Section 47 enquiry started. Ended March 2031. No further action.")
    #expect(
      sentence(.initialConference(InitialConference(id: "I1", ledToPlan: .notRecorded)))
        == "Initial child protection conference held; whether it led to a plan is not recorded.")
  }

  @Test func `triage, meeting and carer's assessment tell what is missing`() {
    #expect(
      sentence(.alertTriage(AlertTriage(alert: "NP-2031-118", outcome: "")))
        == "Alert NP-2031-118 looked at: outcome not recorded.")
    #expect(
      sentence(.meetingItem(MeetingItem(meeting: "M3", alert: "NP-2031-118")))
        == "Alert NP-2031-118 discussed at meeting M3; no action and no reason for none recorded.")
    #expect(
      sentence(
        .meetingItem(MeetingItem(meeting: "M3", alert: "NP-2031-118", actions: ["ring", "code"])))
        == "Alert NP-2031-118 discussed at meeting M3; actions: ring; code.")
    #expect(
      sentence(
        .carerSignal(CarerSignal(caresFor: record("eastvale-mh/COLIN"), words: "looks after him")),
        about: "eastvale-mh/MARA")
        == "Sign that Mara Ashdown cares for Colin Vane: “looks after him”")
    #expect(
      sentence(
        .carersAssessment(CarersAssessment(step: .offered, offeredAlone: .no)),
        about: "eastvale-mh/MARA")
        == "Carer's assessment offered; not offered alone; whether asked about own safety is not "
        + "recorded.")
  }

  @Test func `a plan with an end is two entries of one statement`() {
    let plan = said(
      7, about: "northmoor-csc/ISLA",
      .plan(Plan(kind: .childProtection, id: "P1", ended: date("2031-06-30"), category: "NEG")),
      on: "2031-01-10")
    let entries = chronology([plan]).entries
    #expect(
      entries.map(\.what) == [
        "Child protection plan started (neglect).", "Child protection plan ended.",
      ])
    #expect(entries.map(\.id) == ["7", "7.end"])
    #expect(entries.map(\.dateInWords) == ["10 January 2031", "30 June 2031"])
  }

  @Test func `a person nobody named is said to be unnamed`() {
    #expect(
      sentence(.died(date("2031")), about: "northmoor-csc/P77")
        == "Somebody whose name is not recorded died.")
  }
}
