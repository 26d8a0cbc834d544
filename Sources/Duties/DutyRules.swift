public import Vocabulary

/// What must be done, worked out whole from statements each time: nothing is kept between.
///
/// A late statement, a correction or a holiday declared late is taken in by working it out again.
public enum DutyRules {
  /// Every duty that stands or stood for one person, soonest due first.
  public static func duties(
    for file: CaseFile, people: People, rulebook: Rulebook
  ) -> [Duty] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    return RuleID.allCases.filter { !rulebook.without.contains($0) }
      .flatMap { rule($0).duties(in: reading) }
      .sorted { ($0.dueBy, $0.rule, $0.id) < ($1.dueBy, $1.rule, $1.id) }
  }

  /// Where something should be done and there is nobody to owe it.
  public static func gaps(
    for file: CaseFile, people: People, rulebook: Rulebook
  ) -> [DutyGap] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    return RuleID.allCases.filter { !rulebook.without.contains($0) }
      .flatMap { rule($0).gaps(in: reading) }
  }

  /// Every rule, for pages and manuals to list.
  public static let rules: [RuleDescriptor] = RuleID.allCases.map(descriptor)

  /// One rule by its id.
  public static func descriptor(_ rule: RuleID) -> RuleDescriptor { self.rule(rule).descriptor }
}
