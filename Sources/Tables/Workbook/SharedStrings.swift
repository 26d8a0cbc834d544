/// The texts that cells of a workbook share, end to end, and where each stands.
struct SharedStrings: Hashable {
  private(set) var text: [UInt8] = []
  private(set) var ends: [Int] = []

  init() {}

  /// Reads `sharedStrings.xml`. Readings in another script are left out.
  init(_ bytes: [UInt8]) throws(TableProblem) {
    do {
      var scanner = try XMLScanner(bytes)
      var (isText, phonetic) = (false, 0)
      while true {
        switch try scanner.next() {
        case .end: return
        case .open:
          if scanner.name == "t" { isText = phonetic == 0 }
          if scanner.name == "rPh" { phonetic += 1 }
        case .text: if isText { text += scanner.text }
        case .close:
          if scanner.name == "t" { isText = false }
          if scanner.name == "rPh" { phonetic -= 1 }
          if scanner.name == "si" { close() }
        }
      }
    } catch {
      throw error.asTableProblem
    }
  }

  private mutating func close() {
    let start = ends.last ?? 0
    if let unescaped = EscapedLetters.unescaped(text[start...]) {
      text.removeSubrange(start...)
      text += unescaped
    }
    ends.append(text.count)
  }

  /// Where the text of this number stands; nil where there is none.
  func range(_ number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}

/// Letters that XML cannot hold, as workbooks write them: `_x000D_`.
enum EscapedLetters {
  /// The text with each as what it stands for; nil when there are none.
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var made: [UInt8] = []
    var from = text.startIndex
    var at = text.startIndex
    while at + 7 <= text.endIndex {
      if text[at] == UInt8(ascii: "_"), let letter = letter(text[at..<at + 7]) {
        made += text[from..<at]
        // No text of a table holds a zero byte.
        if letter != 0 { made += Array(String(UnicodeScalar(letter)).utf8) }
        at += 7
        from = at
      } else {
        at += 1
      }
    }
    return from == text.startIndex ? nil : made + text[from...]
  }

  private static func letter(_ seven: ArraySlice<UInt8>) -> UInt8? {
    let text = String(decoding: seven, as: UTF8.self)
    guard text.hasPrefix("_x00"), text.hasSuffix("_"), text.utf8.count == 7 else { return nil }
    return UInt8(text.dropFirst(4).dropLast(), radix: 16).flatMap { $0 < 0x80 ? $0 : nil }
  }
}

extension XMLScanner.Refusal {
  var asTableProblem: TableProblem {
    switch self {
    case .damaged: .damagedWorkbook
    case .declaresType: .declaresEntities
    }
  }
}
