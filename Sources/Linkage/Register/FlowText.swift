/// Reads a value written on one line: a number, a word, a quoted text, or lists of them in
/// brackets, as JSON and YAML both have them.
struct FlowText {
  enum Value {
    case text(String)
    case number(Double)
    case list([Value])
  }

  private let text: [UInt8]
  private var at = 0

  /// Nil for a text that is not one whole value.
  static func read(_ text: String) -> Value? {
    var reader = FlowText(text: Array(text.utf8))
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.at == reader.text.count ? value : nil
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func skipSpace() {
    while at < text.count, text[at] == 32 || text[at] == 9 { at += 1 }
  }

  private mutating func value(depth: Int) -> Value? {
    skipSpace()
    guard at < text.count, depth < 6 else { return nil }
    switch text[at] {
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return quoted().map(Value.text)
    default: return plain()
    }
  }

  private mutating func list(_ depth: Int) -> Value? {
    at += 1
    var items: [Value] = []
    while true {
      skipSpace()
      guard at < text.count else { return nil }
      if text[at] == UInt8(ascii: "]") {
        at += 1
        return .list(items)
      }
      if !items.isEmpty {
        guard text[at] == UInt8(ascii: ",") else { return nil }
        at += 1
      }
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
  }

  private mutating func quoted() -> String? {
    at += 1
    var bytes: [UInt8] = []
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard at < text.count else { return nil }
      switch text[at] {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "r"): bytes.append(13)
      default: bytes.append(text[at])
      }
      at += 1
    }
    return nil
  }

  private mutating func plain() -> Value? {
    let start = at
    let ends: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "[")]
    while at < text.count, !ends.contains(text[at]) { at += 1 }
    let word = String(decoding: text[start..<at], as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
    guard !word.isEmpty else { return nil }
    return Double(word).map(Value.number) ?? .text(word)
  }
}

extension FlowText.Value {
  var texts: [String]? {
    guard case .list(let items) = self else { return nil }
    let texts = items.compactMap { item in
      switch item {
      case .text(let text): text
      case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
      case .list: nil
      }
    }
    return texts.count == items.count ? texts : nil
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var numbers: [Double]? {
    guard case .list(let items) = self else { return nil }
    let numbers = items.compactMap(\.number)
    return numbers.count == items.count ? numbers : nil
  }

  var lists: [FlowText.Value]? {
    guard case .list(let items) = self else { return nil }
    return items
  }
}
