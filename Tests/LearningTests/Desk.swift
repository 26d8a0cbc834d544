import Learning
import Vocabulary

/// Statements written down one after the other, as a test tells them.
///
/// All people and agencies are invented. 3 March 2031 is a Monday.
struct Desk {
  private(set) var statements: [Statement] = []

  static let agencies = [
    Agency(
      id: "northmoor-csc", name: "Northmoor Children's Services", kind: .childrensServices,
      invented: true),
    Agency(
      id: "southmere-csc", name: "Southmere Children's Services", kind: .childrensServices,
      invented: true),
    Agency(id: "mill-lane", name: "Mill Lane Surgery", kind: .generalPractice, invented: true),
    Agency(
      id: "harbour-road", name: "Harbour Road Practice", kind: .generalPractice, invented: true),
    Agency(
      id: "eastvale-mh", name: "Eastvale Mental Health", kind: .mentalHealthTrust, invented: true),
    Agency(id: "northmoor-police", name: "Northmoor Police", kind: .police, invented: true),
  ]

  /// Good Friday and Easter Monday of 2031 are 11 and 14 April.
  static let workingDays = WorkingDays(
    holidays: [day("2031-04-11"): "Good Friday", day("2031-04-14"): "Easter Monday"],
    knownUntil: day("2032-12-31"))

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
    return day
  }

  static func date(_ text: String) -> UncertainDate {
    guard let date = UncertainDate(edtf: text) else { preconditionFailure("\(text) is no date") }
    return date
  }

  /// Said by the record's own agency unless told otherwise; known on the day it occurred.
  mutating func say(
    _ says: Saying, about record: String, on day: String?, by agency: AgencyID? = nil,
    practitioner: String? = nil
  ) {
    guard let record = RecordReference(record) else { preconditionFailure("\(record)") }
    let occurred = day.map { Desk.date($0) }
    let sequence = statements.count + 1
    statements.append(
      Statement(
        sequence: sequence, recorded: Instant(startOf: occurred?.latest ?? Desk.day("2000-01-01")),
        submission: "test",
        told: DraftStatement(
          about: record, says: says, standing: .reported, occurred: occurred,
          saidBy: agency ?? record.agency, practitioner: practitioner,
          source: SourcePlace(document: "test"),
          key: "test/\(sequence)")))
  }

  func input(
    asOf: String, people: People = People(), agreements: [Agreement] = [],
    flowUses: [FlowUse]? = nil, linked: [PersonID: Set<PersonID>]? = nil,
    agencies: [Agency] = Desk.agencies
  ) -> MeasureInput {
    MeasureInput(
      asOf: Desk.day(asOf), statements: statements, people: people, agencies: agencies,
      workingDays: Desk.workingDays, agreements: agreements, flowUses: flowUses,
      linkedChildren: linked)
  }

  /// The one result of a measure at an agency.
  func result(_ id: String, at agency: String, asOf: String) -> MeasureResult? {
    Measures.results(of: input(asOf: asOf)).result(id, at: agency)
  }
}

extension [MeasureResult] {
  func result(_ id: String, at agency: String) -> MeasureResult? {
    first { $0.measure.id == id && $0.agency == agency }
  }
}

extension MeasureResult {
  /// `1 of 2`, then what is blank and what was left out, for short expectations.
  var figures: String {
    guard let count else { return "not measured" }
    let left = (count.excluded ?? ["withheld": 0]).sorted { $0.key < $1.key }
      .map { ", \($0.value) \($0.key)" }
    let figure =
      count.days.map { "\($0.value) days of \(count.denominator), at most \($0.longest ?? -1)" }
      ?? "\(count.numerator ?? 0) of \(count.denominator)"
    return figure + ", \(count.missing ?? -1) blank" + left.joined()
  }
}
