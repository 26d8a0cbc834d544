import Tables
import Vocabulary

/// Reads one table through its mapping: whom each row is about, then what each rule says of it.
struct MappedTable {
  private let mapping: TableMapping
  private let sheet: Sheet
  private let known: Set<RecordReference>
  private let admitted: Admitted
  private let received: Day
  private let cells: MappedCells

  init(
    _ mapping: TableMapping, _ sheet: Sheet, agencies: [Agency], known: Set<RecordReference>,
    admitted: Admitted, received: Day
  ) {
    self.mapping = mapping
    self.sheet = sheet
    self.known = known
    self.admitted = admitted
    self.received = received
    cells = MappedCells(sheet, AgencyNames(agencies))
  }

  /// Is a table one this mapping reads?
  static func recognises(_ mapping: TableMapping, _ table: Table) -> Bool {
    !mapping.recognisedBy.isEmpty
      && mapping.recognisedBy.allSatisfy { table.column($0) != nil }
  }

  func read(into gathered: inout Gathered) {
    sheet.rejectUnreadableRows(into: &gathered)
    guard let name = mapping.record else { return }
    let record = sheet.column(name)
    guard sheet.has([record], into: &gathered) else { return }
    var entered: Set<RecordReference> = []
    sheet.eachRow(using: usedColumns, into: &gathered) { row, gathered in
      guard let id = sheet.requiredText(row, record, into: &gathered) else { return false }
      let about = RecordReference(sheet.flow.from, id)
      guard entered.contains(about) || covers(about, row) else {
        let names = sheet.flow.subjects.map(\.rawValue).joined(separator: ", ")
        sheet.rejectOutside(
          row, "the flow \(sheet.flow.id) covers \(names); this row is of none of these",
          expected: "people the flow covers, and nobody else", into: &gathered)
        return false
      }
      entered.insert(about)
      for rule in mapping.rules ?? [] { say(rule, row, about, into: &gathered) }
      return true
    }
  }

  private var usedColumns: [Column] {
    var names = [mapping.record, mapping.nhsNumber, mapping.born].compactMap { $0 }
    names += mapping.subject.map { [$0] }.map(MappedTable.columns) ?? []
    for rule in mapping.rules ?? [] {
      names += [rule.when?.column, rule.occurred, rule.noted].compactMap { $0 }
      names += rule.key ?? []
      names += MappedTable.columns(Array(rule.fields.values) + (rule.record.map { [$0] } ?? []))
    }
    return Set(names).sorted().map { sheet.column($0) }
  }

  private static func columns(_ values: [MappedValue]) -> [String] {
    values.flatMap { value in
      (value.column.map { [$0] } ?? [])
        + MappedTable.columns(value.fields.map { Array($0.values) } ?? [])
    }
  }

  private func covers(_ record: RecordReference, _ row: Int) -> Bool {
    if known.contains(record) { return true }
    let subjects = Set(sheet.flow.subjects)
    let stated = mapping.subject.flatMap { cells.word($0, row) }.flatMap(Flow.Subject.init)
    if let stated, stated != .heldAlready, stated != .child, subjects.contains(stated) {
      return true
    }
    if subjects.contains(.child), let column = mapping.born.map({ sheet.column($0) }),
      let position = column.position,
      case .written(let born) = DateReading.read(sheet.table.bytes(row, position)),
      born.day.age(on: received) < 18
    {
      return true
    }
    guard subjects.contains(.heldAlready), let column = mapping.nhsNumber.map({ sheet.column($0) })
    else { return false }
    let number = sheet.textAtDoor(row, column).flatMap(NHSNumber.checked)
    return number.map(admitted.nhsNumber) ?? false
  }

  private func say(
    _ rule: MappingRule, _ row: Int, _ about: RecordReference, into gathered: inout Gathered
  ) {
    guard applies(rule, row) else { return }
    var who = about
    if let other = rule.record {
      guard let id = cells.word(other, row) else { return }
      who = RecordReference(sheet.flow.from, id)
    }
    guard var made = MappedSaying(rule, row, who, cells).read(into: &gathered) else { return }
    let occurred = rule.occurred.flatMap {
      sheet.day(row, sheet.column($0), into: &gathered)
    }
    let noted = rule.noted.flatMap { sheet.day(row, sheet.column($0), into: &gathered) }
    if rule.occurred != nil, occurred == nil, !made.says.kind.isIdentity {
      sheet.rejectRow(
        row, "\(rule.name) has no day, and cannot be said without one",
        expected: "a day in \(rule.occurred ?? "its column")", into: &gathered)
      return
    }
    made.says = made.says.completed
    gathered.drafts.append(
      sheet.draft(
        row, about: made.about, says: made.says,
        standing: rule.standing.flatMap(Standing.init) ?? .reported,
        occurred: occurred.map { UncertainDate($0) }, noted: noted ?? occurred,
        key: key(rule, row, made.about, occurred)))
  }

  private func applies(_ rule: MappingRule, _ row: Int) -> Bool {
    guard let condition = rule.when else { return true }
    guard let text = sheet.text(row, sheet.column(condition.column)) else { return false }
    guard let words = condition.isOneOf else { return true }
    return words.contains { $0.lowercased() == text.lowercased() }
  }

  private func key(
    _ rule: MappingRule, _ row: Int, _ about: RecordReference, _ occurred: Day?
  ) -> String {
    let parts =
      rule.key.map { $0.map { sheet.text(row, sheet.column($0)) ?? "" } }
      ?? (occurred.map { [$0.description] } ?? [])
    return (["map", mapping.id, rule.name, about.id] + parts.map(MappedTable.short))
      .joined(separator: "/")
  }

  /// A key stands in the views in the clear: words that tell one thing from another are told from
  /// one another by their fingerprint, which repeats nothing of them.
  private static func short(_ part: String) -> String {
    part.utf8.count > 64 ? String(Fingerprint.number(of: part), radix: 16) : part
  }
}

extension Saying {
  /// With what follows from the rest: a medicine's group from its name.
  fileprivate var completed: Saying {
    guard case .medication(var medication) = self, medication.group == .notRecorded else {
      return self
    }
    medication.group = Medication.Group(medicine: medication.medicine)
    return .medication(medication)
  }
}
