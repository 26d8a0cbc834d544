import Vocabulary

/// Numbers that carry a check on themselves.
enum NumberChecks {
  static let expectedNHSNumber = "ten digits, the last a check on the other nine"
  static let expectedPupilNumber = "a letter that checks the twelve characters after it"

  /// The ten digits; nil when the check fails, and for one digit repeated ten times, which passes
  /// the check but stands in systems for "none".
  static func nhsNumber(_ text: String) -> String? {
    guard let number = NHSNumber.checked(text) else { return nil }
    let isOneDigit = number.utf8.allSatisfy { $0 == number.utf8.first }
    return isOneDigit ? nil : number
  }

  /// A unique pupil number in upper case; nil when it fails its check.
  ///
  /// Characters 2 to 13 times their places, summed modulo 23, pick the letter. In a temporary
  /// number the thirteenth is a letter that counts as its place in the list.
  /// Source: Department for Education, Unique pupil numbers: guide.
  static func uniquePupilNumber(_ text: String) -> String? {
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
    let number = Array(text.uppercased().utf8)
    guard number.count == 13 else { return nil }
    var sum = 0
    for place in 2...13 {
      let byte = number[place - 1]
      let value: Int
      if (48...57).contains(byte) {
        value = Int(byte) - 48
      } else if place == 13, let position = letters.firstIndex(of: byte) {
        value = position
      } else {
        return nil
      }
      sum += value * place
    }
    guard number[0] == letters[sum % 23] else { return nil }
    return String(decoding: number, as: UTF8.self)
  }

  /// Up to twelve digits of a unique property reference number.
  static func uniquePropertyReference(_ text: String) -> String? {
    (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
      ? text : nil
  }
}
