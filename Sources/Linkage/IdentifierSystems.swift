import Vocabulary

/// How far an identifier's system reaches.
enum IdentifierSystems {
  /// Systems whose numbers mean the same person whichever agency writes them. Any other word is
  /// one source's own and is compared within that agency only.
  static let national: Set<String> = [
    Identifier.uniquePupilNumber, "nino", "passport", "driving-licence", "pnc-id", "chi-number",
  ]

  /// Systems that reach a household rather than a person.
  static let telephone: Set<String> = ["phone", "telephone", "mobile"]

  /// An NHS number that passes its check and could have been issued.
  ///
  /// Ten times the same digit passes the check and is what people type to get past a form.
  static func issuedNHSNumber(_ text: String) -> String? {
    guard let number = NHSNumber.checked(text), Set(number.utf8).count > 1 else { return nil }
    return number
  }

  /// Letters and digits, lower case; nil where nothing, or only one repeated sign, is left.
  static func standard(_ value: String) -> String? {
    let text = Folding.words(value).joined()
    return Set(text.utf8).count > 1 ? text : nil
  }

  /// The last ten digits: with or without +44 or a leading nought.
  static func standard(telephone: String) -> String? {
    let digits = telephone.utf8.filter { (48...57).contains($0) }.suffix(10)
    guard digits.count == 10, Set(digits).count > 1 else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }
}
