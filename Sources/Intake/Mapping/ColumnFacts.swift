import Tables

/// What the cells of a column look like: shares of those that hold something.
struct ColumnFacts {
  private(set) var filled = 0
  private(set) var examples: [String] = []
  private var days = 0
  private var nhsNumbers = 0
  private var postcodes = 0
  private var relations = 0
  private var sexes = 0
  private var outcomes = 0
  private var sentences = 0
  private var withDigits = 0
  private var seen: Set<String> = []

  /// Rows looked at.
  static let rows = 500

  init(_ column: Int, of table: Table) {
    for row in table.rows.prefix(ColumnFacts.rows) where !table.isBlank(row, column) {
      note(table.cell(row, column))
    }
  }

  private mutating func note(_ text: String) {
    filled += 1
    if examples.count < 3, !examples.contains(text) { examples.append(text) }
    seen.insert(text)
    if case .written = DateReading.read(text.utf8) { days += 1 }
    if NumberChecks.nhsNumber(text) != nil { nhsNumbers += 1 }
    if PostcodeReading.read(text) != nil { postcodes += 1 }
    if RelationshipWords.part(text) != nil { relations += 1 }
    if ["f", "m", "female", "male", "u", "unknown"].contains(text.lowercased()) { sexes += 1 }
    if AttendanceWords.outcome(text) != nil { outcomes += 1 }
    if text.split(separator: " ").count > 4 { sentences += 1 }
    if text.contains(where: \.isNumber), !text.contains(" ") { withDigits += 1 }
  }

  /// How far the values speak for a meaning, 0 to 1; nil where they say nothing either way.
  func share(for meaning: ColumnMeaning) -> Double? {
    guard filled > 0 else { return nil }
    func of(_ count: Int) -> Double { Double(count) / Double(filled) }
    switch meaning {
    case .born, .day, .livedFrom, .livedTo: return of(days)
    case .nhsNumber: return of(nhsNumbers)
    case .postcode: return of(postcodes)
    case .relationship: return of(relations)
    case .sex: return of(sexes)
    case .appointmentOutcome: return of(outcomes)
    case .note: return of(sentences)
    case .record, .otherRecord, .eventNumber:
      return days + nhsNumbers + postcodes > filled / 2 ? 0 : of(withDigits)
    case .nothing, .fullName, .givenName, .familyName, .formerFamilyName, .address,
      .appointmentWith, .medicine, .dose:
      return days + nhsNumbers + postcodes + sexes > filled / 2 ? 0 : nil
    }
  }
}

/// What came of an appointment, in the words systems write.
enum AttendanceWords {
  static let table: [String: String] = [
    "attended": "attended", "seen": "attended", "came": "attended", "y": "attended",
    "yes": "attended", "dna": "didNotAttend", "did not attend": "didNotAttend",
    "not attended": "didNotAttend", "n": "didNotAttend", "no": "didNotAttend",
    "no show": "didNotAttend", "was not brought": "didNotAttend", "wnb": "didNotAttend",
    "refused": "refused", "declined": "refused", "cancelled by patient": "cancelledByPerson",
    "cancelled by client": "cancelledByPerson", "cancelled": "cancelledByPerson",
    "cancelled by service": "cancelledByService", "cancelled by clinic": "cancelledByService",
    "not recorded": "notRecorded", "unknown": "notRecorded",
  ]

  static func outcome(_ text: String) -> String? { table[text.lowercased()] }
}
