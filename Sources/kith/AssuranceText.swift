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
}
