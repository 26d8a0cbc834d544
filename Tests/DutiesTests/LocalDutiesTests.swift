import Testing
import Vocabulary

@testable import Duties

@Suite("A local rule makes duties like any other, and what nobody recorded fires nothing")
struct LocalDutiesTests {
  func rule(
    _ id: String = "r", when: Condition, owedBy: LocalRule.Owing = .council,
    from: String = "2026-01-01",
    needs: [String] = []
  ) -> LocalRule {
    LocalRule(
      id: id, name: "See the baby", cites: Citation("Minute 5", recommendations: ["11.1.1"]),
      owner: "Northmoor partnership", from: day(from), to: nil, on: .policeAlert, when: when,
      action: .task, owedBy: owedBy,
      limit: DutyLimit(
        1, .workingDays, from: day(from), owner: "Northmoor partnership", source: "Minute 5"),
      metBy: .visit, needs: needs, tightens: nil, examples: [])
  }
  let alert = said(
    10, about: "northmoor-police/MARA", notice(sentTo: [("northmoor-csc", "2026-03-03")]),
    on: "2026-03-02")

  func made(_ rules: [LocalRule], _ more: [Statement] = []) -> [Duty] {
    let book = Rulebook(
      workingDays: rulebook.workingDays, agencies: rulebook.agencies, local: rules)
    return owed(.local, "isla", [isla(born: "2025-05-01"), alert] + more, under: book)
  }

