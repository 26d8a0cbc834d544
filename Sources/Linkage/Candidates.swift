import Vocabulary

/// Which records to compare: those that share a blocking key.
public enum Candidates {
  /// Every pair among some profiles that shares a key, each once, in order.
  public static func pairs(among profiles: [Profile]) -> [CandidatePair] {
    var blocks: [String: [RecordReference]] = [:]
    for profile in profiles {
      for key in profile.blockingKeys { blocks[key, default: []].append(profile.record) }
    }
    var pairs: Set<CandidatePair> = []
    for block in blocks.values {
      for (place, one) in block.enumerated() {
        for other in block.dropFirst(place + 1) where one != other {
          pairs.insert(CandidatePair(one, other))
        }
      }
    }
    return pairs.sorted()
  }

  /// The pairs one profile makes with others: what adding or changing it calls for.
  public static func pairs(of profile: Profile, among others: [Profile]) -> [CandidatePair] {
    let keys = profile.blockingKeys
    return others.filter { $0.record != profile.record && !keys.isDisjoint(with: $0.blockingKeys) }
      .map { CandidatePair(profile.record, $0.record) }.sorted()
  }

  /// The candidates compared; those from which nothing follows are left out.
  public static func scores(among profiles: [Profile], under model: LinkageModel) -> [PairScore] {
    let profileByRecord = Dictionary(profiles.map { ($0.record, $0) }) { first, _ in first }
    return pairs(among: profiles).compactMap { pair in
      guard let left = profileByRecord[pair.left], let right = profileByRecord[pair.right] else {
        return nil
      }
      let score = compare(left, right, under: model)
      return score.standing == .no ? nil : score
    }
  }
}
