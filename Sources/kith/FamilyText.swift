import Family

/// What `kith family` prints.
enum FamilyText {
  static func summary(_ files: FamilyFiles, _ counts: [Kinship.Count]) -> String {
    var lines = files.contents.map { "\($0.count) \($0.what)" }
    lines.append("")
    lines.append("pairs of              certain  possible   refuted")
    for count in counts {
      lines.append(
        padded(count.kind, 18, left: false) + padded("\(count.certain)", 11)
          + padded("\(count.possible)", 10) + padded("\(count.refuted)", 10))
    }
    return lines.joined(separator: "\n")
  }

  static func defects(_ files: FamilyFiles) -> String {
    let shown = files.defects.prefix(200).map(\.inWords)
    let rest = files.rejectedCount + files.notedCount - shown.count
    let more = rest > 0 ? ["and \(rest) more"] : []
    guard !shown.isEmpty else { return "nothing in the files fails to hold together" }
    return (["\(files.rejectedCount) rejected, \(files.notedCount) noted:"] + shown + more)
      .joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = true) -> String {
    let gap = String(repeating: " ", count: max(0, width - text.count))
    return left ? gap + text : text + gap
  }
}
