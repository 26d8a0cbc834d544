import Vocabulary

/// The manual of the rules, as `docs/reference/duties.md` holds it: made from the rules themselves.
public enum DutyManual {
  /// Markdown, the same every time. Limits are those the rules come with.
  public static var markdown: String {
    ([opening, thresholds] + DutyRules.rules.filter { $0.id != .local }.map(section)).joined(
      separator: "\n\n")
      + "\n"
  }

  private static let opening = """
    # Duties

    Made from the rules by `kith docs`: do not edit by hand. Each rule is a file under
    `Sources/Duties/Rules/`. A limit marked *local setting* is the starter pack's, until a partnership
    [sets its own](../how-to/change-a-local-setting.md); one set by law or national guidance may be
    tightened and not lengthened. Where no limit is set the rule asks nothing. A partnership's
    [own rules](../how-to/write-a-local-rule.md) stand beside these.

    The clock's first day is day 0, on whatever day of the week it falls. A working day is Monday to
    Friday and no bank holiday of England and Wales. Days are counted in London. A count of months ends on
    the same day of a later month, or on the next working day. A bank holiday declared late moves an open
    duty, and its page says what the day was.

    A duty is *due soon* from three days before its day and *overdue* from the day after: then it
    goes up a ladder to the team manager, the head of service and the partnership. One met after its
    day is *met late*. It is *withdrawn* where it ended without being met, and *not applicable* where the
    agency that owes it gives a reason and a second person approves. Age closes none. Several causes before
    it is met are one duty, counted from the first.
    """

  private static func section(_ rule: RuleDescriptor) -> String {
    let kinds = rule.answers.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let rows =
      [
        ("asks", rule.sentence), ("stands on", rule.basis), ("limit", limits(rule)),
        (
          "recommendations",
          rule.recommendations.isEmpty ? "none" : rule.recommendations.joined(separator: ", ")
        ), ("met by statements of kind", kinds),
      ] + counts(rule)
    let table = rows.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")
    return "## \(rule.id.rawValue)\n\n| \(rule.name) | |\n|---|---|\n\(table)"
  }

  private static func counts(_ rule: RuleDescriptor) -> [(String, String)] {
    let lines = rule.thresholds.map { "`\($0.rawValue)` \($0.shipped.value)" }
    return lines.isEmpty ? [] : [("counts with", lines.joined(separator: ", "))]
  }

  private static let thresholds =
    """
    ## Numbers that rules count with

    Each is a local setting with an owner and a first day; the starter pack's stand here.

    | setting | says | shipped | may be |
    |---|---|---|---|
    """ + "\n"
    + DutyThreshold.allCases.map {
      "| `\($0.rawValue)` | \($0.says) | \($0.shipped.value) | \($0.bounds.lowerBound) to "
        + "\($0.bounds.upperBound) |"
    }.joined(separator: "\n")

  private static func limits(_ rule: RuleDescriptor) -> String {
    guard !rule.limits.isEmpty else { return "none, until a partnership sets one" }
    return rule.limits.map { limit in
      let since = limit.from > DutyLimit.always ? " from \(limit.from.inWords)" : ""
      let force =
        switch limit.force {
        case .statute: "set by law"
        case .national: "national, \(limit.owner)"
        case .local: "local setting"
        }
      return "\(limit.inWords)\(since): \(force) (\(limit.source))"
    }.joined(separator: "; ")
  }
}
