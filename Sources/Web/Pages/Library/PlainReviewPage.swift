import Learning
import Vocabulary

/// A review in plain words, for the family and friends of who died: what was asked for, of whom,
/// and what has been shown to be done. No colour, no code, no measure's name.
struct PlainReviewPage: Page {
  var frame: Frame
  var review: PublicReview
  var standings: [String: [ActionStanding]]

  var title: String { "In plain words: " + review.title }

  var content: HTML {
    div(.class("k-one", "k-narrow", "k-plain-page")) {
      p(.class("k-muted")) {
        a("The review", .href(Route.publicReview(id: review.id, .html).path))
      }
      h1("What the " + review.csp + " review asked for, and what has happened", .class("k-h1"))
      p {
        "After somebody dies because of domestic abuse, a panel looks at what could have been "
        "done differently. This one was published in "
        bdi(review.published)
        ". It asked for "
        counted(review.recommendations.count, "change", "changes")
        ". Below is each of them, and what is known today, \(frame.today.inWords)."
      }
      p(
        "“Shown” means that somebody counted it in records, not only that somebody said so. "
          + "Where nothing is written, it is not known; it does not mean that nothing was done.")
      for (index, one) in review.recommendations.enumerated() {
        section(.class("k-block")) {
          h2("Change \(index + 1)", .class("k-h2"))
          RecommendationWords(recommendation: one).html
          p {
            "This was asked of "
            named(one.addressedTo, else: "nobody in particular")
            "."
          }
          for standing in standings[one.id] ?? [] { p(bdi(told(standing))) }
          if (standings[one.id] ?? []).isEmpty {
            p("Nothing has been entered here about what was done.")
          }
        }
      }
      p(
        "If reading this is hard: AAFDA, Advocacy After Fatal Domestic Abuse, supports bereaved "
          + "families. You need not read it alone.", .class("k-notice"))
    }
  }

  /// What is known of one action, in a sentence or two.
  private func told(_ standing: ActionStanding) -> String {
    let who = standing.action.owner
    let when = standing.action.target.map { $0.date.map { " by \($0.inWords)" } ?? "" } ?? ""
    switch standing.state {
    case .notStarted:
      return "\(who) promised to act\(when). It has not said that it has begun." + late(standing)
    case .inProgress:
      return "\(who) promised to act\(when) and says that it has begun." + late(standing)
    case .notEvidenced:
      return "\(who) says that it is done. Nobody has shown it yet." + late(standing)
    case .met: return "\(who) says that it is done, and it has been shown."
    case .reopened:
      return "\(who) said that it was done. Later records showed that it was not kept up, so it "
        + "is open again."
    case .rejected: return "\(who) has said that it will not do this."
    case .superseded: return "\(who) has put another promise in its place."
    }
  }

  private func late(_ standing: ActionStanding) -> String {
    standing.daysOver.map { " It is \(counted($0, "day", "days")) late." } ?? ""
  }
}
