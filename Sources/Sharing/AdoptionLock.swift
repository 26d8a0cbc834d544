import Vocabulary

/// The two families of one adopted child, and what joins them.
struct AdoptionLock: Sendable {
  /// Of the restriction that sets it.
  let sequence: Int
  let setBy: AgencyID
  let after: PersonID
  let before: PersonID
  private let adopters: Set<PersonID>
  /// The adopters and whoever is stated to be theirs, but for the birth parents.
  private let newFamily: Set<PersonID>
  private let birthParents: Set<PersonID>
  /// Whoever relationships join with the record before, not by way of the new family.
  private let birthKin: Set<PersonID>
  private let newPlaces: Set<[UInt8]>
  private let newGroups: Set<String>

  /// Whether a statement is the restriction of an adoption.
  static func isSet(by statement: Statement) -> Bool {
    guard case .restriction(let restriction) = statement.says else { return false }
    return restriction.apartFrom != nil
  }

  /// Nil for a statement that is not the restriction of an adoption.
  init?(_ lock: Statement, over statements: [Statement], people: People) {
    guard case .restriction(let restriction) = lock.says, let earlier = restriction.apartFrom
    else { return nil }
    let (after, before) = (people[lock.about], people[earlier])
    var (near, adopters, parents) = ([PersonID: Set<PersonID>](), Set<PersonID>(), Set<PersonID>())
    for statement in statements {
      guard case .relationship(let said) = statement.says else { continue }
      let (one, other) = (people[statement.about], people[said.to])
      near[one, default: []].insert(other)
      near[other, default: []].insert(one)
      if said.kind == .adoptiveParent, other == after { adopters.insert(one) }
      if said.kind.isBirthParent, other == before { parents.insert(one) }
    }
    let theirs = adopters.reduce(into: adopters) { $0.formUnion(near[$1] ?? []) }
    let newFamily = theirs.subtracting(parents).subtracting([before])
    (sequence, setBy) = (lock.sequence, lock.saidBy)
    (self.after, self.before, self.adopters) = (after, before, adopters)
    (self.newFamily, birthParents) = (newFamily, parents)
    birthKin = AdoptionLock.reached(from: before, near, stoppingAt: newFamily.union([after]))
    let side = adopters.union([after])
    let theirSayings = statements.filter { side.contains(people[$0.about]) }.map(\.says)
    newPlaces = theirSayings.reduce(into: []) { places, says in
      guard case .lives(let home) = says else { return }
      places.formUnion(ProtectedPlaces.words(of: home.place))
    }
    newGroups = Set(
      theirSayings.compactMap { if case .grouped(let name) = $0 { name } else { nil } })
  }

  /// Whether they are the same child's two records, in either order.
  func parts(_ one: PersonID, _ other: PersonID) -> Bool { Set([one, other]) == [after, before] }

  /// Whether a statement leads from one side to the other.
  func joins(_ statement: Statement, people: People) -> Bool {
    let named = Set(statement.told.concerns.map { people[$0] })
    if named.isSuperset(of: [after, before]) { return true }
    switch statement.says {
    case .relationship, .responsibilityBasis:
      return named.contains(before) && !named.isDisjoint(with: newFamily)
        || named.contains(after) && !named.isDisjoint(with: birthKin)
        || !named.isDisjoint(with: adopters) && !named.isDisjoint(with: birthParents)
    case .lives(let home):
      return named.contains(before)
        && !newPlaces.isDisjoint(with: ProtectedPlaces.words(of: home.place))
    case .grouped(let name):
      return !named.isDisjoint(with: birthKin) && newGroups.contains(name)
    default: return false
    }
  }

  private static func reached(
    from start: PersonID, _ near: [PersonID: Set<PersonID>], stoppingAt barred: Set<PersonID>
  ) -> Set<PersonID> {
    var (found, waiting): (Set<PersonID>, [PersonID]) = ([start], [start])
    while let person = waiting.popLast() {
      for next in near[person] ?? [] where !barred.contains(next) && found.insert(next).inserted {
        waiting.append(next)
      }
    }
    return found
  }
}
