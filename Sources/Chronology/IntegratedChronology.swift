public import Vocabulary

/// What happened to a family, in order, as each agency told it.
///
/// Whoever calls has asked Sharing what may be seen, and `inForce(asKnownOn:by:)` what was known.
public struct IntegratedChronology: Sendable {
  /// In order of the first day each can have occurred, then of the ledger; those with no date
  /// recorded stand last.
  public let entries: [ChronologyEntry]
  /// Whose chronology it is, in order; everybody concerned where nobody was named.
  public let about: [PersonID]
  let names: [PersonID: String]
  let ages: Ages
  let telling: [Statement]
  let people: People

  /// - Parameters:
  ///   - statements: in any order; those corrected or taken back may be among them.
  ///   - names: people not in it are `name not recorded`.
  ///   - about: whose chronology it is; empty means everybody the statements concern.
  public init(
    statements: [Statement], people: People, agencies: [Agency], names: [PersonID: String],
    about: [PersonID] = [], showing options: ChronologyOptions = []
  ) {
    let fates = Fates(statements)
    let standing = statements.filter { fates.stands($0) }.sorted { $0.sequence < $1.sequence }
    let shown =
      options.contains(.replaced) ? statements.sorted { $0.sequence < $1.sequence } : standing
    let concerned = Set(about)
    let told = shown.filter { statement in
      concerned.isEmpty || statement.concerns.contains { concerned.contains(people[$0]) }
    }
    self.about =
      about.isEmpty ? Set(told.flatMap(\.concerns).map { people[$0] }).sorted() : about
    self.names = names
    self.people = people
    ages = Ages(standing, people: people)
    telling = told.filter { fates.stands($0) }
    let words = Words(people: people, names: names, agencies: agencies)
    let context = EntryContext(
      words: words, ages: ages, fates: fates, links: Links(told, words: words),
      children: about, options: options)
    entries = context.entries(told).sorted(by: IntegratedChronology.precedes)
  }

  private static func precedes(_ left: ChronologyEntry, _ right: ChronologyEntry) -> Bool {
    switch (left.date, right.date) {
    case (nil, nil): (left.sequence, left.part) < (right.sequence, right.part)
    case (nil, _): false
    case (_, nil): true
    case (let one?, let other?):
      (one.sortDay, left.sequence, left.part) < (other.sortDay, right.sequence, right.part)
    }
  }
}
