/// What a run found.
public struct LinkResult: Sendable {
  let register: Register
  let comparer: PairComparer
  let groups: SourceGroups
  public let model: LinkModel
  /// Pairs that may be one person's.
  let links: [PairLink]
  let people: GroupedRecords
  /// Pairs of records compared.
  public let compared: Int
  let blocking: Blocking
  let sourceTexts: [[UInt8]]

  /// True of a pair that is linked: sure enough, and its records put together.
  func isLinked(_ link: PairLink, _ least: Double, _ person: [UInt32]) -> Bool {
    Double(link.odds) >= least && person[Int(link.left)] == person[Int(link.right)]
  }

  /// Pairs at or above the threshold whose records were put together, smaller key first, in order.
  public func linksCSV() -> [UInt8] {
    let lines = linkedInOrder()
    var text = Array(
      "left_source,left_id,right_source,right_id,match_weight,match_probability\n".utf8)
    text.reserveCapacity(lines.count * 64)
    for (left, right, at) in lines {
      key(Int(left), &text)
      text.append(0x2C)
      key(Int(right), &text)
      text.append(0x2C)
      Decimals.append(Logarithm.bits(Double(links[at].odds)), 4, &text)
      text.append(0x2C)
      Decimals.append(links[at].probability, 6, &text)
      text.append(0x0A)
    }
    return text
  }

  /// Every record once, in the order in which it was read.
  public func clustersCSV() -> [UInt8] {
    var text = Array("source,record_id,person\n".utf8)
    text.reserveCapacity(register.count * 32)
    let lowest = people.lowest
    var numbers = [UInt32](repeating: 0, count: lowest.count)
    var next: UInt32 = 0
    for record in 0..<register.count {
      let head = Int(lowest[record])
      if numbers[head] == 0 {
        next += 1
        numbers[head] = next
      }
      key(record, &text)
      text.append(0x2C)
      Decimals.append(whole: Int(numbers[head]), &text)
      text.append(0x0A)
    }
    return text
  }

  /// Linked pairs by record, smaller key first, with their places among `links`.
  private func linkedInOrder() -> [(left: UInt32, right: UInt32, at: Int)] {
    let person = people.lowest
    let least = Logarithm.odds(natural: model.threshold)
    var lines: [(left: RecordKey, right: RecordKey, at: Int)] = []
    for (at, link) in links.enumerated() where isLinked(link, least, person) {
      let (one, two) = (RecordKey(register, Int(link.left)), RecordKey(register, Int(link.right)))
      let isFirst = one.precedes(two, in: register)
      lines.append((isFirst ? one : two, isFirst ? two : one, at))
    }
    lines.sort { one, two in
      one.left.record == two.left.record
        ? one.right.precedes(two.right, in: register) : one.left.precedes(two.left, in: register)
    }
    return lines.map { ($0.left.record, $0.right.record, $0.at) }
  }

  private func key(_ record: Int, _ text: inout [UInt8]) {
    CSVCell.append(sourceTexts[Int(register.sourceOf[record])][...], &text)
    text.append(0x2C)
    CSVCell.append(register.recordIDs.bytes(record), &text)
  }
}

/// A record's source and number, for putting records in order.
private struct RecordKey {
  let record: UInt32
  let source: UInt16
  /// The first eight bytes of its number, which mostly decide.
  let start: UInt64

  init(_ register: Register, _ record: Int) {
    self.record = UInt32(record)
    source = register.sourceOf[record]
    let bytes = register.recordIDs.bytes(record).prefix(8)
    let shift = UInt64(8 - bytes.count) * 8
    let packed = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    start = shift < 64 ? packed << shift : 0
  }

  func precedes(_ other: RecordKey, in register: Register) -> Bool {
    if source != other.source { return source < other.source }
    if start != other.start { return start < other.start }
    let (mine, its) = (
      register.recordIDs.bytes(Int(record)), register.recordIDs.bytes(Int(other.record))
    )
    return mine == its ? record < other.record : mine.lexicographicallyPrecedes(its)
  }
}

/// Cells as RFC 4180 has them.
enum CSVCell {
  static func append(_ cell: ArraySlice<UInt8>, _ text: inout [UInt8]) {
    guard cell.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      text += cell
      return
    }
    text.append(0x22)
    for byte in cell {
      if byte == 0x22 { text.append(0x22) }
      text.append(byte)
    }
    text.append(0x22)
  }
}

/// Numbers with so many digits after the point.
enum Decimals {
  /// Appends a whole number that is not below nought.
  static func append(whole: Int, _ text: inout [UInt8]) {
    if whole >= 10 { append(whole: whole / 10, &text) }
    text.append(48 + UInt8(whole % 10))
  }

  /// Appends a number with so many digits after the point, up to nine.
  static func append(_ value: Double, _ digits: Int, _ text: inout [UInt8]) {
    var power = 1
    for _ in 0..<digits { power *= 10 }
    let rounded = Int((abs(value) * Double(power)).rounded())
    if value < 0, rounded > 0 { text.append(0x2D) }
    append(whole: rounded / power, &text)
    guard digits > 0 else { return }
    text.append(0x2E)
    var (rest, place) = (rounded % power, power / 10)
    while place > 0 {
      text.append(48 + UInt8(rest / place))
      (rest, place) = (rest % place, place / 10)
    }
  }

  static func of(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (abs(value) * scale).rounded()
    guard rounded < 1e18 else { return "\(value)" }
    let whole = Int(rounded)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return sign + "\(whole)" }
    let power = Int(scale)
    let rest = String(whole % power)
    return sign + "\(whole / power)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
