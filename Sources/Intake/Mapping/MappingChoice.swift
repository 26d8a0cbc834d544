public import Vocabulary

/// What a person said the columns of a table hold, and whom it is about.
public struct MappingChoice: Sendable {
  public var id: String
  public var version: String
  /// What the table is, in a sentence.
  public var says: String
  /// The name that begins the table's fields in the flow; the mapping's own id where nil.
  public var table: String?
  /// The sheet of a workbook; nil for the first.
  public var sheet: String?
  /// Whom every row is about, as the flow has it.
  public var subject: Flow.Subject
  public var headings: [String]
  public var meanings: [ColumnMeaning]

  public init(
    id: String, version: String, says: String, table: String?, sheet: String?,
    subject: Flow.Subject, headings: [String], meanings: [ColumnMeaning]
  ) {
    self.id = id
    self.version = version
    self.says = says
    self.table = table
    self.sheet = sheet
    self.subject = subject
    self.headings = headings
    self.meanings = meanings
  }

  /// The heading of the column that holds this; nil where none does.
  private func column(_ meaning: ColumnMeaning) -> String? {
    zip(headings, meanings).first { $1 == meaning }?.0
  }

  private func value(_ meaning: ColumnMeaning, _ kind: MappedValue.Kind? = nil) -> MappedValue? {
    column(meaning).map { MappedValue(column: $0, kind: kind) }
  }

  /// What keeps it from being a mapping, each in a sentence; empty when it is one.
  public var problems: [String] {
    var problems: [String] = []
    func has(_ meaning: ColumnMeaning) -> Bool { column(meaning) != nil }
    for meaning in ColumnMeaning.allCases where meaning != .nothing {
      if meanings.count(where: { $0 == meaning }) > 1 {
        problems.append("Two columns are said to be \(meaning.inWords); choose one")
      }
    }
    if !has(.record) { problems.append("Say which column has your own number for the person") }
    if has(.relationship) != has(.otherRecord) {
      problems.append("A relationship needs two columns: the other's number, and what one is to it")
    }
    if has(.note) || has(.appointmentOutcome) || has(.medicine), !has(.day) {
      problems.append("What happened needs a day: say which column has it")
    }
    if has(.appointmentOutcome), !has(.eventNumber) {
      problems.append("An appointment needs a number: say which column has it")
    }
    if subject == .heldAlready, !has(.nhsNumber) {
      problems.append("People the hub holds are found by NHS number: say which column has it")
    }
    if subject == .child, !has(.born) {
      problems.append("Children are told by their date of birth: say which column has it")
    }
    if problems.isEmpty, rules.isEmpty {
      problems.append("Nothing would be said of anybody: choose what more columns hold")
    }
    return problems
  }

  /// The mapping it comes to.
  public var mapping: TableMapping {
    let isConstant = subject != .heldAlready && subject != .child
    return TableMapping(
      id: id, version: version, says: says,
      recognisedBy: zip(headings, meanings).filter { $1 != .nothing }.map(\.0), sheet: sheet,
      table: table, record: column(.record),
      subject: isConstant ? MappedValue(constant: subject.rawValue) : nil,
      nhsNumber: column(.nhsNumber), born: column(.born), rules: rules)
  }
}

extension MappingChoice {
  private var rules: [MappingRule] {
    identity + [home, relationship, note, appointment, medication].compactMap { $0 }
  }

  private var identity: [MappingRule] {
    var rules: [MappingRule] = []
    func add(_ name: String, _ kind: String, _ fields: [String: MappedValue?]) {
      let fields = fields.compactMapValues { $0 }
      if fields.values.contains(where: { $0.column != nil }) {
        rules.append(MappingRule(name: name, says: kind, fields: fields))
      }
    }
    if column(.fullName) != nil, column(.familyName) == nil {
      add(
        "name", "name",
        ["given": value(.fullName, .givenNames), "family": value(.fullName, .familyName)])
    } else {
      add("name", "name", ["given": value(.givenName), "family": value(.familyName)])
    }
    add(
      "former-name", "name",
      [
        "given": column(.formerFamilyName) == nil ? nil : value(.givenName),
        "family": value(.formerFamilyName), "kind": MappedValue(constant: "former"),
      ])
    add("born", "born", ["on": value(.born, .date)])
    let sexes = ["F": "female", "Female": "female", "M": "male", "Male": "male"]
    add(
      "sex", "sex",
      ["": column(.sex).map { MappedValue(column: $0, values: sexes, otherwise: "unknown") }])
    add(
      "nhs-number", "identifier",
      [
        "system": MappedValue(constant: Identifier.nhsNumber),
        "value": value(.nhsNumber, .nhsNumber),
      ]
    )
    return rules
  }

  private var home: MappingRule? {
    let place = ["address": value(.address), "postcode": value(.postcode, .postcode)]
      .compactMapValues { $0 }
    guard !place.isEmpty else { return nil }
    let period = ["from": value(.livedFrom, .date), "to": value(.livedTo, .date)]
      .compactMapValues { $0 }
    var fields = ["place": MappedValue(fields: place)]
    if !period.isEmpty { fields["period"] = MappedValue(fields: period) }
    return MappingRule(
      name: "home", says: "lives",
      key: [column(.livedFrom) ?? column(.postcode) ?? column(.address)].compactMap { $0 },
      fields: fields)
  }

  private var relationship: MappingRule? {
    guard let other = column(.otherRecord), let words = column(.relationship) else { return nil }
    return MappingRule(
      name: "relationship", says: "relationship", key: [other, words],
      fields: [
        "kind": MappedValue(column: words, kind: .relationship),
        "to": MappedValue(column: other, kind: .record),
      ])
  }

  private var note: MappingRule? {
    guard let note = column(.note), let day = column(.day) else { return nil }
    return MappingRule(
      name: "note", says: "note", occurred: day, standing: "reported",
      key: [day, column(.eventNumber) ?? note], fields: ["": MappedValue(column: note)])
  }

  private var appointment: MappingRule? {
    guard let outcome = column(.appointmentOutcome), let number = column(.eventNumber),
      let day = column(.day)
    else { return nil }
    var fields = [
      "id": MappedValue(column: number),
      "outcome": MappedValue(column: outcome, values: AttendanceWords.table),
    ]
    fields["with"] = value(.appointmentWith)
    return MappingRule(
      name: "appointment", says: "appointment", occurred: day, standing: "observed",
      key: [number], fields: fields)
  }

  private var medication: MappingRule? {
    guard let medicine = column(.medicine), let day = column(.day) else { return nil }
    var fields = [
      "medicine": MappedValue(column: medicine), "change": MappedValue(constant: "continued"),
    ]
    fields["to"] = value(.dose)
    return MappingRule(
      name: "medicine", says: "medication", occurred: day, key: [day, medicine], fields: fields)
  }
}
