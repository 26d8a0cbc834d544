public import Vocabulary

/// Invented reviews of deaths, as a published page prints one, and what was undertaken since.
///
/// Nobody died: partnership, bodies and words are invented, and ask for what real ones ask for.
public enum InventedReviews {
  /// One review: its page, and the actions entered about it.
  public struct Told: Sendable {
    /// `northmoor-review.txt`
    public let name: String
    public let text: String
    public let actions: [Undertaken]
  }

  /// An action of an agency, what it says of it, and the measure its recommendation is bound to.
  public struct Undertaken: Sendable {
    public let recommendation: String
    public let text: String
    public let owner: AgencyID
    /// As a plan prints it.
    public let target: String
    public let status: ActionStep.Status?
    public let words: String?
    public let measures: [String]
  }

  /// The reviews as of a day; the earlier first.
  public static func told(today: Day) -> [Told] {
    [
      review(
        "Northmoor", published: today.adding(months: -26), died: today.adding(months: -61),
        summary: northmoorSummary, rows: northmoor, actions: northmoorActions(today)),
      review(
        "Southmere", published: today.adding(months: -7), died: today.adding(months: -38),
        summary: southmereSummary, rows: southmere, actions: southmereActions(today)),
    ]
  }

  private typealias Row = (number: String, text: String, to: String)

  private static func review(
    _ csp: String, published: Day, died: Day, summary: String, rows: [Row],
    actions: [Undertaken]
  ) -> Told {
    let table = rows.map { "| \($0.number) | \($0.text) | \($0.to) |" }
    let text = """
      Source · Domestic Homicide Review
      \(csp) review
      CSP: \(csp)
      Published: \(month(published))
      Year of death: \(died.description.prefix(4))
      Extracted: \(rows.count) recs
      Summary
      \(summary)
      Extracted recommendations
      | # | Recommendation | Addressed to |
      \(table.joined(separator: "\n"))
      | Recommendations extracted from the published report. Source: invented. | | |
      """
    return Told(name: csp.lowercased() + "-review.txt", text: text + "\n", actions: actions)
  }

  private static func month(_ day: Day) -> String {
    day.inWords.split(separator: " ").dropFirst().joined(separator: " ")
  }

  private static let northmoorSummary =
    "The review identifies that alerts of domestic abuse reached the practice and were not "
    + "discussed, that the needs of a carer were never assessed, and that each agency knew a part "
    + "of what all of them together would have recognised as coercive control."

  private static let southmereSummary =
    "The review found that referrals about the children waited for a decision, that the children "
    + "were not seen alone, and that staff had not been trained to ask about economic abuse after "
    + "separation."

  private static let northmoor: [Row] = [
    (
      "1",
      "All domestic abuse alerts that reach the practice should be discussed at its next "
        + "safeguarding meeting, and what was decided should be recorded in the patient’s notes.",
      "Mill Lane Surgery | Harbour Road Practice"
    ),
    (
      "2", "Whoever discusses an alert should record an action, or the reason why none is needed.",
      "Mill Lane Surgery"
    ),
    (
      "3",
      "Every carer of a patient should be offered an assessment of their own needs, alone and away "
        + "from the person they care for.", "Eastvale Mental Health"
    ),
    (
      "4",
      "Staff should be trained in safeguarding adults as often as in safeguarding children, and the "
        + "training should include domestic abuse.", "All agencies"
    ),
    (
      "5",
      "Each agency should check that every flow of information it takes part in is covered by an "
        + "agreement that is in date.", "Northmoor Community Safety Partnership"
    ),
    (
      "6",
      "A child named in a police notice should be seen alone by a social worker before an "
        + "assessment is authorised.", "Northmoor Children's Services"
    ),
  ]

  private static let southmere: [Row] = [
    (
      "S1",
      "A decision should be made on every referral about a child within one working day, and "
        + "whoever referred should be told what was decided.", "Southmere Children's Services"
    ),
    (
      "S2",
      "Every child named in a police notice should be seen alone by a social worker before the "
        + "assessment is authorised.", "Southmere Children's Services"
    ),
    (
      "S3",
      "All domestic abuse alerts reaching the practice should be discussed at the next safeguarding "
        + "meeting and the decision recorded in the patient’s notes.", "Harbour Road Practice"
    ),
    (
      "S4",
      "Staff who ask about domestic abuse should be trained to ask about economic abuse, in "
        + "particular after separation.", "All agencies"
    ),
    (
      "S5",
      "The hospital should sign off its policy on domestic abuse and publish it to all staff.",
      "St Brannock Hospital"
    ),
  ]

  private static func northmoorActions(_ today: Day) -> [Undertaken] {
    [
      Undertaken(
        recommendation: "1",
        text: "Discuss each alert at the monthly meeting and record what was decided",
        owner: "harbour-road", target: month(today.adding(months: -14)), status: .completed,
        words: "A standing item since the spring", measures: ["M18b"]),
      Undertaken(
        recommendation: "2", text: "Record an action or a reason for each alert discussed",
        owner: "mill-lane", target: month(today.adding(months: -12)), status: .completed,
        words: "Added to the template of the meeting", measures: ["M18c"]),
      Undertaken(
        recommendation: "3", text: "Offer every carer an assessment alone",
        owner: "eastvale-mh", target: month(today.adding(months: -5)), status: .inProgress,
        words: "Two teams of five do so", measures: ["M22b", "M22c"]),
      Undertaken(
        recommendation: "6", text: "Train team managers to check who was seen before authorising",
        owner: "northmoor-csc", target: "TBC", status: nil, words: nil, measures: ["M06a", "M06b"]),
    ]
  }

  private static func southmereActions(_ today: Day) -> [Undertaken] {
    [
      Undertaken(
        recommendation: "S1", text: "Report each week how many referrals were decided in time",
        owner: "southmere-csc", target: month(today.adding(months: 2)), status: .completed,
        words: nil, measures: ["M07a"]),
      Undertaken(
        recommendation: "S5", text: "Publish the policy and audit who has read it",
        owner: "st-brannock", target: today.adding(months: 6).description, status: .inProgress,
        words: "Before the quality committee", measures: ["M11a", "M11d"]),
    ]
  }
}
