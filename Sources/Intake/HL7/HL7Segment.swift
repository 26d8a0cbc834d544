/// One segment: fields counted from 1, each with its repetitions, components and subcomponents.
struct HL7Segment: Sendable {
  let name: String
  let line: Int
  private let fields: [Substring]
  private let delimiters: HL7Delimiters

  /// Nil unless it begins with three letters or digits and the field separator.
  init?(_ text: Substring, line: Int, _ delimiters: HL7Delimiters) {
    let parts = text.split(separator: delimiters.field, omittingEmptySubsequences: false)
    guard let name = parts.first, name.count == 3,
      name.allSatisfy({ ($0.isUppercase || $0.isNumber) && $0.isASCII })
    else { return nil }
    self.name = String(name)
    self.line = line
    self.delimiters = delimiters
    // In MSH the separator itself counts as the first field.
    fields =
      name == "MSH" ? [name, Substring(String(delimiters.field))] + parts.dropFirst() : parts
  }

  var fieldCount: Int { fields.count - 1 }

  /// Repetitions of a field that hold anything; none where the field is empty or says `""`.
  func repetitions(_ number: Int) -> [HL7Value] {
    guard fields.indices.contains(number), !fields[number].isEmpty, fields[number] != "\"\"" else {
      return []
    }
    if name == "MSH", number <= 2 { return [HL7Value(fields[number], nil)] }
    return fields[number].split(separator: delimiters.repetition).map { HL7Value($0, delimiters) }
  }

  /// The first repetition's component; nil when it holds nothing.
  func text(_ number: Int, _ component: Int = 1) -> String? {
    repetitions(number).first?[component]
  }

  /// Does a field hold anything?
  func holds(_ number: Int) -> Bool { !repetitions(number).isEmpty }
}

/// One repetition of a field.
struct HL7Value: Sendable {
  private let text: Substring
  private let delimiters: HL7Delimiters?

  init(_ text: Substring, _ delimiters: HL7Delimiters?) {
    self.text = text
    self.delimiters = delimiters
  }

  /// A component, counted from 1: its first subcomponent, escapes resolved; nil when empty.
  subscript(_ component: Int) -> String? {
    guard let delimiters else { return component == 1 ? String(text) : nil }
    let parts = text.split(separator: delimiters.component, omittingEmptySubsequences: false)
    guard parts.indices.contains(component - 1) else { return nil }
    let first =
      parts[component - 1].split(
        separator: delimiters.subcomponent, omittingEmptySubsequences: false
      ).first ?? ""
    let value = HL7Escapes.resolved(first, delimiters)
    let trimmed = value.split(separator: " ").joined(separator: " ")
    return trimmed.isEmpty || trimmed == "\"\"" ? nil : trimmed
  }
}

/// Escape sequences between two escape characters.
enum HL7Escapes {
  static func resolved(_ text: Substring, _ delimiters: HL7Delimiters) -> String {
    guard text.contains(delimiters.escape) else { return String(text) }
    var resolved = ""
    var rest = text
    while let start = rest.firstIndex(of: delimiters.escape) {
      resolved += rest[..<start]
      let after = rest.index(after: start)
      guard let end = rest[after...].firstIndex(of: delimiters.escape) else {
        return resolved + rest[start...]
      }
      resolved += meaning(rest[after..<end], delimiters)
      rest = rest[rest.index(after: end)...]
    }
    return resolved + rest
  }

  /// Highlighting and formatting say nothing; what is not known is left out.
  private static func meaning(_ sequence: Substring, _ delimiters: HL7Delimiters) -> String {
    switch sequence {
    case "F": return String(delimiters.field)
    case "S": return String(delimiters.component)
    case "T": return String(delimiters.subcomponent)
    case "R": return String(delimiters.repetition)
    case "E": return String(delimiters.escape)
    case ".br": return " "
    default: break
    }
    guard sequence.first == "X", sequence.count % 2 == 1 else { return "" }
    let digits = Array(sequence.dropFirst())
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { at in
      UInt8(String(digits[at...(at + 1)]), radix: 16)
    }
    return String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
  }
}
