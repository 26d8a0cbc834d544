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

  /// Pairs at or above the threshold whose records were put together, smaller key first, in order.
  public func linksCSV() -> [UInt8] {
    let person = people.lowest
    var lines: [(left: Int, right: Int, link: PairLink)] = []
    for link in links
    where link.probability >= model.threshold && person[Int(link.left)] == person[Int(link.right)] {
      let (left, right) = (Int(link.left), Int(link.right))
      let isFirst = precedes(left, right)
      lines.append((isFirst ? left : right, isFirst ? right : left, link))
    }
    lines.sort { one, two in
      one.left == two.left ? precedes(one.right, two.right) : precedes(one.left, two.left)
    }
    var text = Array(
      "left_source,left_id,right_source,right_id,match_weight,match_probability\n".utf8)
    for line in lines {
      key(line.left, &text)
      text.append(0x2C)
      key(line.right, &text)
      let weight = Logarithm.odds(line.link.probability)
      text += ",\(Decimals.of(weight, 4)),\(Decimals.of(line.link.probability, 6))\n".utf8
    }
    return text
  }

  /// Every record once, in the order in which it was read.
  public func clustersCSV() -> [UInt8] {
    var text = Array("source,record_id,person\n".utf8)
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
      text += ",\(numbers[head])\n".utf8
    }
    return text
  }

  private func precedes(_ one: Int, _ two: Int) -> Bool {
    let (first, second) = (register.sourceOf[one], register.sourceOf[two])
    if first != second { return first < second }
    let (left, right) = (register.recordIDs.bytes(one), register.recordIDs.bytes(two))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return one < two
  }

  private func key(_ record: Int, _ text: inout [UInt8]) {
    CSVCell.append(Array(register.source(record).utf8)[...], &text)
    text.append(0x2C)
    CSVCell.append(register.recordIDs.bytes(record), &text)
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
