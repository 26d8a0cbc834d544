import Intake
import Tables
public import Vocabulary

/// One report written by hand by an agency that has no system to send it from. It is read as a
/// table of one row through a mapping of its own, so it enters as a file would.
public struct OneReport: Sendable {
  /// The agency's own number for whom it is about.
  public var number = ""
  public var givenName = ""
  public var familyName = ""
  public var born = ""
  public var nhsNumber = ""
  public var postcode = ""
  /// The day of what happened.
  public var day = ""
  public var whatHappened = ""
  /// Who said so, in words: a role, never a name.
  public var whoSaidSo = ""
  public var standing = Standing.reported
  public var subject: Flow.Subject

  public init(subject: Flow.Subject) { self.subject = subject }

  /// What a report may be, as to how its sender knows it.
  public static let standings: [Standing] = [.observed, .reported, .alleged, .opinion]

  private static let header = [
    "Number", "Given name", "Family name", "Born", "NHS number", "Postcode", "Day",
    "What happened", "Standing", "Reference",
  ]

  /// The table of one row. The same report written again is the same file.
  var file: SentFile {
    let said = whoSaidSo.isEmpty ? whatHappened : whatHappened + " Said by: \(whoSaidSo)."
    let row = [
      number, givenName, familyName, born, nhsNumber, postcode, day, said, standing.rawValue,
      day + " " + said,
    ]
    return SentFile(
      name: "a report by hand", bytes: Array(Table.csv([OneReport.header, row]).utf8))
  }

  /// How the row is read under a flow.
  func mapping(for flow: Flow) -> TableMapping {
    let table = flow.items.first.flatMap { $0.split(separator: ".").first.map(String.init) }
    let isTold = subject == .child || subject == .heldAlready
    let notes = OneReport.standings.map { standing in
      MappingRule(
        name: "report-\(standing.rawValue)", says: "note",
        when: MappingRule.Condition(column: "Standing", isOneOf: [standing.rawValue]),
        occurred: "Day", standing: standing.rawValue, key: ["Day", "Reference"],
        fields: ["": MappedValue(column: "What happened")])
    }
    return TableMapping(
      id: "one-report", says: "A report written by hand.", recognisedBy: OneReport.header,
      table: table, record: "Number",
      subject: isTold ? nil : MappedValue(constant: subject.rawValue), nhsNumber: "NHS number",
      born: "Born", rules: OneReport.identity + notes)
  }

  private static let identity = [
    MappingRule(
      name: "name", says: "name",
      fields: [
        "given": MappedValue(column: "Given name"), "family": MappedValue(column: "Family name"),
      ]),
    MappingRule(
      name: "born", says: "born", fields: ["on": MappedValue(column: "Born", kind: .date)]),
    MappingRule(
      name: "nhs-number", says: "identifier",
      fields: [
        "system": MappedValue(constant: Identifier.nhsNumber),
        "value": MappedValue(column: "NHS number", kind: .nhsNumber),
      ]),
    MappingRule(
      name: "home", says: "lives", key: ["Postcode"],
      fields: [
        "place": MappedValue(
          fields: ["postcode": MappedValue(column: "Postcode", kind: .postcode)])
      ]),
  ]

  /// What a notice of the police calls such a person; nil for one it has no word for. Never the
  /// worst of what somebody might be.
  private var partInNotice: String? {
    switch subject {
    case .child: "child"
    case .victim: "victim"
    case .allegedPerpetrator: "alleged perpetrator"
    case .careLeaver, .parentOrCarer, .householdMember, .heldAlready, .staff, .wholePopulation: nil
    }
  }

  /// Why it cannot be sent under a flow; nil where it can.
  public func hindrance(under flow: Flow) -> String? {
    flow.format == "police-notice" && partInNotice == nil
      ? "A notice names a child, a victim or an alleged perpetrator; say which, or choose another flow"
      : nil
  }

  /// A notice of the police of one person, in the columns that notices have. Its part is left
  /// empty, and the notice turned away, where nobody said which it is.
  var notice: SentFile {
    let said = whoSaidSo.isEmpty ? whatHappened : whatHappened + " Said by: \(whoSaidSo)."
    let header = [
      "alert_ref", "role", "given_name", "family_name", "dob", "nhs_number", "postcode",
      "incident_date", "circumstances",
    ]
    let row = [
      number, partInNotice ?? "", givenName, familyName, born, nhsNumber, postcode, day, said,
    ]
    return SentFile(name: "a notice by hand", bytes: Array(Table.csv([header, row]).utf8))
  }
}

extension Hub {
  /// Takes in a report written by hand, under a flow of its agency.
  public func receive(_ report: OneReport, flow name: String) throws -> Receipt {
    let flow = try flow(named: name)
    if let hindrance = report.hindrance(under: flow) {
      throw HubProblem.refused([
        Rejection(
          file: report.notice.name, field: "role", problem: "the report was not sent",
          expected: hindrance)
      ])
    }
    return flow.format == "police-notice"
      ? try receive([report.notice], flow: name)
      : try receive([report.file], flow: name, mapping: report.mapping(for: flow))
  }
}
