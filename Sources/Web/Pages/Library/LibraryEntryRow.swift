import Learning

/// One recommendation in a list of the library.
struct LibraryEntryRow: Sendable {
  var entry: ReviewLibrary.Entry
  /// True on the page of its own review, which need not be named again.
  var isAtHome = false

  var html: HTML {
    article(.class("k-shelf-item")) {
      p(.class("k-shelf-number")) {
        a(.href(path)) {
          span("Recommendation ", .class("k-unseen"))
          if let number = entry.recommendation.number { bdi(number) } else { "Open" }
          span(" of \(entry.review.title)", .class("k-unseen"))
        }
      }
      div(.class("k-shelf-words")) {
        RecommendationWords(recommendation: entry.recommendation).html
        p(.class("k-shelf-to")) {
          span("Addressed to ", .class("k-muted"))
          named(entry.recommendation.addressedTo, else: "nobody in particular")
        }
        p(.class("k-shelf-foot")) {
          if !isAtHome {
            a(bdi(entry.review.title), .href(Route.publicReview(id: entry.review.id, .html).path))
          }
          for theme in entry.themes.prefix(3) where theme.theme != .other {
            span(theme.theme.inWords.sentenceCase, .class("k-chip"))
          }
          if !entry.again.isEmpty {
            a(.class("k-chip", "k-chip-again"), .href(path)) {
              "Also recommended in "
              counted(entry.again.count, "other place", "other places")
              span(", recommendation \(entry.recommendation.id)", .class("k-unseen"))
            }
          }
        }
      }
    }
  }

  private var path: LocalPath {
    Route.publicRecommendation(review: entry.review.id, id: entry.recommendation.id).path
  }
}

/// A recommendation's own words, the words before a list paler.
struct RecommendationWords: Sendable {
  var recommendation: PublicReview.Recommendation

  var html: HTML {
    p(.class("k-words"), .dir("ltr")) {
      if let stem = recommendation.stem {
        span(stem + " ", .class("k-muted"))
      }
      WithheldWords(text: recommendation.text).html
    }
  }
}

/// A text in which a word may be withheld: the mark stands out, so that nobody reads over it.
struct WithheldWords: Sendable {
  var text: String

  var html: HTML {
    let parts = text.split(
      separator: PublishedMark.text, omittingEmptySubsequences: false
    ).map { String($0) }
    return HTML {
      for (index, part) in parts.enumerated() {
        if index > 0 { span("word withheld", .class("k-withheld")) }
        part
      }
    }
  }
}

enum PublishedMark { static let text = "[word withheld]" }
