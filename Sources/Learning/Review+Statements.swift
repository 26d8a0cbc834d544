public import Vocabulary

extension Review {
  /// The record under which the hub keeps this review: `reviews/harlow-june-2023-1f9c03ab`.
  ///
  /// A partnership may publish several reviews in one month, and has: the last part, drawn from
  /// the first recommendation, keeps them apart and stays the same however often one is sent.
  public var record: RecordReference {
    let first = recommendations.first.map { ($0.number ?? "") + " " + $0.text } ?? ""
    return RecordReference(
      "reviews",
      Review.slug(csp) + "-" + Review.slug(published) + "-" + Review.fingerprint(first))
  }

  /// What the hub keeps of a review: one statement on its page and one a recommendation.
  ///
  /// - Parameters:
  ///   - file: the name of the file it was read from, without its folder.
  ///   - noted: the day it was received; nil leaves it to the ledger.
  public static func drafts(
    for review: Review, file: String, noted: Day? = nil
  ) -> [DraftStatement] {
    let record = review.record
    func draft(_ says: Saying, key: String, line: Int) -> DraftStatement {
      DraftStatement(
        about: record, says: says, standing: .reported,
        occurred: PublishedMonth(review.published)?.date,
        noted: noted, saidBy: record.agency, source: SourcePlace(document: file, line: line),
        key: "review/\(record.id)/\(key)")
    }
    let page = review.page
    var timesPrinted: [String: Int] = [:]
    let recommendations = review.recommendations.map { one in
      let number = one.number ?? "unnumbered"
      timesPrinted[number, default: 0] += 1
      let time = timesPrinted[number, default: 1]
      return draft(
        .recommendation(
          one.statement(id: number + (time > 1 ? "-\(time)" : ""))),
        key: "recommendation/\(number)" + (time > 1 ? "/\(time)" : ""), line: one.line)
    }
    return [draft(.reviewPage(page), key: "page", line: 1)] + recommendations
  }

  /// Its particulars, with the questions that no single recommendation answers.
  private var page: ReviewPage {
    let held = Set(recommendations.filter(\.holdsWordsBack).map(\.line))
    let open = queries.filter { query in
      !(query.question.contains("withheld") && query.line.map(held.contains) ?? false)
    }
    return ReviewPage(
      communitySafetyPartnership: csp.isEmpty ? nil : csp,
      published: published.isEmpty ? nil : published, yearOfDeath: yearOfDeath, summary: summary,
      isDraft: isFromReport ? true : nil, queries: open.isEmpty ? nil : open.map(\.question))
  }

  private static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  /// FNV-1a, 32 bits, in hexadecimal: tells apart, protects nothing.
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Review.Recommendation {
  /// Was a word of it withheld, so that a person must look?
  public var holdsWordsBack: Bool {
    ([text, stem ?? ""] + addressedTo + consulted).contains { $0.contains(NameGate.withheld) }
  }

  /// As the hub keeps it; how it was read only where something had to be judged.
  fileprivate func statement(id: String) -> PublishedRecommendation {
    let wasJudged = page != nil || confidence < 1
    return PublishedRecommendation(
      number: number, text: text, stem: stem, addressedTo: addressedTo, id: id,
      partners: partners.isEmpty ? nil : partners, consulted: consulted.isEmpty ? nil : consulted,
      reading: wasJudged
        ? PublishedRecommendation.Reading(
          page: page, box: box, alsoAt: alsoAt, confidence: confidence, reasons: reasons) : nil)
  }
}
