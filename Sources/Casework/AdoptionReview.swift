public import Vocabulary

/// The seals around one child's records, for whoever sets and lifts them.
public struct AdoptionReview: Sendable {
  /// Records of the person, each with a name where one was said, in order.
  public let records: [Record]
  /// Seals in force on the person's records, in the order they were set.
  public let seals: [Seal]

  /// A record that can be sealed or is.
  public struct Record: Sendable, Hashable {
    public let record: RecordReference
    public let name: String?
  }

  /// One seal in force.
  public struct Seal: Sendable, Hashable {
    public let sequence: Int
    public let after: RecordReference
    public let before: RecordReference
    public let reason: String
    public let setBy: AgencyID
    public let setOn: Day
    /// True where the reader's agency set it: nobody else can lift it.
    public let mayLift: Bool
  }

  init(_ statements: [Statement], of person: PersonID, people: People, agency: AgencyID) {
    var names: [RecordReference: String] = [:]
    for statement in statements {
      guard case .name(let name) = statement.says, names[statement.about] == nil else { continue }
      names[statement.about] = name.inWords
    }
    records = Set(statements.map(\.about).filter { people[$0] == person }).sorted().map {
      Record(record: $0, name: names[$0])
    }
    seals = statements.compactMap { statement in
      guard case .restriction(let restriction) = statement.says,
        let before = restriction.apartFrom,
        people[statement.about] == person || people[before] == person
      else { return nil }
      return Seal(
        sequence: statement.sequence, after: statement.about, before: before,
        reason: restriction.reason, setBy: statement.saidBy, setOn: statement.known,
        mayLift: statement.saidBy == agency)
    }
  }
}
