import Vocabulary

/// A graph's ties, each person's worked out once: for whoever asks after everybody many times.
final class TieBook {
  private let graph: FamilyGraph
  private var kept: [PersonID: [Tie]] = [:]

  init(_ graph: FamilyGraph) { self.graph = graph }

  func ties(of person: PersonID) -> [Tie] {
    if let ties = kept[person] { return ties }
    let ties = graph.ties(of: person)
    kept[person] = ties
    return ties
  }
}
