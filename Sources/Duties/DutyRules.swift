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
    var duties: [Duty] = []
    for asked in rulebook.asked { duties += rule(asked).duties(in: reading) }
    duties.sort(by: comesFirst)
    return duties
  }

  /// By due day, then rule, then id: compared one after the other, for the first mostly decides.
  private static func comesFirst(_ left: Duty, _ right: Duty) -> Bool {
    if left.dueBy != right.dueBy { return left.dueBy < right.dueBy }
    return left.rule == right.rule ? left.id < right.id : left.rule < right.rule
  }

  /// Where something should be done and there is nobody to owe it.
  public static func gaps(
    for file: CaseFile, people: People, rulebook: Rulebook
  ) -> [DutyGap] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    return rulebook.asked.flatMap { rule($0).gaps(in: reading) }
  }

  /// Every rule, for pages and manuals to list.
  public static let rules: [RuleDescriptor] = RuleID.allCases.map(descriptor)

  /// One rule by its id.
  public static func descriptor(_ rule: RuleID) -> RuleDescriptor { self.rule(rule).descriptor }
}
