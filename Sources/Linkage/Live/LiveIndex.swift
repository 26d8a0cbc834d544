public import Vocabulary

/// Profiles by what they can be found under, so that one record is compared with the few that
/// could be alike and not with everybody.
///
/// What it finds is a function of the profiles it holds alone: not of the order in which they were
/// put in, nor of what was in it before. Held in memory: about a kilobyte a profile. Holds
/// personal data.
public struct LiveIndex: Sendable {
  private var slotByRecord: [RecordReference: Int32] = [:]
  private var profiles: [Profile?] = []
  private var free: [Int32] = []
  private var postings = Postings()

  /// Empty.
  public init() {}

  /// How many profiles it holds.
  public var count: Int { slotByRecord.count }

  /// Puts a profile in, in place of its record's earlier one.
  public mutating func put(_ profile: Profile) {
    remove(profile.record)
    let slot: Int32
    if let reused = free.popLast() {
      slot = reused
      profiles[Int(slot)] = profile
    } else {
      slot = Int32(profiles.count)
      profiles.append(profile)
    }
    slotByRecord[profile.record] = slot
    for key in LiveIndex.keys(of: profile) { postings.add(slot, under: key) }
  }

  /// Takes a record's profile out; nothing happens where there is none.
  public mutating func remove(_ record: RecordReference) {
    guard let slot = slotByRecord.removeValue(forKey: record),
      let profile = profiles[Int(slot)]
    else { return }
    for key in LiveIndex.keys(of: profile) { postings.remove(slot, under: key) }
    profiles[Int(slot)] = nil
    free.append(slot)
  }

  /// The profile of a record; nil where none was put in.
  public subscript(record: RecordReference) -> Profile? {
    slotByRecord[record].flatMap { profiles[Int($0)] }
  }

  /// The pairs a profile makes with those held from which something follows, in the order of the
  /// other record. The profile itself need not be in the index, and is never paired with itself.
  public func scores(of profile: Profile, under model: LinkageModel) -> [PairScore] {
    mates(of: profile).compactMap { slot -> PairScore? in
      guard let other = profiles[Int(slot)], other.record != profile.record,
        weight(profile, other, under: model) >= model.possibleAt
      else { return nil }
      let score = compare(profile, other, under: model)
      return score.standing == .no ? nil : score
    }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// Each once, ascending.
  private func mates(of profile: Profile) -> [Int32] {
    var found: [Int32] = []
    for key in LiveIndex.keys(of: profile) { postings.append(under: key, to: &found) }
    found.sort()
    var last: Int32 = -1
    found.removeAll { slot in
      defer { last = slot }
      return slot == last
    }
    return found
  }

  /// Blocking keys as numbers. Two keys that come out alike add a comparison and lose none.
  private static func keys(of profile: Profile) -> Set<UInt64> {
    Set(profile.blockingKeys.map(KeyNumber.of))
  }
}
