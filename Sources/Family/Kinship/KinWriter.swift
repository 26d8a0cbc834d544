/// Writes rows of kin as CSV: `person,relative,kind,certainty,because,ended`.
///
/// Bytes are handed on in pieces of about a megabyte, so that a table of millions of rows is
/// never held.
final class KinWriter {
  private let records: [Population.Record]
  private let idText: [UInt8]
  private let idStarts: [UInt32]
  private let needsQuotes: Bool
  private let output: ByteBuffer

  static let header = "person,relative,kind,certainty,because,ended\n"

  init(_ population: Population, sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void) {
    records = population.records
    (idText, idStarts) = population.ids.allBytes
    needsQuotes = population.ids.needsQuotes
    output = ByteBuffer(sink: sink)
    output.add(KinWriter.header)
  }

  func write(_ row: KinRow) {
    if needsQuotes { return writeQuoted(row) }
    id(row.person)
    output.add(KinWriter.comma)
    id(row.relative)
    output.add(KinWriter.comma)
    output.add(KinWriter.word(row.kind))
    output.add(KinWriter.word(row.certainty))
    because(row)
    output.add(KinWriter.comma)
    if let ended = row.ended { date(ended) }
    output.add(KinWriter.lineFeed)
    output.flushWhenFull()
  }

  /// Where some id has a comma or a quotation mark.
  private func writeQuoted(_ row: KinRow) {
    cell { id(row.person) }
    cell { id(row.relative) }
    output.add(KinWriter.word(row.kind))
    output.add(KinWriter.word(row.certainty))
    cell { because(row) }
    if let ended = row.ended { date(ended) }
    output.add(KinWriter.lineFeed)
    output.flushWhenFull()
  }

  func flush() { output.flush() }

  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")

  /// One cell in quotation marks and the comma after it.
  private func cell(_ write: () -> Void) {
    output.quoting(write)
    output.add(KinWriter.comma)
  }

  @inline(__always)
  private func id(_ person: Int32) {
    output.add(
      idText, from: Int(idStarts[Int(person)]), to: Int(idStarts[Int(person) + 1]))
  }

  private func add(_ text: StaticString) { output.add(text) }

  private func date(_ range: DayRange) {
    guard range.first == range.last, (-700_000...2_900_000).contains(range.first) else {
      output.add(range.text)
      return
    }
    let day = CivilDay(number: range.first)
    output.add(UInt8(48 + day.year / 1000))
    output.add(UInt8(48 + day.year / 100 % 10))
    output.add(UInt8(48 + day.year / 10 % 10))
    output.add(UInt8(48 + day.year % 10))
    output.add(45)
    output.add(UInt8(48 + day.month / 10))
    output.add(UInt8(48 + day.month % 10))
    output.add(45)
    output.add(UInt8(48 + day.day / 10))
    output.add(UInt8(48 + day.day % 10))
  }

  // MARK: Because

  private func because(_ row: KinRow) {
    switch row.because {
    case .bothParents(let one, let other):
      add("both have ")
      id(one)
      add(" and ")
      id(other)
    case .oneParent(let shared, let mine, let theirs):
      add("both have ")
      id(shared)
      add("; other parents ")
      id(mine)
      add(" and ")
      id(theirs)
    case .oneKnown(let shared, let first, let second):
      add("both have ")
      id(shared)
      add("; another parent not recorded of ")
      pair(first, second)
    case .thinRecord(let record):
      add("children of record ")
      output.add(records[record].id)
      add(records[record].parents.isEmpty ? " without parents" : " with one parent")
    case .readings(let readings): self.readings(readings.all)
    case .sharedByAdoption(let one, let other):
      add("by birth or adoption both have ")
      pair(one, other)
    case .sharedByFostering(let one, let other):
      add("by fostering both have ")
      pair(one, other)
    case .couple(let mine, let theirs, let since): couples(row, mine, theirs, since)
    case .statedStep: add("stated step-parent")
    }
    if row.certainty == .refuted { add("; the dates do not meet") }
  }

  private func pair(_ one: Int32, _ other: Int32) {
    id(one)
    if other >= 0 {
      add(" and ")
      id(other)
    }
  }

  private func list(_ people: [Int32]) {
    for (index, person) in people.enumerated() {
      if index > 0 { add(" and ") }
      id(person)
    }
    if people.isEmpty { add("nobody") }
  }

  private func readings(
    _ all: [(persons: [Int32], relatives: [Int32], kind: Tie.Kind?)]
  ) {
    add("birth parents disputed: ")
    for (index, reading) in all.enumerated() {
      if index > 0 { add("; ") }
      add("if ")
      list(reading.persons)
      add(" / ")
      list(reading.relatives)
      add(" then ")
      output.add(reading.kind?.rawValue ?? "no birth parent shared")
    }
  }

  private func couples(_ row: KinRow, _ mine: Int32, _ theirs: Int32, _ start: DayRange) {
    add(row.kind == .step ? "parents " : "parent ")
    id(mine)
    add(" and ")
    id(theirs)
    add(" a couple")
    if !start.isUnknown {
      add(" from ")
      date(start)
    }
    if let ended = row.ended {
      add(" until ")
      date(ended)
    }
  }

  private static func word(_ kind: Tie.Kind) -> StaticString {
    switch kind {
    case .full: "full,"
    case .half: "half,"
    case .atLeastHalf: "at_least_half,"
    case .oneParentRecord: "one_parent_record,"
    case .conflict: "conflict,"
    case .adoptive: "adoptive,"
    case .foster: "foster,"
    case .step: "step,"
    case .stepParent: "step_parent,"
    case .stepChild: "step_child,"
    case .parent: "parent,"
    case .child: "child,"
    case .adoptiveParent: "adoptive_parent,"
    case .adoptedChild: "adopted_child,"
    case .fosterParent: "foster_parent,"
    case .fosterChild: "foster_child,"
    case .partner: "partner,"
    }
  }

  private static func word(_ certainty: Tie.Certainty) -> StaticString {
    switch certainty {
    case .certain: "certain,"
    case .possible: "possible,"
    case .refuted: "refuted,"
    }
  }
}
