public import Learning
public import Vocabulary

extension Hub {
  /// Keeps a published review: its particulars and recommendations become statements.
  @discardableResult
  public func keep(_ review: Review, from document: String) throws -> Receipt {
    let drafts = Review.drafts(for: review, file: document, noted: today)
    let fresh = try settle(
      drafts, from: "reviews", submission: "review-" + review.record.id)
    if !fresh.isEmpty { try append(fresh, submission: "review-" + review.record.id) }
    return Receipt(
      flow: "reviews", submission: "review-" + review.record.id, accepted: fresh.count,
      duplicates: drafts.count - fresh.count, dropped: [:], rejected: [])
  }
}
