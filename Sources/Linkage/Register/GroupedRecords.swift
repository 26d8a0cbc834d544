/// Which records were put together.
struct GroupedRecords: Sendable {
  /// A record that stands for the group, by record; follow to the one that stands for itself.
  private var heads: [UInt32]
  /// The records of groups of several, by the record that stands for them.
  private var members: [UInt32: [UInt32]] = [:]
  /// Sure pairs that were not joined, because their groups speak against it.
  var held: [PairLink] = []

  init(count: Int) { heads = (0..<UInt32(count)).map { $0 } }

  /// The record that stands for the record's person.
  func person(_ record: UInt32) -> UInt32 {
    var at = record
    while heads[Int(at)] != at { at = heads[Int(at)] }
    return at
  }

  func records(_ person: UInt32) -> [UInt32] { members[person] ?? [person] }

  /// Joins two groups; the one with more records stands for both.
  mutating func join(_ first: UInt32, _ second: UInt32) {
    let (one, two) = (records(first), records(second))
    let (head, other) = one.count >= two.count ? (first, second) : (second, first)
    heads[Int(other)] = head
    members[other] = nil
    members[head] = (one.count >= two.count ? one + two : two + one)
  }

  /// Each record's person, by the lowest of the person's records.
  var lowest: [UInt32] {
    var lowest = heads.indices.map { UInt32($0) }
    for records in members.values {
      let low = records.min() ?? 0
      for record in records { lowest[Int(record)] = low }
    }
    return lowest
  }
}
