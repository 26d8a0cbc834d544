import Glibc

/// How often two records agree this far, in each of the three kinds of pair there are.
///
/// Fellegi and Sunter 1969 weigh the same person against a stranger. Families need a third kind:
/// a relative in the same home shares the family name and address that set strangers apart.
public struct ComparisonLevel: Hashable, Sendable, Codable {
  /// How far the two agree.
  public let level: AgreementLevel
  /// Of pairs of records of the same person that have the field, the part at this level: "m".
  public let samePerson: Double
  /// The same among pairs of two people of one household.
  public let sameHousehold: Double
  /// The same among pairs of people who have nothing to do with one another: "u".
  public let unrelated: Double
  /// Where the three figures come from: an assumption until they are estimated.
  public let origin: String
  /// log2 of `samePerson` over `unrelated`.
  let weight: Double
  /// log2 of `sameHousehold` over `unrelated`.
  let householdWeight: Double

  /// Each figure is above 0 and at most 1.
  public init(
    _ level: AgreementLevel, samePerson: Double, sameHousehold: Double, unrelated: Double,
    origin: String
  ) {
    let figures = [samePerson, sameHousehold, unrelated]
    precondition(figures.allSatisfy { $0 > 0 && $0 <= 1 }, "a frequency is above 0, at most 1")
    self.level = level
    self.samePerson = samePerson
    self.sameHousehold = sameHousehold
    self.unrelated = unrelated
    self.origin = origin
    weight = log2(samePerson / unrelated)
    householdWeight = log2(sameHousehold / unrelated)
  }

  private enum CodingKeys: String, CodingKey {
    case level, samePerson, sameHousehold, unrelated, origin
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let figures = try [CodingKeys.samePerson, .sameHousehold, .unrelated].map { key in
      let figure = try values.decode(Double.self, forKey: key)
      guard figure > 0, figure <= 1 else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "a frequency is above 0 and at most 1")
      }
      return figure
    }
    self.init(
      try values.decode(AgreementLevel.self, forKey: .level), samePerson: figures[0],
      sameHousehold: figures[1], unrelated: figures[2],
      origin: try values.decode(String.self, forKey: .origin))
  }
}
