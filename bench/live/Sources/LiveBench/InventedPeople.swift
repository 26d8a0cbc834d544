import Foundation
import Linkage
import Vocabulary

/// Reads what `people.py partnership` writes: no cell holds a comma or a quote.
enum InventedPeople {
  static func lines(in path: String) throws -> [Substring] {
    Array(
      try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
        .dropFirst())
  }

  /// The truth column is not read.
  static func profile(_ line: Substring) -> Profile {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let record = RecordReference(AgencyID(cells[0]), cells[1])
    var says: [Saying] = [.name(PersonName(given: cells[2], family: cells[3]))]
    if let day = Day(cells[4]) { says.append(.born(Birth(on: UncertainDate(day)))) }
    says.append(.sex(cells[5] == "F" ? .female : .male))
    if !cells[6].isEmpty {
      says.append(.identifier(Identifier(system: Identifier.nhsNumber, value: cells[6])))
    }
    let place = Place(address: cells[8], postcode: cells[7].isEmpty ? nil : cells[7])
    says.append(.lives(Residence(place: place)))
    if !cells[9].isEmpty {
      says.append(.identifier(Identifier(system: "phone", value: cells[9])))
    }
    return Profile(record: record, statements: says.map { statement(record, $0) })
  }

  private static func statement(_ record: RecordReference, _ says: Saying) -> Statement {
    Statement(
      sequence: 1, recorded: Instant(milliseconds: 1_900_000_000_000), submission: "bench",
      told: DraftStatement(
        about: record, says: says, standing: .reported, saidBy: record.agency,
        source: SourcePlace(document: "people.csv"), key: "bench"))
  }
}
