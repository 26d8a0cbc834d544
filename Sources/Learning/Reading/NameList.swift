/// The names a report gives to people, as far as the report itself shows them.
///
/// It lives only while a report is read, and nothing of it is written anywhere.
struct NameList {
  /// Every word of a name, and what stands in its place.
  private(set) var words: [String: String] = [:]
  /// Names of several words that are no names apart: `Adult F`.
  private(set) var phrases: [String: String] = [:]
  /// Words that stand in small letters somewhere, and so are ordinary.
  private(set) var ordinary: Set<String> = []
  static let removed = "[name removed]"
  /// Whether every way of naming somebody counts, or only those that name the dead and their kin.
  private let isStrict: Bool

  init(_ report: ReportText, title: String, isStrict: Bool = true) {
    self.isStrict = isStrict
    for passage in report.passages {
      for word in passage.text.split(separator: " ") where word.first?.isLowercase == true {
        ordinary.insert(Letters.folded(BodyWords.trim(String(word))))
      }
    }
    for passage in report.passages { read(passage.text) }
    for plan in report.plans {
      for row in plan.rows { for cell in row.cells.values { read(cell) } }
    }
    if isStrict { readDoings(report.passages) }
    readTables(report.passages)
    readAside(report.aside + [title])
  }

  private static let formulas: [(String, String)] = [
    ("death of", "the victim"), ("deaths of", "the victim"), ("murder of", "the victim"),
    ("homicide of", "the victim"),
    ("killing of", "the victim"), ("referred to as", NameList.removed),
    ("known as", NameList.removed),
    ("called", NameList.removed), ("pseudonym", NameList.removed), ("pseudonyms", NameList.removed),
    ("convicted of murdering", "the victim"), ("killed", "the victim"), ("murdered", "the victim"),
    ("victim", "the victim"), ("deceased", "the victim"), ("perpetrator", "the perpetrator"),
    ("her husband", "the perpetrator"),
    ("killed by", "the perpetrator"), ("murdered by", "the perpetrator"),
    ("in respect of", NameList.removed), ("named", NameList.removed),
    ("inquest touching the death of", "the victim"), ("the late", "the victim"),
    ("tribute to", "the victim"), ("will use the name", NameList.removed),
    ("we call her", "the victim"), ("memory of", "the victim"),
  ]
  /// With the first word of each, so that most texts need no search.
  private static let keyed: [(String, String, String)] = formulas.map { formula, role in
    (formula, String(formula.prefix { $0 != " " }), role)
  }
  private static let kin: Set<String> = [
    "mother", "father", "sister", "brother", "son", "daughter", "husband", "wife", "partner",
    "ex-partner", "aunt", "uncle", "niece", "nephew", "cousin", "grandmother", "grandfather",
    "stepson", "stepdaughter", "stepfather", "stepmother", "friend", "neighbour", "girlfriend",
    "boyfriend", "child", "children", "baby", "sisters", "brothers", "sons", "daughters", "parents",
    "step-father", "step-mother", "half-brother", "half-sister", "twin", "carer", "colleague",
    "ex-husband", "ex-wife", "mother-in-law", "father-in-law", "fiancé", "fiancée", "grandson",
    "granddaughter", "siblings",
  ]
  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms.", "Dr", "Dr.", "Mx", "PC", "DC", "DS", "DI",
    "DCI", "PCSO", "Sgt", "Sister", "Nurse", "Prof", "Professor",
  ]

  static func isTitle(_ word: String) -> Bool { titles.contains(word) }

  private mutating func read(_ text: String) {
    let words = text.split(separator: " ").map { String($0) }
    let bare = words.map { Letters.folded(BodyWords.trim($0)) }
    for index in words.indices {
      if NameList.titles.contains(words[index]), index + 1 < words.count {
        take(words, from: index + 1, role: NameList.removed, needsName: true)
      }
      if NameList.kin.contains(bare[index]), index + 1 < words.count, !words[index].hasSuffix("."),
        index > 0
      {
        let role = NameList.kinRole(bare[index], before: bare[index - 1])
        take(words, from: index + 1, role: role, needsName: false)
      }
      if NameList.kin.contains(bare[index]) || bare[index] == "victim"
        || bare[index] == "perpetrator"
      {
        readBefore(words, index, bare)
      }
    }
    let present = Set(bare)
    for (formula, first, role) in NameList.keyed
    where present.contains(first) && (isStrict || role != NameList.removed) {
      readFormula(formula, role, words, bare)
    }
  }

  private static func kinRole(_ kin: String, before: String) -> String {
    let isBody = ["her", "his", "their", "victims", "s"].contains(before)
    return isBody && kin != "partner" && kin != "carer" && kin != "colleague"
      ? "the victim’s " + kin : removed
  }

  private mutating func readFormula(
    _ formula: String, _ role: String, _ words: [String], _ bare: [String]
  ) {
    let parts = formula.split(separator: " ").map { String($0) }
    guard words.count > parts.count else { return }
    for start in 0..<(words.count - parts.count)
    where Array(bare[start..<(start + parts.count)]) == parts {
      var at = start + parts.count
      let isBroken = words[at - 1].hasSuffix(".") || words[at - 1].hasSuffix(";")
      let isOneWord = parts.count == 1 && words[start].first?.isUppercase == true
      if isBroken || isOneWord && !words[at - 1].hasSuffix(":") && !words[at - 1].hasSuffix(",") {
        continue
      }
      while at < words.count,
        [
          "the", "a", "an", "–", "-", ":", "is", "was", "by", "victim", "perpetrator", "deceased",
          "as", "for", "her", "his", "not", "real", "name", "names",
        ].contains(words[at].lowercased())
      { at += 1 }
      if at - start - parts.count > 3 { continue }
      take(words, from: at, role: role, needsName: false)
    }
  }

  /// `Jacinta (the victim)`, `Dowd, her brother`, `Jacinta is the victim`.
  private mutating func readBefore(_ words: [String], _ index: Int, _ bare: [String]) {
    guard index >= 2 else { return }
    var at = index - 1
    while at >= 0,
      [
        "the", "her", "his", "s", "victims", "victim", "perpetrators", "is", "was", "–", "-", "a",
        "their", "an",
      ].contains(bare[at].isEmpty ? words[at] : bare[at]) || words[at] == "(the"
    { at -= 1 }
    guard at >= 0,
      index - at >= 2 || words[index].hasPrefix("(") || words[at].hasSuffix(",")
        || words[at].hasSuffix(":")
    else { return }
    let isOpen =
      words[at].hasSuffix(",") || words[at + 1].hasPrefix("(") || words[at + 1] == "–"
      || words[at + 1] == "-" || words[at + 1] == "is"
    guard isOpen, NameList.isCapital(words[at]) else { return }
    var start = at
    while start > 0, NameList.isCapital(words[start - 1]), !words[start - 1].hasSuffix("."),
      at - start < 2
    { start -= 1 }
    let role =
      bare[index] == "victim"
      ? "the victim" : bare[index] == "perpetrator" ? "the perpetrator" : NameList.removed
    take(words, from: start, role: role, needsName: false)
  }

  private static func isCapital(_ word: String) -> Bool {
    let bare = BodyWords.trim(word)
    return bare.first?.isUppercase == true && bare.contains { $0.isLetter }
      && !bare.contains { $0.isNumber }
  }

  /// Takes the capitalised words from a place on as one name.
  private mutating func take(_ words: [String], from start: Int, role: String, needsName: Bool) {
    var name: [String] = []
    var index = start
    while index < words.count, name.count < 4 {
      let word = words[index]
      let isTitle = NameList.titles.contains(word)
      guard
        NameList.isCapital(word)
          || (["de", "van", "da", "bin", "al"].contains(word) && !name.isEmpty)
      else { break }
      if !isTitle { name.append(BodyWords.trim(word)) }
      index += 1
      if word.hasSuffix(",") || word.hasSuffix(".") || word.hasSuffix("’s") || word.hasSuffix(")")
        || word.hasSuffix("”") || word.hasSuffix(":") || word.hasSuffix(";")
      {
        break
      }
    }
    guard !name.isEmpty, !isBodyName(name, next: index < words.count ? words[index] : "") else {
      return
    }
    add(name, role)
    if index < words.count, words[index].hasPrefix("("),
      words[index].hasSuffix(")") || words[index].hasSuffix("),") || words[index].hasSuffix(").")
    {
      let nick = BodyWords.trim(words[index])
      if NameList.isCapital(nick) { add([nick], role) }
    }
    if index + 1 < words.count, ["and", "&"].contains(words[index]),
      NameList.isCapital(words[index + 1]), role != NameList.removed || needsName
    {
      take(words, from: index + 1, role: role, needsName: needsName)
    }
  }

  private func isBodyName(_ name: [String], next: String) -> Bool {
    let isHead =
      name.contains { BodyWords.heads.contains($0) }
      || BodyWords.heads.contains(BodyWords.trim(next))
    let isLaw = [
      "Law", "Act", "Review", "Report", "Scheme", "Bill", "Order", "Homicide", "Domestic", "Adult",
      "Children", "Overview", "Executive", "Action", "Protection", "Harm",
    ].contains { name.contains($0) }
    return isHead || isLaw && name.count != 2
  }

  mutating func add(_ name: [String], _ role: String) {
    if name.contains(where: { $0.count == 1 }) {
      let phrase = name.joined(separator: " ")
      if name.count > 1 { put(phrase, role, into: &phrases) } else if name[0].count == 1 { return }
      return
    }
    for word in name {
      let isCommon = NameList.never.contains(word) || BodyWords.heads.contains(word)
      if isCommon || word.count < 2 { continue }
      put(word, role, into: &words)
    }
  }

  private func put(_ key: String, _ role: String, into map: inout [String: String]) {
    if let old = map[key], old != NameList.removed { return }
    map[key] = role
  }

  /// Capitalised words that follow such formulas and are never names.
  static let never: Set<String> = [
    "Agencies", "Services", "Staff", "Officers", "Professionals", "Practitioners", "Records",
    "Nobody", "Someone", "Somebody", "Neighbours", "Colleagues", "Members", "People", "Friends",
    "Parents", "Everyone", "Doctors", "Nurses", "Teachers", "Midwives", "Some", "Both", "Others",
    "Many", "One", "Two", "Each", "Another", "She", "Women", "Men", "Witnesses", "Managers",
    "Social", "Nurse", "Doctor", "Mother", "Father", "Sister", "Brother", "Workers", "Worker",
    "Officer", "You", "Covid", "Then", "Later", "Also", "Subsequently", "Having", "Again",
    "Finally", "Which", "Never", "Often", "Mum", "Dad", "Neither", "Either", "None", "Few",
    "Several", "Most",
    "The", "This", "That", "A", "An", "In", "On", "At", "It", "She", "He", "They", "We", "I", "His",
    "Her", "Their", "Review", "Domestic", "Homicide", "Adult", "Child", "Children", "Victim",
    "Perpetrator", "Police", "Family", "Panel", "January", "February", "March", "April", "May",
    "June",
    "July", "August", "September", "October", "November", "December", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Community", "Safety", "Partnership",
    "Abuse", "Agency", "DHR", "DASH", "MARAC", "NHS", "GP", "CCG", "ICB", "IDVA", "CSP", "UK",
    "England", "Wales",
    "Scotland", "Recommendation", "Recommendations", "Overview", "Report", "Mental", "Health",
    "Social", "Care", "Clinical", "County", "City", "Borough", "District", "And", "Of", "For", "To",
    "With", "As", "If", "When", "Where", "While", "Although", "However", "There", "These", "Those",
    "What", "Who", "No", "Not", "All", "Any", "Coroner", "Court", "Crown", "Executive", "Chair",
    "Author", "Independent", "Pseudonym", "Relationship", "Name", "Age", "Ethnicity", "White",
    "British", "Black", "Asian", "Law", "Act", "Scheme", "Order", "Disclosure", "Violence",
    "Sexual", "Home", "Office", "Secretary", "State", "Note", "NOTE", "DATE", "AGE", "NAME",
    "BRIEF", "SUMMARY", "CIRCUMSTANCES", "DEATH", "INQUEST", "Senior", "Area", "Assistant", "Chief",
    "Director", "Manager", "Lead", "Individual", "Management", "Author", "Equality", "Diversity",
    "Summer", "Winter", "Christmas", "Safeguarding", "Information", "Multi", "Risk", "Assessment",
  ]

  /// Rows `Jacinta | victim | 34` below a head that says `Pseudonym`.
  private mutating func readTables(_ passages: [Passage]) {
    for (index, passage) in passages.enumerated() {
      let folded = Letters.folded(passage.text)
      let isHead =
        passage.wordCount <= 12
        && (folded.contains("pseudonym") || folded.hasPrefix("name ")
          || folded.contains("key people") || folded.contains("persons involved")
          || folded.contains("subjects of the review") || folded.contains("family composition")
          || folded.contains("genogram"))
      guard isHead else { continue }
      for row in passages[(index + 1)...].prefix(14) {
        let first = row.cells.count > 1 ? row.cells[0] : row.whole
        let words = first.split(separator: " ").map { String($0) }
        guard words.count <= 16, let first = words.first, NameList.isCapital(first) else {
          continue
        }
        let small = Letters.folded(
          row.cells.count > 1 ? row.cells.joined(separator: " ") : row.whole)
        let isPerson =
          small.contains("victim") || small.contains("perpetrator")
          || NameList.kin.contains { small.contains($0) }
        guard isPerson else { continue }
        let role = NameList.role(inRow: small)
        take(words, from: 0, role: role, needsName: false)
      }
    }
  }

  /// Whom a row of a table of people tells of: a friend or manager of the victim is not the victim.
  private static func role(inRow small: String) -> String {
    func isAnother(_ part: String) -> Bool {
      ["of the " + part, "to the " + part, part + "s "].contains { small.contains($0) }
    }
    if small.contains("perpetrator"), !isAnother("perpetrator") { return "the perpetrator" }
    let isKin = kin.contains { small.contains($0) }
    return small.contains("victim") && !isAnother("victim") && !isKin ? "the victim" : removed
  }

  /// Words of titles and running heads that stand nowhere in small letters.
  private mutating func readAside(_ texts: [String]) {
    for text in texts {
      let words = text.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" }).map {
        String($0)
      }
      for (index, word) in words.enumerated() where word.count > 2 {
        let title = word == word.uppercased() ? word.capitalizedWords : word
        let next = index + 1 < words.count ? words[index + 1] : ""
        guard title.first?.isUppercase == true, !NameList.never.contains(title),
          !BodyWords.heads.contains(title),
          !ordinary.contains(Letters.folded(title)), !PlaceWords.isPlace(title),
          !BodyWords.heads.contains(next.capitalizedWords)
        else { continue }
        aside.insert(title)
      }
    }
  }

  /// Words of running heads and titles that may be a name, or the name of the place.
  private(set) var aside: Set<String> = []
}
