public import Vocabulary

extension HeldReview {
  /// Something a person must settle before the review can be published.
  public struct Left: Hashable, Sendable {
    /// `recommendation/11.1.3`, `query/1` or `page`.
    public let item: String
    /// What to look at, in words.
    public let says: String
  }

  /// What is left to settle, in the order of the page; empty means that it can be published.
  public var left: [Left] {
    var left: [Left] = []
    if page.settled == nil, page.read.isDraft == true {
      left.append(Left(item: "page", says: "The particulars and the summary are drafts"))
    } else if page.words.communitySafetyPartnership == nil || page.words.published == nil {
      left.append(
        Left(item: "page", says: "The partnership or the month of publication is not known"))
    }
    left += rows.compactMap { row in
      let doubts = row.doubts
      guard row.settled == nil, !doubts.isEmpty else { return nil }
      return Left(
        item: row.item, says: "Recommendation \(row.called): " + doubts.joined(separator: "; "))
    }
    left += queries.filter { $0.settled == nil }.map { Left(item: $0.item, says: $0.question) }
    if rows.allSatisfy(\.isDropped) {
      left.append(Left(item: "page", says: "No recommendation is left to publish"))
    }
    return left
  }

  /// Does everybody read it?
  public var isPublic: Bool { publication?.says.isPublic ?? false }

  /// The publication that would be made now; nil while anything is left.
  public func publication(because reason: String) -> ReviewPublication? {
    guard left.isEmpty else { return nil }
    return ReviewPublication(
      isPublic: true, page: page.wordsSequence,
      recommendations: rows.filter { !$0.isDropped }.map {
        ReviewPublication.Item(id: $0.id, sequence: $0.wordsSequence)
      }, reason: reason)
  }

  /// Would publishing now change what everybody reads?
  public var differsFromPublic: Bool {
    guard let publication, let now = self.publication(because: publication.says.reason) else {
      return true
    }
    return publication.says != now
  }
}

extension HeldReview.Row {
  /// Why a person must look; empty where nobody need.
  public var doubts: [String] {
    var doubts: [String] = []
    let parts = [read.text, read.stem ?? ""] + read.addressedTo + (read.consulted ?? [])
    let held = parts.reduce(0) { $0 + $1.ranges(of: NameGate.withheld).count }
    if held > 0 {
      doubts.append(held == 1 ? "a word is withheld" : "\(held) words are withheld")
    }
    if let reading = read.reading, reading.confidence < HeldReview.sure {
      doubts.append("read with doubt (\(Int((reading.confidence * 100).rounded())) of 100)")
    }
    return doubts
  }

  /// `11.1.3`; a place in the report where it is unnumbered.
  public var called: String {
    read.number ?? read.reading?.page.map { "without a number, page \($0)" } ?? "without a number"
  }
}

extension ReviewPage {
  /// The same once a person has confirmed it: nothing of it is marked a draft any more.
  public var confirmed: ReviewPage {
    var page = self
    if let summary, summary.hasPrefix(DraftSummary.mark) {
      page.summary = String(summary.dropFirst(DraftSummary.mark.count))
    }
    page.isDraft = nil
    return page
  }
}

extension PublishedRecommendation {
  /// What stands where a word was held back as a possible name.
  public static let wordWithheld = NameGate.withheld
}
