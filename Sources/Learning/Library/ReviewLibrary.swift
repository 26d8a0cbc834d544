import Vocabulary

/// All published reviews together: what can be searched, sorted out, and seen to repeat.
public struct ReviewLibrary: Sendable {
  /// The latest first.
  public let reviews: [PublicReview]
  /// Every recommendation of every review, in the order of the reviews.
  public let entries: [Entry]
  private let placeByID: [String: Int]

  /// One recommendation, with what is found by it.
  public struct Entry: Sendable {
    public let review: PublicReview
    public let recommendation: PublicReview.Recommendation
    public let themes: [ThemeFound]
    public let sectors: [Sector]
    /// What made the abuse worse, as its review speaks of it.
    public let spoken: [Aggravation]
    /// Places in `entries` of the same recommendation in other reviews, the likest first.
    public let again: [Again]
    fileprivate let folded: String
  }

  /// The same recommendation in another review.
  public struct Again: Sendable {
    public let place: Int
    public let likeness: Likeness
  }

  public init(_ reviews: [PublicReview]) {
    self.reviews = reviews.sorted { ($1.month, $0.title, $0.id) < ($0.month, $1.title, $1.id) }
    let all = self.reviews.flatMap { review in
      review.recommendations.map { (review: review, recommendation: $0) }
    }
    let spoken = Dictionary(
      self.reviews.map { ($0.id, ReviewLibrary.spoken(in: $0)) }, uniquingKeysWith: { $1 })
    let again = ReviewLibrary.again(all.map { ($0.review.id, $0.recommendation.whole) })
    entries = all.enumerated().map { place, one in
      Entry(
        review: one.review, recommendation: one.recommendation,
        themes: ThemeFound.all(in: one.recommendation.whole),
        sectors: Sector.sectors(of: one.recommendation.addressedTo),
        spoken: spoken[one.review.id] ?? [], again: again[place] ?? [],
        folded: " "
          + Letters.folded(
            [one.recommendation.number ?? "", one.recommendation.whole, one.review.title]
              .joined(separator: " ") + " "
              + one.recommendation.addressedTo.joined(separator: " ")))
    }
    placeByID = Dictionary(
      entries.enumerated().map { ($1.review.id + "/" + $1.recommendation.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  public func review(_ id: String) -> PublicReview? { reviews.first { $0.id == id } }

  public func entry(_ review: String, _ recommendation: String) -> Entry? {
    placeByID[review + "/" + recommendation].map { entries[$0] }
  }

  private static func spoken(in review: PublicReview) -> [Aggravation] {
    Aggravation.spoken(in: [review.summary ?? ""] + review.recommendations.map(\.whole))
      .map(\.what)
  }

  /// Which recommendations of different reviews are the same, by their places.
  private static func again(_ texts: [(review: String, text: String)]) -> [Int: [Again]] {
    let cut = texts.map { Shingles($0.text) }
    var buckets: [String: [Int]] = [:]
    for (place, one) in cut.enumerated() {
      for bucket in one.buckets { buckets[bucket, default: []].append(place) }
    }
    var found: [Int: [Int: Likeness]] = [:]
    for places in buckets.values where places.count > 1 {
      for (index, left) in places.enumerated() {
        for right in places[(index + 1)...]
        where texts[left].review != texts[right].review && found[left]?[right] == nil {
          let likeness = Likeness(cut[left], cut[right])
          guard likeness.isSame else { continue }
          found[left, default: [:]][right] = likeness
          found[right, default: [:]][left] = likeness
        }
      }
    }
    return found.mapValues { others in
      others.map { Again(place: $0.key, likeness: $0.value) }
        .sorted { ($1.likeness.degree, $0.place) < ($0.likeness.degree, $1.place) }
    }
  }
}

extension ReviewLibrary.Entry {
  /// Does it hold every word that was asked for, in any order, each at a word's beginning?
  func answers(_ words: [String]) -> Bool { words.allSatisfy { folded.contains(" " + $0) } }
}

extension PublicReview {
  /// To sort by: `2031-06`; nothing sorts last.
  var month: String { PublishedMonth(published)?.text ?? "" }

  /// `2031`; nil where the month is not printed as a month and a year.
  public var yearPublished: String? { PublishedMonth(published)?.year }
}
