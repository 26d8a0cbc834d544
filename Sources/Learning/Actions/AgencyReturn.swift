import Tables
public import Vocabulary

/// One agency's open actions as a table it fills in away from the hub, and the table read back.
public enum AgencyReturn {
  /// The columns, in order; the first five are the hub's, the rest are the agency's to fill in.
  public static let columns = [
    "review", "action", "recommendation", "what", "target", "status", "words", "evidence",
    "shows", "dated", "seen", "good", "of",
  ]

  /// A row to send out: an open action of the agency.
  public struct Row: Sendable {
    public var review: String
    public var standing: ActionStanding
    public init(review: String, standing: ActionStanding) {
      self.review = review
      self.standing = standing
    }
  }

  /// The table, RFC 4180; the last columns are empty for the agency to fill in.
  public static func csv(_ rows: [Row]) -> String {
    Review.table(
      [columns]
        + rows.map { row in
          let action = row.standing.action
          return [
            row.review, action.id, action.recommendation ?? "", action.text,
            action.target?.printed ?? "",
          ] + Array(repeating: "", count: columns.count - 5)
        })
  }

  /// What an agency says in a return: steps by review, and every reason why something in it
  /// could not be taken.
  public struct Said: Sendable {
    public var steps: [(review: String, step: ActionStep, line: Int)] = []
    public var problems: [Rejection] = []
  }

  /// Reads a return.
  ///
  /// - Parameters:
  ///   - file: what the problems are to call it.
  ///   - open: ids of the agency's open actions by review.
  public static func read(
    _ bytes: [UInt8], named file: String, open: [String: Set<String>]
  ) -> Said {
    var said = Said()
    let table: Table
    do {
      table = try Table(bytes: bytes)
    } catch {
      said.problems = [
        Rejection(file: file, problem: error.problem, expected: error.expected)
      ]
      return said
    }
    let missing = ["review", "action", "status"].filter { table.column($0) == nil }
    guard missing.isEmpty else {
      said.problems = missing.map {
        Rejection(
          file: file, line: 1, field: $0, problem: "no column is called \($0)",
          expected: "the columns of the return as the hub sent it")
      }
      return said
    }
    for row in table.rows {
      var reading = ReturnRow(table, row: row, file: file)
      said.steps += reading.steps(open: open).map { ($0.review, $0.step, table.line(of: row)) }
      said.problems += reading.problems
    }
    return said
  }
}
