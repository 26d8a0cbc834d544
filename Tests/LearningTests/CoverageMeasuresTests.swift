import Learning
import Testing
import Vocabulary

@Suite("Who is asked about abuse, by sex, age and need of an interpreter, and by whom")
struct CoverageMeasuresTests {
  private var desk = Desk()
  private let practice = "Mill Lane Surgery"

  private func figures(_ ids: [String], asOf: String = "2031-03-31") -> [String?] {
    ids.map { desk.result($0, at: practice, asOf: asOf)?.figures }
  }

  private mutating func ask(
    _ person: String, _ outcome: RoutineEnquiry.Outcome = .nothingDisclosed,
    _ interpreter: RoutineEnquiry.Interpreter = .notNeeded, on day: String = "2031-03-03"
  ) {
    desk.say(
      .routineEnquiry(
        RoutineEnquiry(outcome: outcome, context: .other, interpreter: interpreter)),
      about: "mill-lane/\(person)", on: day)
  }

  private mutating func born(_ person: String, _ date: String) {
    desk.say(.born(Birth(on: Desk.date(date))), about: "mill-lane/\(person)", on: nil)
  }

  @Test mutating func `by sex, and whoever's is not recorded stands apart`() {
    desk.say(.sex(.female), about: "mill-lane/P1", on: nil)
    desk.say(.sex(.male), about: "mill-lane/P2", on: nil)
    desk.say(.sex(.unknown), about: "mill-lane/P3", on: nil)
    ask("P1")
    ask("P1", .deferredUnsafe)
    ask("P2")
    ask("P3", .notAsked)
    ask("P4")
    #expect(
      figures(["M16b.f", "M16b.m", "M16b.s"])
        == ["1 of 2, 0 blank", "1 of 1, 0 blank", "1 of 2, 0 blank"])
  }

  @Test mutating func `by age on the day of asking; two ages of one band are one, of two are none`()
  {
    born("P1", "2006-03-04")  // 24 on 3 March 2031, and 25 the day after.
    born("P2", "2006-03-03")
    born("P3", "1970")
    born("P4", "1985/1987")
    born("P5", "2020-01-01")
    for person in ["P1", "P2", "P3", "P4", "P5", "P6"] { ask(person) }
    #expect(
      figures(["M16b.a16", "M16b.a25", "M16b.a45", "M16b.a65", "M16b.a"]) == [
        "1 of 1, 0 blank", "1 of 1, 0 blank", "1 of 1, 0 blank", "0 of 0, 0 blank",
        "2 of 2, 0 blank",
      ])
    #expect(figures(["M16b.a16"], asOf: "2031-03-02") == ["0 of 0, 0 blank"])
  }

  @Test mutating func `by need of an interpreter, for no statement says a language`() {
    ask("P1")
    ask("P2", .nothingDisclosed, .professional)
    ask("P3", .deferredUnsafe, .familyOrFriend)
    ask("P4", .declined, .notRecorded)
    #expect(
      figures(["M16b.i0", "M16b.ip", "M16b.if", "M16b.i"])
        == ["1 of 1, 0 blank", "1 of 1, 0 blank", "0 of 1, 0 blank", "1 of 1, 0 blank"])
  }

  private func toolkit(
    _ asOf: String,
    posts: [String: RecordReference]? = [
      "a.fenwick": RecordReference("mill-lane", "POST-1")
    ]
  ) -> String? {
    var input = desk.input(asOf: asOf)
    input.training = WorkforceMeasuresTests.rules
    input.practitionerPosts = posts
    return Measures.results(of: input).result("M04c", at: practice)?.figures
  }

  private mutating func post(_ id: String, _ group: StaffPost.Group) {
    desk.say(
      .staffPost(StaffPost(role: "r", group: group, started: Desk.day("2029-01-01"))),
      about: "mill-lane/\(id)", on: "2029-01-01")
  }

  private mutating func ask(by practitioner: String?, on day: String) {
    desk.say(
      .routineEnquiry(RoutineEnquiry(outcome: .deferredUnsafe, context: .other)),
      about: "mill-lane/P1", on: day, by: nil, practitioner: practitioner)
  }

  @Test mutating func `a clinician used the toolkit whose enquiry lies within ninety days`() {
    post("POST-1", .clinical)
    post("POST-2", .clinical)
    post("POST-3", .administrative)
    ask(by: "a.fenwick", on: "2031-03-03")
    #expect(toolkit("2031-03-03") == "1 of 2, 0 blank")
    #expect(toolkit("2031-05-31") == "1 of 2, 0 blank")
    #expect(toolkit("2031-06-01") == "0 of 2, 0 blank")
    #expect(toolkit("2031-03-02") == "0 of 2, 0 blank")
    #expect(toolkit("2031-03-03", posts: nil) == nil)
  }

  @Test mutating func `while an enquiry names nobody known, who else used it is not recorded`() {
    post("POST-1", .clinical)
    post("POST-2", .clinical)
    ask(by: "a.fenwick", on: "2031-03-03")
    ask(by: nil, on: "2031-03-04")
    #expect(toolkit("2031-03-03") == "1 of 2, 0 blank")
    #expect(toolkit("2031-03-04") == "1 of 2, 1 blank")
  }

  @Test func `an entry of the directory is fresh for ninety days, and as of a day before it blank`()
  {
    func directory(_ asOf: String) -> String? {
      var input = desk.input(asOf: asOf)
      input.directory = [
        PathwayEntry(verified: [Desk.day("2031-01-01")]),
        PathwayEntry(verified: [Desk.day("2030-06-01"), Desk.day("2031-03-03")]),
      ]
      return Measures.results(of: input).result("M04d", at: "all agencies together")?.figures
    }
    #expect(directory("2031-04-01") == "2 of 2, 0 blank")
    #expect(directory("2031-04-02") == "1 of 2, 0 blank")
    #expect(directory("2031-03-02") == "1 of 2, 0 blank")
    #expect(directory("2030-08-30") == "1 of 2, 1 blank")
    #expect(desk.result("M04d", at: "all agencies together", asOf: "2031-04-01") == nil)
  }
}
