import Casework
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// One recommendation's actions, evidence and measures; and what is written about it.
  func recommendationWork(_ review: String, _ id: String, _ call: Call) async throws -> Response {
    guard let work = try await hub.recommendationWork(review, id) else { return notFound() }
    guard call.method == .post, let form = call.form else {
      return Reply.page(workPage(work))
    }
    let read = WorkAnswer.read(
      form.values, work: work, today: hub.today, agencies: partnership.agencies)
    var problems = read.problems
    if let says = read.says {
      do {
        try await hub.act(says, on: review, as: lister)
        return Reply.redirect(Route.recommendationWork(review: review, id: id).path)
      } catch HubProblem.refused(let rejections) {
        problems = rejections.map {
          FieldProblem(field: read.field, message: $0.problem.sentenceCase)
        }
      }
    }
    return Reply.page(
      workPage(work, form.values, problems), status: .unprocessableContent)
  }

  private func workPage(
    _ work: RecommendationWork, _ values: FormValues = FormValues(),
    _ problems: [FieldProblem] = []
  ) -> RecommendationWorkPage {
    let partnership = self.partnership
    let isChair = hub.maySettle(lister)
    return RecommendationWorkPage(
      frame: frame(tab: .reviews), review: work.review, recommendation: work.recommendation,
      book: work.book, actions: work.actions, trends: work.trends, bound: work.bound,
      isBoundByDefault: work.isBoundByDefault, catalogue: StandardBindings.catalogue,
      owners: isChair ? hub.owners(of: work.recommendation.id, in: work.review) : [],
      mine: Set(
        work.actions.map(\.action).filter { hub.mayAct(lister, for: $0.agency) }.map(\.id)),
      isChair: isChair,
      answerable: work.recommendation.addressedTo.filter { hub.mayAnswer(lister, for: $0) },
      names: { who, agency in
        [who.map { partnership.name(ofPractitioner: $0) }, partnership.name(of: agency)]
          .compactMap { $0 }.joined(separator: ", ")
      }, values: values, problems: problems)
  }

  /// What the board looks at.
  func board(
    notice: String? = nil, rejected: [Rejection] = []
  ) async throws -> Response {
    let report = try await hub.boardReport()
    let owing = Set(report.lines.compactMap(\.standing.action.agency)).sorted()
    return Reply.page(
      BoardPage(
        frame: frame(tab: .reviews), report: report,
        returns: owing.filter { hub.mayAct(lister, for: $0) }.map {
          Choice($0.text, partnership.name(of: $0))
        }, notice: notice, rejected: rejected),
      status: rejected.isEmpty ? .ok : .unprocessableContent)
  }

  /// An agency's open actions as a table; or the table it filled in.
  func agencyReturn(_ name: String, _ call: Call) async throws -> Response {
    let agency = AgencyID(name)
    guard partnership.agency(agency) != nil, hub.mayAct(lister, for: agency) else {
      return notFound()
    }
    guard call.method == .post else {
      return Reply.bytes(
        Array(AgencyReturn.csv(try await hub.agencyReturn(agency)).utf8),
        type: "text/csv; charset=utf-8")
    }
    guard let file = call.form?.files.first else {
      return try await board(notice: "No file was chosen: nothing was taken in.")
    }
    let taken = try await hub.receiveReturn(
      SentFile(name: file.name, bytes: file.bytes), of: agency, as: lister)
    return try await board(
      notice: counted(taken.accepted, "entry was", "entries were") + " taken in from the return of "
        + partnership.name(of: agency) + ".", rejected: taken.problems)
  }
}
