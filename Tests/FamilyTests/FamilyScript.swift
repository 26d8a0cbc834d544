import Family
import Vocabulary

/// Writes the statements of an invented family, one line each, as agencies would send them.
struct FamilyScript {
  private(set) var statements: [Statement] = []
  var agency: AgencyID = "northmoor-csc"
  var standing = Standing.reported

  static func record(_ id: String) -> RecordReference { RecordReference("northmoor-csc", id) }
  static func person(_ id: String) -> PersonID { PersonID(record(id)) }

  mutating func say(_ id: String, _ saying: Saying, on date: String? = nil) {
    let sequence = statements.count + 1
    let draft = DraftStatement(
      about: FamilyScript.record(id), says: saying, standing: standing,
      occurred: date.flatMap { UncertainDate(edtf: $0) }, saidBy: agency,
      source: SourcePlace(document: "invented.csv", line: sequence), key: "k\(sequence)")
    let recorded = Instant(startOf: Day(year: 2031, month: 3, day: 10)!)
    statements.append(
      Statement(sequence: sequence, recorded: recorded, submission: "s1", told: draft))
  }

  mutating func person(
    _ id: String, _ name: String?, _ sex: Sex, born: String? = nil, expected: Bool = false,
    died: String? = nil
  ) {
    if let name {
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      say(id, .name(PersonName(given: parts[0], family: parts.count > 1 ? parts[1] : nil)))
    }
    say(id, .sex(sex))
    if let born { say(id, .born(Birth(on: UncertainDate(edtf: born)!, expected: expected))) }
    if let died { say(id, .died(UncertainDate(edtf: died)!)) }
  }

  mutating func tie(
    _ id: String, _ kind: Relationship.Kind, _ other: String, from: String? = nil,
    to: String? = nil
  ) {
    let period = Period(
      from: from.flatMap { UncertainDate(edtf: $0) }, to: to.flatMap { UncertainDate(edtf: $0) })
    say(id, .relationship(Relationship(kind: kind, to: FamilyScript.record(other), period: period)))
  }

  mutating func lives(_ ids: [String], _ address: String, from: String, to: String? = nil) {
    for id in ids {
      let period = Period(
        from: UncertainDate(edtf: from), to: to.flatMap { UncertainDate(edtf: $0) })
      say(
        id, .lives(Residence(place: Place(address: address, postcode: "NM1 2AB"), period: period)))
    }
  }

  mutating func alert(by one: String, to other: String, on date: String) {
    let alert = PoliceAlert(
      reference: "N\(statements.count)",
      involved: [
        .init(record: FamilyScript.record(other), role: .victim),
        .init(record: FamilyScript.record(one), role: .allegedPerpetrator),
      ])
    let (kept, before) = (agency, standing)
    agency = "northmoor-police"
    standing = .alleged
    say(other, .policeAlert(alert), on: date)
    agency = kept
    standing = before
  }

  var graph: FamilyGraph { FamilyGraph(statements: statements, people: People()) }
}
