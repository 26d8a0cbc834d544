/// A body's name brought to the words that tell it from others.
struct BodyKey {
  let words: [String]
  var text: String { words.joined(separator: " ") }
  /// Without spaces: `High Down` and `Highdown` are one.
  var solid: String { words.joined() }

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
    "cyngor": "", "sir": "", "ft": "", "mbc": "council", "mdc": "council", "cc": "council",
    "bc": "council", "gps": "general practitioners", "uhb": "health board",
    "notts": "nottinghamshire", "lancs": "lancashire", "hants": "hampshire",
    "beds": "bedfordshire", "herts": "hertfordshire", "cambs": "cambridgeshire",
    "northants": "northamptonshire", "leics": "leicestershire", "lincs": "lincolnshire",
    "staffs": "staffordshire", "wilts": "wiltshire", "worcs": "worcestershire",
    "bucks": "buckinghamshire", "berks": "berkshire", "oxon": "oxfordshire",
    "glos": "gloucestershire", "yorks": "yorkshire", "warks": "warwickshire",
    "pharmaceuticals": "pharmaceutical", "on": "", "upon": "", "in": "", "by": "",
  ]

  init(_ name: String) {
    var text = Letters.folded(name.replacing("&", with: " and "))
    for (long, short) in [
      ("london borough of ", "council "), ("royal borough of ", "council "), ("lb ", "council "),
      ("city and county of ", "council "),
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

  /// One letter more, less, other or two changed about; two such in a long word.
  static func isNear(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first.utf8), Array(second.utf8))
    guard left.count >= 5, right.count >= 5 else { return false }
    if left.count >= 8, right.count >= 8, left.prefix(7) == right.prefix(7) { return true }
    guard abs(left.count - right.count) <= 2 else { return false }
    let limit = min(left.count, right.count) >= 9 ? 2 : 1
    return distance(left, right, limit: limit) <= limit
  }

  /// Changes of one letter, or of two side by side, that make one word of another; once every way
  /// is past the limit, a number above it.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for i in 1...left.count {
      var next = [i]
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1]
        var cost = min(row[j - 1] + (same ? 0 : 1), row[j] + 1, next[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, before[j - 2] + 1)
        }
        next.append(cost)
      }
      if let least = next.min(), least > limit { return least }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
