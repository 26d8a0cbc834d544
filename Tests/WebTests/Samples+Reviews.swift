import Vocabulary

@testable import Learning
@testable import Web

/// Pages about an invented review; every word in them passes through `say`.
extension Samples {
  private var record: RecordReference { RecordReference("reviews", "northmoor-june-2030-1") }

  private func told(_ sequence: Int, _ says: Saying) -> Statement {
    Statement(
      sequence: sequence, recorded: Instant(startOf: today), submission: "test",
      told: DraftStatement(
        about: record, says: says, standing: .reported, noted: today, saidBy: "reviews",
        practitioner: "h.drummond", source: SourcePlace(document: "test"), key: "\(sequence)"))
  }

  private func recommendation(_ id: String, _ text: String, _ confidence: Double) -> Saying {
    .recommendation(
      PublishedRecommendation(
        number: id, text: say(text), stem: say("The practice should"),
        addressedTo: [say("Mill Lane Surgery"), say("Northmoor Police")], id: id,
        reading: .init(
          page: 9, box: [72, 100, 400, 130], alsoAt: [12], confidence: confidence,
          reasons: [say("a numbered item of the list")])))
  }

  private var reviewStatements: [Statement] {
    [
      told(
        1,
        .reviewPage(
          ReviewPage(
            communitySafetyPartnership: say("Northmoor"), published: "June 2030",
            yearOfDeath: 2028, summary: say("The review speaks of coercive control."),
            isDraft: true, queries: [say("Are some missing?")]))),
      told(2, recommendation("1", "train all staff and record it, [word withheld] said.", 0.7)),
      told(3, recommendation("2", "share each alert with the practice.", 1)),
      told(
        4,
        .reviewWork(
          .action(
            ReviewAction(
              recommendation: "2", id: "2/1", text: say("Send each alert within a day"),
              owner: say("Northmoor Police"), agency: "northmoor-police",
              milestones: [.init(text: say("A desk is staffed"), due: .init(printed: "May 2030"))],
              target: PrintedDate(printed: "Sept 2030"))))),
      told(
        5,
        .reviewWork(
          .step(
            ActionStep(
              action: "2/1", kind: .progress, status: .completed, words: say("It is done"))))),
      told(
        6,
        .reviewWork(
          .answer(
            AddresseeAnswer(
              recommendation: "2", body: say("Northmoor Police"), response: .accepted,
              feedback: say("We will"))))),
      told(
        7,
        .reviewWork(
          .settling(
            ReviewSettling(
              item: "recommendation/2", of: 3, outcome: .confirmed, reason: say("seen")))
        )),
    ]
  }

  var heldReview: HeldReview { HeldReview(reviewStatements, about: record)! }

  private var publicReview: PublicReview {
    let statements = Dictionary(uniqueKeysWithValues: reviewStatements.map { ($0.sequence, $0) })
    return PublicReview(
      ReviewPublication(
        isPublic: true, page: 1,
        recommendations: [.init(id: "1", sequence: 2), .init(id: "2", sequence: 3)],
        reason: "agreed"), of: record, on: today
    ) { statements[$0] }!
  }

  private var actionBook: ActionBook { ActionBook(reviewStatements, about: record) }

  private func trend(_ counts: [Int]) -> MeasureTrend {
    let measure = Measure(
      id: "M18a", key: "D18", one: "alert", many: "alerts", so: "triaged in time", better: .higher,
      target: 0.95, evidence: .dataMeasured)
    return MeasureTrend(
      measure: measure, agency: say("Mill Lane Surgery"),
      readings: counts.enumerated().map { index, count in
        MeasureResult(
          of: measure, agency: say("Mill Lane Surgery"), kind: .generalPractice, isInvented: true,
          count: .init(numerator: count, denominator: 100, missing: 0, excluded: [:]),
          target: LocalSetting(0.95, setBy: say("the board"), on: today),
          asOf: today.adding(months: -3 * (counts.count - 1 - index)))
      })
  }

  private var standing: ActionStanding {
    ActionStanding(
      actionBook.actions[0].what, steps: actionBook.steps(of: "2/1").map(\.what),
      trends: [trend([97, 96, 90, 85, 80])], on: today)
  }

  private var report: BoardReport {
    BoardReport([publicReview], books: [publicReview.id: actionBook], on: today) { _, _ in
      [self.trend([97, 96, 90, 85, 80])]
    }
  }

  private func name(_ text: String) -> String { say(text) }

