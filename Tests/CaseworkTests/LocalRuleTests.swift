import Casework
import Content
import Duties
import Testing
import Vocabulary

@Suite("Local rules: every problem at once, with its line and column")
struct LocalRuleTests {
  static let good = String(decoding: StarterPack.localRules, as: UTF8.self)

  func problems(_ text: String) -> [String] {
    LocalRuleFile(text: text, file: "rules.yaml", settings: .standard).problems.map(\.description)
  }

  func changed(_ from: String, _ to: String) -> [String] {
    #expect(Self.good.contains(from), "\(from)")
    var text = Self.good
    if let range = text.range(of: from) { text.replaceSubrange(range, with: to) }
    return problems(text)
  }

  @Test func `the shipped rules are without fault and say themselves in English`() throws {
    let file = LocalRuleFile(text: Self.good, file: "rules.yaml", settings: .standard)
    #expect(file.problems == [])
    #expect(file.rules.map(\.id) == ["baby-seen-next-day", "third-alert-agenda"])
    #expect(
      try #require(file.rules.first).inWords == """
        See the baby by the next working day (baby-seen-next-day), a task set by Northmoor \
        Safeguarding Partnership (invented), from 1 April 2025.
        When there is a statement of kind policeAlert and person age years is below 2 and alert \
        strangulation is yes: it is owed by council, due in 1 working day, and met by a statement \
        of kind visit. It tightens “See the child alone”.
        It stands on Northmoor partnership minute 5.1 of 18 March 2025, recommendation 11.1.1.
        """)
  }

  @Test func `an unknown fact is named with what was probably meant`() {
    #expect(
      changed("{fact: person.age_years, below: 2}", "{fact: person.age_year, below: 2}") == [
        "rules.yaml:14:18: unknown fact 'person.age_year'; did you mean 'person.age_years'?"
      ])
  }

  @Test func `several problems are told at once, in their order`() {
    let found = problems(
      """
      rules:
        - id: one
          name: Do it
          owner: Northmoor
          effective: {from: 2031-02-30}
          on: policeAlerts
          wen: x
          when: {fact: alert.role, is: victm}
          action: nag
          owed_by: council
          due: {value: 400, unit: days}
          met_by: visit
          examples: []
      """)
    #expect(
      found == [
        "rules.yaml:2:5: a rule must cite its source: write `cites:`",
        "rules.yaml:5:23: 'from' is a day of the calendar written yyyy-MM-dd",
        "rules.yaml:6:9: 'policeAlerts' is no value of 'on'; did you mean 'policeAlert'?",
        "rules.yaml:7:5: unknown key 'wen'; did you mean 'when'?",
        "rules.yaml:8:34: 'victm' is not a code of alert.role; did you mean 'victim'?",
        "rules.yaml:9:13: 'nag' is no value of 'action'; known: task, alert, review-date, flag, "
          + "agenda-item, question-set",
        "rules.yaml:11:18: 'value' is a whole number from 0 to 366",
      ])
  }

  @Test func `an example that fails, one that lacks, and one that would notice nothing are told`() {
    #expect(
      changed("fires: true", "fires: false").contains {
        $0.contains("example 1 fails: expected fires: false, got true")
      })
    let never = Self.good.replacing("fires: false", with: "fires: true")
    #expect(
      problems(never).contains { $0.contains("no example in which it does not fire") })
    let blunt = changed(
      "      - says: a child of two\n        facts: {person.age_years: 2, alert.strangulation: \"yes\"}\n        fires: false\n",
      "")
    #expect(
      blunt == [
        "rules.yaml:21:5: baby-seen-next-day: no example would notice if the rule said: "
          + "alert strangulation is yes"
      ])
  }

  @Test func `a rule may tighten and never loosen, also where the units differ`() {
    func due(_ due: String) -> [String] { changed("due: {value: 1, unit: workingDays}", due) }
    #expect(due("due: {value: 2, unit: workingDays}") == [])
    #expect(
      due("due: {value: 4, unit: workingDays}").contains {
        $0.contains(
          "4 working days may be longer than the 3 working days of see-each-child; a local rule "
            + "may tighten and never loosen")
      })
    #expect(!due("due: {value: 5, unit: days}").isEmpty)
    #expect(due("due: {value: 3, unit: days}") == [])
  }

  @Test func `an end before its beginning, a circle of needs and an unknown need are refused`() {
    #expect(
      changed("effective: {from: 2025-04-01}", "effective: {from: 2025-04-01, to: 2025-03-01}")
        .contains { $0.contains("it ends on 2025-03-01 before it begins on 2025-04-01") })
    #expect(
      changed("action: task", "action: task\n    needs: [third-alert-agenda, nobody]").contains {
        $0.contains("no local rule is called nobody")
      })
    let circle = Self.good
      .replacing("action: task", with: "action: task\n    needs: [third-alert-agenda]")
      .replacing(
        "action: agenda-item", with: "action: agenda-item\n    needs: [baby-seen-next-day]")
    #expect(problems(circle).filter { $0.contains("it needs itself in a circle") }.count == 2)
  }

  @Test(arguments: [
    "{fact: alerts.in_year, at_least: 0}", "{fact: person.age_years, below: 200}",
    "{any: [{fact: person.is_child, is: \"yes\"}, {fact: person.is_child, is: \"no\"}]}",
    "{not: {fact: person.age_years, at_least: 130}}",
  ])
  func `a rule that would fire for everybody is refused`(when: String) {
    let rule = Self.good.replacing("{fact: person.age_years, below: 2}", with: when)
      .replacing("        - {fact: alert.strangulation, is: \"yes\"}\n", with: "")
    #expect(
      problems(rule).contains(
        "rules.yaml:12:5: baby-seen-next-day: it would fire for everybody: say whom it is about"))
  }

  @Test func `what cannot be read of one rule hides nothing that is wrong with it or another`() {
    let text = Self.good
      .replacing(
        "    action: task",
        with: "    needs: [third-alert-agenda]\n    action: nag"
      )
      .replacing(
        "    action: agenda-item", with: "    needs: [baby-seen-next-day]\n    action: agenda-item"
      )
      .replacing(
        "effective: {from: 2025-04-01}", with: "effective: {from: 2025-04-01, to: 2024-01-01}"
      )
      .replacing("is: victim}", with: "is: victm}")
    #expect(
      problems(text) == [
        "rules.yaml:10:5: baby-seen-next-day: it ends on 2024-01-01 before it begins on 2025-04-01",
        "rules.yaml:16:5: baby-seen-next-day: it needs itself in a circle",
        "rules.yaml:17:13: 'nag' is no value of 'action'; known: task, alert, review-date, flag, "
          + "agenda-item, question-set",
        "rules.yaml:39:5: third-alert-agenda: it ends on 2024-01-01 before it begins on 2025-04-01",
        "rules.yaml:44:34: 'victm' is not a code of alert.role; did you mean 'victim'?",
        "rules.yaml:45:5: third-alert-agenda: it needs itself in a circle",
      ])
  }

  @Test func `a key that stands twice is told with its place`() {
    let found = changed("    action: task\n", "    action: task\n    action: alert\n")
    #expect(found == ["rules.yaml:16:5: not YAML: a key stands twice in one mapping"])
  }

  @Test(arguments: ["", "rules:", "rules: []", "[", "rules: {a: b}", "- x", "\t", "rules:\n  - 7"])
  func `what is no rule file is refused with a place and never breaks`(text: String) {
    let found = problems(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.wholeMatch(of: /rules\.yaml:\d+:\d+: .+/) != nil })
  }
}
