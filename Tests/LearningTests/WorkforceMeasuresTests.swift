import Foundation
import Learning
import Testing
import Vocabulary

/// D01, D03, D11, D12, D13, D15 and D19 on a few invented posts.
@Suite struct WorkforceMeasuresTests {
  static let rules = try? JSONDecoder().decode(
    TrainingRules.self,
    from: Data(
      """
      {"says": "for tests", "goldenRulesCourse": "golden-2",
       "courses": [
         {"id": "adult", "title": "a", "subject": "adult_safeguarding",
          "topics": {"care_act": 60, "domestic_abuse": 30}},
         {"id": "adult-bare", "title": "b", "subject": "adult_safeguarding",
          "topics": {"care_act": 60}},
         {"id": "child", "title": "c", "subject": "child_safeguarding", "topics": {"harm": 60}},
         {"id": "abuse", "title": "d", "subject": "domestic_abuse", "topics": {"domestic_abuse": 60}},
         {"id": "special", "title": "e", "subject": "domestic_abuse_specialist",
          "topics": {"domestic_abuse": 240}},
         {"id": "golden-1", "title": "f", "subject": "information_sharing", "topics": {}},
         {"id": "golden-2", "title": "g", "subject": "information_sharing", "topics": {}}],
       "requirements": [
         {"id": "1", "subject": "adult_safeguarding", "source": "test",
          "rule": {"topicIncluded": {"topic": "domestic_abuse", "months": 36}}},
         {"id": "2", "subject": "domestic_abuse", "agencies": ["generalPractice"], "source": "test",
          "rule": {"inductionWithinDays": {"days": 30}}},
         {"id": "3", "subject": "domestic_abuse_specialist", "teamOnly": true, "source": "test",
          "rule": {"hoursOverRollingPeriod": {"hours": 8, "months": 36}}}],
       "requiredPolicies": [{"agencies": ["hospital"], "subject": "adult-safeguarding"}],
       "policyWaitLimitDays": 90, "policyReadShare": 0.5}
      """.utf8))

  static let agencies =
    Desk.agencies + [
      Agency(id: "st-brannock", name: "St Brannock Hospital", kind: .hospital, invented: true)
    ]

  private func figures(_ desk: Desk, _ id: String, _ agency: String = "Mill Lane Surgery") -> String
  {
    var input = desk.input(asOf: "2031-06-30", agencies: Self.agencies)
    input.training = Self.rules
    return Measures.results(of: input).result(id, at: agency)?.figures ?? "not measured"
  }

  private func post(
    _ desk: inout Desk, _ record: String, started: String = "2028-01-10",
    group: StaffPost.Group = .clinical, team: Answer = .no, leave: Answer = .no
  ) {
    desk.say(
      .staffPost(
        StaffPost(
          role: "nurse", group: group, started: Desk.day(started), onLongLeave: leave,
          isSafeguardingTeam: team)), about: record, on: started)
  }

  private func took(_ desk: inout Desk, _ record: String, _ course: String, _ day: String) {
    desk.say(.training(TrainingCompletion(course: course, passed: .yes)), about: record, on: day)
  }

  @Test func `an adult course without domestic abuse does not count`() {
    var desk = Desk()
    for (number, course) in ["adult", "adult-bare", "adult"].enumerated() {
      post(&desk, "mill-lane/P\(number)")
      took(&desk, "mill-lane/P\(number)", course, "2031-02-03")
    }
    took(&desk, "mill-lane/P0", "child", "2031-02-03")
    #expect(figures(desk, "M01a") == "2 of 3, 0 blank")
    #expect(figures(desk, "M01d") == "2 of 3, 0 blank")
    #expect(figures(desk, "M01b") == "1 of 3, 0 blank")
    #expect(figures(desk, "M01c") == "1 of 3, 0 blank")
  }

  @Test func `somebody on long leave is left out and said so`() {
    var desk = Desk()
    post(&desk, "mill-lane/P1", leave: .yes)
    #expect(figures(desk, "M01a") == "0 of 0, 0 blank, 1 on leave for over ninety days")
  }

  @Test func `only the edition that holds now is knowing the golden rules`() {
    var desk = Desk()
    for (record, course) in [("mill-lane/P1", "golden-1"), ("mill-lane/P2", "golden-2")] {
      post(&desk, record)
      took(&desk, record, course, "2031-02-03")
    }
    #expect(figures(desk, "M03a") == "1 of 2, 0 blank")
  }

