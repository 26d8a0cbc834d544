/// What a column of an agency's own table can hold, as somebody without a mapping's words says it.
public enum ColumnMeaning: String, Codable, Sendable, CaseIterable {
  case nothing
  /// The agency's own number for whom the row is about.
  case record
  case fullName, givenName, familyName, formerFamilyName
  case born, sex, nhsNumber
  case address, postcode, livedFrom, livedTo
  /// Another person of the same table, by the agency's number.
  case otherRecord
  /// What the row's person is to the other.
  case relationship
  /// The day of what happened, and what tells one happening from another.
  case day, eventNumber
  case note
  case appointmentWith, appointmentOutcome
  case medicine, dose

  /// As a menu says it.
  public var inWords: String {
    switch self {
    case .nothing: "nothing: leave it out"
    case .record: "your own number for the person"
    case .fullName: "the whole name"
    case .givenName: "given name"
    case .familyName: "family name"
    case .formerFamilyName: "former family name"
    case .born: "date of birth"
    case .sex: "sex"
    case .nhsNumber: "NHS number"
    case .address: "address"
    case .postcode: "postcode"
    case .livedFrom: "lives there since"
    case .livedTo: "lived there until"
    case .otherRecord: "your own number for somebody related"
    case .relationship: "what the person is to that other"
    case .day: "day of what happened"
    case .eventNumber: "number of what happened"
    case .note: "what happened, in words"
    case .appointmentWith: "an appointment: with which team"
    case .appointmentOutcome: "an appointment: what came of it"
    case .medicine: "a medicine"
    case .dose: "the medicine's dose"
    }
  }

  /// Headings people write above it, as `Table.folded` folds them with `_` as spaces.
  var headings: [String] {
    switch self {
    case .nothing: []
    case .record:
      [
        "person id", "client id", "client no", "client number", "client ref", "tenant ref",
        "tenant id", "pupil id", "pupil ref", "case id", "case number", "reference", "ref", "id",
        "person ref", "person number", "service user id", "patient id", "record id", "urn",
      ]
    case .fullName: ["name", "full name", "client name", "tenant", "pupil", "pupil name", "who"]
    case .givenName:
      ["forename", "forenames", "first name", "first names", "given name", "given names", "first"]
    case .familyName: ["surname", "last name", "family name", "last"]
    case .formerFamilyName:
      ["former surname", "previous surname", "maiden name", "birth name", "previous name", "alias"]
    case .born: ["date of birth", "dob", "d o b", "birth date", "born", "birthdate"]
    case .sex: ["sex", "gender"]
    case .nhsNumber: ["nhs number", "nhs no", "nhs", "nhs num"]
    case .address:
      ["address", "home address", "lives at", "address line 1", "current address", "property"]
    case .postcode: ["postcode", "post code", "pcode"]
    case .livedFrom: ["tenancy start", "moved in", "address from", "lives there since"]
    case .livedTo: ["tenancy end", "moved out", "address to"]
    case .otherRecord:
      ["related id", "related person", "related to", "of", "linked id", "parent id", "contact id"]
    case .relationship:
      ["relationship", "relation", "related as", "relationship type", "is", "relationship to"]
    case .day:
      [
        "date", "visit date", "note date", "event date", "contact date", "seen on", "when",
        "incident date", "appointment date", "referral date", "date seen", "day",
      ]
    case .eventNumber:
      [
        "note id", "event id", "event no", "visit id", "visit no", "appointment id",
        "appointment no", "incident no", "incident number", "referral ref", "log no", "entry",
      ]
    case .note:
      [
        "note", "notes", "comments", "comment", "what happened", "details", "description",
        "summary", "narrative", "support note", "concern", "case note",
      ]
    case .appointmentWith: ["clinic", "team", "service", "seen by team", "appointment with"]
    case .appointmentOutcome: ["outcome", "attendance", "attended", "result"]
    case .medicine: ["medicine", "medication", "drug", "prescribed"]
    case .dose: ["dose", "dosage", "strength"]
    }
  }
}
