import Learning
import Vocabulary

extension RecommendationsPage: Page {
  var title: String { heading }

  var content: HTML {
    div(.class("k-one")) {
      h1(heading, .class("k-h1"))
      p(.class("k-muted")) {
        "As of \(asOf.inWords). Each is said in our own words and measured on the data in this "
        "hub"
        if frame.allInvented { ", which is invented" }
        "."
      }
      summary.html
      sharing
      muted(
        "“Not measured yet” means that no rule counts it. “No data yet” means that a rule does, "
          + "and has had nothing to count.")
      if rows.isEmpty {
        p(
          "No recommendation is loaded. They come with the hub, or with a review’s page.",
          .class("k-empty"))
      }
      ol(.class("k-recs")) { for row in rows { li { row.html(importAt) } } }
    }
  }

  private var sharing: HTML {
    HTML {
      if isShared {
        p(.class("k-notice")) {
          "For a report that is shared: where a count is under \(MeasureResult.smallest), or would "
          "tell such a count, no figure stands. "
          a("Show every figure", .href(.recommendations))
        }
      } else {
        p(.class("k-muted")) {
          "Not for sharing outside the partnership: some counts are of few people. "
          a("For a report that is shared", .href(.sharedRecommendations))
        }
      }
    }
  }

  private var summary: [Flag] {
    Status.allCases.compactMap { status in
      let count = rows.count { $0.status == status }
      guard count > 0 else { return nil }
      return Flag(tone: status.tone, words: status.inWords + ": \(count)")
    }
  }
}

extension RecommendationsPage.Row {
  /// The worst of its measures: a missed one outweighs a met one.
  var status: RecommendationsPage.Status {
    let order: [RecommendationsPage.Status] = [
      .missed, .noData, .noTarget, .withheld, .met, .notMeasured,
    ]
    return order.first { status in measures.contains { $0.status == status } } ?? .notMeasured
  }

  fileprivate func html(_ importAt: LocalPath?) -> HTML {
    article(.class("k-rec"), .id("row-\(row)")) {
      div(.class("k-rec-head")) {
        h2(.class("k-h3")) {
          span(number, .class("k-rec-number"))
          " "
          meaning
        }
        p(.class("k-muted")) {
          "For "
          b(role)
          " · row \(row)"
        }
        asPublished(importAt)
      }
      div(.class("k-rec-measures")) {
        if measures.isEmpty {
          p {
            RecommendationsPage.Status.notMeasured.flag.html
            " No rule counts this yet."
          }
        }
        for measure in measures { measure.html }
      }
    }
  }

  private func asPublished(_ importAt: LocalPath?) -> HTML {
    details(.class("k-details", "k-published")) {
      Web.summary {
        "As published"
        span(": \(number), row \(row)", .class("k-unseen"))
      }
      if let published {
        p {
          "Addressed to "
          b(bdi(published.addressedTo))
        }
        blockquote(.class("k-quote")) {
          if let stem = published.stem { p(bdi(stem)) }
          p(bdi(published.text))
        }
      } else {
        p {
          "The published wording is not loaded: import the review’s page"
          if let importAt {
            " ("
            a("import it", .href(importAt))
            ")"
          }
          "."
        }
      }
    }
  }
}

extension RecommendationsPage.Measure {
  fileprivate var html: HTML {
    div(.class("k-measure")) {
      p {
        status.flag.html
        " "
        if status != .notMeasured {
          Flag(tone: .plain, words: "invented data").html
          " "
        }
        switch status {
        case .notMeasured: says
        case .noData: "\(says): nothing to count yet at \(agency)."
        case .withheld:
          "\(says) at "
          bdi(agency)
          ": "
          b(MeasureResult.withheldInWords)
          "."
        case .met, .missed, .noTarget:
          b(figure ?? "not known")
          " \(says) at "
          bdi(agency)
          "."
        }
      }
      if let share { bar(share) }
      if status != .notMeasured { muted(particulars.joined(separator: " · ")) }
      if let fallsShort { p(sentence(fallsShort)) }
    }
  }

  private var particulars: [String] {
    var words = [target.map { "Target: \($0)" } ?? "No target set"]
    switch excluded {
    case nil: if status != .withheld { words.append("Left out by the rule: \(few)") }
    case 0?: break
    case let count?: words.append("\(count) left out by the rule")
    }
    switch missing {
    case nil: if status != .withheld { words.append("Not recorded: \(few)") }
    case 0?: break
    case let count?: words.append("\(count) could not be counted: something was not recorded")
    }
    words.append("Evidence: \(evidence)")
    return words
  }

  private var few: String { MeasureResult.withheldInWords }

  private func bar(_ share: Double) -> HTML {
    svg(
      .class("k-progress"), .shape(.viewBox, "0 0 240 10"), .shape(.width, 240),
      .shape(.height, 10), .aria(.hidden, "true"), .shape(.focusable, "false")
    ) {
      rect(
        .class("k-progress-all"), .shape(.width, 240), .shape(.height, 10), .shape(.rx, 2)
      ) {}
      rect(
        .class("k-progress-part"), .shape(.width, 240 * share), .shape(.height, 10),
        .shape(.rx, 2)
      ) {}
    }
  }
}

extension RecommendationsPage.Status {
  var inWords: String {
    switch self {
    case .met: "Met"
    case .missed: "Falls short"
    case .noTarget: "Counted, no target"
    case .noData: "No data yet"
    case .notMeasured: "Not measured yet"
    case .withheld: "Suppressed"
    }
  }

  var tone: Flag.Tone {
    switch self {
    case .met: .good
    case .missed: .urgent
    case .noTarget, .noData: .soon
    case .notMeasured, .withheld: .plain
    }
  }

  var flag: Flag { Flag(tone: tone, words: inWords) }
}
