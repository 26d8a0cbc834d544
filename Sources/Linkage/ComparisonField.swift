/// What two records are compared on.
public enum ComparisonField: String, Hashable, Sendable, Codable, CaseIterable {
  case nhsNumber, nationalNumber, agencyNumber, givenName, middleName, familyName
  case dateOfBirth, sex, address, telephone, dateOfDeath
  /// Where every comparison starts: two records picked blindly.
  case start
  /// What a relative in the same home would share as well.
  case household

  /// As a page heads it: `Date of birth`.
  public var inWords: String {
    switch self {
    case .nhsNumber: "NHS number"
    case .nationalNumber: "Other national number"
    case .agencyNumber: "Agency's own number"
    case .givenName: "Given name"
    case .middleName: "Middle name"
    case .familyName: "Family name"
    case .dateOfBirth: "Date of birth"
    case .sex: "Sex"
    case .address: "Address"
    case .telephone: "Telephone"
    case .dateOfDeath: "Date of death"
    case .start: "Start"
    case .household: "Household"
    }
  }
}
