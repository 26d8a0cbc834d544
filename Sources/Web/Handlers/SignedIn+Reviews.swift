import Casework
import Foundation
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  private var isChair: Bool { hub.maySettle(lister) }

  /// Reviews on the desk and published; and a report that is sent, when posted.
  func reviews(_ call: Call) async throws -> Response {
    guard call.method == .post, isChair, let form = call.form else {
      return try await reviewsPage()
    }
    guard let file = form.files.first else {
      return try await reviewsPage(
        problems: [FieldProblem(field: "report", message: "Choose the report")])
    }
    do {
      let kept = try await hub.keepReview(SentFile(name: file.name, bytes: file.bytes))
      return Reply.redirect(Route.reviewDesk(id: kept.review.record.id).path)
    } catch let problem as ReviewProblem {
      return try await reviewsPage(problems: problem.rejections.map(SignedIn.problem))
    } catch let problem as HubProblem {
      return try await reviewsPage(
        problems: [FieldProblem(field: "report", message: problem.description.sentenceCase)])
    }
  }

  private static func problem(_ rejection: Rejection) -> FieldProblem {
    FieldProblem(
      field: "report",
      message: "The report: \(rejection.problem). Expected: \(rejection.expected)")
  }

  private func reviewsPage(problems: [FieldProblem] = []) async throws -> Response {
    let published = try await hub.library().reviews
    let desk = isChair ? try await hub.reviewsOnDesk(as: lister).value : nil
    return Reply.page(
      ReviewsPage(
        frame: frame(tab: .reviews), desk: desk?.map(row),
        published: published.map {
          ReviewsPage.Published(
            title: $0.title, at: Route.publicReview(id: $0.id, .html).path,
            recommendations: $0.recommendations.count)
        }, problems: problems, notice: nil), status: problems.isEmpty ? .ok : .unprocessableContent)
  }

  private func row(_ held: HeldReview) -> ReviewsPage.Row {
    let words = held.page.words
    return ReviewsPage.Row(
      title: [words.communitySafetyPartnership ?? "Partnership not known", words.published]
        .compactMap { $0 }.joined(separator: ", "),
      at: Route.reviewDesk(id: held.record.id).path,
      recommendations: held.rows.filter { !$0.isDropped }.count, left: held.left.count,
      isPublic: held.isPublic, differs: held.differsFromPublic)
  }

  /// One review: what is left to settle, and all that was read.
  func reviewDesk(_ id: String, problems: [FieldProblem] = []) async throws -> Response {
    guard isChair, let desk = try await hub.openReview(id, as: lister, view: "review desk")?.value
    else { return notFound() }
    let partnership = self.partnership
    return Reply.page(
      ReviewDeskPage(
        frame: frame(tab: .reviews), held: desk.held,
        names: { $0.map { partnership.name(ofPractitioner: $0) } ?? "somebody" },
        problems: problems, reconciled: reconciled(desk)),
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }

  private func reconciled(_ desk: ReviewOnDesk) -> [String] {
    guard desk.held.isPublic else { return [] }
    let ids = desk.held.rows.filter { !$0.isDropped }.map(\.id)
    let without = ids.filter { desk.actions.actions(for: $0).isEmpty }
    return [
      counted(without.count, "recommendation has", "recommendations have") + " no action.",
      counted(desk.actions.strays(among: ids).count, "action names", "actions name")
        + " no recommendation of it.",
    ]
  }

  /// Lets everybody read it, or takes it back.
  func publish(_ id: String, _ call: Call) async throws -> Response {
    guard isChair, let form = call.form, call.method == .post else {
      return try await reviewDesk(id)
    }
    let reason = AnswerReading(form.values, today: hub.today).words("reason")
    guard let reason else {
      return try await reviewDesk(
        id, problems: [FieldProblem(field: "reason", message: "Say why it is done now")])
    }
    do {
      if form.values["what"] == "take-back" {
        try await hub.unpublish(id, because: reason, as: lister)
      } else {
        try await hub.publish(id, because: reason, as: lister)
      }
    } catch HubProblem.refused(let rejections) {
      return try await reviewDesk(
        id,
        problems: rejections.map {
          FieldProblem(field: "reason", message: "Not published: " + $0.problem)
        })
    }
    return Reply.redirect(Route.reviewDesk(id: id).path)
  }

  /// A page of the report as a picture, kept by nobody.
  func pageImage(_ id: String, page: Int) async throws -> Response {
    guard let image = try await hub.pageImage(of: id, page: page, as: lister)?.value else {
      return notFound()
    }
    return Reply.bytes(image.bytes, type: "image/png")
  }
}
