public import Vocabulary

extension FamilyGraph {
  /// The people a genogram around somebody shows.
  ///
  /// Their parents up to two generations, the parents' partners and children (that is where half
  /// and step-siblings are), their own partners and children, the children's other parents and
  /// those adults' other children (for a parent, that is where the children's half and
  /// step-siblings are), and the household on `day` (nil: whoever has not left). Genogram practice
  /// asks for three generations.
  public func scope(around focus: PersonID, on day: Day? = nil) -> Set<PersonID> {
    let all: Set<ParentTie.Kind> = [.birth, .adoptive, .foster, .step]
    let parents = self.parents(focus, all)
    let partnersOfParents = union(parents) { partners($0) }
    let elders = parents.union(partnersOfParents)
    var siblings = union(elders) { self.children($0, [.birth, .adoptive, .foster]) }
    siblings.formUnion((recordsByChild[focus] ?? []).flatMap(\.children))
    let ownChildren = self.children(focus, all)
    let raisingThem = union(ownChildren) { self.parents($0, all) }.union(partners(focus))
    let theirOthers = union(raisingThem) { self.children($0, [.birth, .adoptive, .foster]) }
    let own = ownChildren.union(raisingThem)
    let grandparents = union(parents) { self.parents($0, [.birth, .adoptive]) }
    let children = siblings.union(ownChildren).union(theirOthers).union([focus])
    let otherParents = union(children) { self.parents($0, [.birth, .adoptive]) }
    let household = households.map { $0.people(on: day) }.filter { $0.contains(focus) }
    return children.union(elders).union(own).union(grandparents).union(otherParents)
      .union(household.joined()).intersection(members.map(\.person))
  }

  private func union(_ people: Set<PersonID>, _ next: (PersonID) -> Set<PersonID>)
    -> Set<PersonID>
  {
    people.reduce(into: []) { $0.formUnion(next($1)) }
  }

  /// Who lives with somebody on a day (nil: has not left), themselves included, in order.
  public func household(of person: PersonID, on day: Day? = nil) -> [PersonID] {
    let shared = households.map { $0.people(on: day) }.filter { $0.contains(person) }
    return Set(shared.joined()).sorted()
  }
}
