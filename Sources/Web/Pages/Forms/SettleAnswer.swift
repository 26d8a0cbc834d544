import Learning
import Vocabulary

/// What somebody answered about one thing the reading of a review left open.
enum SettleAnswer {
  /// What the form shows before anything is typed: the words as they stand.
  static func values(_ item: SettlePage.Item) -> FormValues {
    var fields: [String: [String]] = [:]
    switch item {
    case .recommendation(let row):
      fields["number"] = [row.words.number ?? ""]
      fields["text"] = [row.words.text]
      fields["stem"] = [row.words.stem ?? ""]
      fields["addressed"] = [row.words.addressedTo.joined(separator: "\n")]
      fields["lets-out"] = ["no"]
      if let settled = row.settled { fields["outcome"] = [settled.says.outcome.rawValue] }
    case .page(let page):
      fields["csp"] = [page.communitySafetyPartnership ?? ""]
      fields["published"] = [page.published ?? ""]
      fields["year"] = [page.yearOfDeath.map { "\($0)" } ?? ""]
      fields["summary"] = [page.confirmed.summary ?? ""]
    case .query: break
    }
    return FormValues(fields)
  }

  static func read(
    _ values: FormValues, item: String, of held: HeldReview, today: Day
  ) -> (answer: ReviewSettling?, problems: [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let outcome = reading.choice(
      "outcome", "Say whether it is right", as: ReviewSettling.Outcome.self)
    let reason = reading.words("reason")
    if reason == nil { reading.problem("reason", "Say why") }
    let row = held.rows.first { $0.item == item }
    var settling = ReviewSettling(
      item: item, of: row?.sequence ?? held.page.sequence, outcome: outcome ?? .confirmed,
      letsWordsOut: values["lets-out"] == "yes" ? true : nil, reason: reason ?? "")
    if item == "page" {
      settling.page = page(&reading, held.page.read, isCorrected: outcome == .corrected)
    } else if let row, outcome == .corrected {
      settling.recommendation = recommendation(&reading, row)
    } else if row == nil, outcome != .confirmed, outcome != nil {
      reading.problem("outcome", "A question is answered by saying that it is in order")
    }
    return (reading.problems.isEmpty ? settling : nil, reading.problems)
  }

  private static func recommendation(
    _ reading: inout AnswerReading, _ row: HeldReview.Row
  ) -> PublishedRecommendation? {
    guard let text = reading.words("text") else {
      reading.problem("text", "Give the words as printed")
      return nil
    }
    let bodies = (reading.words("addressed") ?? "").split(whereSeparator: \.isNewline)
      .map { $0.trimmingPrefix(while: \.isWhitespace) }.map { String($0) }.filter { !$0.isEmpty }
    return PublishedRecommendation(
      number: reading.words("number"), text: text.replacing("\n", with: " "),
      stem: reading.words("stem"), addressedTo: bodies, id: row.id,
      partners: row.read.partners, consulted: row.read.consulted)
  }

  /// The particulars as they are to stand; a confirmed draft stands as it was read.
  private static func page(
    _ reading: inout AnswerReading, _ read: ReviewPage, isCorrected: Bool
  ) -> ReviewPage? {
    guard isCorrected else { return read.confirmed }
    let (csp, published) = (reading.words("csp"), reading.words("published"))
    if csp == nil { reading.problem("csp", "Give the partnership") }
    if published.flatMap({ PublishedMonth($0) }) == nil {
      reading.problem("published", "Give a month and a year, such as June 2031")
    }
    let year = reading.words("year")
    if let year, Int(year) == nil || year.count != 4 {
      reading.problem("year", "The year of death must be one year, such as 2029")
    }
    return ReviewPage(
      communitySafetyPartnership: csp, published: published, yearOfDeath: year.flatMap { Int($0) },
      summary: reading.words("summary"), queries: read.queries)
  }
}
