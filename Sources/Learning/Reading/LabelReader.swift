/// Finds the label at the start of a paragraph.
struct LabelReader {
  private let letters: [Character]
  private var at = 0

  private init(_ text: String) { letters = Array(text.prefix(40)) }

  /// The label the text begins with; nil where it begins with its own words.
  static func label(of text: String) -> ListLabel? {
    var reader = LabelReader(text)
    return reader.bullet() ?? reader.named() ?? reader.enclosed() ?? reader.decimal()
      ?? reader.code() ?? reader.letter()
  }

  private static let bullets: Set<Character> = [
    "•", "●", "○", "◦", "▪", "■", "□", "‣", "–", "—", "-", "*", "·", "➢", "✓", "►", "❖", "∙",
  ]

  private static let spelled = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// A number right before a title: `17 CONCLUSIONS`, `10 Recommendations`.
  static func isTitled(_ text: String, _ label: ListLabel) -> Bool {
    let rest = text.dropFirst(label.length)
    return rest.first?.isUppercase == true && rest.count < 90 && !rest.hasSuffix(".")
  }

  private func peek(_ offset: Int = 0) -> Character? {
    at + offset < letters.count ? letters[at + offset] : nil
  }

  private mutating func bullet() -> ListLabel? {
    guard let first = letters.first else { return nil }
    let isPrivate = first.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
    let isSmallO = first == "o" && letters.count > 2 && letters[1] == " " && letters[2].isLetter
    guard isPrivate || isSmallO || LabelReader.bullets.contains(first) else { return nil }
    let needsSpace = ["-", "–", "—", "*"].contains(first)
    guard !needsSpace || (letters.count > 1 && letters[1] == " ") else { return nil }
    return made(.bullet, nil, [], closed: true, from: 1)
  }

  /// `Recommendation 3:`, `Recommendation Three`, `Rec. 4`.
  private mutating func named() -> ListLabel? {
    let text = String(letters)
    guard
      let word = ["Recommendations ", "Recommendation ", "RECOMMENDATION ", "Rec. ", "Rec "].first(
        where: { text.hasPrefix($0) })
    else { return nil }
    at = word.count
    for filler in ["No. ", "No ", "no. ", "Number ", "number ", "# "]
    where String(letters[at...]).hasPrefix(filler) {
      at += filler.count
    }
    if peek() == "#" { at += 1 }
    let start = at
    if let (parts, printed) = digits() {
      return closed(.recommendation, printed, parts)
    }
    at = start
    let spelled = String(letters[at...].prefix { $0.isLetter })
    if let value = LabelReader.spelled.firstIndex(of: spelled.lowercased()) {
      at += spelled.count
      return closed(.recommendation, spelled, [value + 1])
    }
    if spelled.count == 1, spelled.first?.isUppercase == true {
      at += 1
      let after = digits()
      return closed(.recommendation, spelled + (after?.1 ?? ""), after?.0 ?? [ordinal(spelled)])
    }
    at = 0
    return nil
  }

  /// What ends a named label: its marks, a space, or the end of the line.
  private mutating func closed(
    _ kind: ListLabel.Kind, _ printed: String, _ parts: [Int]
  ) -> ListLabel? {
    let marks = letters[at...].prefix { ":.)–—-".contains($0) || $0 == " " }
    let isClosed = marks.contains { $0 != " " } || at == letters.count
    guard isClosed || !marks.isEmpty else { return nil }
    at += marks.count
    return made(kind, printed, parts, closed: isClosed, from: at)
  }

  /// `(3)`, `(a)`, `(iv)`.
  private mutating func enclosed() -> ListLabel? {
    at = 0
    guard peek() == "(", let end = letters.firstIndex(of: ")"), end <= 6, end > 1 else {
      return nil
    }
    let inside = String(letters[1..<end])
    at = end + 1
    if let value = Int(inside), value < 200 {
      return made(.enclosed, inside, [value], closed: true, from: at)
    }
    guard let (kind, value) = LabelReader.lettered(inside) else { return nil }
    return made(kind, inside, [value], closed: true, from: at)
  }

  /// `3.`, `11.1.2`, `9.1 a)`, `4(c)(ii)`.
  private mutating func decimal() -> ListLabel? {
    at = 0
    guard let (parts, printed) = digits(), parts[0] < 200 else { return nil }
    let marks = letters[at...].prefix { ".):".contains($0) }
    let isClosed = !marks.isEmpty || parts.count > 1
    at += marks.count
    if at < letters.count, letters[at] != " ", letters[at] != "\t" { return nil }
    return made(.decimal, printed, parts, closed: isClosed, from: at)
  }

