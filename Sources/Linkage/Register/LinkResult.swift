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
    for at in lines {
      let (left, right) = (Int(links[at].left), Int(links[at].right))
      let isInOrder = register.rankOf[left] < register.rankOf[right]
      key(isInOrder ? left : right, &text)
      text.append(0x2C)
      key(isInOrder ? right : left, &text)
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
    for record in register.placeOfRow.map(Int.init) {
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

  /// Places of the linked pairs among `links`, in order of the records' keys.
  private func linkedInOrder() -> [Int] {
    let person = people.lowest
    let least = Logarithm.odds(natural: model.threshold)
    var keys: [(pair: UInt64, at: Int)] = []
    for (at, link) in links.enumerated() where isLinked(link, least, person) {
      let (one, other) = (register.rankOf[Int(link.left)], register.rankOf[Int(link.right)])
      keys.append((UInt64(min(one, other)) << 32 | UInt64(max(one, other)), at))
    }
    keys.sort { $0.pair < $1.pair }
    return keys.map(\.at)
  }

  private func key(_ record: Int, _ text: inout [UInt8]) {
    CSVCell.append(sourceTexts[Int(register.sourceOf[record])][...], &text)
    text.append(0x2C)
    CSVCell.append(register.recordIDs.bytes(record), &text)
  }
}

/// Cells as RFC 4180 has them.
enum CSVCell {
  static func append(_ cell: ArraySlice<UInt8>, _ text: inout [UInt8]) {
    var isPlain = true
    for byte in cell where byte < 0x2D {
      if byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D { isPlain = false }
    }
    guard !isPlain else {
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
