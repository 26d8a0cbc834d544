public import Vocabulary

/// What has been told over time of harm by one person to another: a pattern, not incidents.
///
/// It counts nobody's risk, and what is not in it may still be so. Built from what its reader may
/// see, so a statement withheld from them was never made.
public struct AbusePattern: Hashable, Sendable {
  public let harmed: PersonID
  /// Who is alleged to harm; nil for what names nobody.
  public let alleged: PersonID?
  /// What was told of kinds of abuse, in order of the days.
  public let tellings: [PatternTelling]
  /// What else happened beside: alerts, referrals, enquiries, separation; in order of the days.
  public let marks: [PatternMark]
  /// What the research on escalation asks about, as far as something told speaks of it.
  public let prompts: [EscalationPrompt]

  /// Months while there are two years or less of them, else quarters: only those in which something
  /// was told or happened, in order.
  public var periods: [PatternPeriod] {
    let days = (tellings.map(\.on) + marks.map(\.on)).map(\.sortDay).sorted()
    guard let first = days.first, let last = days.last else { return [] }
    let months = last.days(since: first) > AbusePattern.monthlyDays ? 3 : 1
    var periods: [PatternPeriod] = []
    for day in days {
      let period = PatternPeriod(holding: day, months: months)
      if period != periods.last { periods.append(period) }
    }
    return periods
  }

  private static let monthlyDays = 731

  public func tellings(
    of category: AbuseGrid.Category, in period: PatternPeriod
  ) -> [PatternTelling] {
    tellings.filter { $0.category == category && period.holds($0.on.sortDay) }
  }

  public func marks(in period: PatternPeriod) -> [PatternMark] {
    marks.filter { period.holds($0.on.sortDay) }
  }
}
