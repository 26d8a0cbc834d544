/// Writes a population as the four tables that `kith family` reads.
struct FamilyTableWriter {
  private let population: Population

  init(_ population: Population) { self.population = population }

  /// Each table's name and text; the stays only where any were kept.
  var tables: [(name: String, text: String)] {
    let all = [
      ("persons.csv", persons), ("parents.csv", parents), ("partners.csv", partners),
      ("households.csv", households),
    ]
    return all.filter { $0.0 != "households.csv" || !population.stays.person.isEmpty }
  }

  private func id(_ place: Int32) -> String {
    FamilyTableWriter.cell(population.ids.string(Int(place)))
  }

  private var persons: String {
    FamilyTableWriter.text(
      "id,sex,born,died,name",
      (0..<population.count).map { at in
        let sex =
          switch population.sexes[at] {
          case .female: "F"
          case .male: "M"
          case .unknown: ""
          }
        let name = at < population.names.count ? population.names[at] : ""
        let born = population.born[at]
        return [
          id(Int32(at)), sex, born.isUnknown ? "" : born.text, end(population.died[at]),
          FamilyTableWriter.cell(name),
        ]
      })
  }

  private var parents: String {
    let ties = population.parentage
    return FamilyTableWriter.text(
      "child,parent,kind,from,to",
      ties.child.indices.map { row in
        let kind =
          switch ties.kind[row] {
          case .birth: "birth"
          case .adoptive: "adoptive"
          case .foster: "foster"
          case .step: "step"
          }
        let period = ties.periods[row]
        return [
          id(ties.child[row]), id(ties.parent[row]), kind,
          period?.from.map { start($0) } ?? "", period.map { end($0.to) } ?? "",
        ]
      })
  }

  private var partners: String {
    let couples = population.couples
    return FamilyTableWriter.text(
      "a,b,kind,from,to",
      couples.one.indices.map { row in
        let kind =
          switch couples.kind[row] {
          case .couple: "partner"
          case .married: "married"
          case .civil: "civil partnership"
          case .cohabiting: "cohabiting"
          case .divorced: "divorced"
          case .annulled: "annulled"
          }
        return [
          id(couples.one[row]), id(couples.other[row]), kind, start(couples.start[row]),
          end(couples.end[row]),
        ]
      })
  }

  private var households: String {
    let stays = population.stays
    return FamilyTableWriter.text(
      "person,household,from,to",
      stays.person.indices.map { row in
        [
          id(stays.person[row]),
          FamilyTableWriter.cell(stays.names.string(Int(stays.household[row]))),
          start(stays.from[row]), end(stays.to[row]),
        ]
      })
  }

  private func start(_ range: DayRange) -> String { range.isUnknown ? "" : range.text }
  private func end(_ range: DayRange) -> String { range.isNever ? "" : range.text }

  private static func text(_ header: String, _ rows: [[String]]) -> String {
    ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n") + "\n"
  }

  /// On one line: readers of these tables take no line break within a cell.
  private static func cell(_ written: String) -> String {
    let text =
      written.contains(where: \.isNewline)
      ? written.split(whereSeparator: \.isNewline).joined(separator: " ") : written
    guard text.utf8.contains(where: { $0 == 44 || $0 == 34 || $0 < 32 }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension FamilyFiles {
  /// Everything that was read as tables, each with its file's name: persons, parents, partners
  /// and, where stays were kept, households.
  public var tables: [(name: String, text: String)] { FamilyTableWriter(population).tables }

  /// Ties of a parent that are said to be over and have no day of it, which a graph cannot hold.
  public var endedUndated: Set<EndedTie> {
    let ties = population.parentage
    return Set(
      ties.periods.filter { $0.value.to.isUnknown }.map { row, _ in
        EndedTie(
          child: population.ids.string(Int(ties.child[row])),
          parent: population.ids.string(Int(ties.parent[row])))
      })
  }

  /// A child and a parent, by id.
  public struct EndedTie: Hashable, Sendable {
    public let child, parent: String

    public init(child: String, parent: String) {
      self.child = child
      self.parent = parent
    }
  }

  /// Everything that was read, as a graph.
  public func graph() -> FamilyGraph {
    PopulationGraph(population, people: Array(0..<Int32(population.count))).graph()
  }
}
