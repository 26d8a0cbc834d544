/// Writes a population as GEDCOM 7.0, so that reading it back gives the same kin.
///
/// A couple's family record holds the children both have by birth. Every other link has a record
/// of its own with one parent, because two parents in one record would read as a couple. Times of
/// fostering and of stated step-parents have no place in GEDCOM and are left out.
struct GEDCOMWriter {
  private let population: Population
  private var records: [(lines: [String], children: [Int32])] = []
  private var links: [Int32: [String]] = [:]
  private var spouses: [Int32: [Int]] = [:]
  private var ofCouple: [[Int32]: Int] = [:]

  init(_ population: Population) { self.population = population }

  mutating func text() -> String {
    addCouples()
    addRecords()
    addParents()
    var lines = ["0 HEAD", "1 GEDC", "2 VERS 7.0", "1 SOUR KITH", "1 SCHMA"]
    lines += ["_FREL", "_MREL"].map { "2 TAG \($0) https://gedcom.io/terms/ext/\($0)" }
    for person in 0..<Int32(population.count) { lines += individual(person) }
    for (index, record) in records.enumerated() {
      lines += ["0 @F\(index + 1)@ FAM"] + record.lines
      lines += record.children.map { "1 CHIL \(xref($0))" }
    }
    return (lines + ["0 TRLR", ""]).joined(separator: "\n")
  }

  private func xref(_ person: Int32) -> String { "@I\(person + 1)@" }

