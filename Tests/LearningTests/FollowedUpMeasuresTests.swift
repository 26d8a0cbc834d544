import Learning
import Testing
import Vocabulary

@Suite("Measures of what came of referrals, plans, alerts and MARAC's calls")
struct FollowedUpMeasuresTests {
  private var desk = Desk()
  private let council = "Northmoor Children's Services"
  private let practice = "Mill Lane Surgery"

  private mutating func refer(
    _ child: String, _ id: String, on day: String, factors: [String]?, isAssessed: Bool = true
  ) {
    desk.say(.referral(Referral(id: id)), about: "northmoor-csc/\(child)", on: day)
    guard isAssessed else { return }
    desk.say(
      .assessment(
        Assessment(id: "A" + id, referral: id, authorised: Desk.date(day), factors: factors)),
      about: "northmoor-csc/\(child)", on: day)
  }

  private func figures(_ id: String, asOf: String = "2031-06-30") -> String? {
    desk.result(id, at: council, asOf: asOf)?.figures
  }

  @Test mutating func `a referral is made again within twelve months of another, not on the day`() {
    refer("P1", "1", on: "2030-05-01", factors: ["1A"])
    refer("P1", "2", on: "2031-04-30", factors: ["3A"])
    refer("P2", "3", on: "2030-05-01", factors: ["3B"])
    refer("P2", "4", on: "2031-05-01", factors: ["3B"])
    refer("P3", "5", on: "2031-05-01", factors: ["2B"])
    refer("P4", "6", on: "2031-05-01", factors: nil)
    refer("P5", "7", on: "2031-05-01", factors: [], isAssessed: false)
    #expect(
      figures("M07e")
        == "1 of 2, 0 blank, 1 assessed without a word of what was found, 1 not assessed")
    // Before its second referral nobody had been referred again.
    #expect(figures("M07e", asOf: "2031-04-29") == "0 of 1, 0 blank")
    #expect(
      desk.result("M07e", at: council, asOf: "2031-06-30")?.evidence == .outcomeMeasured)
  }

  private mutating func visit(_ child: String, _ influence: String?, on day: String) {
    desk.say(
      .visit(Visit(kind: .other, seen: .yes, voiceInfluence: influence)),
      about: "northmoor-csc/\(child)", on: day)
  }

  private mutating func plan(_ child: String, from: String, to: String? = nil) {
    desk.say(
      .plan(Plan(kind: .childInNeed, id: "P" + child, ended: to.map { Desk.date($0) })),
      about: "northmoor-csc/\(child)", on: from)
  }

  @Test mutating func `a plan holds the child's voice where a visit since its start says so`() {
    plan("P1", from: "2031-01-01")
    visit("P1", "Father now comes when she is at school.", on: "2031-02-01")
    plan("P2", from: "2031-01-01")
    visit("P2", " ", on: "2031-02-01")
    visit("P2", "Earlier words", on: "2030-12-31")
    plan("P3", from: "2029-01-01", to: "2030-06-30")
    plan("P4", from: "2029-01-01", to: "2030-07-01")
    #expect(figures("M06f") == "1 of 3, 2 blank")
    #expect(figures("M06f", asOf: "2031-01-31") == "0 of 4, 4 blank")
  }

  private mutating func alert(_ reference: String, child: Bool, known: Bool = true) {
    let victim = RecordReference(known ? "mill-lane" : "northmoor-police", "V" + reference)
    if known {
      desk.say(
        .name(PersonName(given: "Una", family: "Vane")), about: victim.description, on: nil)
    }
    var involved = [PoliceAlert.Involved(record: victim, role: .victim)]
    if child {
      involved.append(.init(record: RecordReference("northmoor-police", "C"), role: .child))
    }
    desk.say(
      .policeAlert(
        PoliceAlert(
          reference: reference, involved: involved,
          sentTo: [PoliceAlert.Sending(to: "mill-lane", on: Desk.day("2031-03-03"))])),
      about: "northmoor-police/A", on: "2031-03-03")
  }

  private mutating func triage(
    _ reference: String, _ records: AlertTriage.ChildrensRecords?, on day: String = "2031-03-04"
  ) {
    desk.say(
      .alertTriage(AlertTriage(alert: reference, outcome: "seen", childrensRecords: records)),
      about: "mill-lane/V", on: day)
  }

  private func atPractice(_ id: String, asOf: String = "2031-03-31") -> String? {
    desk.result(id, at: practice, asOf: asOf)?.figures
  }

  @Test
  mutating func `of alerts with children, those whose records were hidden; others stand apart`() {
    for (reference, records) in [
      ("A1", AlertTriage.ChildrensRecords?.some(.hidden)), ("A2", .notYet), ("A3", .noneHere),
      ("A4", nil),
    ] {
      alert(reference, child: true)
      triage(reference, records)
    }
    alert("A5", child: false)
    #expect(
      atPractice("M18e") == "1 of 3, 1 blank, 1 of children not registered here")
    #expect(atPractice("M18e", asOf: "2031-03-03") == "0 of 4, 4 blank")
  }

  @Test mutating func `an alert is unmatched that names nobody of the practice`() {
    alert("A1", child: false)
    alert("A2", child: true, known: false)
    #expect(atPractice("M18x") == "1 of 2, 0 blank")
    #expect(atPractice("M18x", asOf: "2031-03-02") == "0 of 0, 0 blank")
  }

  private mutating func meeting(_ shared: Answer?, on day: String) {
    desk.say(
      .meetingItem(
        MeetingItem(meeting: "weekly", alert: nil, actions: ["x"], learningShared: shared)),
      about: "mill-lane/V", on: day)
  }

  @Test mutating func `a quarter counts in which learning was shared with the whole team`() {
    meeting(.yes, on: "2031-03-03")
    meeting(.no, on: "2030-12-03")
    meeting(nil, on: "2030-09-03")
    #expect(atPractice("M18f") == "1 of 4, 1 blank")
    #expect(atPractice("M18f", asOf: "2030-12-31") == "0 of 4, 1 blank")
    #expect(atPractice("M18f", asOf: "2030-09-02") == nil)
  }

  @Test mutating func `a practice names its contact for MARAC while somebody holds the role`() {
    func contacts(_ asOf: String) -> String? {
      desk.result("M17f", at: "all agencies together", asOf: asOf)?.figures
    }
    #expect(contacts("2031-06-30") == nil)
    desk.say(
      .leadAppointment(
        LeadAppointment(
          role: .maracContact, level: .operational, until: Desk.day("2031-05-31"))),
      about: "mill-lane/L1", on: "2031-01-01")
    #expect(contacts("2031-05-31") == "1 of 2, 1 blank")
    #expect(contacts("2031-06-01") == "0 of 2, 1 blank")
    desk.say(
      .leadAppointment(LeadAppointment(role: .safeguardingLead, level: .operational)),
      about: "harbour-road/L1", on: "2031-01-01")
    #expect(contacts("2031-05-31") == "1 of 2, 0 blank")
  }

  @Test func `what nothing recorded can answer says so`() {
    let results = Measures.results(of: desk.input(asOf: "2031-06-30"))
    for id in ["M18d", "M06x"] {
      #expect(results.filter { $0.measure.id == id }.map(\.status) == [.notMeasured])
    }
  }
}
