import Vocabulary

/// A chronology as a document to print, keep or send: whose it is, what it was made for, and a row
/// an entry. Made only from what its reader may see.
public struct ChronologyDocument: Sendable {
  /// `Chronology of Mara Ashdown`
  public let title: String
  /// What it was made for, by whom, and as known when: a line each.
  public let made: [String]
  public let rows: [Row]

  /// One entry, in words.
  public struct Row: Sendable, Hashable {
    public let date: String
    public let what: String
    /// The agency and how it knew: `Northmoor Police, alleged`.
    public let saidBy: String
    /// Those concerned, the children with their ages then.
    public let people: String
    public let known: String
    /// What else is said of it, and the statement it comes from.
    public let notes: String
  }

  public static let columns = ["Date", "What", "Who said so", "People", "Who knew when", "Notes"]

  public init(_ chronology: IntegratedChronology, title: String, made: [String]) {
    self.title = title
    self.made = made
    rows = chronology.entries.map { entry in
      Row(
        date: entry.dateInWords, what: entry.what,
        saidBy: entry.agency + ", " + entry.standing.rawValue,
        people: chronology.peopleInWords(entry), known: entry.noted,
        notes: ChronologyDocument.notes(entry))
    }
  }

  private static func notes(_ entry: ChronologyEntry) -> String {
    let also = entry.alsoSaid.map { "also said by \($0.agency) (statement \($0.sequence))" }
    let links = entry.linked.map { "\($0.what) (statement \($0.sequence))" }
    return (["statement \(entry.sequence)"] + entry.marks.map(\.inWords) + links + also)
      .joined(separator: "; ")
  }
}

extension ChronologyDocument.Row {
  /// In the order of the columns.
  public var cells: [String] { [date, what, saidBy, people, known, notes] }
}

extension IntegratedChronology {
  /// `Isla Reyes (9), Mara Ashdown`
  fileprivate func peopleInWords(_ entry: ChronologyEntry) -> String {
    let ages = Dictionary(
      entry.ages.map { ($0.person, $0.age) }, uniquingKeysWith: { first, _ in first })
    return entry.people.map { person in
      (names[person] ?? "name not recorded") + (ages[person].map { " (\($0))" } ?? "")
    }.joined(separator: ", ")
  }
}
