import Linkage
import Seeded
import Testing
import Vocabulary

struct PropertyTests {
  private static let seeds: [UInt64] = [1, 20_31, 77]

  @Test(arguments: seeds)
  func `comparing is the same either way round, and its reasons add up`(seed: UInt64) {
    let profiles = InventedRecords(households: 7, seed: seed).records.map(\.profile)
    for (place, one) in profiles.enumerated() {
      for other in profiles.dropFirst(place + 1) {
        let score = compare(one, other, under: .standard)
        #expect(score == compare(other, one, under: .standard), "seed \(seed)")
        let sum = score.reasons.reduce(0) { $0 + $1.weight }
        #expect(score.left < score.right && sum == score.matchWeight, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func `blocking finds every pair that comparing all pairs finds`(seed: UInt64) {
    let profiles = InventedRecords(households: 20, seed: seed).records.map(\.profile)
    var all: Set<CandidatePair> = []
    for (place, one) in profiles.enumerated() where one.isLinkable {
      for other in profiles.dropFirst(place + 1) where other.isLinkable {
        guard compare(one, other, under: .standard).standing != .no else { continue }
        all.insert(CandidatePair(one.record, other.record))
      }
    }
    let blocked = Candidates.scores(among: profiles, under: .standard)
    #expect(Set(blocked.map { CandidatePair($0.left, $0.right) }) == all, "seed \(seed)")
    #expect(all.count > 60)
  }

  @Test(arguments: seeds)
  func `the order of the pairs does not change who is whom`(seed: UInt64) {
    let profiles = InventedRecords(households: 40, seed: seed).records.map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    let people = Clustering.people(profiles, pairs: pairs, decisions: [], model: .standard)
    var random = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let shuffled = Clustering.people(
        profiles, pairs: pairs.shuffled(using: &random), decisions: [], model: .standard)
      #expect(shuffled == people, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `each component taken alone gives the people of the whole`(seed: UInt64) {
    let profiles = InventedRecords(households: 40, seed: seed).records.map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    let decisions = decisions(about: pairs, seed: seed)
    let whole = Clustering.people(profiles, pairs: pairs, decisions: decisions, model: .standard)
    let components = Clustering.components(
      profiles, pairs: pairs, decisions: decisions, model: .standard)
    #expect(components.flatMap { $0 }.count == profiles.count)
    for component in components {
      let members = Set(component)
      let part = Clustering.people(
        profiles.filter { members.contains($0.record) },
        pairs: pairs.filter { members.contains($0.left) && members.contains($0.right) },
        decisions: decisions.filter { members.contains($0.0) }, model: .standard)
      for record in component { #expect(part[record] == whole[record], "seed \(seed)") }
    }
  }

  @Test(arguments: seeds)
  func `one record added finds the candidates a whole run finds`(seed: UInt64) {
    let profiles = InventedRecords(households: 15, seed: seed).records.map(\.profile)
    let batch = Candidates.pairs(among: profiles)
    var grown: Set<CandidatePair> = []
    for (place, profile) in profiles.enumerated() {
      grown.formUnion(Candidates.pairs(of: profile, among: Array(profiles.prefix(place))))
    }
    #expect(grown.sorted() == batch, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `no person holds two NHS numbers, a refused pair or two certain birthdays`(seed: UInt64) {
    let invented = InventedRecords(households: 40, seed: seed)
    let profiles = invented.records.map(\.profile)
    let profileByRecord = Dictionary(uniqueKeysWithValues: profiles.map { ($0.record, $0) })
    let pairs = Candidates.scores(among: profiles, under: .standard)
    let refusals = decisions(about: pairs, seed: seed).filter { !$0.1.samePerson }
    let people = Clustering.people(profiles, pairs: pairs, decisions: refusals, model: .standard)
    for (record, decision) in refusals { #expect(people[record] != people[decision.other]) }
    for members in people.records.values {
      for (place, one) in members.enumerated() {
        for other in members.dropFirst(place + 1) {
          guard let left = profileByRecord[one], let right = profileByRecord[other] else {
            continue
          }
          #expect(compare(left, right, under: .standard).conflicts.isEmpty, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `no two invented people are made one, however carelessly they are written down`(seed: UInt64)
  {
    let invented = InventedRecords(households: 30, seed: seed)
    let profiles = invented.records.map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    let people = Clustering.people(profiles, pairs: pairs, decisions: [], model: .standard)
    var (together, apart, falseMatches, held) = (0, 0, 0, 0)
    let possible = Set(
      Clustering.held(pairs, people: people, decisions: [], model: .standard)
        .map { CandidatePair($0.left, $0.right) })
    for (place, one) in profiles.enumerated() {
      for other in profiles.dropFirst(place + 1) {
        let same = invented.truth[one.record] == invented.truth[other.record]
        let joined = people[one.record] == people[other.record]
        if same && joined { together += 1 }
        if same && !joined { apart += 1 }
        if same && !joined && possible.contains(CandidatePair(one.record, other.record)) {
          held += 1
        }
        if !same && joined { falseMatches += 1 }
      }
    }
    #expect(falseMatches == 0, "seed \(seed)")
    // Floors, not aims: these records lack or misstate several fields at once.
    let all = together + apart
    #expect(together * 100 > all * 33, "seed \(seed): \(together) of \(all) joined")
    #expect((together + held) * 100 > all * 75, "seed \(seed): \(held) of \(all) held")
  }

  /// Every ninth pair confirmed or refused, at random.
  private func decisions(
    about pairs: [PairScore], seed: UInt64
  ) -> [(RecordReference, LinkDecision)] {
    var random = SplitMix64(seed: seed &+ 1)
    return stride(from: 0, to: pairs.count, by: 9).map { place in
      let decision = LinkDecision(
        other: pairs[place].right, samePerson: random.chance(0.5), reason: "drawn")
      return (pairs[place].left, decision)
    }
  }
}
