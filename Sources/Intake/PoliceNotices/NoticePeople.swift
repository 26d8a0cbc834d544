import Vocabulary

/// Everybody a notice names whom the flow covers.
struct NoticePeople {
  private(set) var covered: [NoticePerson] = []
  /// Rows, by their place among the notice's, of which anything entered.
  private(set) var enteredRows: Set<Int> = []
  private var all: [NoticePerson] = []
  private let reference: String
  private let door: PoliceNotices
  /// The day a child's age is counted on.
  private let day: Day

  init(
    _ source: NoticeSource, door: PoliceNotices, day: Day, into gathered: inout Gathered
  ) {
    reference = source.reference
    self.door = door
    self.day = day
    for (place, row) in source.rows.enumerated() {
      let parts: [NoticePart?] =
        row.file.layout.isByPerson ? [nil] : row.file.layout.people.map(Optional.some)
      let named = parts.filter { namesAnybody(row, $0) }
      // A row that names nobody speaks for the notice.
      var entered = named.isEmpty
      for part in named where add(row, part, into: &gathered) { entered = true }
      if entered { enteredRows.insert(place) }
    }
  }

  func first(_ role: NoticePart.Role) -> NoticePerson? { covered.first { $0.role == role } }

  /// Adds who each is, and keeps their sex.
  mutating func identify(
    reference: String, day: Day?, received: Day, into gathered: inout Gathered
  ) {
    for place in covered.indices {
      let identity = NoticeIdentity(
        person: covered[place], reference: reference, day: day, received: received)
      covered[place].sex = identity.read(into: &gathered)
    }
  }

  private func namesAnybody(_ row: NoticeSource.Row, _ part: NoticePart?) -> Bool {
    NoticePerson.kept.contains { field in
      row.file.sheet.text(row.number, row.file.column(field, of: part)) != nil
    }
  }

  /// False, saying why, for somebody the flow does not cover or whose part cannot be read.
  private mutating func add(
    _ row: NoticeSource.Row, _ part: NoticePart?, into gathered: inout Gathered
  ) -> Bool {
    guard let role = role(row, part, into: &gathered) else { return false }
    let nominal = row.file.sheet.text(row.number, row.file.column(.person_id, of: part))
    let count = all.count { $0.role == role } + 1
    let person = NoticePerson(
      row: row, columns: part, role: role,
      record: RecordReference(door.flow.from, nominal ?? "\(reference)-\(role.word)\(count)"))
    if let earlier = all.first(where: { isSame($0, person, nominal: nominal) }) {
      tellDifferences(person, from: earlier, into: &gathered)
      return covered.contains { $0.record == earlier.record }
    }
    all.append(person)
    guard covers(person) else {
      turnAway(person, into: &gathered)
      return false
    }
    covered.append(person)
    return true
  }

  private func role(
    _ row: NoticeSource.Row, _ part: NoticePart?, into gathered: inout Gathered
  ) -> NoticePart.Role? {
    if let part { return part.role }
    guard let text = row.text(.role) else {
      row.reject(
        .role, "nothing stands here, and the row cannot be read without it",
        expected: NoticePart.Role.expected, into: &gathered)
      return nil
    }
    if let role = NoticePart.Role(text) { return role }
    row.reject(
      .role, "not a part in an incident; the row was not read",
      expected: NoticePart.Role.expected, into: &gathered)
    return nil
  }

  private func isSame(_ earlier: NoticePerson, _ later: NoticePerson, nominal: String?) -> Bool {
    guard earlier.role == later.role else { return false }
    if nominal != nil { return earlier.record == later.record }
    let said = later.nameAndBirth
    return !said.allSatisfy { $0 == "|" } && said == earlier.nameAndBirth
  }

  private func tellDifferences(
    _ later: NoticePerson, from earlier: NoticePerson, into gathered: inout Gathered
  ) {
    for field in NoticePerson.kept {
      guard let text = later.text(field), text != earlier.text(field) else { continue }
      later.row.file.sheet.reject(
        later.row.number, later.column(field),
        "differs from what an earlier row of the same notice says of the same person",
        expected: "each person once in a notice, or the same each time", into: &gathered)
    }
  }

  /// By their part; a child is under 18 on the day, or of no recorded age. Whoever was let in
  /// before is let in.
  private func covers(_ person: NoticePerson) -> Bool {
    if door.known.contains(person.record) { return true }
    guard let subject = person.role.subject, door.flow.subjects.contains(subject) else {
      return false
    }
    guard person.role == .child, let position = person.column(.dob).position,
      case .written(let born) = DateReading.read(
        person.row.file.sheet.table.bytes(person.row.number, position))
    else { return true }
    return born.day.age(on: day) < 18
  }

  private func turnAway(_ person: NoticePerson, into gathered: inout Gathered) {
    let names = door.flow.subjects.map(\.rawValue).joined(separator: ", ")
    let subject = person.columns == nil ? "this row is" : "one person of this row is"
    let column = person.columns.flatMap { _ in person.column(.name).position }
    let sheet = person.row.file.sheet
    gathered.outside.insert(
      RowPlace(file: sheet.file, line: sheet.table.line(of: person.row.number)))
    gathered.rejections.append(
      Rejection(
        file: person.row.file.sheet.file,
        line: person.row.file.sheet.table.line(of: person.row.number),
        column: column.map { $0 + 1 },
        problem: "the flow \(door.flow.id) covers \(names); \(subject) of none of these",
        expected: "people the flow covers, and nobody else; the rest of the notice was read"))
  }
}