  private func settle(_ item: SettlePage.Item, _ problems: [FieldProblem] = []) -> SettlePage {
    SettlePage(
      frame: frame(.reviews), reviewAt: at("review"), reviewTitle: say("Northmoor review"),
      item: item,
      picture: SettlePage.Picture(
        at: at("page"), page: 9, pages: 37, width: 595, height: 842, box: [72, 100, 400, 130]),
      previous: at("before"), next: at("next"), place: "2 of 4", action: at("settle"),
      settled: say("Confirmed by H. Drummond"), values: SettleAnswer.values(item),
      problems: problems)
  }

  private func work(isChair: Bool) -> RecommendationWorkPage {
    RecommendationWorkPage(
      frame: frame(.reviews), review: publicReview, recommendation: publicReview.recommendations[1],
      book: actionBook, actions: [standing],
      trends: [trend([97, 96, 90, 85, 80]), trend([97, 96, 97, 98, 99])], bound: ["M18a"],
      isBoundByDefault: false, catalogue: StandardBindings.catalogue,
      owners: isChair ? [say("Northmoor Police")] : [], mine: ["2/1"], isChair: isChair,
      answerable: [say("Northmoor Children’s Services")], names: { who, _ in who ?? "somebody" },
      values: FormValues(), problems: [])
  }

  /// Pages of reviews, filled.
  var reviewPages: [(String, any Page)] {
    let library = ReviewLibrary([publicReview])
    let facets = LibraryQuestion.Facet.allCases.map {
      LibraryPage.FacetShown(facet: $0, values: library.values(of: $0, for: LibraryQuestion()))
    }
    let question = LibraryQuestion(words: say("train"), chosen: [.theme: ["training"]])
    return [
      (
        "library",
        LibraryPage(
          frame: signedOut, question: question, answers: repeated(library.entries), all: 2,
          reviews: 1, facets: facets, sheet: 1)
      ),
      (
        "public review",
        PublicReviewPage(frame: signedOut, review: publicReview, entries: library.entries)
      ),
      (
        "public recommendation",
        PublicRecommendationPage(
          frame: signedOut, entry: library.entries[1],
          again: [(library.entries[0], "4 of 5 words of weight are the same")], actions: [standing],
          successors: [say("Northmoor Police"): say("Northmoor and Southmere Police")],
          workAt: at("work"))
      ),
      ("overdue", OverduePage(frame: signedOut, lines: report.lines, all: 1)),
      (
        "plain review",
        PlainReviewPage(frame: signedOut, review: publicReview, standings: ["2": [standing]])
      ),
      (
        "reviews",
        ReviewsPage(
          frame: frame(.reviews),
          desk: [
            .init(
              title: say("Northmoor, June 2030"), at: at("desk"), recommendations: 2, left: 3,
              isPublic: true, differs: true)
          ],
          published: [.init(title: say("Northmoor review"), at: at("review"), recommendations: 2)],
          problems: [FieldProblem(field: "report", message: say("Choose the report"))],
          notice: say("It came in"))
      ),
      (
        "review desk",
        ReviewDeskPage(
          frame: frame(.reviews), held: heldReview, names: { $0 ?? "somebody" },
          problems: [FieldProblem(field: "reason", message: say("Say why"))],
          reconciled: [say("1 recommendation has no action.")])
      ),
      ("settle a recommendation", settle(.recommendation(heldReview.rows[0]))),
      (
        "settle with problems",
        settle(
          .recommendation(heldReview.rows[0]),
          [
            FieldProblem(field: "outcome", message: say("Say whether it is right")),
            FieldProblem(field: "reason", message: say("Say why")),
          ])
      ),
      ("settle the particulars", settle(.page(heldReview.page.words))),
      ("settle a question", settle(.query(say("Are some missing?")))),
      ("work of the chair", work(isChair: true)), ("work of a body", work(isChair: false)),
      (
        "board",
        BoardPage(
          frame: frame(.reviews), report: report,
          returns: [Choice("northmoor-police", say("Northmoor Police"))],
          notice: say("1 entry was taken in."),
          rejected: [
            Rejection(
              file: "return.csv", line: 4, field: "status", problem: say("not a status"),
              expected: say("completed"))
          ])
      ),
    ]
  }

  /// The same with nothing in them.
  var emptyReviewPages: [(String, any Page)] {
    [
      (
        "empty library",
        LibraryPage(
          frame: signedOut, question: LibraryQuestion(), answers: [], all: 0, reviews: 0,
          facets: [],
          sheet: 1)
      ),
      ("nothing overdue", OverduePage(frame: signedOut, lines: [], all: 0)),
      (
        "no reviews",
        ReviewsPage(frame: frame(.reviews), desk: [], published: [], problems: [], notice: nil)
      ),
      (
        "empty board",
        BoardPage(
          frame: frame(.reviews),
          report: BoardReport([], books: [:], on: today, trends: { _, _ in [] }), returns: [],
          notice: nil, rejected: [])
      ),
    ]
  }
}
