/// Cells in the form in which they are compared, by kind. Empty where a cell says nothing.
struct StandardText: Sendable {
  var dates = DateReader()

  /// Words that stand in a name column and are not names.
  private static let noName: Set<[UInt8]> = Set(
    NameWords.unnamed.union(NameWords.noFamilyName).subtracting(["child", "boy", "baby", "no"])
      .map { Array($0.utf8) })
  private static let titles: Set<[UInt8]> = Set(
    NameWords.titles.union(NameWords.generations).map { Array($0.utf8) })
  private static let particles: Set<[UInt8]> = Set(NameWords.particles.map { Array($0.utf8) })
  private static let noValue: Set<[UInt8]> = Set(
    [
      "unknown", "not known", "none", "na", "n a", "null", "nan", "nil", "not stated", "tbc", "xx",
      "xxx", "unk", "notknown", "notstated", "notrecorded", "nofixedabode", "nk", "not recorded",
      "no fixed abode", "nfa", "zz99 3vz", "zz993vz", "test",
    ].map { Array($0.utf8) })

  func standard(_ raw: ArraySlice<UInt8>, _ kind: FieldKind) -> [UInt8] {
    switch kind {
    case .givenName, .middleName: return StandardText.given(raw)
    case .familyName, .formerName: return StandardText.family(raw)
    case .fullName: return StandardText.words(raw)
    case .birthDate: return date(raw)
    case .sex: return StandardText.sex(raw)
    case .nhsNumber: return StandardText.nhsNumber(raw)
    case .identifier: return StandardText.identifier(raw)
    case .postcode: return StandardText.squeezed(raw)
    case .phone: return StandardText.phone(raw)
    case .email: return StandardText.email(raw)
    case .address: return StandardText.address(raw)
    case .locality, .occupation, .category, .text: return StandardText.words(raw)
    case .number: return StandardText.squeezed(raw)
    case .recordID, .source, .ignored, .birthDay, .birthMonth, .birthYear, .streetNumber:
      return Array(raw)
    }
  }

  static func words(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = FastFolding.fold(raw)
    return noValue.contains(folded) ? [] : folded
  }

  /// True of kinds with about as many values as records, which are put into their standard form
  /// row by row.
  static func isDirect(_ kind: FieldKind) -> Bool {
    switch kind {
    case .nhsNumber, .identifier, .postcode, .phone, .number: true
    default: false
    }
  }

  /// Makes `text` the standard form of a cell of a direct kind, without other memory where the
  /// cell is plain.
  func standard(_ raw: Span<UInt8>, _ kind: FieldKind, into text: inout [UInt8]) {
    text.removeAll(keepingCapacity: true)
    var (hasDigits, isPlain) = (false, raw.count <= FastFolding.limit)
    for at in 0..<raw.count where isPlain {
      switch raw[at] {
      case 48...57:
        text.append(raw[at])
        hasDigits = true
      case 97...122: text.append(raw[at])
      case 65...90: text.append(raw[at] | 0x20)
      case 0x80...: isPlain = false
      default: continue
      }
    }
    guard isPlain, hasDigits, kind != .phone, text.count >= 4,
      !StandardText.isOneLetterRepeated(text), text.count != 7 || text[0] != 122,
      kind != .nhsNumber || text.count >= 8
    else {
      text = standard(ArraySlice((0..<raw.count).map { raw[$0] }), kind)
      return
    }
  }

  static func squeezed(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = FastFolding.squeezed(raw)
    return noValue.contains(folded) || isOneLetterRepeated(folded) ? [] : folded
  }

  static func given(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = FastFolding.fold(raw)
    guard !folded.isEmpty, !noName.contains(folded) else { return [] }
    var words = folded.split(separator: 32)
    if words.count > 1 { words.removeAll { titles.contains(Array($0)) } }
    return Array(words.joined(separator: [32]))
  }

  /// Particles are joined to the word they go before.
  static func family(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = FastFolding.fold(raw)
    guard !folded.isEmpty, !noName.contains(folded) else { return [] }
    guard folded.contains(32) else { return folded }
    let words = folded.split(separator: 32).map(Array.init)
    var kept: [UInt8] = []
    var joins = true
    for (place, word) in words.enumerated() {
      if place > 0, titles.contains(word) { continue }
      if !joins { kept.append(32) }
      kept += word
      joins = particles.contains(word) && place < words.count - 1
    }
    return kept
  }

  func date(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    guard let date = dates.read(raw), !date.isPlaceholder else { return [] }
    return Array(String(date.packed).utf8)
  }

  static func sex(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = FastFolding.fold(raw)
    switch String(decoding: folded, as: UTF8.self) {
    case "m", "male", "1", "man", "boy": return Array("m".utf8)
    case "f", "female", "2", "woman", "girl", "w": return Array("f".utf8)
    case "", "u", "unknown", "not known", "0", "9", "not specified", "x", "not stated", "nk":
      return []
    default: return folded
    }
  }

  /// Ten digits whose last checks; otherwise the letters and digits, marked so that a number that
  /// does not check is never taken for one that does.
  static func nhsNumber(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let squeezed = squeezed(raw)
    guard squeezed.count >= 8, !isOneLetterRepeated(squeezed) else { return [] }
    return squeezed
  }

  static func identifier(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let squeezed = squeezed(raw)
    guard squeezed.count >= 3 else { return [] }
    return squeezed
  }

  /// True when the tenth digit is what modulus 11 of the first nine makes it.
  /// Source: NHS Data Model and Dictionary, NHS NUMBER.
  static func isNHSNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return false }
    var sum = 0
    for (place, digit) in digits.prefix(9).enumerated() { sum += Int(digit - 48) * (10 - place) }
    let check = 11 - sum % 11
    return check != 10 && (check == 11 ? 0 : check) == Int(digits[digits.startIndex + 9] - 48)
  }

  /// The last nine digits: with or without the country's code.
  static func phone(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let digits = FastFolding.digits(raw)
    guard digits.count >= 6 else { return [] }
    let kept = Array(digits.suffix(9))
    return isOneLetterRepeated(kept) ? [] : kept
  }

  static func email(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let lower = raw.prefix(FastFolding.limit).filter { $0 > 32 }
      .map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }
    guard lower.contains(0x40), lower.count >= 5 else { return [] }
    return lower
  }

  private static let streetWords: [[UInt8]: [UInt8]] = [
    "street": "st", "road": "rd", "avenue": "ave", "av": "ave", "crescent": "cres", "cr": "cres",
    "place": "pl", "close": "cl", "court": "ct", "drive": "dr", "lane": "ln", "terrace": "tce",
    "terr": "tce", "gardens": "gdns", "square": "sq", "circuit": "cct", "parade": "pde",
    "apartment": "flat", "apt": "flat", "unit": "flat",
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }

  static func address(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let folded = words(raw)
    guard folded.count > 1 else { return folded }
    var kept: [UInt8] = []
    kept.reserveCapacity(folded.count)
    for word in folded.split(separator: 32) {
      if !kept.isEmpty { kept.append(32) }
      if let short = streetWords[Array(word)] { kept += short } else { kept += word }
    }
    return kept
  }

  static func isOneLetterRepeated(_ text: [UInt8]) -> Bool {
    guard let first = text.first, text.count >= 3 else { return false }
    return text.allSatisfy { $0 == first }
  }
}
