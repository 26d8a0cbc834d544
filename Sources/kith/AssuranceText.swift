import Learning

/// The recommendations and their measures as the command line prints them.
enum AssuranceText {
  static func plain(_ assurance: Assurance) -> String {
    var lines = ["As of \(assurance.asOf.inWords). Figures are measured on invented data.", ""]
    for row in assurance.rows {
      lines.append("\(row.row.number) \(row.row.meaning)")
      lines += row.measures.map { "    " + $0.says }
    }
    return lines.joined(separator: "\n")
  }

  /// What leaving some rules out takes from the measures: those that fall, each with what it was.
  ///
  /// - Parameter shared: leaves out every figure that a count under five could single out.
  static func plain(
    _ less: Assurance, without rules: [String], beside whole: Assurance, shared: Bool
  ) -> String {
    let one = rules.count == 1
    var lines = [
      "As of \(less.asOf.inWords), without \(rules.joined(separator: ", ")): nobody is told by "
        + "\(one ? "it" : "them"), so what was done under \(one ? "it" : "them") counts as not done.",
      "",
    ]
    var told: Set<String> = []
    let says = shared ? (less.shared, whole.shared) : (less, whole)
    for (row, (now, was)) in zip(less.rows, whole.rows).enumerated() {
      for (place, (after, before)) in zip(now.measures, was.measures).enumerated()
      where after.count != before.count {
        guard told.insert(after.measure.id + (after.agency ?? "")).inserted else { continue }
        lines.append(
          "\(now.row.number) \(after.measure.id): " + says.0.rows[row].measures[place].says)
        lines.append("    With it: " + says.1.rows[row].measures[place].says)
      }
    }
    if told.isEmpty { lines.append("No measure falls: nothing was done under it that is counted.") }
    return lines.joined(separator: "\n")
  }
}
