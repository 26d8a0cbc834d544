import Learning

/// The recommendations and their measures as the command line prints them.
enum AssuranceText {
  /// - Parameter shared: leaves out every figure that a count under five could single out.
  static func plain(_ assurance: Assurance, shared: Bool = false) -> String {
    var lines = ["As of \(assurance.asOf.inWords). Figures are measured on invented data.", ""]
    for row in assurance.rows {
      lines.append("\(row.row.number) \(row.row.meaning)")
      lines += row.measures.map { "    " + (shared ? $0.saysShared : $0.says) }
    }
    return lines.joined(separator: "\n")
  }

  /// What leaving some rules out takes from the measures: those that fall, each with what it was.
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
    for (row, before) in zip(less.rows, whole.rows) {
      for (now, was) in zip(row.measures, before.measures) where now.count != was.count {
        guard told.insert(now.measure.id + (now.agency ?? "")).inserted else { continue }
        lines.append("\(row.row.number) \(now.measure.id): " + (shared ? now.saysShared : now.says))
        lines.append("    With it: " + (shared ? was.saysShared : was.says))
      }
    }
    if told.isEmpty { lines.append("No measure falls: nothing was done under it that is counted.") }
    return lines.joined(separator: "\n")
  }
}