  /// Figures with full stops between them, and letters that belong to them.
  private mutating func digits() -> ([Int], String)? {
    var parts: [Int] = []
    var printed = ""
    while let first = peek(), first.isASCII, first.isNumber {
      let run = String(letters[at...].prefix { $0.isASCII && $0.isNumber })
      guard run.count <= 3, let value = Int(run) else { return nil }
      parts.append(value)
      printed += run
      at += run.count
      guard peek() == ".", let next = peek(1), next.isASCII, next.isNumber else { break }
      printed += "."
      at += 1
    }
    guard !parts.isEmpty else { return nil }
    tail(&parts, &printed)
    return (parts, printed)
  }

  /// `a`, ` a)`, `(c)(ii)` right after the figures.
  private mutating func tail(_ parts: inout [Int], _ printed: inout String) {
    if let letter = peek(), letter.isASCII, letter.isLetter, letter.isLowercase || peek(1) == ")",
      peek(1) == nil || " .):".contains(peek(1) ?? " ")
    {
      printed.append(letter)
      parts.append(ordinal(String(letter)))
      at += 1
      return
    }
    if peek() == " ", let letter = peek(1), letter.isASCII, letter.isLowercase, peek(2) == ")" {
      printed += " " + String(letter)
      parts.append(ordinal(String(letter)))
      at += 2
      return
    }
    while peek() == "(", let end = letters[at...].firstIndex(of: ")"), end - at <= 5,
      let (_, value) = LabelReader.lettered(String(letters[(at + 1)..<end]))
    {
      printed += String(letters[at...end])
      parts.append(value)
      at = end + 1
    }
  }

  /// `R3`, `NP-4`, `CSP 2`: capitals and a number.
  private mutating func code() -> ListLabel? {
    at = 0
    let prefix = letters.prefix { $0.isASCII && $0.isUppercase }
    guard (1...6).contains(prefix.count) else { return nil }
    at = prefix.count
    var printed = String(prefix)
    if let gap = peek(), gap == "-" || gap == " ", peek(1)?.isNumber == true {
      printed.append(gap)
      at += 1
    }
    guard let (parts, number) = digits() else { return nil }
    let marks = letters[at...].prefix { ".):".contains($0) }
    at += marks.count
    if at < letters.count, letters[at] != " " { return nil }
    let isR = prefix == ["R"]
    return made(.code, printed + number, parts, closed: !marks.isEmpty || isR, from: at)
  }

  /// `a)`, `iv.`, `B.`.
  private mutating func letter() -> ListLabel? {
    at = 0
    let word = letters.prefix { $0.isASCII && $0.isLetter }
    guard (1...4).contains(word.count), word.count < letters.count,
      letters[word.count] == ")" || letters[word.count] == ".",
      let (kind, value) = LabelReader.lettered(String(word))
    else { return nil }
    at = word.count + 1
    guard peek() == nil || peek() == " " else { return nil }
    return made(kind, String(word), [value], closed: true, from: at)
  }

  private func made(
    _ kind: ListLabel.Kind, _ printed: String?, _ parts: [Int], closed: Bool, from end: Int
  ) -> ListLabel {
    let spaces = letters[min(end, letters.count)...].prefix { $0 == " " || $0 == "\t" }.count
    return ListLabel(
      kind: kind, printed: printed, parts: parts, isClosed: closed,
      isEnclosed: letters.first == "(", length: min(end, letters.count) + spaces)
  }

  private func ordinal(_ letter: String) -> Int {
    (letter.lowercased().unicodeScalars.first?.value).map { Int($0) - 96 } ?? 0
  }

  /// One letter or a small Roman number.
  static func lettered(_ text: String) -> (ListLabel.Kind, Int)? {
    let small = text.lowercased()
    let roman = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
      "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ]
    if let value = roman.firstIndex(of: small), text == small || text == text.uppercased() {
      return (.roman, value + 1)
    }
    guard small.count == 1, let scalar = small.unicodeScalars.first,
      (97...122).contains(scalar.value)
    else { return nil }
    return (.letter, Int(scalar.value) - 96)
  }
}
