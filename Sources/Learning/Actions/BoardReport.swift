public import Vocabulary

/// What a partnership's board looks at: every action of every published review, on a day.
public struct BoardReport: Sendable {
  public let day: Day
  /// In the order of the reviews and their recommendations.
  public let lines: [Line]
  /// Recommendations for which nobody has undertaken anything.
  public let withoutAction: [Line.Place]
  /// Actions whose recommendation is in no published review.
  public let withoutRecommendation: [Line]
  /// Recommendations that a body they address has not answered, with that body as printed.
  public let unanswered: [(place: Line.Place, body: String)]

  /// One action.
  public struct Line: Sendable {
    public let place: Place
    public let standing: ActionStanding

    /// Whose review, and which recommendation of it.
    public struct Place: Hashable, Sendable {
      public let review: String
      public let title: String
      /// Nil where the action names none.
      public let recommendation: String?
      public let number: String?
      public let themes: [Theme]
    }
  }

  /// - Parameters:
  ///   - books: by review.
  ///   - trends: of the measures a recommendation is bound to, for one action.
  public init(
    _ reviews: [PublicReview], books: [String: ActionBook], on day: Day,
    trends: (PublicReview, ReviewAction) -> [MeasureTrend]
  ) {
    self.day = day
    var lines: [Line] = []
    var strays: [Line] = []
    var without: [Line.Place] = []
    var unanswered: [(Line.Place, String)] = []
    for review in reviews {
      guard let book = books[review.id] else { continue }
      for one in review.recommendations {
        let place = Line.Place(
          review: review.id, title: review.title, recommendation: one.id, number: one.number,
          themes: ThemeFound.all(in: one.whole).map(\.theme))
        let actions = book.actions(for: one.id)
        if actions.isEmpty { without.append(place) }
        lines += actions.map {
          Line(place: place, standing: BoardReport.standing($0.what, book, review, day, trends))
        }
        let answered = Set(book.answers(to: one.id).map { Letters.folded($0.what.body) })
        unanswered += one.addressedTo.filter { !answered.contains(Letters.folded($0)) }
          .map { (place, $0) }
      }
      strays += book.strays(among: review.recommendations.map(\.id)).map { told in
        Line(
          place: Line.Place(
            review: review.id, title: review.title, recommendation: nil, number: nil, themes: []),
          standing: BoardReport.standing(told.what, book, review, day, trends))
      }
    }
    self.lines = lines
    withoutAction = without
    withoutRecommendation = strays
    self.unanswered = unanswered
  }

  private static func standing(
    _ action: ReviewAction, _ book: ActionBook, _ review: PublicReview, _ day: Day,
    _ trends: (PublicReview, ReviewAction) -> [MeasureTrend]
  ) -> ActionStanding {
    ActionStanding(
      action, steps: book.steps(of: action.id).map(\.what), trends: trends(review, action), on: day)
  }

  /// An action is owed whether or not its recommendation still stands in a published review.
  private var all: [Line] { lines + withoutRecommendation }

  /// Past their day and not closed, the longest first.
  public var overdue: [Line] {
    all.filter { $0.standing.daysOver != nil }.sorted {
      ($1.standing.daysOver ?? 0, $0.standing.action.id)
        < ($0.standing.daysOver ?? 0, $1.standing.action.id)
    }
  }

  public var reopened: [Line] { all.filter { $0.standing.state == .reopened } }

  /// Said to be done, with nothing measured that shows it.
  public var notEvidenced: [Line] { all.filter { $0.standing.state == .notEvidenced } }

  /// Due within the next 90 days, the soonest first.
  public var dueSoon: [Line] {
    all.filter { line in
      guard line.standing.isOpen, line.standing.daysOver == nil,
        let last = line.standing.action.target?.date?.latest
      else { return false }
      return last.days(since: day) <= ActionStanding.soonDays
    }.sorted {
      ($0.standing.action.target?.date?.latest ?? day)
        < ($1.standing.action.target?.date?.latest ?? day)
    }
  }
}
