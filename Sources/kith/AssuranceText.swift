import Learning
import Vocabulary

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
    plain(
      FallenMeasure.fallen(less, beside: whole, shared: shared), without: rules, asOf: less.asOf)
  }

  /// - Parameter fallen: the measures that fall.
  static func plain(
    _ fallen: [FallenMeasure], without rules: [String], asOf: Day
  ) -> String {
    let heading = "As of \(asOf.inWords), " + FallenMeasure.heading(without: rules)
    let lines = fallen.flatMap { one in
      [
        "\(one.number) \(one.measure): \(one.now)",
        "    " + FallenMeasure.before(leavingOut: rules) + one.was,
      ]
    }
    return ([heading, ""] + (lines.isEmpty ? [FallenMeasure.none] : lines))
      .joined(separator: "\n")
  }
}
