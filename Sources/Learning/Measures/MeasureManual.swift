import Vocabulary

/// The manual of the measures, as `docs/reference/measures.md` holds it: made from the measures.
public enum MeasureManual {
  /// Markdown, the same every time, with the limits and targets Kith ships.
  public static var markdown: String {
    [opening, table, limits, reading].joined(separator: "\n\n") + "\n"
  }

  private static let settings = MeasureSettings.standard

  private static let opening = """
    # Measures

    Made from the measures by `kith docs`: do not edit by hand. A row of a recommendation shows its measures,
    taken on invented agencies of the addressee's sort. No figure stands beside a real body's name.

    A measure looks back twelve months from its day unless it says otherwise, counts what was known by then,
    leaves out what is still in time, and counts what is not recorded as not done. One for which nothing was
    handed over, or that nothing recorded can answer yet, says *not measured*.

    Those ending in `x` balance the others, those in `v` count every duty under their recommendation, met by
    its day of all met or past it; left out are those still in time, those that ended before they were due and
    those said not to apply. Parts of M16b hold together every enquiry about an adult.
    """

  private static var table: String {
    let head =
      "## What runs\n\n| measure | of | how many were | taken on | target | recommendation |\n"
      + "|---|---|---|---|---|---|"
    return ([head] + lines.sorted { $0.measure.id < $1.measure.id }.map(row)).joined(
      separator: "\n")
  }

  private static var lines: [(measure: Measure, on: String)] {
    let day = settings.setOn
    return CountedMeasure.allCases.map { ($0.measure(settings, on: day), on($0.scope)) }
      + TableMeasure.all.map { ($0.measure(settings, on: day), on($0)) }
      + WorkforceMeasure.allCases.map { ($0.measure(settings, on: day), on($0.scope)) }
  }

  private static func row(_ line: (measure: Measure, on: String)) -> String {
    let measure = line.measure
    let asked =
      switch measure.form {
      case .share: measure.so
      case .median: "days \(measure.so): half took no more"
      case .ninetiethCentile: "days \(measure.so): nine in ten, no more"
      }
    let target = measure.target.map {
      (measure.better == .lower ? "at most " : "") + "\(Int(($0 * 100).rounded()))"
    }
    let number = Harlow.rows.first { $0.key == measure.key }?.number ?? ""
    return "| \(measure.id) | \(measure.many) | \(asked) | \(line.on) | \(target ?? "none") | "
      + "\(number) |"
  }

  private static func on(_ scope: CountedMeasure.Scope) -> String {
    switch scope {
    case .each(let kind): inWords([kind])
    case .everyAgencyTogether: "all together"
    }
  }

  private static func on(_ measure: TableMeasure) -> String {
    measure.kinds == TableMeasure.together ? "all together" : inWords(measure.kinds)
  }

  private static func on(_ scope: WorkforceMeasure.Scope) -> String {
    switch scope {
    case .everyAgency: "each agency"
    case .each(let kind): inWords([kind])
    case .together: "all together"
    }
  }

  private static func inWords(_ kinds: [Agency.Kind]) -> String {
    let all = Agency.Kind.allCases.filter { $0 != .hub && $0 != .reviews }
    return Set(kinds) == Set(all) ? "each agency" : kinds.map(inWords).joined(separator: ", ")
  }

  private static func inWords(_ kind: Agency.Kind) -> String {
    switch kind {
    case .childrensServices: "children's services"
    case .generalPractice: "practices"
    case .hospital: "hospitals"
    case .mentalHealthTrust: "mental health trusts"
    case .police: "police"
    case .school: "schools"
    case .domesticAbuseService: "domestic abuse services"
    case .marac: "MARAC"
    case .housing: "housing"
    case .adoptionAgency: "adoption agencies"
    case .reviews: "reviews"
    case .hub: "the hub"
    }
  }

  private static var limits: String {
    let rows = MeasureLimit.allCases.map { limit in
      let shipped = settings.limit(limit, on: settings.setOn)
      return "| `\(limit.rawValue)` | \(limit.says) | \(shipped.inWords) | "
        + (limit.isOfDuty ? "the duty's limit" : "`measures`") + " |"
    }
    return """
      ## Limits

      Each is a local setting with an owner and a first day, old ones kept: a case is judged by the one of the
      day its clock began. The starter pack's stand here. Those under `measures` are set in that part of
      `settings.json`, the others with [the duty](duties.md) of the same name:
      [change a local setting](../how-to/change-a-local-setting.md).

      | setting | says | shipped | set under |
      |---|---|---|---|
      """ + "\n" + rows.joined(separator: "\n")
  }

  private static let reading = """
    ## Measures in days

    M09d and M10c give a median, M21e a 90th centile. With `--json` their `value` is days, `denominator` how
    many were counted and `numerator` the days all would take together were each at the value, so `value` is
    `numerator` over `denominator` there too. What has no days is `missing`, beside the denominator. They have
    no target.

    ## What some of them mean

    - M04c counts a clinician by any enquiry they wrote, one put off as unsafe too; while an enquiry names nobody
      whose post is known, those without one are *not recorded*.
    - M04d reads the partnership's `pathways.json`: `lastVerified`, and `verifiedBefore` for past days.
    - M06f: a visit since the plan's start says what the plan took from the child's words, or why nothing.
    - M07e asks of a referral whether another about the same child came in the months before it.
    - M09a knows the front door by the team names in `training.json`, `frontDoorTeams`.
    - M10c counts from the day the duty to consider a conference began that was the last to begin before the
      conference's first step.
    - M14a counts children a practice holds a record of who have a stated step-parent, or a parent with a partner
      of today who is not their parent. A note is met when each stated parent but the mother is named by some
      ground and a paper was seen lately; no ground at all is blank.
    - M16b by language goes by the interpreter: no statement says which language somebody speaks.
    - M18d and M06x are *not measured*: what a practice meeting decides has no day, and a visit does not say who
      else was there.
    - M21e counts a case that nobody reviewed from its opening.

    ## Small numbers

    `kith assure --shared`, and the page under *For a report that is shared*, tell nothing of a measure whose
    count, denominator or remainder is one to four: they say *suppressed: under 5*, with `--json` every figure is
    null and the status `no_target`. What would give it away goes too: of a whole told in parts, the smallest
    other part; of measures of the same things at an agency, one of those in which two of the three figures stand.
    What is left out or blank is told of none of them where one tells of few. Nought is told. Two reports of
    different days are not held against each other.

    ## Without a rule, and of a past day

    `kith assure --without RULE` shows what a rule is worth: nobody is told by it, so what was done under it
    counts as not done. It lists the measures that fall, each with what it is with the rule. `--as-of DAY` counts
    any past day again from what was known then.

    ## Status and evidence

    | status | means |
    |---|---|
    | `met`, `missed` | the share reaches the target, or does not |
    | `no_target` | counted, with no share to reach; or withheld |
    | `no_data` | the rule runs, and there was nothing to count |
    | `not_measured` | no rule runs, or what it needs is not there |

    Evidence is `declared`, `document_seen`, `data_measured` or `outcome_measured`; only the last two can be
    met. What runs is `data_measured`; M07e, a signal of what came of earlier work, is `outcome_measured`.
    """
}
