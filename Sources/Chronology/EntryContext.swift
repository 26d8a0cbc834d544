import Vocabulary

/// What turns statements into entries.
struct EntryContext {
  let words: Words
  let ages: Ages
  let fates: Fates
  let links: Links
  /// Whose ages every entry shows; empty means those each entry concerns.
  let children: [PersonID]
  let options: ChronologyOptions

  func entries(_ statements: [Statement]) -> [ChronologyEntry] {
    let teller = Teller(words: words)
    let moves = Moves(statements.filter(fates.stands), words: words)
    let repeats = Repeats(statements.filter(fates.stands), people: words.people)
    return statements.flatMap { statement -> [ChronologyEntry] in
      if let move = moves.move(at: statement) {
        return [entry(statement, move.telling, people: move.people, also: move.others)]
      }
      guard !repeats.isRepeat(statement) else { return [] }
      return teller.tell(statement, identity: options.contains(.identity)).map { telling in
        entry(statement, telling, people: nil, also: repeats.others(of: statement))
      }
    }
  }

  private func entry(
    _ statement: Statement, _ telling: Telling, people: [PersonID]?, also: [Statement]
  ) -> ChronologyEntry {
    var seen: Set<PersonID> = []
    let concerned = people ?? statement.concerns.map { words.people[$0] }
    let unique = concerned.filter { seen.insert($0).inserted }
    return ChronologyEntry(
      sequence: statement.sequence, part: telling.part, date: telling.date, what: telling.what,
      saidBy: statement.saidBy, agency: words.name(statement.saidBy),
      standing: statement.standing, kind: statement.says.kind, people: unique,
      ages: chips(unique, on: telling.date), noted: noted(statement, occurred: telling.date),
      source: statement.source, marks: fates.marks(of: statement),
      linked: links.links(of: statement),
      alsoSaid: also.map { AlsoSaid(sequence: $0.sequence, agency: words.name($0.saidBy)) })
  }

  private func chips(_ concerned: [PersonID], on date: UncertainDate?) -> [AgeThen] {
    guard let date else { return [] }
    return (children.isEmpty ? concerned : children).compactMap { person in
      ages.inWords(person, on: date).map {
        AgeThen(person: person, name: words.name(person), age: $0)
      }
    }
  }

  /// Who knew, and when: the difference between what one agency knew and what all together could
  /// have known is what reviews find.
  private func noted(_ statement: Statement, occurred: UncertainDate?) -> String {
    let agency = words.name(statement.saidBy)
    let known =
      statement.noted.map { "known to \(agency) \(lag($0, after: occurred))" }
      ?? "when \(agency) wrote it down is not recorded"
    guard case .policeAlert(let alert) = statement.says else { return known }
    let sendings = alert.sentTo.sorted { ($0.on, $0.to) < ($1.on, $1.to) }
    return ([known] + sendings.map { "reached \(words.name($0.to)) on \($0.on.inWords)" })
      .joined(separator: "; ")
  }

  private func lag(_ noted: Day, after occurred: UncertainDate?) -> String {
    guard let day = occurred?.day, noted >= day else { return "on \(noted.inWords)" }
    let days = noted.number - day.number
    if days == 0 { return "that day" }
    return "on \(noted.inWords), \(days) day\(days == 1 ? "" : "s") later"
  }
}