  @Test func `a policy is in force when ratified, published and read, and not before`() {
    var desk = Desk()
    post(&desk, "st-brannock/P1")
    func step(_ state: PolicyStep.State, _ day: String) {
      desk.say(
        .policyStep(
          PolicyStep(
            subject: "adult-safeguarding", version: "7", state: state,
            reviewDue: Desk.day("2033-01-01"))), about: "st-brannock/POL", on: day)
    }
    step(.awaitingRatification, "2031-03-20")
    #expect(figures(desk, "M11a", "St Brannock Hospital") == "0 of 1, 0 blank")
    #expect(figures(desk, "M11d", "St Brannock Hospital") == "1 of 1, 0 blank")
    step(.ratified, "2031-06-20")
    step(.published, "2031-06-21")
    #expect(figures(desk, "M11a", "St Brannock Hospital") == "0 of 1, 0 blank")
    desk.say(
      .policyReading(PolicyReading(subject: "adult-safeguarding", version: "7")),
      about: "st-brannock/P1", on: "2031-06-22")
    #expect(figures(desk, "M11a", "St Brannock Hospital") == "1 of 1, 0 blank")
    #expect(figures(desk, "M11d", "St Brannock Hospital") == "0 of 0, 0 blank")
  }

  @Test func `specialists need their hours, and only the team is counted`() {
    var desk = Desk()
    for record in ["st-brannock/P1", "st-brannock/P2"] { post(&desk, record, team: .yes) }
    post(&desk, "st-brannock/P3")
    took(&desk, "st-brannock/P1", "special", "2030-02-03")
    took(&desk, "st-brannock/P1", "special", "2030-06-03")
    took(&desk, "st-brannock/P2", "special", "2030-02-03")
    #expect(figures(desk, "M12a", "St Brannock Hospital") == "1 of 2, 0 blank")
  }

  @Test func `the group trained least is a practice's figure, and a starter has thirty days`() {
    var desk = Desk()
    post(&desk, "mill-lane/P1")
    post(&desk, "mill-lane/P2", started: "2031-02-03", group: .administrative)
    post(&desk, "mill-lane/P3", started: "2031-06-20", group: .administrative)
    #expect(figures(desk, "M15a") == "0 of 1, 0 blank, 1 new and still in time")
    #expect(figures(desk, "M15b") == "0 of 1, 0 blank, 1 still in time")
    took(&desk, "mill-lane/P2", "abuse", "2031-02-20")
    #expect(figures(desk, "M15b") == "1 of 1, 0 blank, 1 still in time")
  }

  @Test func `procedures count by workstation, in the version that holds`() {
    var desk = Desk()
    for (station, version, day) in [
      ("WS1", "10", "2031-06-20"), ("WS2", "9", "2031-06-20"), ("WS3", "10", "2031-03-20"),
    ] {
      desk.say(
        .procedureUse(ProcedureUse(set: .adult, version: version, opened: .yes)),
        about: "mill-lane/\(station)", on: day)
    }
    post(&desk, "mill-lane/P1")
    #expect(figures(desk, "M13a") == "1 of 3, 0 blank")
  }

  @Test func `days without a lead are seen, and a question waits two working days`() {
    var desk = Desk()
    desk.say(
      .leadAppointment(
        LeadAppointment(
          role: .domesticAbuseLead, level: .operational, until: Desk.day("2031-06-20"))),
      about: "northmoor-csc/L1", on: "2029-01-01")
    for (number, answered) in ["2031-03-05", "2031-03-12"].enumerated() {
      desk.say(
        .expertQuery(ExpertQuery(topic: "orders", answered: Desk.day(answered))),
        about: "northmoor-csc/Q\(number)", on: "2031-03-03")
    }
    #expect(figures(desk, "M19a", "all agencies together") == "355 of 365, 0 blank")
    #expect(figures(desk, "M19b", "all agencies together") == "1 of 2, 0 blank")
  }

  @Test func `without rules on training nothing of it is measured`() {
    var desk = Desk()
    post(&desk, "mill-lane/P1")
    let results = Measures.results(of: desk.input(asOf: "2031-06-30"))
    #expect(results.filter { $0.measure.id == "M01a" }.map(\.status) == [.notMeasured])
  }
}
