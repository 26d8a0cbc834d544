extension Persons {
  /// True when what most records of one group say and what most of the other say, taken as two
  /// whole accounts, are rather those of two people: a namesake father and son are told apart by
  /// what each one's records agree on, though many of their records lack it.
  ///
  /// The records of both must have been copied into the batch: first those of one, then those of
  /// the other.
  func contradict(_ first: [UInt32], _ second: [UInt32], _ batch: inout PairBatch) -> Bool {
    guard min(first.count, second.count) > 1 else { return false }
    let one = account(0..<first.count, batch)
    let other = account(first.count..<(first.count + second.count), batch)
    batch.removePairs()
    batch.pair(
      batch.add(one.row, like: first[0], scorer.comparer.sourceOf[Int(first[0])]),
      batch.add(other.row, like: second[0], scorer.comparer.sourceOf[Int(second[0])]))
    scorer.comparer.compare(&batch)
    let pattern = batch.patterns[0]
    var logs = scorer.weights.logs(pattern, scorer.group(Int(first[0]), Int(second[0])))
    var contradictions = 0
    for (place, field) in scorer.comparer.fields.enumerated() where field.kind.isOnesOwn {
      let level = Int(pattern >> UInt64(place * 4) & 15)
      // A mistake is seldom made alike in several records.
      if field.shape.tellsApart(level), min(one.support[place], other.support[place]) > 1 {
        contradictions += 1
      }
    }
    logs[0] -= Persons.repeated * Double(contradictions)
    return contradictions > 0 && logs[0] < max(logs[1] - 4, logs[2] - 2, logs[3])
  }

  /// By how much less likely it is that a mistake was made twice alike; a natural logarithm.
  static let repeated = 6.0

  /// Of each field, the value that most records have, and how many; the lower number where as many
  /// have another.
  private func account(
    _ places: Range<Int>, _ batch: PairBatch
  ) -> (row: [UInt32], support: [Int]) {
    let width = scorer.comparer.width
    var row = [UInt32](repeating: 0, count: width)
    var support = [Int](repeating: 0, count: width)
    for field in 0..<width {
      let values = places.map { batch.rows[$0 * width + field] }.filter { $0 != 0 }.sorted()
      var at = 0
      while at < values.count {
        var end = at
        while end < values.count, values[end] == values[at] { end += 1 }
        if end - at > support[field] { (row[field], support[field]) = (values[at], end - at) }
        at = end
      }
    }
    return (row, support)
  }
}

extension FieldKind {
  /// True of what one person has and members of a household do not share.
  fileprivate var isOnesOwn: Bool {
    switch self {
    case .givenName, .birthDate, .nhsNumber, .identifier: true
    case .recordID, .source, .middleName, .familyName, .formerName, .fullName, .birthDay,
      .birthMonth, .birthYear, .sex, .postcode, .streetNumber, .address, .locality, .phone,
      .email, .occupation, .category, .text, .number, .ignored:
      false
    }
  }
}
