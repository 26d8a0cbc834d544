import Testing
import Vocabulary

@testable import Learning

/// What pages on training, policies and the lead are made of.
@Suite struct StaffViewsTests {
  private let agency = Agency(
    id: "st-brannock", name: "St Brannock", kind: .hospital, invented: true)
  private let asOf = Day("2030-06-01")!
  private let workingDays = WorkingDays(holidays: [:], knownUntil: Day("2040-01-01")!)
  private let rules = TrainingRules(
    says: "",
    courses: [
      TrainingRules.Course(
        id: "adult", title: "Adults", subject: "adult_safeguarding", topics: ["a": 60]),
      TrainingRules.Course(
        id: "child", title: "Children", subject: "child_safeguarding", topics: ["a": 60]),
      TrainingRules.Course(
        id: "risk", title: "Checklist", subject: "risk_checklist", topics: ["a": 60]),
      TrainingRules.Course(id: "golden", title: "Rules", subject: "sharing", topics: ["a": 10]),
    ],
    requirements: [
      requirement("adult_safeguarding", .eventEveryMonths(months: 36)),
      requirement("child_safeguarding", .eventEveryMonths(months: 36)),
      requirement("risk_checklist", .eventEveryMonths(months: 24)),
    ], goldenRulesCourse: "golden",
    requiredPolicies: [
      TrainingRules.RequiredPolicy(agencies: [.hospital], subject: "adult-safeguarding"),
      TrainingRules.RequiredPolicy(agencies: [.hospital], subject: "child-safeguarding"),
    ], policyWaitLimitDays: 90, policyReadShare: 0.75)

  private static func requirement(
    _ subject: String, _ rule: TrainingRules.Rule
  ) -> TrainingRules.Requirement {
    TrainingRules.Requirement(id: subject, subject: subject, rule: rule, source: "local")
  }

  private func said(_ id: String, _ says: Saying, on day: String, by from: AgencyID? = nil)
    -> (Int) -> Statement
  {
    { number in
      Statement(
        sequence: number, recorded: Instant(milliseconds: 0), submission: "s/1",
        told: DraftStatement(
          about: RecordReference(self.agency.id, id), says: says, standing: .observed,
          occurred: UncertainDate(Day(day)!), noted: Day(day)!, saidBy: from ?? self.agency.id,
          source: SourcePlace(document: "a.csv"), key: "k\(number)"))
    }
  }

  private func numbered(_ made: [(Int) -> Statement]) -> [Statement] {
    made.enumerated().map { $0.element($0.offset + 1) }
  }

  private func post(_ id: String, _ group: StaffPost.Group) -> (Int) -> Statement {
    said(
      id, .staffPost(StaffPost(role: "r", group: group, team: "Ward", started: Day("2020-01-01")!)),
      on: "2020-01-01")
  }

  private func took(_ id: String, _ course: String, _ day: String) -> (Int) -> Statement {
    said(id, .training(TrainingCompletion(course: course, passed: .yes)), on: day)
  }

  /// Five clinical posts, of which A and B alone are named below, and five administrative.
  private var staff: [Statement] {
    let clinical = ["A", "B", "E", "F", "G"]
    let administrative = ["C", "D", "H", "I", "J"]
    return numbered(
      clinical.map { post($0, .clinical) } + administrative.map { post($0, .administrative) }
        + ["A", "B", "E", "F", "C"].map { took($0, "adult", "2029-01-01") }
        + [
          took("A", "child", "2029-01-01"), took("A", "risk", "2028-07-10"),
          took("B", "risk", "2028-05-01"), took("A", "golden", "2029-01-01"),
        ])
  }

