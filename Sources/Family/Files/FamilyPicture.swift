public import Vocabulary

/// One person's family out of a file, ready to be drawn.
public struct FamilyPicture {
  public let graph: FamilyGraph
  public let focus: PersonID
  /// Who is to be drawn: the scope round the focus, cut to the nearest.
  public let shown: Set<PersonID>
  /// Everybody in the graph, nearest first.
  let nearest: [PersonID]

  /// Most people in one picture; further kin have pictures of their own.
  public static let most = 60

  /// Nil when nobody in the files has this id; `@` round a GEDCOM id may be left out.
  public init?(_ files: FamilyFiles, focus id: String, on day: Day) {
    let population = files.population
    let tries = [id, "@\(id)@"].compactMap { population.ids.place(of: $0.utf8) }
    guard let place = tries.first else { return nil }
    self.init(population, FamilyNeighbourhood(population), focus: Int32(place), on: day)
  }

  /// The drawing as SVG with a white ground, as known on a day.
  public func svg(on day: Day) -> String {
    Genogram(graph: graph, focus: focus, asKnownOn: day, showing: shown, isOnPaper: true).svg
  }

  init(
    _ population: Population, _ neighbourhood: FamilyNeighbourhood, focus: Int32, on day: Day
  ) {
    // Beyond the picture itself, so that what is cut off is still known to be there.
    let people = neighbourhood.around(focus, limit: 6 * FamilyPicture.most)
    graph = PopulationGraph(population, people: people).graph()
    self.focus = PopulationGraph.person(population, focus)
    let scope = graph.scope(around: self.focus, on: day)
    nearest = people.map { PopulationGraph.person(population, $0) }
    shown = Set(nearest.filter(scope.contains).prefix(FamilyPicture.most))
  }
}

extension FamilyPicture {
  private init(_ picture: FamilyPicture, shown: Set<PersonID>) {
    (graph, focus, nearest) = (picture.graph, picture.focus, picture.nearest)
    self.shown = shown
  }

  /// The same with the nearest people added, however they belong, until there are so many.
  func wide(_ most: Int) -> FamilyPicture {
    var shown = shown
    for person in nearest where shown.count < most { shown.insert(person) }
    return FamilyPicture(self, shown: shown)
  }
}
