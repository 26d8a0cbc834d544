/// What the first rows of a column look like.
struct ColumnProfile {
  let header: String
  /// Values of the first rows that are not blank, folded.
  let samples: [[UInt8]]
  let rows: Int
  let different: Int

  init(header: String, samples: [[UInt8]], rows: Int) {
    self.header = header
    self.samples = samples
    self.rows = rows
    different = Set(samples).count
  }

  /// Share of the values that are so, 0 to 1; 0 of none.
  func share(_ matches: ([UInt8]) -> Bool) -> Double {
    guard !samples.isEmpty else { return 0 }
    return Double(samples.count(where: matches)) / Double(samples.count)
  }

  /// The kind the values have, where they leave no doubt.
  var kindByValues: FieldKind? {
    guard samples.count >= 5 else { return nil }
    let reader = DateReader()
    if share({ $0.contains(0x40) && $0.contains(0x2E) }) > 0.8 { return .email }
    if share({ StandardText.isNHSNumber(FastFolding.squeezed($0[...])[...]) }) > 0.9 {
      return .nhsNumber
    }
    if share({ ColumnProfile.isUKPostcode(FastFolding.squeezed($0[...])) }) > 0.8 {
      return .postcode
    }
    if share({ ColumnProfile.looksLikeDate($0) && reader.read($0[...]) != nil }) > 0.8 {
      return .birthDate
    }
    if different <= 6,
      share({
        !StandardText.sex($0[...]).isEmpty && $0.count <= 6
          && ColumnProfile.sexes.contains(StandardText.sex($0[...]))
      }) > 0.7
    {
      return .sex
    }
    if share(ColumnProfile.looksLikePhone) > 0.8 { return .phone }
    if different > 10, share({ !Nicknames.groups(of: ColumnProfile.firstWord($0)).isEmpty }) > 0.3 {
      return share({ $0.contains(32) }) > 0.8 ? .fullName : .givenName
    }
    return nil
  }

  private static let sexes: Set<[UInt8]> = [Array("m".utf8), Array("f".utf8)]

  private static func firstWord(_ text: [UInt8]) -> String {
    let folded = FastFolding.fold(text[...])
    return String(decoding: folded.prefix { $0 != 32 }, as: UTF8.self)
  }

  private static func looksLikeDate(_ text: [UInt8]) -> Bool {
    let digits = text.count { $0 >= 48 && $0 <= 57 }
    if digits == text.count { return digits == 8 }
    return digits >= 3 && digits * 2 >= text.count && text.count <= 24
      && text.contains { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E || $0 == 32 }
  }

  private static func looksLikePhone(_ text: [UInt8]) -> Bool {
    let digits = text.count { $0 >= 48 && $0 <= 57 }
    let first = text.first { $0 != 32 && $0 != 0x28 }
    return (10...13).contains(digits) && text.count <= digits + 6
      && (first == 0x30 || first == 0x2B)
  }

  /// `a9 9aa` and its kin, squeezed and lower case.
  static func isUKPostcode(_ text: [UInt8]) -> Bool {
    guard (5...7).contains(text.count) else { return false }
    func isDigit(_ at: Int) -> Bool { text[at] >= 48 && text[at] <= 57 }
    func isLetter(_ at: Int) -> Bool { text[at] >= 97 && text[at] <= 122 }
    let count = text.count
    return isLetter(0) && isDigit(count - 3) && isLetter(count - 2) && isLetter(count - 1)
      && (1..<count - 3).contains(where: isDigit)
  }
}
