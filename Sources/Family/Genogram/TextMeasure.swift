/// How wide a line of text may be, without knowing the reader's font.
///
/// Widths are of a wide sans serif (DejaVu Sans), so that a narrower font only leaves room.
enum TextMeasure {
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    let ems = text.unicodeScalars.reduce(0.0) { $0 + units($1) }
    return ems * size * (bold ? 1.12 : 1)
  }

  private static func units(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "|", ".", ",", ":", ";", "'", "’", " ", "!": 0.34
    case "f", "t", "r", "(", ")", "-", "/": 0.42
    case "m", "w", "M", "W", "@", "%": 0.99
    case "A"..."Z": 0.75
    case "a"..."z", "0"..."9": 0.63
    default: scalar.value < 0x2E80 ? 0.72 : 1.05
    }
  }

  /// At most `limit` lines no wider than `width`, broken between words; what does not fit is
  /// cut with an ellipsis.
  static func wrap(_ text: String, width: Double, size: Double, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, self.width(last + " " + word, size: size) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    if lines.count > limit {
      lines = Array(lines.prefix(limit - 1)) + [lines[(limit - 1)...].joined(separator: " ")]
    }
    return lines.map { cut($0, width: width, size: size) }
  }

  private static func cut(_ line: String, width: Double, size: Double) -> String {
    guard self.width(line, size: size) > width else { return line }
    var kept = line
    while !kept.isEmpty, self.width(kept + "…", size: size) > width { kept.removeLast() }
    while kept.hasSuffix(" ") { kept.removeLast() }
    return kept + "…"
  }
}
