import Seeded
import Testing
import Vocabulary

@testable import Linkage

struct LiveIndexTests {
  private static let seeds: [UInt64] = [3, 20_31, 78]

  @Test(arguments: seeds)
  func `records put in one by one, changed and taken out give the pairs of one run over all`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let profiles = InventedRecords(households: 30, seed: seed).records.map(\.profile)
    let others = InventedRecords(households: 30, seed: seed + 1).records.map(\.profile)
    var index = LiveIndex()
    // Somebody else stands under half the records first, and a tenth go again.
    for (one, other) in zip(profiles, others).prefix(profiles.count / 2) {
      index.put(renamed(other, as: one.record))
    }
    for profile in profiles.shuffled(using: &random) { index.put(profile) }
    let gone = Set(profiles.map(\.record).filter { _ in random.chance(0.1) })
    for record in gone { index.remove(record) }
    let left = profiles.filter { !gone.contains($0.record) }
    let found = Set(left.flatMap { index.scores(of: $0, under: .standard) })
    #expect(found == Set(Candidates.scores(among: left, under: .standard)), "seed \(seed)")
    #expect(found.count > 60 && index.count == left.count)
  }

  @Test(arguments: seeds)
  func `the people of records linked as they arrive are those of one run over all`(seed: UInt64) {
    let profiles = InventedRecords(households: 25, seed: seed).records.map(\.profile)
    let whole = groups(
      Clustering.people(
        profiles, pairs: Candidates.scores(among: profiles, under: .standard), decisions: [],
        model: .standard))
    for round in 0..<4 {
      var random = SplitMix64(seed: seed &* 31 &+ UInt64(round))
      let arriving = profiles.shuffled(using: &random)
      var index = LiveIndex()
      var pairs: Set<PairScore> = []
      for profile in arriving {
        index.put(profile)
        pairs.formUnion(index.scores(of: profile, under: .standard))
      }
      let people = Clustering.people(
        arriving, pairs: Array(pairs), decisions: [], model: .standard)
      #expect(groups(people) == whole, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: seeds)
  func `the weight alone is the weight of the reasons`(seed: UInt64) {
    let profiles = InventedRecords(households: 8, seed: seed).records.map(\.profile)
    for (one, other) in zip(profiles, profiles.dropFirst()) {
      #expect(
        weight(one, other, under: .standard)
          == compare(other, one, under: .standard).matchWeight)
    }
  }

  @Test func `a key has the same number in every run`() {
    #expect(KeyNumber.of("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(KeyNumber.of("foobar") == 0x8594_4171_f739_67e8)
  }

  private func renamed(_ profile: Profile, as record: RecordReference) -> Profile {
    let written = Record(record.description).named("Somebody", "Else").born("1999-09-09")
    return profile.isLinkable ? written.profile : Record(record.description).profile
  }

  private func groups(_ people: People) -> Set<Set<RecordReference>> {
    Set(people.records.values.map(Set.init))
  }
}
