import Vocabulary

/// A household's moves: people who began to live at one place on one date, having lived at
/// another before. A first address on record is not a move.
struct Moves {
  struct Move {
    let telling: Telling
    let people: [PersonID]
    let others: [Statement]
  }
  private var moves: [Int: Move] = [:]

  init(_ statements: [Statement], words: Words) {
    let residences = statements.compactMap { Dwelling($0, people: words.people) }
    let byPerson = Dictionary(grouping: residences, by: \.person)
    let movedIn = residences.filter { dwelling in
      (byPerson[dwelling.person] ?? []).contains {
        $0.place != dwelling.place && $0.from.sortDay < dwelling.from.sortDay
      }
    }
    let groups = Dictionary(grouping: movedIn) { [$0.place, $0.from.text] }
    for group in groups.values {
      let told = group.sorted { $0.statement.sequence < $1.statement.sequence }
      var seen: Set<PersonID> = []
      let people = told.map(\.person).filter { seen.insert($0).inserted }
      let names = Words.list(people.map(words.name))
      // The address itself stays out: a chronology is printed, and an address can be protected.
      let telling = Telling(
        date: told[0].from, what: Words.sentence("\(names) moved to another address"))
      moves[told[0].statement.sequence] = Move(
        telling: telling, people: people, others: told.dropFirst().map(\.statement))
    }
  }

  func move(at statement: Statement) -> Move? { moves[statement.sequence] }

  /// Names one place however it is written; nil for a place of which nothing is told.
  static func key(_ place: Place) -> String? {
    let parts = [place.postcode, place.address].compactMap { $0 }
    let written = parts.joined(separator: " ").lowercased().filter { $0.isLetter || $0.isNumber }
    let key = place.uprn ?? written
    return key.isEmpty ? nil : key
  }

  private struct Dwelling {
    let statement: Statement
    let person: PersonID
    let place: String
    let from: UncertainDate

    /// Nil for what is no residence, or has no first date, or names no place.
    init?(_ statement: Statement, people: People) {
      guard case .lives(let residence) = statement.says,
        let from = residence.period.from ?? statement.occurred
      else { return nil }
      guard let place = Moves.key(residence.place) else { return nil }
      self.statement = statement
      person = people[statement.about]
      self.place = place
      self.from = from
    }
  }
}
