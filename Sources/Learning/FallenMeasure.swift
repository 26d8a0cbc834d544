/// A measure that falls when rules are left out, in sentences.
public struct FallenMeasure: Hashable, Sendable {
  /// The recommendation's number, as printed: `11.1.1`.
  public let number: String
  /// The measure's id: `M06v`.
  public let measure: String
  /// As it stands without the rules.
  public let now: String
  /// As it stands with them.
  public let was: String

  /// Those whose count differs, each once, in the order of the rows.
  ///
  /// - Parameter shared: tells them as a shared report does; which fall is found before that.
  public static func fallen(
    _ less: Assurance, beside whole: Assurance, shared: Bool = false
  ) -> [FallenMeasure] {
    let told = shared ? (now: less.shared, was: whole.shared) : (now: less, was: whole)
    var seen: Set<String> = []
    return less.rows.indices.flatMap { row in
      zip(less.rows[row].measures, whole.rows[row].measures).enumerated().compactMap {
        place, pair in
        let (now, was) = pair
        guard now.count != was.count, seen.insert(now.measure.id + (now.agency ?? "")).inserted
        else { return nil }
        return FallenMeasure(
          number: less.rows[row].row.number, measure: now.measure.id,
          now: told.now.rows[row].measures[place].says,
          was: told.was.rows[row].measures[place].says)
      }
    }
  }

  /// `without see-each-child: nobody is told by it, so what was done under it counts as not done.`
  public static func heading(without rules: [String]) -> String {
    let them = pronoun(of: rules)
    return "without \(rules.joined(separator: ", ")): nobody is told by \(them), so what was done "
      + "under \(them) counts as not done."
  }

  /// Begins the sentence of what a measure was: `With it: `.
  public static func before(leavingOut rules: [String]) -> String {
    "With \(pronoun(of: rules)): "
  }

  private static func pronoun(of rules: [String]) -> String { rules.count == 1 ? "it" : "them" }

  /// Said where there are none.
  public static let none = "No measure falls: nothing was done under it that is counted."
}
