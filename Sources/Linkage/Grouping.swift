import Vocabulary

/// Records being brought together into people, one pair at a time.
struct Grouping {
  private let profiles: [Profile]
  private let refused: Set<CandidatePair>
  /// False in most groups: then no two members need be held against each other for it.
  private let canRefuse: Bool
  private let placeByRecord: [RecordReference: Int]
  /// The group of each profile, by the place of its first member.
  private var groupByPlace: [Int]
  /// Places of the members of each group, ascending.
  private var members: [Int: [Int]]
  /// What each confirmed group says together, by its first member. Machine links are weighed
  /// between these: a person's confirmation settles what differs inside.
  private var pools: [Int: Profile] = [:]
  private var poolByPlace: [Int] = []

  /// Of two profiles of one record the first is taken, and the other goes with it.
  init(_ profiles: [Profile], refused: Set<CandidatePair>) {
    var placeByRecord: [RecordReference: Int] = [:]
    var kept: [Profile] = []
    for profile in profiles where placeByRecord[profile.record] == nil {
      placeByRecord[profile.record] = kept.count
      kept.append(profile)
    }
    self.profiles = kept
    self.refused = refused
    canRefuse = !refused.isEmpty || kept.contains { !$0.keptApart.isEmpty }
    self.placeByRecord = placeByRecord
    groupByPlace = Array(kept.indices)
    members = Dictionary(uniqueKeysWithValues: kept.indices.map { ($0, [$0]) })
  }

  /// Joins two records whatever their evidence says, unless that would join two refused ones
  /// or the records of a child before and after adoption.
  mutating func confirm(_ pair: CandidatePair) {
    join(pair) { grouping, left, right in !grouping.holdsRefusal(left, right) }
  }

  /// Joins two records whatever speaks against it: for finding who must be looked at together.
  mutating func connect(_ pair: CandidatePair) { join(pair) { _, _, _ in true } }

  /// Ends the confirming: what was confirmed now speaks with one voice.
  mutating func poolConfirmed() {
    poolByPlace = groupByPlace
    for (group, places) in members {
      pools[group] = Profile.pooled(places.map { profiles[$0] })
    }
  }

  /// Joins two records unless any member of the one's group contradicts any of the other's.
  mutating func link(_ pair: CandidatePair) {
    join(pair) { grouping, left, right in
      !grouping.holdsRefusal(left, right) && !grouping.holdsContradiction(left, right)
    }
  }

  /// In the order of the profiles, as are the groups.
  var groups: [[RecordReference]] {
    members.sorted { $0.key < $1.key }.map { $0.value.map { profiles[$0].record } }
  }

  var people: People {
    People(
      Dictionary(
        uniqueKeysWithValues: profiles.enumerated().map { place, profile in
          (profile.record, PersonID(profiles[groupByPlace[place]].record))
        }))
  }

  private mutating func join(
    _ pair: CandidatePair, allowing: (Grouping, _ left: [Int], _ right: [Int]) -> Bool
  ) {
    guard let one = placeByRecord[pair.left], let other = placeByRecord[pair.right] else { return }
    let (first, second) = (
      min(groupByPlace[one], groupByPlace[other]), max(groupByPlace[one], groupByPlace[other])
    )
    guard first != second, let left = members[first], let right = members[second],
      allowing(self, left, right)
    else { return }
    for place in right { groupByPlace[place] = first }
    members[first] = (left + right).sorted()
    members[second] = nil
  }

  private func holdsRefusal(_ left: [Int], _ right: [Int]) -> Bool {
    canRefuse
      && left.contains { one in
        right.contains {
          Contradictions.areKeptApart(profiles[one], profiles[$0])
            || refused.contains(CandidatePair(profiles[one].record, profiles[$0].record))
        }
      }
  }

  private func holdsContradiction(_ left: [Int], _ right: [Int]) -> Bool {
    let beside = left.contains { one in
      right.contains { Contradictions.areSideBySide(profiles[one], profiles[$0]) }
    }
    if beside { return true }
    let (leftPools, rightPools) = (Set(left.map { poolByPlace[$0] }), right.map { poolByPlace[$0] })
    return leftPools.contains { one in
      Set(rightPools).contains { other in
        guard let one = pools[one], let other = pools[other] else { return false }
        return !Contradictions.ofEvidence(one, other).isEmpty
      }
    }
  }
}
