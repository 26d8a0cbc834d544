/// Writes SVG: attributes and text escaped, numbers whole where they can be.
struct Markup {
  private(set) var text = ""

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    text += "<" + name + Markup.written(attributes) + ">"
  }

  mutating func close(_ name: String) { text += "</" + name + ">" }
  mutating func newLine() { text += "\n" }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    text += "<" + name + Markup.written(attributes) + "/>"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)], _ content: String) {
    open(name, attributes)
    text += Markup.escaped(content)
    close(name)
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " " + $0.0 + "=\"" + escaped($0.1) + "\"" }.joined()
  }

  /// Safe inside an element and inside a quoted attribute; characters that XML has no place for
  /// are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let isNoCharacter = (0xFFFE...0xFFFF).contains(scalar.value)
        if !isControl, !isNoCharacter { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// At most one digit after the point, never `-0`.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let rest = abs(tenths % 10)
    if rest == 0 { return "\(whole)" }
    return (tenths < 0 && whole == 0 ? "-0" : "\(whole)") + ".\(rest)"
  }
}
