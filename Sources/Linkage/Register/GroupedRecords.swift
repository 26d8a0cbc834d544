/// Which records were put together.
struct GroupedRecords: Sendable {
  /// A record that stands for the group, by record; follow to the one that stands for itself.
  private var heads: [UInt32]
  /// The next record of the same group, by record; the last one points to itself.
  private var following: [UInt32]
  /// The last record of a group, and how many it has, by the record that stands for it.
  private var lasts: [UInt32]
  private var counts: [UInt32]
  /// Sure pairs that were not joined, because their groups speak against it.
  var held: [PairLink] = []

  init(count: Int) {
    heads = (0..<UInt32(count)).map { $0 }
    (following, lasts) = (heads, heads)
    counts = [UInt32](repeating: 1, count: count)
  }

  /// The record that stands for the record's person.
  func person(_ record: UInt32) -> UInt32 {
    var at = record
    while heads[Int(at)] != at { at = heads[Int(at)] }
    return at
  }

  func count(_ person: UInt32) -> Int { Int(counts[Int(person)]) }

  /// The records of a person, in the order in which they were joined.
  func records(_ person: UInt32) -> [UInt32] {
    var (records, at) = ([person], person)
    while following[Int(at)] != at {
      at = following[Int(at)]
      records.append(at)
    }
    return records
  }

  /// Joins two groups; the one with more records stands for both.
  mutating func join(_ first: UInt32, _ second: UInt32) {
    let isFirst = count(first) >= count(second)
    let (head, other) = isFirst ? (first, second) : (second, first)
    heads[Int(other)] = head
    following[Int(lasts[Int(head)])] = other
    lasts[Int(head)] = lasts[Int(other)]
    counts[Int(head)] += counts[Int(other)]
  }

  /// Each record's person, by the lowest of the person's records.
  var lowest: [UInt32] {
    let people = heads.indices.map { person(UInt32($0)) }
    var lowest = [UInt32](repeating: .max, count: heads.count)
    for (record, person) in people.enumerated() where lowest[Int(person)] == .max {
      lowest[Int(person)] = UInt32(record)
    }
    return people.map { lowest[Int($0)] }
  }
}
