/// A measure that falls when rules are left out, with what it was.
public struct FallenMeasure: Hashable, Sendable {
  /// The recommendation's number, as printed: `11.1.1`.
  public let number: String
  /// As it stands without the rules.
  public let now: MeasureResult
  public let was: MeasureResult

  /// Those whose count differs, each once, in the order of the rows.
  public static func fallen(_ less: Assurance, beside whole: Assurance) -> [FallenMeasure] {
    var told: Set<String> = []
    return zip(less.rows, whole.rows).flatMap { row, before in
      zip(row.measures, before.measures).compactMap { now, was in
        guard now.count != was.count,
          told.insert(now.measure.id + (now.agency ?? "")).inserted
        else { return nil }
        return FallenMeasure(number: row.row.number, now: now, was: was)
      }
    }
  }

  /// `without see-each-child: nobody is told by it, so what was done under it counts as not done.`
  public static func heading(without rules: [String]) -> String {
    let them = rules.count == 1 ? "it" : "them"
    return "without \(rules.joined(separator: ", ")): nobody is told by \(them), so what was done "
      + "under \(them) counts as not done."
  }

  /// Said where there are none.
  public static let none = "No measure falls: nothing was done under it that is counted."
}
