/// A name somebody goes or went by.
public struct PersonName: Hashable, Codable, Sendable {
  public var given: String?
  public var middle: String?
  public var family: String?
  public var kind: Kind

  public init(given: String?, middle: String? = nil, family: String?, kind: Kind = .usual) {
    self.given = given
    self.middle = middle
    self.family = family
    self.kind = kind
  }

  public enum Kind: String, Codable, Sendable { case usual, former, alias }

  /// `Mara Ashdown`; empty when neither part is known.
  public var inWords: String { [given, family].compactMap { $0 }.joined(separator: " ") }
}

/// When somebody was born, or is expected to be.
public struct Birth: Hashable, Codable, Sendable {
  public var on: UncertainDate
  /// True for an unborn child, whose date is the expected one.
  public var expected: Bool

  public init(on: UncertainDate, expected: Bool = false) {
    self.on = on
    self.expected = expected
  }
}

public enum Sex: String, Codable, Sendable { case female, male, unknown }

/// A number by which some system knows somebody.
public struct Identifier: Hashable, Codable, Sendable {
  /// What kind of number: `nhs-number`, `upn`, `legacy`, or a source's own word, lower case.
  public var system: String
  public var value: String

  public init(system: String, value: String) {
    self.system = system
    self.value = value
  }

  public static let nhsNumber = "nhs-number"
  public static let uniquePupilNumber = "upn"
}

/// The NHS number's rule: ten digits, the last a check on the first nine.
///
/// Weights 10 to 2, sum modulo 11, check digit 11 less that; 11 means 0 and 10 is never issued.
/// Source: NHS Data Dictionary, NHS number.
public enum NHSNumber {
  /// The ten digits without spaces or hyphens, or nil when the number fails its check, or is one
  /// digit ten times: some pass the check, and they are what people type to get past a form.
  public static func checked(_ text: String) -> String? {
    let kept = text.utf8.filter { $0 != 32 && $0 != 45 }
    let digits = kept.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
    guard digits.count == 10, kept.count == 10, Set(digits).count > 1 else { return nil }
    guard checkDigit(ofNine: Array(digits.prefix(9))) == digits[9] else { return nil }
    return digits.map(String.init).joined()
  }

  /// The tenth digit for nine others; nil where no number is ever issued.
  public static func checkDigit(ofNine digits: [Int]) -> Int? {
    precondition(digits.count == 9, "an NHS number's check digit is worked out from nine digits")
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = 11 - sum % 11
    return check == 11 ? 0 : check == 10 ? nil : check
  }
}

/// Somewhere; what names a place can lead somebody there, so a place can be protected.
public struct Place: Hashable, Codable, Sendable {
  /// One line, as the source wrote it.
  public var address: String?
  /// Upper case, one space before the last three characters.
  public var postcode: String?
  /// Unique property reference number, up to 12 digits.
  public var uprn: String?

  public init(address: String? = nil, postcode: String? = nil, uprn: String? = nil) {
    self.address = address
    self.postcode = postcode
    self.uprn = uprn
  }
}

/// That somebody lives or lived somewhere.
public struct Residence: Hashable, Codable, Sendable {
  public var place: Place
  public var period: Period
  /// The source's word: `Home`, `Placement`.
  public var kind: String?

  public init(place: Place, period: Period = Period(), kind: String? = nil) {
    self.place = place
    self.period = period
    self.kind = kind
  }
}
