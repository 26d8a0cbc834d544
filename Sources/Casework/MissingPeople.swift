import Family
import Vocabulary

/// What nobody has told of a family, from what its reader may see and no more.
///
/// That a practice or a visit is missing is said only to a reader who is let see them: to others
/// the lack would be one of sight.
struct MissingPeople {
  let all: [MissingKnowledge]

  init(
    _ statements: [Statement], _ graph: FamilyGraph, among people: Set<PersonID>,
    _ frame: FamilyFile.Frame
  ) {
    let stated =
      graph.missing(among: people, on: frame.day)
      + graph.missingResponsibility(among: people, on: frame.day)
    let children = graph.members.filter { member in
      people.contains(member.person) && !member.isDead
        && (member.age(on: frame.day).map { $0.lowerBound < 18 } ?? false)
    }
    let unheard = MissingPeople.withoutPractice(children, statements, graph, frame)
    var seen: Set<String> = []
    all = (stated + unheard + MissingPeople.notSeen(children, statements, graph, frame))
      .filter { seen.insert($0.sentence).inserted }
  }

  private static func withoutPractice(
    _ children: [Member], _ statements: [Statement], _ graph: FamilyGraph,
    _ frame: FamilyFile.Frame
  ) -> [MissingKnowledge] {
    guard frame.kindsOpen.contains(.name) else { return [] }
    let practices = Set(
      frame.partnership.agencies.filter { $0.kind == .generalPractice }.map(\.id))
    let heard = Set(
      statements.filter { practices.contains($0.saidBy) }
        .flatMap { $0.told.concerns.map { frame.people[$0] } })
    return children.filter { !heard.contains($0.person) }.map { child in
      MissingKnowledge(
        kind: .practice, person: child.person,
        sentence: "No general practice is known to care for \(name(child, graph)).")
    }
  }

  /// Children nobody is recorded to have seen within the local number of days.
  private static func notSeen(
    _ children: [Member], _ statements: [Statement], _ graph: FamilyGraph,
    _ frame: FamilyFile.Frame
  ) -> [MissingKnowledge] {
    guard frame.kindsOpen.contains(.visit),
      let limit = frame.partnership.family.childNotSeen(on: frame.day)
    else { return [] }
    return children.compactMap { child in
      let days = statements.compactMap { statement -> Day? in
        guard case .visit(let visit) = statement.says, visit.seen == .yes,
          frame.people[statement.about] == child.person
        else { return nil }
        return statement.happenedBy
      }
      let last = days.filter { $0 <= frame.day }.max()
      if let last, last.adding(days: limit.value) >= frame.day { return nil }
      let since = last.map { "since \($0.inWords)" } ?? "by anybody so far"
      return MissingKnowledge(
        kind: .lastSeen, person: child.person,
        sentence: "No visit that saw \(name(child, graph)) is recorded \(since) "
          + "(local setting: \(limit.value) days).")
    }
  }

  private static func name(_ member: Member, _ graph: FamilyGraph) -> String {
    graph.callNames[member.person] ?? member.displayName
  }
}
