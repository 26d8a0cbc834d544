import Vocabulary

/// A statement that starts a clock, for whom and when.
struct Trigger: Hashable {
  let statement: Statement
  let owedBy: AgencyID
  /// The day the owing agency knew.
  let starts: Day
  /// The day by which it had happened: what was done since then answers it, known or not.
  let since: Day
  /// A due day set by whoever asked, or the day of what the duty prepares for.
  var target: Day?
  /// Tells apart several duties of one statement: the action of a meeting, the year of a review.
  var part: String?
}

/// What met a duty, and when.
struct Meeting: Hashable {
  let on: Day
  let by: [Int]
}

/// One duty's triggers: the first starts the clock, later ones join it until it is met.
///
/// Without this a family with ten alerts and no visit would carry ten copies of one duty, and
/// the oldest, which matters most, would be lost among them.
struct Chain: Hashable {
  let triggers: [Trigger]
  let met: Meeting?

  /// Sequences of the statements that started or joined it, in order, each once.
  var causes: [Int] {
    triggers.count == 1
      ? [triggers[0].statement.sequence] : Set(triggers.map(\.statement.sequence)).sorted()
  }

  /// Triggers in chains; `meeting` gives what first answered a trigger since it happened.
  ///
  /// INVARIANT: each trigger is in exactly one chain, and a chain's first started its clock.
  static func chains(_ triggers: [Trigger], meeting: (Trigger) -> Meeting?) -> [Chain] {
    var rest = triggers.sorted {
      ($0.starts, $0.statement.sequence) < ($1.starts, $1.statement.sequence)
    }
    var chains: [Chain] = []
    while let first = rest.first {
      let met = meeting(first)
      func joins(_ trigger: Trigger) -> Bool {
        trigger == first || (met.map { trigger.since <= $0.on } ?? true)
      }
      chains.append(Chain(triggers: rest.filter(joins), met: met))
      rest.removeAll(where: joins)
    }
    return chains
  }
}
