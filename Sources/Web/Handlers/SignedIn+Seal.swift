import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The page that seals a child's record after adoption from the one before, or lifts a seal; and
  /// its answer, when posted. To whoever may do neither there is no such page.
  func seal(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "records"),
      let review = try await hub.openSeals(opened.person, as: reader(opened))?.value
    else { return notFound() }
    var page = sealPage(review, parts)
    guard call.method == .post, let form = call.form else { return Reply.page(page) }
    let read = SealAnswer.read(
      form.values, records: page.records, seals: page.seals.map(\.id), today: hub.today)
    page.values = form.values
    page.problems = read.problems
    guard let answer = read.answer else {
      return Reply.page(page, status: .unprocessableContent)
    }
    do {
      try await carryOut(answer, review, as: reader(opened))
    } catch HubProblem.refused(let rejections) {
      page.problems = rejections.map {
        FieldProblem(
          field: "before", message: $0.problem.uppercasedFirst + ": expected \($0.expected)")
      }
      return Reply.page(page, status: .unprocessableContent)
    }
    return Reply.redirect(Route.seal(handle: hub.handle(of: opened.person)).path)
  }

  private func carryOut(
    _ answer: SealAnswer, _ review: AdoptionReview, as reader: Reader
  ) async throws {
    switch answer {
    case .seal(let after, let before, let reason):
      try await hub.sealAdoption(after: after, before: before, reason: reason, as: reader)
    case .lift(let sequence, let reason):
      guard let seal = review.seals.first(where: { $0.sequence == sequence }) else { return }
      try await hub.liftSeal(seal, reason: reason, as: reader)
    }
  }

  private func sealPage(_ review: AdoptionReview, _ parts: FileParts) -> SealPage {
    SealPage(
      frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
      records: review.records.map { record in
        Choice(
          record.record.description, words(record.record) + (record.name.map { ", " + $0 } ?? ""))
      },
      seals: review.seals.map { seal in
        SealPage.Seal(
          id: "\(seal.sequence)", after: words(seal.after), before: words(seal.before),
          reason: seal.reason, setBy: partnership.name(of: seal.setBy), setOn: seal.setOn,
          mayLift: seal.mayLift)
      }, action: Route.seal(handle: parts.handle).path,
      recordsAt: Route.person(handle: parts.handle).path, values: FormValues(), problems: [])
  }
}
