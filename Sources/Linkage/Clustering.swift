public import Vocabulary

/// Pairs to people.
///
/// Never blind connected components: the strongest links come first, and one that would bring
/// two members together who contradict one another, or whom a person has refused, is not made.
public enum Clustering {
  /// Who is whom. A person is named after the member that comes first in `profiles`; every
  /// profile is listed, alone where nothing joins it.
  ///
  /// The order of `pairs` has no effect. `decisions` come in the order of the ledger: of two
  /// about one pair the later holds, and a confirmation outranks weight and contradiction alike.
  /// Decisions and pairs that name a record not in `profiles` have no effect. Splitting the
  /// profiles by `components` and taking each alone gives the same people.
  public static func people(
    _ profiles: [Profile], pairs: [PairScore], decisions: [(RecordReference, LinkDecision)],
    model: LinkageModel
  ) -> People {
    let decided = Decisions(decisions)
    var grouping = Grouping(profiles, refused: decided.refused)
    for pair in decided.confirmed { grouping.confirm(pair) }
    grouping.poolConfirmed()
    for pair in links(pairs, model: model) { grouping.link(pair) }
    return grouping.people
  }

  /// Records that one run must take together: joined by a pair that links, or by a confirmation,
  /// directly or through others. Each in the order of `profiles`, as are the components.
  public static func components(
    _ profiles: [Profile], pairs: [PairScore], decisions: [(RecordReference, LinkDecision)],
    model: LinkageModel
  ) -> [[RecordReference]] {
    var grouping = Grouping(profiles, refused: [])
    for pair in Decisions(decisions).confirmed + links(pairs, model: model) {
      grouping.connect(pair)
    }
    return grouping.groups
  }

  /// Pairs for a person to decide, the heaviest first: possible ones, and links that were not
  /// made because of what they would have brought together.
  public static func held(
    _ pairs: [PairScore], people: People, decisions: [(RecordReference, LinkDecision)],
    model: LinkageModel
  ) -> [PairScore] {
    let decided = Decisions(decisions)
    return inOrder(pairs).filter { pair in
      model.standing(matchWeight: pair.matchWeight, conflicts: pair.conflicts) != .no
        && people[pair.left] != people[pair.right]
        && !decided.settles(CandidatePair(pair.left, pair.right))
    }
  }

  private static func links(_ pairs: [PairScore], model: LinkageModel) -> [CandidatePair] {
    inOrder(pairs).filter {
      $0.left != $0.right
        && model.standing(matchWeight: $0.matchWeight, conflicts: $0.conflicts) == .link
    }
    .map { CandidatePair($0.left, $0.right) }
  }

  private static func inOrder(_ pairs: [PairScore]) -> [PairScore] {
    pairs.sorted {
      $0.matchWeight == $1.matchWeight
        ? ($0.left, $0.right) < ($1.left, $1.right) : $0.matchWeight > $1.matchWeight
    }
  }
}
