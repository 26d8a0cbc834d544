public import Vocabulary

/// What became of one duty, as Duties worked it out: all that a measure needs of it.
public struct DutyOutcome: Hashable, Sendable {
  /// The rule's id: `hold-core-group`.
  public let rule: String
  /// Numbers of the recommendations it answers, as printed.
  public let recommendations: [String]
  public let owedBy: AgencyID
  /// Whom it is about above all; nil where that does not matter to any measure.
  public let about: PersonID?
  public let opened: Day
  public let due: Day
  public let metOn: Day?
  /// The day it ended without being met; nil while it is asked.
  public let endedOn: Day?
  /// True where it was said, with a reason and an approval, not to apply.
  public let isNotApplicable: Bool

  public init(
    rule: String, recommendations: [String] = [], owedBy: AgencyID,
    about: PersonID? = nil, opened: Day, due: Day, metOn: Day? = nil,
    endedOn: Day? = nil, isNotApplicable: Bool = false
  ) {
    self.rule = rule
    self.recommendations = recommendations
    self.owedBy = owedBy
    self.about = about
    self.opened = opened
    self.due = due
    self.metOn = metOn
    self.endedOn = endedOn
    self.isNotApplicable = isNotApplicable
  }
}
