import Foundation
import Learning
import Testing
import Vocabulary

@testable import Casework

/// A review from the door to everybody, without a name.
@Suite struct ReviewDeskTests {
  private static let report = """
    Domestic Homicide Review
    Overview Report
    Northmoor Community Safety Partnership
    Review into the death of Maribel in 2028
    June 2030

    1. Introduction

    Maribel (the victim) was killed by Torquil (the perpetrator). Maribel had told a neighbour.

    2. Recommendations

    Recommendation 1: Mill Lane Surgery should discuss every alert at its meeting.

    Recommendation 2: Northmoor Police should share every alert, as was not done after Maribel called.

    Recommendation 3: Oakfield School should give out the leaflet that Ilsabet wrote to every parent.

    """

  private let desk: Desk
  private let chair: Reader

  init() throws {
    desk = try Desk()
    chair = try desk.reader("h.drummond", for: .learningReview)
  }

  private func sent() async throws -> String {
    let kept = try await desk.hub.keepReview(
      SentFile(name: "Maribel – DHR.txt", bytes: Array(Self.report.utf8)))
    return kept.review.record.id
  }

  private func held(_ id: String) async throws -> ReviewOnDesk {
    try #require(try await desk.hub.openReview(id, as: chair, view: "test")?.value)
  }

  /// Confirms everything that is left.
  private func settleAll(_ id: String) async throws {
    for left in try await held(id).held.left {
      let now = try await held(id).held
      let sequence = now.rows.first { $0.item == left.item }?.sequence ?? now.page.sequence
      try await desk.hub.settle(
        ReviewSettling(
          item: left.item, of: sequence, outcome: .confirmed,
          page: left.item == "page"
            ? ReviewPage(
              communitySafetyPartnership: "Northmoor", published: "June 2030", yearOfDeath: 2028,
              summary: nil, queries: now.page.read.queries) : nil,
          reason: "compared with the report"),
        of: id, as: chair)
    }
  }

  private func refusal(_ body: () async throws -> Void) async -> [Rejection] {
    do {
      try await body()
      return []
    } catch HubProblem.refused(let rejections) {
      return rejections
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test func `nothing of a report is public before all is settled`() async throws {
    let id = try await sent()
    #expect(try await desk.hub.library().reviews.isEmpty)
    let refused = await refusal {
      try await desk.hub.publish(id, because: "the board agreed", as: chair)
    }
    #expect(refused.contains { $0.problem.contains("word is withheld") })
    #expect(try await desk.hub.library().reviews.isEmpty)
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    let review = try #require(try await desk.hub.library().review(id))
    #expect(review.recommendations.count == 3)
    #expect(review.csp == "Northmoor")
  }

  @Test func `no name of the report stands in anything that is public or kept`() async throws {
    let id = try await sent()
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    let library = try await desk.hub.library()
    let everything =
      ReviewLibrary.csv(library.entries) + library.json(library.entries)
      + library.reviews.flatMap(\.texts).joined() + id
      + (try await desk.hub.viewsDump().joined(separator: "\n"))
    for name in ["Maribel", "Torquil", "Ilsabet"] { #expect(!everything.contains(name)) }
  }

  @Test func `a name is refused however it is typed in, a withheld word needs somebody's word`()
    async throws
  {
    let id = try await sent()
    let row = try #require(try await held(id).held.rows.last)
    func answer(_ text: String, letsOut: Bool) async -> [Rejection] {
      await refusal {
        try await desk.hub.settle(
          ReviewSettling(
            item: row.item, of: row.sequence, outcome: .corrected,
            recommendation: PublishedRecommendation(
              number: "3", text: text, addressedTo: ["Oakfield School"], id: row.id),
            letsWordsOut: letsOut ? true : nil, reason: "as printed"), of: id, as: chair)
      }
    }
    #expect(await answer("Give out what Maribel’s sister wrote.", letsOut: true).count == 1)
    #expect(
      await answer("Give out what Ilsabet wrote.", letsOut: false).map(\.field) == ["lets-out"])
    #expect(await answer("Give out what Ilsabet wrote.", letsOut: true).isEmpty)
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    #expect(
      try await desk.hub.library().review(id)?.recommendations.last?.text
        == "Give out what Ilsabet wrote.")
  }

  @Test func `an answer to a reading that changed meanwhile is refused`() async throws {
    let id = try await sent()
    let row = try #require(try await held(id).held.rows.first)
    let refused = await refusal {
      try await desk.hub.settle(
        ReviewSettling(
          item: row.item, of: row.sequence + 1_000, outcome: .confirmed, reason: "seen"), of: id,
        as: chair)
    }
    #expect(refused.map(\.problem) == ["the report was read anew meanwhile"])
  }

  @Test func `only the chair opens the desk, and that they did is written down`() async throws {
    let id = try await sent()
    for who in ["m.haddad", "e.vance", "a.fenwick"] {
      let reader = try desk.reader(who, for: .learningReview)
      #expect(try await desk.hub.openReview(id, as: reader, view: "test") == nil)
      #expect(try await desk.hub.pageImage(of: id, page: 1, as: reader) == nil)
      #expect(
        await refusal { try await desk.hub.publish(id, because: "mine", as: reader) }.count == 1)
    }
    _ = try await held(id)
    #expect(
      try await desk.hub.viewsDump().contains {
        $0.contains("sharing") && $0.contains("h.drummond") && $0.contains(id)
      })
  }

  @Test func `what is taken back is gone for everybody, and comes back when published again`()
    async throws
  {
    let id = try await sent()
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    try await desk.hub.unpublish(id, because: "a page is read again", as: chair)
    #expect(try await desk.hub.library().reviews.isEmpty)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    #expect(try await desk.hub.library().reviews.count == 1)
  }

  @Test func `the same report sent again changes nothing that is public`() async throws {
    let id = try await sent()
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    let before = try await desk.hub.library().reviews
    #expect(try await sent() == id)
    #expect(try await desk.hub.library().reviews == before)
    #expect(try await held(id).held.left.isEmpty)
  }

  @Test func `an action is owed by a body of the review, never by somebody`() async throws {
    let id = try await sent()
    try await settleAll(id)
    try await desk.hub.publish(id, because: "the board agreed", as: chair)
    func action(_ owner: String) -> ReviewWork {
      .action(
        ReviewAction(
          recommendation: "1", id: "1/1", text: "Discuss each", owner: owner, agency: "mill-lane"))
    }
    #expect(
      await refusal { try await desk.hub.act(action("Torquil"), on: id, as: chair) }.count == 1)
    try await desk.hub.act(action("Mill Lane Surgery"), on: id, as: chair)
    let doctor = try desk.reader("a.fenwick", for: .directCare)
    let police = try desk.reader("p.nowak", for: .policeProtection)
    let step = ReviewWork.step(ActionStep(action: "1/1", kind: .progress, status: .completed))
    #expect(await refusal { try await desk.hub.act(step, on: id, as: police) }.count == 1)
    try await desk.hub.act(step, on: id, as: doctor)
    let work = try #require(try await desk.hub.recommendationWork(id, "1"))
    #expect(work.actions.map(\.state) == [.notEvidenced])
  }

  @Test func `the file of a report is its owner's alone`() async throws {
    let id = try await sent()
    #expect(FileManager.default.fileExists(atPath: desk.root + "/data/reviews/" + id))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: desk.root + "/data/reviews/" + id)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }
}