  private func individual(_ person: Int32) -> [String] {
    let at = Int(person)
    var lines = ["0 \(xref(person)) INDI"]
    if at < population.names.count, !population.names[at].isEmpty {
      lines.append("1 NAME " + GEDCOMWriter.oneLine(population.names[at]))
    }
    switch population.sexes[at] {
    case .female: lines.append("1 SEX F")
    case .male: lines.append("1 SEX M")
    case .unknown: lines.append("1 SEX U")
    }
    if !population.born[at].isUnknown { lines += ["1 BIRT", date(population.born[at])] }
    if !population.died[at].isNever { lines += event("DEAT", population.died[at]) }
    lines += (spouses[person] ?? []).map { "1 FAMS @F\($0 + 1)@" }
    lines += links[person] ?? []
    lines.append("1 REFN " + GEDCOMWriter.oneLine(population.ids.string(at)))
    return lines
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == "\u{0}" }).joined(separator: " ")
      .replacing("@", with: "")
  }

  private func event(_ tag: String, _ range: DayRange) -> [String] {
    range.isUnknown ? ["1 \(tag) Y"] : ["1 \(tag)", date(range)]
  }

  private func date(_ range: DayRange) -> String {
    let (first, last) = (GEDCOMWriter.day(range.first), GEDCOMWriter.day(range.last))
    if range.isOpenBefore { return "2 DATE BEF \(last)" }
    if range.isOpenAfter { return "2 DATE AFT \(first)" }
    return range.first == range.last ? "2 DATE \(first)" : "2 DATE BET \(first) AND \(last)"
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  private static func day(_ number: Int32) -> String {
    let day = CivilDay(number: number)
    let year = day.year > 0 ? "\(day.year)" : "\(1 - day.year) BCE"
    return "\(day.day) \(months[day.month - 1]) \(year)"
  }

  // MARK: Families

  private func parentLines(_ parents: [Int32]) -> [String] {
    let sexes = parents.map { population.sexes[Int($0)] }
    return parents.indices.map { index in
      "1 \(GEDCOMWriter.isWife(index, sexes) ? "WIFE" : "HUSB") \(xref(parents[index]))"
    }
  }

  /// By sex; of two whom sex does not tell apart the second stated: GEDCOM 7 lets either place be
  /// held by anybody.
  private static func isWife(_ index: Int, _ sexes: [Population.PersonSex]) -> Bool {
    guard sexes.count == 2, sexes[0] != sexes[1] else {
      return sexes.count == 2 ? index == 1 : sexes[index] == .female
    }
    return index == sexes.firstIndex(of: .female) ?? (sexes[0] == .male ? 1 : 0)
  }

  private mutating func add(_ parents: [Int32], _ lines: [String] = []) -> Int {
    records.append((parentLines(parents) + lines, []))
    for parent in parents { spouses[parent, default: []].append(records.count - 1) }
    return records.count - 1
  }

  private mutating func addCouples() {
    let couples = population.couples
    for row in couples.one.indices where couples.one[row] != couples.other[row] {
      let stated = [couples.one[row], couples.other[row]]
      let index = add(stated, coupleLines(row))
      let pair = stated.sorted()
      if ofCouple[pair] == nil { ofCouple[pair] = index }
    }
  }

  /// Nobody is written as married, or divorced, of whom the source does not say it.
  private func coupleLines(_ row: Int) -> [String] {
    let couples = population.couples
    let (kind, start, end) = (couples.kind[row], couples.start[row], couples.end[row])
    var lines: [String] = []
    if let began = GEDCOMCoupleEvent(of: kind) {
      if kind != .couple || !start.isUnknown { lines += event(began, start) }
      if !end.isNever { lines += event(.parted, end) }
      return lines
    }
    if !start.isUnknown || kind == .married { lines += event("MARR", start) }
    if !end.isNever { lines += event(kind == .annulled ? "ANUL" : "DIV", end) }
    return lines
  }

  private func event(_ what: GEDCOMCoupleEvent, _ range: DayRange) -> [String] {
    ["1 EVEN \(what.words)", "2 TYPE \(what.rawValue)"] + (range.isUnknown ? [] : [date(range)])
  }

  private mutating func put(_ child: Int32, in record: Int, _ lines: [String] = []) {
    guard !records[record].children.contains(child) else { return }
    records[record].children.append(child)
    links[child, default: []] += ["1 FAMC @F\(record + 1)@"] + lines
  }

  /// Records of a file keep who is listed together.
  private mutating func addRecords() {
    for record in population.records where !record.children.isEmpty {
      let pair = record.parents.sorted()
      let own = record.children.filter { Set($0.parents) == Set(record.parents) }
      guard !own.isEmpty else { continue }
      let index = ofCouple[pair].flatMap { pair.count == 2 ? $0 : nil } ?? add(record.parents)
      for child in own { put(child.child, in: index) }
    }
  }

  private mutating func addParents() {
    let parentage = population.parentage
    var births: [Int32: [Int32]] = [:]
    for row in parentage.child.indices {
      let (child, parent) = (parentage.child[row], parentage.parent[row])
      switch parentage.kind[row] {
      case .birth:
        if !(births[child] ?? []).contains(parent) { births[child, default: []].append(parent) }
      case .adoptive: put(child, in: add([parent]), ["2 PEDI ADOPTED"])
      case .foster: put(child, in: add([parent]), ["2 PEDI FOSTER"])
      case .step:
        let side = population.sexes[Int(parent)] == .female ? "_MREL" : "_FREL"
        put(child, in: add([parent]), ["2 \(side) Step"])
      }
    }
    let recorded = recordedParents()
    for (child, parents) in births.sorted(by: { $0.key < $1.key }) {
      let rest = parents.filter { !(recorded[child] ?? []).contains($0) }
      if rest.count == 2, parents.count == 2, let couple = ofCouple[rest.sorted()] {
        put(child, in: couple)
      } else {
        for parent in rest { put(child, in: add([parent])) }
      }
    }
  }

  private func recordedParents() -> [Int32: Set<Int32>] {
    var found: [Int32: Set<Int32>] = [:]
    for record in population.records {
      for child in record.children where Set(child.parents) == Set(record.parents) {
        found[child.child, default: []].formUnion(child.parents)
      }
    }
    return found
  }
}

extension FamilyFiles {
  /// Everything that was read, as one GEDCOM 7.0 file.
  public func gedcom() -> String {
    var writer = GEDCOMWriter(population)
    return writer.text()
  }
}
