/// A body's name brought to the words that tell it from others.
struct BodyKey {
  let words: [String]
  var text: String { words.joined(separator: " ") }

  private static let same: [String: String] = [
    "ltd": "limited", "limted": "limited", "hmp": "prison", "hospitals": "hospital", "borough": "",
    "county": "", "city": "", "district": "", "metropolitan": "", "royal": "royal", "the": "",
    "and": "", "of": "", "for": "", "nhs": "", "foundation": "", "hm": "", "unitary": "",
    "services": "service", "constabulary": "police", "plc": "", "partnerships": "partnership",
    "yoi": "", "young": "young", "co": "", "company": "", "department": "department",
    "dept": "department", "ccg": "commissioning", "icb": "integrated care board",
    "centre": "centre", "university": "", "teaching": "", "his": "", "her": "", "majestys": "hm",
    "homes": "home",
    "healthcare": "health", "st": "st", "saint": "st", "group": "group",
    "pharmaceuticals": "pharmaceutical", "on": "", "upon": "", "in": "", "by": "",
  ]

  init(_ name: String) {
    var text = Letters.folded(name.replacing("&", with: " and "))
    for (long, short) in [
      ("london borough of ", "council "), ("royal borough of ", "council "),
      ("her majestys prison", "hmp"), ("hm prison", "hmp"), ("hmyoi", "hmp"),
      ("hm young offender institution", "hmp"), ("hmp and yoi", "hmp"),
    ]
    where text.hasPrefix(long) {
      text = String(text.dropFirst(long.count)) + " " + short
    }
    var words: [String] = []
    for word in text.split(separator: " ").map({ String($0) }) {
      for part in (BodyKey.same[word] ?? word).split(separator: " ") { words.append(String(part)) }
    }
    self.words = words
  }

  /// First letters of the words that are not small.
  static func initials(of name: String) -> String {
    String(
      name.split(whereSeparator: { " -–/".contains($0) }).filter {
        !["of", "the", "and", "for", "&"].contains($0.lowercased())
      }
      .compactMap { $0.first { $0.isLetter } }
    ).uppercased()
  }

  /// One letter more, less or other; two in a long word.
  static func isNear(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first.utf8), Array(second.utf8))
    guard left.count >= 5, right.count >= 5 else { return false }
    if left.count >= 8, right.count >= 8, left.prefix(7) == right.prefix(7) { return true }
    guard abs(left.count - right.count) <= 2 else { return false }
    let limit = min(left.count, right.count) >= 9 ? 2 : 1
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var previous = row[0]
      row[0] = i + 1
      var least = row[0]
      for (j, b) in right.enumerated() {
        let cost = a == b ? previous : min(previous, row[j], row[j + 1]) + 1
        previous = row[j + 1]
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return false }
    }
    return row[right.count] <= limit
  }
}