  private func coverage(of statements: [Statement]) throws -> TrainingCoverage {
    try #require(
      TrainingCoverage(
        of: statements, at: agency, rules: rules, asOf: asOf, workingDays: workingDays))
  }

  @Test func `the group furthest behind is the headline, adults and children side by side`() throws
  {
    let coverage = try coverage(of: staff)
    #expect(coverage.worst("adult_safeguarding")?.group == .administrative)
    #expect(coverage.worst("child_safeguarding")?.group == .administrative)
    #expect(coverage.share("adult_safeguarding") == TrainingCoverage.Share(met: 5, of: 10))
    #expect(coverage.share("child_safeguarding") == TrainingCoverage.Share(met: 1, of: 10))
    #expect(coverage.gap == 0.4)
    #expect(coverage.goldenRules == TrainingCoverage.Share(met: 1, of: 10))
    #expect(coverage.teams.map(\.team) == ["Ward"])
  }

  @Test func `of a group of one nothing is told, nor what would give it away`() throws {
    let alone = staff + numbered([post("K", .policing)])
    let coverage = try coverage(of: alone)
    #expect(coverage.groups.map(\.posts) == [5, 5, 1])
    // Eleven less five and five would tell of the one: the first of the two fives goes with it.
    #expect(coverage.groups.map { $0.shares[0].isWithheld } == [true, false, true])
    #expect(coverage.groups[2].shares[0] == .withheld)
    #expect(coverage.worst("adult_safeguarding")?.group == .administrative)
    #expect(coverage.share("adult_safeguarding") == TrainingCoverage.Share(met: 5, of: 11))
  }

  @Test func `of an agency of four nothing is told at all`() throws {
    let four = numbered(["A", "B", "C", "D"].map { post($0, .clinical) })
    let coverage = try coverage(of: four)
    #expect(coverage.whole.shares.map(\.isWithheld) == [true, true, true])
    #expect(coverage.goldenRules.isWithheld && coverage.checklistAuthors.isWithheld)
    #expect(coverage.rules.map(\.share.isWithheld) == [true, true, true])
    #expect(coverage.rules.map(\.lapsing) == [nil, nil, nil])
  }

  @Test func `whoever is out of date may not write a checklist alone, and who soon is counts`()
    throws
  {
    let coverage = try coverage(of: staff)
    #expect(coverage.checklistAuthors == TrainingCoverage.Share(met: 1, of: 10))
    #expect(coverage.rules.first { $0.requirement.id == "risk_checklist" }?.lapsing == 1)
    let own = OwnTraining(
      of: staff, record: RecordReference(agency.id, "A"), at: agency, rules: rules, asOf: asOf,
      workingDays: workingDays)
    #expect(own.checklistUntil == Day("2030-07-09"))
    #expect(own.goldenRulesOn == Day("2029-01-01"))
    #expect(own.asked.map(\.isMet) == [true, true, true])
  }

  private func own(_ day: String, _ rules: TrainingRules? = nil) -> OwnTraining {
    OwnTraining(
      of: numbered([post("A", .clinical), took("A", "risk", day)]),
      record: RecordReference(agency.id, "A"), at: agency, rules: rules ?? self.rules, asOf: asOf,
      workingDays: workingDays)
  }

  @Test(arguments: [
    ("2028-06-02", "2030-06-01", true), ("2028-06-01", "2030-05-31", false),
    ("2028-02-29", "2030-02-28", false),
  ])
  func `the last day in date is the day before the course turns two years old`(
    learned: String, last: String, isMet: Bool
  ) {
    #expect(own(learned).checklistUntil == Day(last))
    #expect(own(learned).asked.last?.isMet == isMet)
  }

  @Test func `a rule that nothing meets is not made up for by another on the same subject`() {
    var stricter = rules
    stricter.requirements.append(
      Self.requirement("risk_checklist", .topicIncluded(topic: "marac", months: 24)))
    #expect(own("2030-01-01", stricter).checklistUntil == nil)
    stricter.requirements[3].rule = .hoursOverRollingPeriod(hours: 2, months: 24)
    #expect(own("2030-01-01", stricter).checklistUntil == nil)
    stricter.requirements[3].rule = .hoursOverRollingPeriod(hours: 1, months: 24)
    #expect(own("2030-01-01", stricter).checklistUntil == Day("2031-12-31"))
  }

  @Test func `an agency that sent no posts has no figures`() {
    #expect(
      TrainingCoverage(of: [], at: agency, rules: rules, asOf: asOf, workingDays: workingDays)
        == nil)
  }

  private func step(_ state: PolicyStep.State, _ day: String, due: String? = nil)
    -> (Int) -> Statement
  {
    said(
      "POL",
      .policyStep(
        PolicyStep(
          subject: "adult-safeguarding", version: "7", state: state,
          reviewDue: due.flatMap { Day($0) })), on: day)
  }

  private func shelf(_ made: [(Int) -> Statement], amber: Int? = 42) -> PolicyShelf {
    PolicyShelf(
      of: numbered([post("A", .clinical)] + made), at: agency,
      reader: RecordReference(agency.id, "A"), rules: rules, amberAfterDays: amber, asOf: asOf,
      workingDays: workingDays)
  }

  @Test func `a policy is in force once ratified, published and read, and not before`() throws {
    let read = said(
      "A", .policyReading(PolicyReading(subject: "adult-safeguarding", version: "7")),
      on: "2030-05-20")
    let steps = [step(.ratified, "2030-05-01"), step(.published, "2030-05-02", due: "2032-01-01")]
    let unread = try #require(shelf(steps).versions.first)
    #expect(!unread.isInForce && unread.canBeRead && unread.missing.count == 1)
    let whole = try #require(shelf(steps + [read]).versions.first)
    #expect(whole.isInForce && whole.readByReader == Day("2030-05-20"))
    let unratified = try #require(shelf([steps[1], read]).versions.first)
    #expect(unratified.missing == ["ratified by its committee"])
    #expect(shelf(steps).lacking == ["child-safeguarding"])
  }

  @Test(arguments: [
    ("2030-04-20", PolicyShelf.Alarm.none), ("2030-04-19", .amber), ("2030-03-03", .amber),
    ("2030-03-02", .red),
  ])
  func `the clock of a policy before its committee turns amber after 42 days and red after 90`(
    day: String, alarm: PolicyShelf.Alarm
  ) throws {
    #expect(shelf([step(.awaitingRatification, day)]).versions.first?.alarm == alarm)
  }

  @Test(arguments: [(Int?.some(60), PolicyShelf.Alarm.none), (27, .amber), (nil, .none)])
  func `from which day it turns amber is the partnership's own setting`(
    days: Int?, alarm: PolicyShelf.Alarm
  ) {
    // It has waited for 28 days.
    let waiting = shelf([step(.awaitingRatification, "2030-05-04")], amber: days)
    #expect(waiting.versions.first?.alarm == alarm)
  }

  private func lead(_ from: String, _ until: String?) -> (Int) -> Statement {
    said(
      "L-" + from,
      .leadAppointment(
        LeadAppointment(
          role: .domesticAbuseLead, level: .operational, until: until.flatMap { Day($0) })),
      on: from)
  }

  private func rota(_ made: [(Int) -> Statement]) -> LeadRota {
    LeadRota(of: numbered(made), alarmAfterDays: 28, asOf: asOf, workingDays: workingDays)
  }

  @Test func `a role that stands empty for longer than four weeks is an alarm`() {
    let month = rota([lead("2029-01-01", "2030-05-04")])
    #expect(month.vacantSince == Day("2030-05-05") && month.vacantDays == 28 && !month.isAlarm)
    #expect(rota([lead("2029-01-01", "2030-05-03")]).isAlarm)
    #expect(rota([]).isAlarm)
    let held = rota([lead("2029-01-01", "2030-05-03"), lead("2030-05-20", nil)])
    #expect(!held.isAlarm && held.vacantSince == nil && held.holders.count == 1)
    #expect(held.daysCounted - held.daysHeld == 16)
  }

  @Test func `an answer by the lead's agency closes the question another agency asked`() throws {
    let asked = said(
      "Q-1", .expertQuery(ExpertQuery(topic: "t")), on: "2030-05-27", by: "mill-lane")
    #expect(try #require(rota([asked]).queries.first).isLate(on: asOf))
    let answer = said(
      "Q-1", .expertQuery(ExpertQuery(topic: "t", answered: Day("2030-05-29")!)), on: "2030-05-27")
    let queries = rota([asked, answer]).queries
    #expect(queries.count == 1)
    #expect(queries.first?.due == Day("2030-05-29") && queries.first?.isLate(on: asOf) == false)
    #expect(queries.first?.askedBy == "mill-lane")
  }

  @Test func `a search finds chapters with every word, whatever their case`() {
    let book = ProcedureBook(
      set: .adult, title: "t", says: "s", version: "1", published: asOf, owner: "o", checked: asOf,
      chapters: [
        ProcedureBook.Chapter(id: "a", title: "Carers", paragraphs: ["One.", "Meet and Agree."]),
        ProcedureBook.Chapter(id: "b", title: "Sharing", paragraphs: ["Agreement is welcome."]),
      ])
    #expect(book.search("agree carer").map(\.chapter.id) == ["a"])
    #expect(book.search("AGREE").map(\.excerpt) == ["Meet and Agree.", "Agreement is welcome."])
    #expect(book.search(" ").isEmpty && book.search("nothing").isEmpty)
  }
}
