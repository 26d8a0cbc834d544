/// What a report says of itself: whose it is, when it was published, when the death was.
struct ReportParticulars {
  private(set) var csp: String?
  private(set) var published: String?
  private(set) var yearOfDeath: Int?
  private(set) var queries: [Review.Query] = []

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  init(_ report: ReportText, kind: ReportKind, libraryName: String) {
    if kind == .homicideReview { readPartnership(report) }
    readPublished(report, libraryName)
    if kind == .homicideReview || kind == .coroner { readYear(report) }
  }

  private mutating func readPartnership(_ report: ReportText) {
    var counts: [String: Double] = [:]
    for (index, passage) in report.passages.enumerated() {
      for name in ReportParticulars.partnerships(in: passage.text) {
        counts[name, default: 0] += index < 25 ? 5 : 1
      }
    }
    for text in report.aside {
      for name in ReportParticulars.partnerships(in: text) { counts[name, default: 0] += 3 }
    }
    csp = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Places before `Community Safety Partnership`.
  private static func partnerships(in text: String) -> [String] {
    var out: [String] = []
    let words = text.split(separator: " ").map { String($0) }
    for index in words.indices
    where BodyWords.trim(words[index]).lowercased() == "partnership" && index >= 1 {
      let before = words[max(0, index - 9)..<index].map { $0 }
      guard let kindAt = partnershipKind(before) else { continue }
      let name = capitals(endingAt: kindAt, in: before)
      if !name.isEmpty { out.append(name) }
    }
    return out
  }

  /// Where `Community Safety`, `Safer Communities` or `Safer` begins, right before the noun.
  private static func partnershipKind(_ before: [String]) -> Int? {
    let small = before.map { BodyWords.trim($0).lowercased() }
    let count = small.count
    for kind in [
      ["community", "safety"], ["safer", "communities"], ["safer", "neighbourhoods"],
      ["crime", "reduction"], ["safe", "communities"], ["safer", "community"],
    ]
    where count >= kind.count && Array(small.suffix(kind.count)) == kind {
      return count - kind.count
    }
    return nil
  }

  private static func capitals(endingAt end: Int, in words: [String]) -> String {
    var out: [String] = []
    for word in words[..<end].reversed() {
      let bare = BodyWords.trim(word)
      let isJoint = ["and", "&", "of", "with", "on", "upon", "in"].contains(bare)
      guard bare.first?.isUppercase == true || isJoint && !out.isEmpty,
        !["The", "For", "By", "Commissioned", "Review", "Report", "Homicide", "Chair", "Of", "On"]
          .contains(bare)
      else { break }
      out.insert(bare, at: 0)
      if word.hasSuffix(".") || word.hasSuffix(":") { out.removeFirst(); break }
    }
    while let first = out.first, first.first?.isUppercase != true, first != "&" {
      out.removeFirst()
    }
    let text = out.joined(separator: " ")
    return text == text.uppercased() && text.count > 4 ? text.capitalizedWords : text
  }

  private mutating func readPublished(_ report: ReportText, _ libraryName: String) {
    if let month = ReportParticulars.libraryMonth(libraryName) {
      published = month
      return
    }
    var best: (Int, String)?
    for (index, passage) in report.passages.prefix(90).enumerated() {
      let folded = Letters.folded(passage.text)
      guard let month = ReportParticulars.monthYear(in: passage.text) else { continue }
      var score = 0
      if folded.contains("publish") || folded.contains("publication") { score += 6 }
      if folded.contains("completed") || folded.contains("date of report")
        || folded.contains("to be printed") || folded.contains("report date")
        || folded.contains("version")
      {
        score += 4
      }
      if passage.wordCount <= 4 { score += 5 }
      if index < 25 { score += 1 }
      if let page = passage.page, page > 4 { score -= 4 }
      if ["died", "death", "murder", "kill", "born"].contains(where: { folded.contains($0) }) {
        score -= 5
      }
      if score >= 4, best.map({ score > $0.0 }) ?? true { best = (score, month) }
    }
    published = best?.1
    if published == nil, let made = report.made, let month = ReportParticulars.month(ofDay: made) {
      published = month
      queries.append(
        Review.Query(
          line: nil,
          question:
            "The report does not say when it was published; the month is that of the file. Is it right?"
        ))
    }
  }

  /// The month in which the public library took a file in: the first figures of its id.
  private static func libraryMonth(_ name: String) -> String? {
    let id = name.prefix(24)
    guard id.count == 24, id.allSatisfy({ $0.isHexDigit }),
      let seconds = Int(id.prefix(8), radix: 16),
      seconds > 1_500_000_000, seconds < 2_500_000_000
    else { return nil }
    return month(ofDays: seconds / 86_400)
  }

  private static func month(ofDays days: Int) -> String {
    let z = days + 719_468
    let era = z / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return months[month - 1] + " \(yoe + era * 400 + (month <= 2 ? 1 : 0))"
  }

  private static func month(ofDay day: String) -> String? {
    let parts = day.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    return months[month - 1] + " " + parts[0]
  }

  /// `June 2023` out of a text, the first one.
  static func monthYear(in text: String) -> String? {
    let words = text.split(whereSeparator: { " ,.()–;:".contains($0) }).map { String($0) }
    for (month, year) in zip(words, words.dropFirst())
    where months.contains(month.capitalizedWords) && year.count == 4
      && Int(year).map({ (1950...2100).contains($0) }) == true
    {
      return month.capitalizedWords + " " + year
    }
    return nil
  }

  private mutating func readYear(_ report: ReportText) {
    var counts: [Int: Int] = [:]
    for passage in report.passages {
      for sentence in Subject.sentences(passage.text) {
        ReportParticulars.countDeaths(sentence, into: &counts)
      }
    }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return }
    yearOfDeath = best.key
    if counts.contains(where: { $0.key != best.key && $0.value * 2 >= best.value }) {
      queries.append(
        Review.Query(
          line: nil, question: "The report gives more than one year for the death. Which is right?")
      )
    }
  }

  private static let deaths = [
    "died on", "died in", "died at", "died", "date of death", "was murdered", "was killed",
    "the death of", "her death", "his death",
    "was found dead", "homicide of", "murder of", "who died", "death occurred", "fatally",
    "was pronounced dead", "took place in", "deceased", "died between", "killed in", "killed on",
  ]

  private static func countDeaths(_ sentence: String, into counts: inout [Int: Int]) {
    let folded = Letters.folded(sentence)
    if folded.contains(" act ") || folded.contains("regulations") { return }
    guard let word = deaths.compactMap({ folded.firstRange(of: $0)?.upperBound }).min() else {
      return
    }
    let after = folded[word...].split(separator: " ").prefix(16)
    if let year = after.compactMap({ year($0) }).first {
      counts[year, default: 0] += folded.contains("date of death") ? 4 : 2
    } else if folded.hasPrefix("in ") || folded.hasPrefix("on "),
      let year = folded.split(separator: " ").prefix(6).compactMap({ year($0) }).first
    {
      counts[year, default: 0] += 1
    }
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.count == 4, let year = Int(word), (1980...2100).contains(year) else { return nil }
    return year
  }
}

extension String {
  /// Every word with one capital: `NORTH MOOR` → `North Moor`.
  var capitalizedWords: String {
    lowercased().split(separator: " ").map { word in
      ["and", "of", "the", "on", "upon", "in", "with"].contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
