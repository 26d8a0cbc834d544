import Learning
import Vocabulary

/// One thing to settle, beside the page of the report it was read from.
///
/// The picture may show names: only whoever settles the review is sent it.
struct SettlePage: Page {
  var frame: Frame
  var reviewAt: LocalPath
  var reviewTitle: String
  var item: Item
  var picture: Picture?
  /// Nil at either end.
  var previous: LocalPath?
  var next: LocalPath?
  /// `3 of 7`
  var place: String
  var action: LocalPath
  /// What was settled before, in a sentence; nil while nothing was.
  var settled: String?
  var values: FormValues
  var problems: [FieldProblem]

  enum Item: Sendable {
    case recommendation(HeldReview.Row)
    case page(ReviewPage)
    case query(String)
  }

  /// The page the words stand on, and where on it.
  struct Picture: Sendable {
    var at: LocalPath
    var page: Int
    var pages: Int
    var width: Double
    var height: Double
    /// Left, top, right and bottom, in points.
    var box: [Double]?
  }

  var title: String { problems.title(heading) }

  private var heading: String {
    switch item {
    case .recommendation(let row): "Recommendation \(row.called)"
    case .page: "The review’s particulars"
    case .query: "A question about the reading"
    }
  }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        p(.class("k-muted")) {
          a(bdi(reviewTitle), .href(reviewAt))
          " · \(place)"
        }
        h1(heading, .class("k-h1"))
        stepping
      }
      div(.class("k-columns", "k-columns-even")) {
        div(.class("k-left")) {
          problems.summaryBox
          if let settled { p(sentence(settled), .class("k-notice", "k-notice-good")) }
          reading
          answering
        }
        section(.class("k-right", "k-source"), .aria(.label, "The page of the report")) {
          source
        }
      }
    }
  }

  private var stepping: HTML {
    p(.class("k-steps")) {
      if let previous {
        a("‹ Before (Alt+K)", .href(previous), .rel("prev"), .class("k-button-plain"))
      }
      if let next { a("Next (Alt+J) ›", .href(next), .rel("next"), .class("k-button-plain")) }
    }
  }

  @HTMLBuilder private var reading: HTML {
    switch item {
    case .recommendation(let row):
      section(.class("k-block")) {
        h2("As it was read", .class("k-h2"))
        blockquote(.class("k-quote")) {
          if let stem = row.read.stem { p(sentence(stem), .class("k-muted")) }
          p(.dir("ltr")) { WithheldWords(text: row.read.text).html }
        }
        p {
          span("Addressed to ", .class("k-muted"))
          named(row.read.addressedTo, else: "nobody in particular")
        }
        if !row.doubts.isEmpty {
          p(
            row.doubts.joined(separator: "; ").sentenceCase + ".",
            .class("k-notice", "k-notice-soon"))
        }
        reasons(row.read.reading)
      }
    case .query(let question):
      p(sentence(question), .class("k-notice", "k-notice-soon"))
    case .page:
      muted("The summary was put together from the recommendations. Everybody will read it.")
    }
  }

  @HTMLBuilder private func reasons(_ reading: PublishedRecommendation.Reading?) -> HTML {
    if let reading, !reading.reasons.isEmpty {
      details(.class("k-details")) {
        summary("How it was read (\(Int((reading.confidence * 100).rounded())) of 100)")
        ul(.class("k-plain-list")) { for reason in reading.reasons { li(sentence(reason)) } }
      }
    }
  }

  private var answering: HTML {
    let fields = Fields(values, problems: problems)
    return section(.class("k-block")) {
      h2("Your answer", .class("k-h2"))
      form(.method(.post), .action(action), .class("k-form"), .noValidation) {
        token(frame)
        fields.radios("outcome", "Is it right?", choices)
        words(fields)
        fields.line("reason", "Why?", hint: "What you saw on the page that decides it.")
        muted("It is written down as settled by you, and can be settled otherwise later.")
        button("Save and go on", .type("submit"), .class("k-button"))
      }
    }
  }

  private var choices: [Choice] {
    let confirmed: Choice
    switch item {
    case .recommendation(let row):
      confirmed = Choice(
        "confirmed", "Yes, as it stands",
        hint: row.doubts.isEmpty ? nil : "A withheld word stays withheld.")
    case .page, .query: confirmed = Choice("confirmed", "Yes, it is in order")
    }
    switch item {
    case .recommendation:
      return [
        confirmed, Choice("corrected", "No: these are the words"),
        Choice("dropped", "It is no recommendation of this review"),
      ]
    case .page: return [confirmed, Choice("corrected", "No: this is right")]
    case .query: return [confirmed]
    }
  }

  @HTMLBuilder private func words(_ fields: Fields) -> HTML {
    switch item {
    case .recommendation:
      fields.line("number", "Number, as printed")
      fields.area("text", "The words, as printed", rows: 6)
      fields.line("stem", "Words before the list it belongs to, where there are any")
      fields.area(
        "addressed", "Addressed to", hint: "One body a line, as printed. Never a person.", rows: 3)
      fields.radios(
        "lets-out", "Did you type a word that had been withheld?",
        [
          Choice("no", "No"),
          Choice("yes", "Yes, and I have made sure that it is nobody’s name"),
        ], isInline: false)
    case .page:
      fields.line("csp", "Community safety partnership", hint: "Northmoor, not its full title.")
      fields.line("published", "Published", hint: "A month and a year, such as June 2031.")
      fields.line("year", "Year of death", hint: "Leave it empty where it is not known.")
      fields.area(
        "summary", "Summary", hint: "No name, no date and no place. Empty publishes none.", rows: 5)
    case .query: HTML.nothing
    }
  }

  @HTMLBuilder private var source: HTML {
    if let picture {
      h2("Page \(picture.page) of \(picture.pages)", .class("k-h2"))
      muted("The picture may show names. Only you are sent it, and nothing keeps it.")
      svg(
        .class("k-page"), .role("img"),
        .aria(
          .label,
          "Page \(picture.page) of the report"
            + (picture.box == nil ? "" : ", with a frame round the words that were read")),
        .shape(.viewBox, "0 0 \(Int(picture.width)) \(Int(picture.height))")
      ) {
        svgImage(
          .href(picture.at), .shape(.width, picture.width), .shape(.height, picture.height)
        ) {}
        if let box = picture.box, box.count == 4 {
          rect(
            .class("k-page-box"), .shape(.x, box[0] - 4), .shape(.y, box[1] - 3),
            .shape(.width, box[2] - box[0] + 8), .shape(.height, box[3] - box[1] + 6),
            .shape(.rx, 2)
          ) {}
        }
      }
    } else {
      p(
        "There is no picture of it: the report has no pages, or its file was not kept here.",
        .class("k-empty"))
    }
  }
}
