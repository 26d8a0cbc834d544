public import Vocabulary

/// A review as everybody may read it: the words a publication names, and nothing else.
///
/// INVARIANT: only a publication makes one, from the statements it names; where one of them is
/// gone there is no review, so that nothing is ever half published.
public struct PublicReview: Hashable, Sendable {
  public let record: RecordReference
  /// The community safety partnership: `Northmoor`. A review's own title is never shown: it is
  /// often somebody's name.
  public let csp: String
  /// As printed: `June 2031`.
  public let published: String
  public let yearOfDeath: Int?
  public let summary: String?
  public let recommendations: [Recommendation]
  /// The day it was last published here.
  public let on: Day

  public struct Recommendation: Hashable, Sendable {
    /// Its place in the review's address.
    public let id: String
    public let number: String?
    public let text: String
    public let stem: String?
    public let addressedTo: [String]
    public let partners: [String]

    /// Stem and text as one sentence.
    public var whole: String { (stem.map { $0 + " " } ?? "") + text }
  }

  /// What an address calls it: `harlow-june-2023-1f9c03ab`.
  public var id: String { record.id }

  /// `Northmoor review, June 2031`
  public var title: String { csp + " review, " + published }

  /// - Parameter statement: any statement ever made, by its sequence.
  public init?(
    _ publication: ReviewPublication, of record: RecordReference, on day: Day,
    statement: (Int) throws -> Statement?
  ) rethrows {
    guard publication.isPublic, let page = PublicReview.page(try statement(publication.page)),
      let csp = page.communitySafetyPartnership, let published = page.published
    else { return nil }
    var recommendations: [Recommendation] = []
    for item in publication.recommendations {
      guard let told = try statement(item.sequence), told.about == record,
        let words = PublicReview.words(told)
      else { return nil }
      recommendations.append(
        Recommendation(
          id: item.id, number: words.number, text: words.text, stem: words.stem,
          addressedTo: words.addressedTo, partners: words.partners ?? []))
    }
    self.record = record
    self.csp = csp
    self.published = published
    yearOfDeath = page.yearOfDeath
    summary = page.summary
    self.recommendations = recommendations
    on = day
  }

  private static func page(_ statement: Statement?) -> ReviewPage? {
    switch statement?.says {
    case .reviewPage(let page): page
    case .reviewWork(.settling(let settling)): settling.page
    default: nil
    }
  }

  private static func words(_ statement: Statement) -> PublishedRecommendation? {
    switch statement.says {
    case .recommendation(let words): words
    case .reviewWork(.settling(let settling)): settling.recommendation
    default: nil
    }
  }
}

extension PublicReview {
  /// Every word of it that anybody reads, for a last look before it goes out.
  public var texts: [String] {
    [csp, published, summary ?? ""]
      + recommendations.flatMap {
        [$0.number ?? "", $0.text, $0.stem ?? ""] + $0.addressedTo + $0.partners
      }
  }
}
