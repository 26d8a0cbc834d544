/// Letters as they are compared and written: ligatures apart, one kind of space.
enum Letters {
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "\u{00AD}": "", "\u{200B}": "", "\u{FEFF}": "",
    "\u{00A0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "\t": " ", "\n": " ", "\r": " ", "\u{2028}": " ", "\u{2029}": " ", "\u{0000}": "",
    "\u{2011}": "-", "\u{2010}": "-",
  ]

  /// Ligatures taken apart, hidden letters out, every kind of space a space.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 32 || $0.value >= 0xA0 }) else {
      return text
    }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = ligatures[scalar] {
        out.append(contentsOf: other.unicodeScalars)
      } else if scalar.value >= 32 {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// White space at the ends out, and one space wherever there was any.
  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// Small letters and figures only, a space wherever something else stood: for comparing.
  static func folded(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isOpen = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "'" || scalar == "’" || scalar == "‘" { continue }
      if scalar.properties.isAlphabetic || (scalar.value >= 48 && scalar.value <= 57) {
        out.append(scalar)
        isOpen = true
      } else if isOpen {
        out.append(" ")
        isOpen = false
      }
    }
    if out.last == " " { out.removeLast() }
    return String(out)
  }

  static func words(_ text: String) -> [String] {
    folded(text).split(separator: " ").map { String($0) }
  }

  /// The letters as a form prints its variable parts: every figure a nought.
  static func masked(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        tidy(text).lowercased().unicodeScalars.map { $0.value >= 48 && $0.value <= 57 ? "0" : $0 }))
  }
}
