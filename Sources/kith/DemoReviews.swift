import Casework
import Learning
import Scenarios
import Vocabulary

/// Publishes the invented reviews, as their chair would, and enters what was undertaken since.
struct DemoReviews {
  let hub: Hub
  let today: Day

  func run() async throws -> Int {
    guard let chair = reader({ $0.role == .reviewChair }) else { return 0 }
    var entered = 0
    for told in InventedReviews.told(today: today) {
      let kept = try await hub.keepReview(SentFile(name: told.name, bytes: Array(told.text.utf8)))
      let id = kept.review.record.id
      guard try await hub.library().review(id) == nil else { continue }
      try await hub.publish(id, because: "Invented, for the demonstration", as: chair)
      for (number, action) in told.actions.enumerated() {
        try await enter(action, number: number + 1, in: id, as: chair)
      }
      entered += told.actions.count
    }
    return entered
  }

  private func enter(
    _ told: InventedReviews.Undertaken, number: Int, in id: String, as chair: Reader
  ) async throws {
    let owner = hub.partnership.agency(told.owner)
    let action = ReviewAction(
      recommendation: told.recommendation, id: "\(told.recommendation)/1", text: told.text,
      owner: owner?.name ?? told.owner.text, agency: told.owner,
      target: PrintedDate(printed: told.target))
    try await hub.act(.action(action), on: id, as: chair)
    try await hub.act(
      .binding(
        MeasureBinding(
          recommendation: told.recommendation, measures: told.measures,
          reason: "They count what it asks for")), on: id, as: chair)
    guard let status = told.status else { return }
    // Said by the agency that owes it, where somebody of it signs in; else noted by the chair.
    let speaker = reader { $0.agency == told.owner && $0.role != .receptionist } ?? chair
    try await hub.act(
      .step(ActionStep(action: action.id, kind: .progress, status: status, words: told.words)),
      on: id, as: speaker)
  }

  private func reader(_ isWanted: (Practitioner) -> Bool) -> Reader? {
    hub.partnership.practitioners.first(where: isWanted).map {
      Reader(practitioner: $0, purpose: .learningReview)
    }
  }
}
