import Vocabulary

/// The ways in which a child's stated birth parents can all be true.
///
/// A child has at most two. With more stated, each reading keeps as many as can be so together:
/// the parents of one family record, else at most one mother and one father. None is preferred.
struct BirthReadings {
  let graph: FamilyGraph

  func readings(of child: PersonID) -> [Set<PersonID>] {
    let all = graph.parents(child, [.birth])
    guard all.count > 2 else { return [all] }
    let recorded = (graph.recordsByChild[child] ?? []).map { Set($0.parents) }
      .filter { !$0.isEmpty }
    if recorded.reduce(Set(), { $0.union($1) }) == all { return unique(recorded) }
    return unique(couples(of: child, among: all.sorted()))
  }

  /// The kind under one reading of each child's parents; nil when they share none.
  func kind(_ one: Set<PersonID>, _ other: Set<PersonID>, sameRecord: Bool) -> Tie.Kind? {
    switch one.intersection(other).count {
    case 0: sameRecord ? .oneParentRecord : nil
    case 1 where one.count == 2 && other.count == 2: .half
    case 1: sameRecord ? .oneParentRecord : .atLeastHalf
    default: .full
    }
  }

  /// Do both stand in one family record that has fewer than two parents?
  func shareThinRecord(_ one: PersonID, _ other: PersonID) -> FamilyRecord? {
    graph.recordsByChild[one]?.first { $0.parents.count < 2 && $0.children.contains(other) }
  }

  private func couples(of child: PersonID, among parents: [PersonID]) -> [Set<PersonID>] {
    var found: [Set<PersonID>] = []
    for (index, one) in parents.enumerated() {
      for other in parents[(index + 1)...] where canBoth(one, other, of: child) {
        found.append([one, other])
      }
    }
    let covered = found.reduce(Set()) { $0.union($1) }
    return found + parents.filter { !covered.contains($0) }.map { [$0] }
  }

  private func canBoth(_ one: PersonID, _ other: PersonID, of child: PersonID) -> Bool {
    let roles = [one, other].map { graph.parentTie(child, $0, [.birth])?.role ?? .parent }
    return roles[0] == .parent || roles[0] != roles[1]
  }

  private func unique(_ sets: [Set<PersonID>]) -> [Set<PersonID>] {
    var seen: Set<Set<PersonID>> = []
    return sets.filter { seen.insert($0).inserted }
  }
}
