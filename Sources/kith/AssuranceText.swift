import Learning

/// The recommendations and their measures as the command line prints them.
enum AssuranceText {
  static func plain(_ assurance: Assurance) -> String {
    var lines = ["As of \(assurance.asOf.inWords). Figures are measured on invented data.", ""]
    for row in assurance.rows {
      lines.append("\(row.row.number) \(row.row.meaning)")
      lines += row.measures.map { "    \($0.says)" }
    }
    return lines.joined(separator: "\n")
  }
}
