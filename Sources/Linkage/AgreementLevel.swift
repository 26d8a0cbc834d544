/// How far two records agree on one field. Within a field the closest comes first.
///
/// A field that either record lacks has no level and says nothing either way.
public enum AgreementLevel: Int, Hashable, Sendable, CaseIterable {
  case nhsNumberSame, nhsNumberDiffers
  case nationalNumberSame, nationalNumberDiffers, agencyNumberSame
  case givenSame, givenVariant, givenOneLetter, givenInitial, givenIsMiddle, givenSimilar
  case givenDiffers
  case middleSame, middleInitial, middleDiffers
  case familySame, familyFormer, familyPart, familySimilar, familyDiffers
  case birthSame, birthSwapped, birthSameDefault, birthSlip, birthSameMonth, birthSameYear
  case birthDoubtfullyDiffers, birthDiffers
  case sexSame, sexDiffers
  case addressSame, postcodeSame, addressDiffers
  case telephoneSame
  case deathSame, deathNear, deathDiffers

  /// The case's own name, as model files write it.
  public var name: String { String(describing: self) }

  /// The field it is a level of.
  public var field: ComparisonField {
    switch self {
    case .nhsNumberSame, .nhsNumberDiffers: .nhsNumber
    case .nationalNumberSame, .nationalNumberDiffers: .nationalNumber
    case .agencyNumberSame: .agencyNumber
    case .givenSame, .givenVariant, .givenOneLetter, .givenInitial, .givenIsMiddle, .givenSimilar,
      .givenDiffers:
      .givenName
    case .middleSame, .middleInitial, .middleDiffers: .middleName
    case .familySame, .familyFormer, .familyPart, .familySimilar, .familyDiffers: .familyName
    case .birthSame, .birthSwapped, .birthSameDefault, .birthSlip, .birthSameMonth,
      .birthSameYear, .birthDoubtfullyDiffers, .birthDiffers:
      .dateOfBirth
    case .sexSame, .sexDiffers: .sex
    case .addressSame, .postcodeSame, .addressDiffers: .address
    case .telephoneSame: .telephone
    case .deathSame, .deathNear, .deathDiffers: .dateOfDeath
    }
  }

  /// What a reviewer reads, the same whichever record comes first.
  public var inWords: String {
    switch self {
    case .nhsNumberSame: "NHS number the same, and valid"
    case .nhsNumberDiffers: "NHS numbers differ, both valid"
    case .nationalNumberSame: "Another national number the same"
    case .agencyNumberSame: "The agency's own number the same"
    case .nationalNumberDiffers: "Another national number differs"
    case .givenSame: "Given name the same"
    case .givenVariant: "Given names are forms of one name"
    case .givenOneLetter: "Given name the same but for one letter"
    case .givenInitial: "Given name agrees with an initial"
    case .givenIsMiddle: "Given name of one is a middle name of the other"
    case .givenSimilar: "Given names similar"
    case .givenDiffers: "Given names differ"
    case .middleSame: "A middle name the same"
    case .middleInitial: "A middle name agrees with an initial"
    case .middleDiffers: "Middle names differ"
    case .familySame: "Family name the same: household evidence, capped"
    case .familyFormer: "Family name the same as a former one: household evidence, capped"
    case .familyPart: "Family names share a part: household evidence, capped"
    case .familySimilar: "Family names similar: household evidence, capped"
    case .familyDiffers: "Family names differ"
    case .birthSame: "Born on the same day"
    case .birthSwapped: "Born on the same day with day and month exchanged"
    case .birthSameDefault: "Both born on 1 January of the same year, which may stand for any day"
    case .birthSlip: "Dates of birth the same but for a slip in one figure"
    case .birthSameMonth: "Dates of birth agree to the month, as far as they are known"
    case .birthSameYear: "Dates of birth agree to the year, as far as they are known"
    case .birthDoubtfullyDiffers: "Dates of birth differ, but one is doubtful"
    case .birthDiffers: "Dates of birth differ"
    case .sexSame: "Sex the same"
    case .sexDiffers: "Sex differs"
    case .addressSame: "Address the same: counts as household evidence, capped"
    case .postcodeSame: "Postcode the same: counts as household evidence, capped"
    case .addressDiffers: "No address in common"
    case .telephoneSame: "Telephone the same: counts as household evidence, capped"
    case .deathSame: "Died on the same day"
    case .deathNear: "Dates of death agree, as far as they are known"
    case .deathDiffers: "Dates of death differ"
    }
  }
}

extension AgreementLevel: Codable {
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let level = AgreementLevel.allCases.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no level of agreement so named"))
    }
    self = level
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
