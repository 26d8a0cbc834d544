/// Word's automatic numbers: they are not in the text and must be counted as Word counts them.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// `%1.%2`
    var text = ""
  }
  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(_ bytes: [UInt8]) {
    var markup = Markup(bytes)
    var (abstract, number, level) = ("", "", -1)
    while let token = markup.next() {
      guard case .open(let name, let attributes, _) = token else {
        if case .close(let name) = token, name == "w:num" { number = "" }
        if case .close(let name) = token, name == "w:abstractNum" { abstract = "" }
        continue
      }
      let value = attributes["w:val"] ?? ""
      switch name {
      case "w:abstractNum": abstract = attributes["w:abstractNumId"] ?? ""
      case "w:num": number = attributes["w:numId"] ?? ""
      case "w:lvl", "w:lvlOverride": level = attributes["w:ilvl"].flatMap { Int($0) } ?? -1
      case "w:start" where !abstract.isEmpty:
        levels[abstract, default: [:]][level, default: Level()].start = Int(value) ?? 1
      case "w:numFmt" where !abstract.isEmpty:
        levels[abstract, default: [:]][level, default: Level()].format = value
      case "w:lvlText" where !abstract.isEmpty:
        levels[abstract, default: [:]][level, default: Level()].text = value
      case "w:abstractNumId" where !number.isEmpty: lists[number] = value
      case "w:startOverride" where !number.isEmpty:
        restarts[number, default: [:]][level] = Int(value) ?? 1
      default: break
      }
    }
  }

  /// What Word prints in front of the next paragraph of a list: `11.1.`, `•`.
  mutating func label(list: String, level: Int) -> String? {
    guard let abstract = lists[list], let own = levels[abstract]?[level] else { return nil }
    if own.format == "bullet" { return "•" }
    if own.format == "none" { return nil }
    let restart = begun.insert(list + "/\(level)").inserted ? restarts[list]?[level] : nil
    let count = restart ?? (counters[abstract]?[level].map { $0 + 1 } ?? own.start)
    counters[abstract, default: [:]][level] = count
    for deeper in (level + 1)..<9 { counters[abstract]?[deeper] = nil }
    var text = own.text
    for index in 0...level {
      let place = "%\(index + 1)"
      guard text.contains(place) else { continue }
      let format = levels[abstract]?[index]?.format ?? "decimal"
      let value = counters[abstract]?[index] ?? levels[abstract]?[index]?.start ?? 1
      text = text.replacing(place, with: WordNumbering.written(value, format))
    }
    return text.isEmpty ? nil : text
  }

  private static func written(_ value: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": return letter(value)
    case "upperLetter": return letter(value).uppercased()
    case "lowerRoman": return roman(value)
    case "upperRoman": return roman(value).uppercased()
    case "decimalZero": return value < 10 ? "0\(value)" : "\(value)"
    default: return "\(value)"
    }
  }

  private static func letter(_ value: Int) -> String {
    guard value > 0, let scalar = Unicode.Scalar(UInt32(97 + (value - 1) % 26)) else {
      return "\(value)"
    }
    return String(repeating: String(Character(scalar)), count: (value - 1) / 26 + 1)
  }

  private static func roman(_ value: Int) -> String {
    var rest = value
    var out = ""
    for (size, text) in [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
      (1, "i"),
    ] {
      while rest >= size {
        out += text
        rest -= size
      }
    }
    return out
  }
}
