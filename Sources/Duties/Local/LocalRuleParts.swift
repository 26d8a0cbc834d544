public import Vocabulary

/// What could be read of a local rule, as far as its meaning can be checked: a part that could not
/// be read hides nothing that is wrong with the others.
public struct LocalRuleParts: Sendable {
  public var id: String
  public var from: Day?
  public var to: Day?
  public var when: Condition?
  public var limit: DutyLimit?
  public var needs: [String]
  public var tightens: RuleID?
  /// Nil where any of them could not be read.
  public var examples: [LocalRule.Example]?

  public init(
    id: String, from: Day?, to: Day?, when: Condition?, limit: DutyLimit?, needs: [String],
    tightens: RuleID?, examples: [LocalRule.Example]?
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.when = when
    self.limit = limit
    self.needs = needs
    self.tightens = tightens
    self.examples = examples
  }
}