  @Test func `it is counted, cited and met like any other`() throws {
    let duty = try #require(made([rule(when: .below(.ageYears, 2))]).first)
    #expect(duty.owedBy == "northmoor-csc")
    #expect(duty.dueBy == day("2026-03-04"))
    #expect(duty.localRule == "r")
    #expect(duty.because == [10])
    #expect(
      duty.source
        == Citation(
          "Minute 5; limit of 1 working day set by Northmoor partnership",
          recommendations: ["11.1.1"], isLocalSetting: true))
    let seen = visit(20, on: "2026-03-04", alone: .yes)
    #expect(made([rule(when: .below(.ageYears, 2))], [seen]).map(\.metOn) == [day("2026-03-04")])
  }

  @Test func `a visit at which nobody was seen meets nothing`() {
    let missed = visit(20, on: "2026-03-04", seen: .no, alone: .no)
    #expect(made([rule(when: .below(.ageYears, 2))], [missed]).map(\.metOn) == [nil])
  }

  @Test func `a rule needs what its needs need`() {
    let never = rule("c", when: .below(.ageYears, 0))
    let between = rule("b", when: .atLeast(.alertsInYear, 1), needs: ["c"])
    #expect(made([rule("a", when: .below(.ageYears, 2), needs: ["b"]), between, never]).isEmpty)
  }

  @Test func `an unknown fact fires nothing, and neither does its not`() {
    let unknown = Condition.oneOf(.alertStrangulation, [.code("yes")])
    #expect(made([rule(when: unknown)]).isEmpty)
    #expect(made([rule(when: .not(unknown))]).isEmpty)
    #expect(made([rule(when: .all([.below(.ageYears, 2), unknown]))]).isEmpty)
    #expect(made([rule(when: .any([.below(.ageYears, 2), unknown]))]).count == 1)
  }

  @Test func `it fires from its day, and only where those it needs do`() {
    #expect(made([rule(when: .below(.ageYears, 2), from: "2026-03-03")]).isEmpty)
    let never = rule("other", when: .below(.ageYears, 0))
    #expect(made([rule(when: .below(.ageYears, 2), needs: ["other"]), never]).isEmpty)
    let always = rule("other", when: .atLeast(.alertsInYear, 1))
    #expect(made([rule(when: .below(.ageYears, 2), needs: ["other"]), always]).count == 2)
  }

  @Test func `facts are read as the statements have them`() {
    let reading = CaseReading(
      CaseFile(person: person("isla"), statements: [isla(born: "2025-05-01"), alert]),
      people: people, rulebook: rulebook)
    let facts = FactReading(of: alert, in: reading)
    #expect(facts[.ageYears] == .number(0))
    #expect(facts[.isChild] == .truth(true))
    #expect(facts[.alertsInYear] == .number(1))
    #expect(facts[.alertRole] == .code("child"))
    #expect(facts[.alertChildren] == .number(1))
    #expect(facts[.alertStrangulation] == nil)
    #expect(facts[.daysSinceSeen] == nil)
  }

  /// The facts of the alert for Isla, nine, with what more is said of her and of those around her.
  func facts(_ more: [Statement], relatives: [Relative] = []) -> FactReading {
    FactReading(
      of: alert,
      in: CaseReading(
        CaseFile(
          person: person("isla"), statements: [isla(), alert] + more, relatives: relatives),
        people: people, rulebook: rulebook))
  }

  @Test func `only a council's visit counts as the child having been seen`() {
    let nurse = visit(20, on: "2026-02-28", alone: .yes, about: "oakfield-school/ISLA")
    #expect(facts([nurse])[.daysSinceSeen] == nil)
    let council = visit(21, on: "2026-02-20", alone: .no)
    #expect(facts([nurse, council])[.daysSinceSeen] == .number(10))
  }

  @Test func `children at home are those who share it, and unknown while the home is`() {
    let theo = said(
      30, about: "northmoor-csc/THEO", .born(Birth(on: UncertainDate(edtf: "2019-01-01")!)))
    func relative(_ tie: Relative.Kind, _ told: [Statement]) -> Relative {
      Relative(person: person("theo"), tie: tie, statements: told)
    }
    #expect(facts([], relatives: [relative(.household, [theo])])[.childrenAtHome] == .number(1))
    #expect(facts([], relatives: [relative(.child, [theo])])[.childrenAtHome] == nil)
    #expect(facts([], relatives: [relative(.household, [])])[.childrenAtHome] == nil)
    let home = said(
      31, about: "northmoor-csc/ISLA",
      .lives(Residence(place: Place(address: "3 Furnace Row", postcode: "QX6 1LN"))))
    #expect(facts([])[.childrenAtHome] == nil)
    #expect(facts([home])[.childrenAtHome] == .number(0))
  }

  @Test func `a limit as short as the shipped one is not called longer`() throws {
    let shipped = try #require(DutySettings.standard[.seeEachChild].steps.last?.value)
    let same = LocalRuleParts(
      id: "same", from: day("2026-01-01"), to: nil, when: .below(.ageYears, 2), limit: shipped,
      needs: [], tightens: .seeEachChild,
      examples: [1, 2].map {
        .init(says: "\($0)", facts: [.ageYears: .number($0)], fires: $0 < 2)
      })
    #expect(LocalRuleProblems.of([same], settings: .standard).map(\.text) == [])
  }

  @Test func `of conditions that settle each other either way unknown parts are told apart`() {
    let (young, unknown) = (Condition.below(.ageYears, 2), Condition.below(.checklistNotAsked, 1))
    let facts: [Fact: FactValue] = [.ageYears: .number(1)]
    #expect(Condition.all([unknown, young]).holds(facts) == nil)
    #expect(Condition.all([unknown, .not(young)]).holds(facts) == false)
    #expect(Condition.any([unknown, young]).holds(facts) == true)
    #expect(Condition.any([unknown, .not(young)]).holds(facts) == nil)
  }

  @Test func `every code a fact can have is told, and names read well`() {
    #expect(Fact.alertRole.sort == .code(["victim", "allegedPerpetrator", "child", "other"]))
    #expect(Fact.childSeen.sort == .code(["yes", "no"]))
    for fact in Fact.allCases {
      if case .code(let codes) = fact.sort { #expect(codes.count >= 2, "\(fact)") }
      #expect(!fact.inWords.contains("_"))
    }
  }
}
