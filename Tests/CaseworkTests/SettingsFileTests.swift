import Content
import Duties
import Learning
import Testing
import Vocabulary

@testable import Casework

@Suite("A partnership's numbers: every nonsense at once, with its line and column")
struct SettingsFileTests {
  func read(_ text: String) -> SettingsFile { SettingsFile(text: text, file: "settings.json") }

  @Test func `the shipped numbers are without fault and set every local number`() {
    let shipped = read(String(decoding: StarterPack.settings, as: UTF8.self))
    #expect(shipped.problems == [])
    for threshold in DutyThreshold.allCases {
      let setting = shipped.duties.thresholds.setting(threshold, on: day("2031-03-02"))
      #expect(setting.owner == "Northmoor Safeguarding Partnership (invented)", "\(threshold)")
      #expect(setting.from == day("2025-04-01"), "\(threshold)")
    }
    for limit in MeasureLimit.allCases where !limit.isOfDuty {
      let owners = shipped.measures[limit]?.map(\.owner)
      #expect(owners == ["Northmoor Safeguarding Partnership (invented)"], "\(limit)")
    }
  }

  @Test func `a limit of a measure is counted in what it can be counted in`() {
    let found = read(
      """
      {"duties": {},
       "measures": {
        "directory-verified":
          {"value": 60, "unit": "workingDays", "from": "2026-01-01", "owner": "a", "source": "b"},
        "section47-child-seen":
          {"value": 3, "unit": "workingDaysBefore", "from": "2026-01-01", "owner": "a", "source": "b"},
        "toolkit-used":
          {"value": 0, "unit": "days", "from": "2026-01-01", "owner": "a", "source": "b"}}}
      """)
    #expect(
      found.problems.map(\.description) == [
        "settings.json:4:5: 'directory-verified' is 1 or more of days or months",
        "settings.json:6:5: 'section47-child-seen' is 1 or more of days, working days or months",
        "settings.json:8:5: 'toolkit-used' is 1 or more of days or months",
      ])
  }

  @Test func `a measure has its own dated limit, and that of the duty it looks at`() {
    let found = read(
      """
      {"duties": {"triage-police-alert":
         {"value": 3, "unit": "days", "from": "2027-01-01", "owner": "a", "source": "b"}},
       "measures": {"directory-verified":
         {"value": 2, "unit": "months", "from": "2027-01-01", "owner": "a", "source": "b"}}}
      """)
    let settings = MeasureSettings(found.measures, sharing: found.duties)
    func inWords(_ limit: MeasureLimit, _ on: String) -> String {
      settings.limit(limit, on: day(on)).inWords
    }
    #expect(found.problems == [])
    #expect(inWords(.directoryVerified, "2026-12-31") == "90 days")
    #expect(inWords(.directoryVerified, "2027-01-01") == "2 months")
    #expect(inWords(.alertTriaged, "2026-12-31") == "1 working day")
    #expect(inWords(.alertTriaged, "2027-01-01") == "3 days")
  }

  @Test func `nonsense is told at once, each with its place`() {
    let found = read(
      """
      {"duties": {
        "see-everyone": {"value": 1},
        "see-each-child": {"value": -1, "unit": "weeks", "from": "2031-02-30", "owner": ""},
        "hold-core-group": {"value": 12, "unit": "workingDays", "from": "2026-01-01",
          "owner": "a", "source": "b"}},
       "thresholds": {
        "alerts-for-a-manger": {"value": 3},
        "missed-appointments": {"value": 1, "from": "2026-01-01", "owner": "a", "source": "b"},
        "alerts-for-a-conference": [
          {"value": 3, "from": "2026-01-01", "owner": "a", "source": "b"},
          {"value": 4, "from": "2026-01-01", "owner": "a", "source": "b"}]},
       "measures": {"reoffer": {}}}
      """)
    #expect(
      found.problems.map(\.description) == [
        "settings.json:2:3: unknown key 'see-everyone'; " + rules,
        "settings.json:3:21: a limit lacks 'source'",
        "settings.json:3:31: 'value' is a whole number from 0 to 366",
        "settings.json:3:43: 'weeks' is no value of 'unit'; known: days, workingDays, months, "
          + "workingDaysBefore",
        "settings.json:3:60: 'from' is a day of the calendar written yyyy-MM-dd",
        "settings.json:3:83: 'owner' is a text and not empty",
        "settings.json:4:22: 12 working days may be longer than what law or national guidance "
          + "gives; a partnership may tighten such a limit and not lengthen it",
        "settings.json:7:3: unknown key 'alerts-for-a-manger'; did you mean "
          + "'alerts-for-a-manager'?",
        "settings.json:8:36: 'value' is a whole number from 2 to 20",
        "settings.json:9:3: two values begin on the same day; give each its own first day",
        "settings.json:12:15: unknown key 'reoffer'; known: "
          + SettingsFile.measureLimits.joined(separator: ", "),
      ])
    #expect(found.duties[.seeEachChild].value(on: day("2031-03-02"))?.value == 3)
  }

  private var rules: String {
    "known: " + RuleID.allCases.filter { $0 != .local }.map(\.rawValue).joined(separator: ", ")
  }

  @Test func `what is not JSON says where it stops`() {
    #expect(
      read("").problems.map(\.description) == [
        "settings.json:1:1: nothing is in it; write `duties`"
      ])
    #expect(read("{\"duties\": {").problems.count == 1)
    #expect(read("[]").problems.map(\.text).first == "the file is written as `key: value`")
  }

  @Test func `a number set from a day leaves the days before as they were`() {
    let own = read(
      """
      {"duties": {}, "thresholds": {"alerts-for-a-manager":
      \t{"value": 2, "from": "2031-03-02", "owner": "Northmoor", "source": "Minute 9"}}}
      """)
    #expect(own.problems == [])
    #expect(own.duties.thresholds.value(.alertsForManager, on: day("2031-03-01")) == 3)
    #expect(own.duties.thresholds.value(.alertsForManager, on: day("2031-03-02")) == 2)
  }
}
