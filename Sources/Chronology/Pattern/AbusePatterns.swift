public import Vocabulary

/// Every pair of people of whom something seen says that one harms the other.
public enum AbusePatterns {
  /// The person in focus stands in the first of them, then in order of the first telling.
  ///
  /// - Parameter statements: in force, and all of them such as the reader may see.
  public static func all(
    in statements: [Statement], people: People, focus: PersonID
  ) -> [AbusePattern] {
    let ordered = statements.sorted { $0.sequence < $1.sequence }
    var reading = PatternReading(people: people)
    for statement in ordered { reading.take(statement) }
    return reading.pairs.map { pair in
      pattern(pair, reading, PairTies(ordered, pair, people: people))
    }.sorted { left, right in
      let (one, other) = (rank(left, focus), rank(right, focus))
      return one == other ? first(left) < first(right) : one < other
    }
  }

  private static func pattern(
    _ pair: PatternReading.Pair, _ reading: PatternReading, _ ties: PairTies
  ) -> AbusePattern {
    let marks = (reading.marks(of: pair) + ties.marks).sorted {
      ($0.on.sortDay, $0.sequence) < ($1.on.sortDay, $1.sequence)
    }
    let tellings = (reading.tellings[pair] ?? []).sorted {
      ($0.on.sortDay, $0.sequence, $0.category.rawValue)
        < ($1.on.sortDay, $1.sequence, $1.category.rawValue)
    }
    let prompts = EscalationReading(
      tellings: tellings, marks: marks, signs: reading.signs[pair] ?? [],
      elsewhere: reading.elsewhere(pair)
    ).prompts
    return AbusePattern(
      harmed: pair.harmed, alleged: pair.alleged, tellings: tellings, marks: marks,
      prompts: prompts)
  }

  private static func rank(_ pattern: AbusePattern, _ focus: PersonID) -> Int {
    pattern.harmed == focus ? 0 : pattern.alleged == focus ? 1 : 2
  }

  private static func first(_ pattern: AbusePattern) -> (Int, String, String) {
    let sequence = (pattern.tellings.map(\.sequence) + pattern.marks.map(\.sequence)).min() ?? 0
    return (sequence, pattern.harmed.text, pattern.alleged?.text ?? "")
  }
}
