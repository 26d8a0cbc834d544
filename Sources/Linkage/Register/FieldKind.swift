/// What a column of a register holds, and so how it is read and compared.
public enum FieldKind: String, Sendable, CaseIterable, Codable {
  case recordID = "record_id"
  case source
  case givenName = "given_name"
  case middleName = "middle_name"
  case familyName = "family_name"
  case formerName = "former_name"
  case fullName = "full_name"
  case birthDate = "date_of_birth"
  case birthDay = "birth_day"
  case birthMonth = "birth_month"
  case birthYear = "birth_year"
  case sex
  case nhsNumber = "nhs_number"
  case identifier
  case postcode
  case streetNumber = "street_number"
  case address
  case locality
  case phone
  case email
  case occupation
  /// One of a few values: exact agreement counts.
  case category
  /// Free words, compared by spelling.
  case text
  case number
  /// Seen and not used.
  case ignored

  /// True for what can be compared; false for keys, sources, parts of dates and unused columns.
  var isEvidence: Bool {
    switch self {
    case .recordID, .source, .ignored, .birthDay, .birthMonth, .birthYear, .streetNumber,
      .formerName:
      false
    case .givenName, .middleName, .familyName, .fullName, .birthDate, .sex, .nhsNumber,
      .identifier, .postcode, .address, .locality, .phone, .email, .occupation, .category, .text,
      .number:
      true
    }
  }

  /// The name of the kind in a report, in words.
  var inWords: String {
    switch self {
    case .recordID: "record number"
    case .source: "source"
    case .givenName: "given name"
    case .middleName: "middle name"
    case .familyName: "family name"
    case .formerName: "former family name"
    case .fullName: "whole name"
    case .birthDate: "date of birth"
    case .birthDay: "day of birth"
    case .birthMonth: "month of birth"
    case .birthYear: "year of birth"
    case .sex: "sex"
    case .nhsNumber: "NHS number"
    case .identifier: "identifier"
    case .postcode: "postcode"
    case .streetNumber: "house number"
    case .address: "address"
    case .locality: "place"
    case .phone: "telephone"
    case .email: "e-mail"
    case .occupation: "occupation"
    case .category: "category"
    case .text: "text"
    case .number: "number"
    case .ignored: "not used"
    }
  }
}
