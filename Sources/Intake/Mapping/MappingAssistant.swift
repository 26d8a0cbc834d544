public import Tables

/// Proposes what the columns of an agency's table hold, and makes a mapping of what a person says
/// they hold. It decides nothing: the person who knows the table does.
public enum MappingAssistant {
  /// One column, and what it seems to hold.
  public struct Proposal: Hashable, Sendable {
    /// Counting from 0.
    public let column: Int
    public let heading: String
    /// Up to three of its values.
    public let examples: [String]
    public let meaning: ColumnMeaning
    /// Why, in words: `its heading says so; 18 of 20 values read as days`.
    public let reason: String
  }

  /// A proposal for each column, in order; each meaning at most once.
  public static func proposals(for table: Table) -> [Proposal] {
    let facts = table.header.indices.map { ColumnFacts($0, of: table) }
    var scored: [(score: Double, column: Int, meaning: ColumnMeaning)] = []
    for column in table.header.indices {
      for meaning in ColumnMeaning.allCases where meaning != .nothing {
        let score = score(meaning, table.header[column], facts[column])
        if score >= 0.5 { scored.append((score, column, meaning)) }
      }
    }
    scored.sort { ($1.score, $0.column) < ($0.score, $1.column) }
    var chosen: [Int: ColumnMeaning] = [:]
    var taken: Set<ColumnMeaning> = []
    for one in scored where chosen[one.column] == nil && !taken.contains(one.meaning) {
      chosen[one.column] = one.meaning
      taken.insert(one.meaning)
    }
    return table.header.indices.map { column in
      let meaning = chosen[column] ?? .nothing
      return Proposal(
        column: column, heading: table.header[column], examples: facts[column].examples,
        meaning: meaning, reason: reason(meaning, table.header[column], facts[column]))
    }
  }

  /// A heading that is known counts for most, values that contradict it outweigh it, and values
  /// that can be told alone count where no heading is known.
  private static func score(
    _ meaning: ColumnMeaning, _ heading: String, _ facts: ColumnFacts
  ) -> Double {
    let fit = fit(of: heading, to: meaning)
    let share = facts.share(for: meaning)
    if let share, isTold(meaning), facts.filled > 0, share < 0.5 { return 0 }
    // Words for a relation are kept as they stand, so none of them need be known.
    if share == 0, meaning != .relationship { return 0 }
    var score = fit
    if let share {
      score += share * (meaning == .relationship ? 1 : speaksAlone(meaning) ? 0.6 : 0.2)
    }
    return score
  }

  /// 1 where the heading is one of the meaning's, less where it ends or begins with one.
  private static func fit(of heading: String, to meaning: ColumnMeaning) -> Double {
    let folded = Table.folded(heading).split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
    if meaning.headings.contains(folded) { return 1 }
    let partly = meaning.headings.contains { known in
      known.contains(" ") && (folded.hasSuffix(" " + known) || folded.hasPrefix(known + " "))
    }
    return partly ? 0.6 : 0
  }

  /// Values of these are told by their shape alone.
  private static func speaksAlone(_ meaning: ColumnMeaning) -> Bool {
    [.nhsNumber, .postcode, .relationship, .note].contains(meaning)
  }

  /// Values of these must have their shape whatever the heading says.
  private static func isTold(_ meaning: ColumnMeaning) -> Bool {
    [.born, .day, .livedFrom, .livedTo, .nhsNumber, .postcode, .sex].contains(meaning)
  }

  private static func reason(
    _ meaning: ColumnMeaning, _ heading: String, _ facts: ColumnFacts
  ) -> String {
    guard facts.filled > 0 else { return "it holds nothing in this sample" }
    guard meaning != .nothing else {
      let days = facts.share(for: .day) ?? 0
      return days > 0.5
        ? "it holds days, and its heading does not say which"
        : "neither its heading nor its values are known"
    }
    var reasons: [String] = []
    switch fit(of: heading, to: meaning) {
    case 1: reasons.append("its heading says so")
    case 0: break
    default: reasons.append("its heading says nearly so")
    }
    if let share = facts.share(for: meaning), speaksAlone(meaning) || isTold(meaning) {
      let count = Int((share * Double(facts.filled)).rounded())
      reasons.append("\(count) of \(facts.filled) values read so")
    }
    return reasons.joined(separator: "; ")
  }
}
