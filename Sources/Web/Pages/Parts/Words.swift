import Vocabulary

/// What stands where nothing is known: words, never a blank.
func unknown(_ words: String = "not recorded") -> HTML {
  span(words, .class("k-unknown"))
}

/// Somebody's or something's own words, kept from turning the line they stand in.
func known(_ text: String?, else words: String = "not recorded") -> HTML {
  guard let text, !text.isEmpty else { return unknown(words) }
  return bdi(text)
}

/// A sentence of ours or a source's: it runs from left to right, whatever name it begins with.
func sentence(_ text: String?, else words: String = "not recorded") -> HTML {
  guard let text, !text.isEmpty else { return unknown(words) }
  return bdi(text, .dir("ltr"))
}

/// Names in a row, each kept in its own direction.
func named(_ names: [String], else words: String = "nobody was named") -> HTML {
  if names.isEmpty { return unknown(words) }
  return HTML {
    for (index, name) in names.enumerated() {
      if index > 0 { index == names.count - 1 ? " and " : ", " }
      bdi(name)
    }
  }
}

func dateCell(_ date: UncertainDate?) -> HTML {
  guard let date else { return unknown("date not recorded") }
  guard let day = date.day else { return span(date.inWords, .class("k-date")) }
  return time(date.inWords, .class("k-date"), .datetime(day.description))
}

func dayWords(_ day: Day) -> HTML {
  time(day.inWords, .class("k-date"), .datetime(day.description))
}

/// `1 duty`, `2 duties`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// `Mara, Colin and Isla`; empty for nobody.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

func muted(_ text: String) -> HTML { p(text, .class("k-muted")) }

func standingMark(_ standing: Standing) -> HTML {
  span(standing.rawValue, .class("k-standing", "k-standing-" + standing.rawValue))
}

/// What the five standings mean, for whoever asks beside a table.
let standingLegend: HTML = details(.class("k-details")) {
  summary("What the standings mean")
  dl(.class("k-terms")) {
    for standing in Standing.allCases {
      div {
        dt { standingMark(standing) }
        dd(standing.meaning)
      }
    }
  }
}

extension Standing {
  fileprivate var meaning: String {
    switch self {
    case .observed: "Seen or heard by the one who says it."
    case .reported: "Told to the one who says it by somebody else."
    case .alleged: "Said of somebody, and not established."
    case .opinion: "A professional’s judgement."
    case .decision: "Decided by somebody with the power to."
    }
  }
}
