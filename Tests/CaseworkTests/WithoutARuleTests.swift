import Duties
import Learning
import Testing
import Vocabulary

@Suite("What a rule is worth: left out, its measures fall")
struct WithoutARuleTests {
  /// The recommendations whose duties these are: D04 to D07, D09, D10 and D16.
  private static let numbers: Set<String> = [
    "11.10.4", "11.10.5", "11.1.1", "11.1.2", "11.1.4", "11.1.5", "11.4.4",
  ]
  private static let rules = DutyRules.rules.filter {
    !numbers.isDisjoint(with: $0.recommendations)
  }
  private let agencies = Agency.Kind.allCases.map {
    Agency(id: AgencyID($0.rawValue), name: $0.rawValue, kind: $0, invented: true)
  }

  /// Each agency met one duty of the rule in time.
  private func results(of rule: RuleDescriptor, without left: Set<String>) -> [MeasureResult] {
    let opened = day("2031-03-03")
    let outcomes = agencies.map {
      DutyOutcome(
        rule: rule.id.rawValue, recommendations: rule.recommendations, owedBy: $0.id,
        opened: opened, due: opened.adding(days: 3), metOn: opened.adding(days: 2))
    }
    var input = MeasureInput(
      asOf: day("2031-03-31"), statements: [], people: People(), agencies: agencies,
      workingDays: WorkingDays(holidays: [:], knownUntil: day("2035-12-31")), duties: outcomes)
    input.without = left
    return Measures.results(of: input)
  }

  @Test(arguments: rules.map(\.id))
  func `left out, a measure of each recommendation it answers falls`(id: RuleID) throws {
    let rule = DutyRules.descriptor(id)
    let keys = Set(
      Harlow.rows.filter {
        Self.numbers.contains($0.number) && rule.recommendations.contains($0.number)
      }.map(\.key))
    let whole = results(of: rule, without: [])
    let less = results(of: rule, without: [id.rawValue])
    for key in keys {
      let fallen = zip(whole, less).filter { was, now in
        was.measure.key == key && (was.count?.numerator ?? 0) > 0
          && now.count?.numerator == 0 && now.count?.denominator == was.count?.denominator
      }
      #expect(!fallen.isEmpty, "\(id.rawValue) of \(key)")
    }
    let other = results(of: rule, without: ["ratify-policy"])
    #expect(other == whole)
  }

  @Test func `twenty rules and more are asked about`() { #expect(Self.rules.count >= 20) }
}
