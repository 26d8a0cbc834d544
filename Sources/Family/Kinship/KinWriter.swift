/// Writes rows of kin as CSV: `person,relative,kind,certainty,because,ended`.
///
/// Bytes are handed on in pieces of about a megabyte, so that a table of millions of rows is
/// never held.
struct KinWriter {
  private let population: Population
  private let sink: ([UInt8]) -> Void
  private var buffer: [UInt8] = []
  private let needsQuotes: Bool
  private static let piece = 1 << 20

  static let header = "person,relative,kind,certainty,because,ended\n"

  init(_ population: Population, sink: @escaping ([UInt8]) -> Void) {
    self.population = population
    self.sink = sink
    needsQuotes = population.ids.needsQuotes
    buffer.reserveCapacity(KinWriter.piece + 4096)
    buffer.append(contentsOf: KinWriter.header.utf8)
  }

  mutating func write(_ row: KinRow) {
    id(row.person)
    buffer.append(KinWriter.comma)
    id(row.relative)
    buffer.append(KinWriter.comma)
    add(KinWriter.word(row.kind))
    add(KinWriter.word(row.certainty))
    if needsQuotes {
      var plain = KinWriter(population: population)
      plain.because(row)
      quoted(plain.buffer[...])
    } else {
      because(row)
    }
    buffer.append(KinWriter.comma)
    if let ended = row.ended { date(ended) }
    buffer.append(KinWriter.lineFeed)
    if buffer.count > KinWriter.piece { flush() }
  }

  mutating func flush() {
    guard !buffer.isEmpty else { return }
    sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// For a cell written apart, to be quoted.
  private init(population: Population) {
    self.population = population
    sink = { _ in }
    needsQuotes = false
  }

  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  @inline(__always)
  private mutating func add(_ text: StaticString) {
    buffer.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  private mutating func id(_ person: Int32) {
    if needsQuotes {
      quoted(population.ids.bytes(Int(person)))
    } else {
      population.ids.write(person, to: &buffer)
    }
  }

  private mutating func quoted(_ bytes: ArraySlice<UInt8>) {
    buffer.append(KinWriter.quote)
    for byte in bytes {
      if byte == KinWriter.quote { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(KinWriter.quote)
  }

  private mutating func date(_ range: DayRange) {
    guard range.first == range.last, (-700_000...2_900_000).contains(range.first) else {
      buffer.append(contentsOf: range.text.utf8)
      return
    }
    let day = CivilDay(number: range.first)
    let digits = (day.year, day.month, day.day)
    for unit in [1000, 100, 10, 1] { buffer.append(UInt8(48 + digits.0 / unit % 10)) }
    buffer.append(45)
    buffer.append(UInt8(48 + digits.1 / 10))
    buffer.append(UInt8(48 + digits.1 % 10))
    buffer.append(45)
    buffer.append(UInt8(48 + digits.2 / 10))
    buffer.append(UInt8(48 + digits.2 % 10))
  }

  // MARK: Because

  private mutating func because(_ row: KinRow) {
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
    case .oneKnown(let shared, let children):
      add("both have ")
      id(shared)
      add("; another parent not recorded of ")
      list(children)
    case .thinRecord(let record):
      add("children of record ")
      buffer.append(contentsOf: population.records[record].id.utf8)
      add(population.records[record].parents.isEmpty ? " without parents" : " with one parent")
    case .readings(let all): readings(row, all)
    case .sharedByAdoption(let parents):
      add("by birth or adoption both have ")
      list(parents)
    case .sharedByFostering(let parents):
      add("by fostering both have ")
      list(parents)
    case .couple(let mine, let theirs, let couple): couples(row, mine, theirs, couple)
    case .statedStep: add("stated step-parent")
    }
    if row.certainty == .refuted { add("; the dates do not meet") }
  }

  private mutating func list(_ people: [Int32]) {
    for (index, person) in people.enumerated() {
      if index > 0 { add(" and ") }
      id(person)
    }
    if people.isEmpty { add("nobody") }
  }

  private mutating func readings(
    _ row: KinRow, _ all: [(persons: [Int32], relatives: [Int32], kind: Tie.Kind?)]
  ) {
    add("birth parents disputed: ")
    for (index, reading) in all.enumerated() {
      if index > 0 { add("; ") }
      add("if ")
      list(reading.persons)
      add(" / ")
      list(reading.relatives)
      add(" then ")
      buffer.append(contentsOf: (reading.kind?.rawValue ?? "no birth parent shared").utf8)
    }
  }

  private mutating func couples(_ row: KinRow, _ mine: Int32, _ theirs: Int32, _ couple: Int) {
    add(row.kind == .step ? "parents " : "parent ")
    id(mine)
    add(" and ")
    id(theirs)
    add(" a couple")
    let start = population.couples.start[couple]
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
