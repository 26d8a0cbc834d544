import Vocabulary

/// What a notice says as a whole: each field from the first row that gives it.
struct NoticeFacts {
  private let rows: [NoticeField: NoticeSource.Row]
  let first: NoticeSource.Row

  /// Takes each field where it is first given; a later row that says otherwise is told of.
  init(_ source: NoticeSource, into gathered: inout Gathered) {
    first = source.rows[0]
    var rows: [NoticeField: NoticeSource.Row] = [:]
    for row in source.rows {
      for field in NoticeField.allCases where !field.isOfPerson && field.isKept {
        guard let text = row.text(field) else { continue }
        guard let earlier = rows[field]?.text(field) else {
          rows[field] = row
          continue
        }
        if text != earlier {
          row.reject(
            field, "differs from what an earlier row of the same notice says",
            expected: "the same on each row of a notice, or on its first row only", into: &gathered)
        }
      }
    }
    self.rows = rows
  }

  func text(_ field: NoticeField) -> String? { rows[field]?.text(field) }

  func date(_ field: NoticeField, into gathered: inout Gathered) -> WrittenDate? {
    rows[field].flatMap { row in
      row.file.sheet.date(row.number, row.file.column(field), into: &gathered)
    }
  }

  func answer(_ field: NoticeField, into gathered: inout Gathered) -> Answer {
    rows[field].map { row in
      row.file.sheet.answer(row.number, row.file.column(field), into: &gathered)
    } ?? .notRecorded
  }

  func postcode(_ field: NoticeField, into gathered: inout Gathered) -> String? {
    rows[field].flatMap { row in
      row.file.sheet.postcode(row.number, row.file.column(field), into: &gathered)
    }
  }

  func count(_ field: NoticeField, into gathered: inout Gathered) -> Int? {
    guard let row = rows[field], let text = row.text(field) else { return nil }
    if let count = Int(text), (0...10_000).contains(count) { return count }
    row.reject(field, "not a count", expected: "a whole number such as 3", into: &gathered)
    return nil
  }

  /// Parts of a list written with semicolons.
  func list(_ field: NoticeField) -> [String] {
    (text(field) ?? "").split(separator: ";").map(Spaced.trimmed).filter { !$0.isEmpty }
  }

  /// Turns a field away where the notice first gives it.
  func reject(
    _ field: NoticeField, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    (rows[field] ?? first).reject(field, problem, expected: expected, into: &gathered)
  }
}

extension NoticeSource.Row {
  func text(_ field: NoticeField) -> String? { file.sheet.text(number, file.column(field)) }

  func reject(
    _ field: NoticeField, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    file.sheet.reject(number, file.column(field), problem, expected: expected, into: &gathered)
  }
}

/// Words with the space round them taken off.
enum Spaced {
  static func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
