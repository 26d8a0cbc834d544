import Vocabulary

/// The flags of an outcome cell: `{"NEW_REFERRAL_FLAG": "Y", "NFA_FLAG": "", …}`.
enum OutcomeFlags {
  /// What each flag of `cont_contact_outcome_json` means; the words of the dataset's guidance.
  private static let words = [
    "NEW_REFERRAL_FLAG": "New referral", "EXISTING_REFERRAL_FLAG": "Existing referral",
    "CP_ENQUIRY_FLAG": "CP enquiry", "NFA_FLAG": "NFA",
    "NON_AGENCY_ADOPTION_FLAG": "Non-agency adoption",
    "PRIVATE_FOSTERING_FLAG": "Private fostering", "ADVICE_FLAG": "Advice",
    "MISSING_FLAG": "Missing", "OLA_CP_FLAG": "Other local authority CP",
    "OTHER_OUTCOMES_EXIST_FLAG": "Other",
  ]
  /// Counts of the flags themselves.
  private static let counts = ["NUMBER_OF_OUTCOMES", "TOTAL_NO_OF_OUTCOMES"]
  /// Free text, which a contact has no place for.
  private static let comments = ["COMMENTS", "OUTCOME_COMMENTS"]

  /// Outcomes that are set, in the order written; a flag the dataset does not list is kept as
  /// the source wrote it.
  static func outcomes(
    _ row: Int, _ column: Column, _ sheet: Sheet, into gathered: inout Gathered
  ) -> [String] {
    guard let text = sheet.text(row, column) else { return [] }
    switch FlatJSON(text) {
    case .list(let values): return values.filter { !$0.isEmpty }
    case .object(let entries):
      return entries.compactMap { entry in
        if comments.contains(entry.key), !entry.value.isEmpty {
          gathered.drop(column.field + "." + entry.key)
          return nil
        }
        return outcome(entry)
      }
    case nil:
      sheet.reject(
        row, column, "not readable as outcomes",
        expected: "a JSON object of flags such as NEW_REFERRAL_FLAG", into: &gathered)
      return []
    }
  }

  private static func outcome(_ entry: FlatJSON.Entry) -> String? {
    guard !counts.contains(entry.key), !entry.value.isEmpty else { return nil }
    let name = words[entry.key] ?? entry.key
    switch AnswerReading.read(entry.value) {
    case .yes: return name
    case .no, .notRecorded: return nil
    case nil: return name + ": " + entry.value
    }
  }
}
