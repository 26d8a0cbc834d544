import Testing
import Vocabulary

@testable import Learning

@Suite("Measures that tell how many days something took")
struct DaysMeasuresTests {
  private var desk = Desk()
  private let council = "Northmoor Children's Services"

  private mutating func conference(
    _ child: String, _ step: FamilyGroupConference.Step, on day: String
  ) {
    desk.say(
      .familyGroupConference(FamilyGroupConference(id: "G", step: step)),
      about: "northmoor-csc/\(child)", on: day)
  }

  private func person(_ child: String) -> PersonID {
    People()[RecordReference("northmoor-csc", child)]
  }

  private func conferences(_ opened: [(String, String)]?, asOf: String) -> MeasureResult? {
    var input = desk.input(asOf: asOf)
    input.duties = opened.map { opened in
      opened.map { child, day in
        DutyOutcome(
          rule: "consider-family-group-conference", owedBy: "northmoor-csc", about: person(child),
          opened: Desk.day(day), due: Desk.day(day).adding(days: 28))
      }
    }
    return Measures.results(of: input).result("M10c", at: council)
  }

  @Test mutating func `half of the conferences were held within so many days of their trigger`() {
    conference("P1", .offerDecided, on: "2031-03-05")
    conference("P1", .held, on: "2031-03-13")
    conference("P2", .held, on: "2031-03-20")
    conference("P3", .held, on: "2031-03-21")
    conference("P4", .offerDecided, on: "2031-03-21")
    // The trigger of 10 March came after the conference was considered: it prompted another.
    let triggers = [
      ("P1", "2031-03-03"), ("P1", "2031-03-10"), ("P2", "2031-01-01"), ("P2", "2031-03-05"),
    ]
    #expect(
      conferences(triggers, asOf: "2031-03-31")?.figures == "12.5 days of 2, at most 15, 1 blank")
    #expect(
      conferences(triggers, asOf: "2031-03-15")?.figures == "10.0 days of 1, at most 10, 0 blank")
    #expect(conferences(nil, asOf: "2031-03-31") == nil)
    #expect(
      conferences(triggers, asOf: "2031-03-31")?.says
        == "12.5 days or fewer from what prompted it to the meeting for half of 2 family group "
        + "conferences at Northmoor Children's Services (invented data); the longest 15; not "
        + "recorded: 1.")
  }

  @Test mutating func `with no trigger known there is no data, and what is blank is told`() {
    conference("P1", .held, on: "2031-03-13")
    let result = conferences([], asOf: "2031-03-31")
    #expect(result?.status == .noData)
    #expect(result?.value == nil)
    #expect(
      result?.says
        == "No family group conferences to count in the year to 31 March 2031 at Northmoor "
        + "Children's Services (invented data); not recorded: 1.")
  }

  @Test mutating func `in JSON the value is the days, and numerator over denominator gives it`() {
    conference("P1", .held, on: "2031-03-13")
    conference("P2", .held, on: "2031-03-20")
    var input = desk.input(asOf: "2031-03-31")
    input.duties = [("P1", "2031-03-03"), ("P2", "2031-03-05")].map {
      DutyOutcome(
        rule: "consider-family-group-conference", owedBy: "northmoor-csc", about: person($0),
        opened: Desk.day($1), due: Desk.day("2031-04-30"))
    }
    let json = Assurance(of: input).json
    let part = json.split(separator: "\"id\": \"M10c\"")[1].prefix(700)
    #expect(part.contains("\"numerator\": 25,"))
    #expect(part.contains("\"denominator\": 2,"))
    #expect(part.contains("\"value\": 12.5,"))
    #expect(part.contains("\"status\": \"no_target\""))
  }

  @Test mutating func `of open cases nine in ten, and one never reviewed counts from its opening`()
  {
    for number in 1...10 {
      desk.say(
        .careEpisode(CareEpisode(id: "E", setting: .community)), about: "eastvale-mh/P\(number)",
        on: "2030-01-01")
      guard number < 10 else { continue }
      desk.say(
        .riskReview(RiskReview(id: "R", trigger: .backstop)), about: "eastvale-mh/P\(number)",
        on: "2031-03-0\(number)")
    }
    desk.say(
      .careEpisode(CareEpisode(id: "E", setting: .ward, ended: Desk.date("2031-02-01"))),
      about: "eastvale-mh/P11", on: "2031-01-01")
    desk.say(
      .careEpisode(CareEpisode(id: "E", setting: .community)), about: "eastvale-mh/P12",
      on: "2031-01-01")
    desk.say(.died(Desk.date("2031-02-01")), about: "eastvale-mh/P12", on: "2031-02-01")
    func figures(_ asOf: String) -> String? {
      desk.result("M21e", at: "Eastvale Mental Health", asOf: asOf)?.figures
    }
    #expect(figures("2031-03-31") == "30.0 days of 10, at most 454, 0 blank, 1 died")
    // As of New Year's Day none of them had been reviewed, and two more were open.
    #expect(figures("2031-01-01") == "365.0 days of 12, at most 365, 0 blank")
  }

  private func frontDoor(_ id: String, _ asOf: String) -> String? {
    var rules = WorkforceMeasuresTests.rules
    rules?.frontDoorTeams = ["Front Door"]
    rules?.courses.append(
      TrainingRules.Course(id: "risk", title: "r", subject: "risk_checklist", topics: ["r": 60]))
    var input = desk.input(asOf: asOf)
    input.training = rules
    return Measures.results(of: input).result(id, at: council)?.figures
  }

  private mutating func post(_ id: String, team: String?, started: String, trained: String?) {
    desk.say(
      .staffPost(
        StaffPost(role: "r", group: .socialWork, team: team, started: Desk.day(started))),
      about: "northmoor-csc/\(id)", on: started)
    guard let trained else { return }
    desk.say(
      .training(TrainingCompletion(course: "risk", passed: .yes)), about: "northmoor-csc/\(id)",
      on: trained)
  }

  @Test mutating func `front-door staff are those of its teams, all social workers those of any`() {
    post("S1", team: "front door", started: "2031-01-01", trained: "2031-01-11")
    post("S2", team: "Front door", started: "2031-01-01", trained: "2030-06-01")
    post("S3", team: "Front door", started: "2031-01-01", trained: "2031-03-02")
    post("S4", team: "Front door", started: "2031-01-01", trained: nil)
    post("S5", team: "Family team", started: "2029-01-01", trained: "2027-01-01")
    post("S6", team: nil, started: "2029-01-01", trained: "2031-01-01")
    #expect(frontDoor("M09a", "2031-03-31") == "3 of 4, 0 blank, 1 with no team listed")
    #expect(frontDoor("M09b", "2031-03-31") == "4 of 6, 0 blank")
    #expect(
      frontDoor("M09d", "2031-03-31")
        == "10.0 days of 3, at most 60, 0 blank, 1 not trained yet")
    #expect(frontDoor("M09a", "2031-01-10") == "1 of 4, 0 blank, 1 with no team listed")
    #expect(
      frontDoor("M09d", "2031-01-10") == "0.0 days of 1, at most 0, 0 blank, 3 not trained yet")
    #expect(desk.result("M09a", at: council, asOf: "2031-03-31") == nil)
  }
}
