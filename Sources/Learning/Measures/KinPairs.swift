import Vocabulary

/// Finds children who should be linked, by home and by parent, apart from the family engine: it
/// checks that engine, so it must not share its reasoning.
struct KinPairs {
  /// Two children, whichever way round.
  struct Pair: Hashable {
    let first: PersonID
    let second: PersonID

    init(_ one: PersonID, _ other: PersonID) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  private(set) var pairs: Set<Pair> = []
  private var known: [AgencyID: Set<PersonID>] = [:]

  /// An address of more children than this is a home or a school, not a household.
  static let limitChildrenOfOneHousehold = 10

  init(_ view: CountingView) {
    for statement in view[.born] {
      known[statement.about.agency, default: []].insert(view.person(statement.about))
    }
    let byParent = KinPairs.children(view, kind: .relationship) { statement in
      guard case .relationship(let tie) = statement.says,
        tie.kind.isBirthParent || tie.kind == .adoptiveParent
      else { return nil }
      return (view.person(statement.about).text, view.person(tie.to))
    }
    let byHome = KinPairs.children(view, kind: .lives) { statement in
      guard case .lives(let residence) = statement.says,
        residence.period.mayHold(on: view.input.asOf), let home = KinPairs.home(residence.place)
      else { return nil }
      return (home, view.person(statement.about))
    }.filter { $0.count <= KinPairs.limitChildrenOfOneHousehold }
    for children in byParent + byHome { add(children.sorted()) }
  }

  /// Those of which an agency holds at least one child's record.
  func known(to agency: AgencyID) -> [Pair] {
    let mine = known[agency] ?? []
    return pairs.filter { mine.contains($0.first) || mine.contains($0.second) }
  }

  private mutating func add(_ children: [PersonID]) {
    for (index, one) in children.enumerated() {
      for other in children[(index + 1)...] { pairs.insert(Pair(one, other)) }
    }
  }

  private static func children(
    _ view: CountingView, kind: Saying.Kind, by group: (Statement) -> (String, PersonID)?
  ) -> [Set<PersonID>] {
    var groups: [String: Set<PersonID>] = [:]
    for case let (name, child)? in view[kind].map(group)
    where view.isKnownChild(child, on: view.input.asOf) {
      groups[name, default: []].insert(child)
    }
    return Array(groups.values)
  }

  /// A postcode alone is a street, so it never makes a household.
  private static func home(_ place: Place) -> String? {
    if let uprn = place.uprn { return "uprn " + uprn }
    guard let address = place.address, let postcode = place.postcode else { return nil }
    return address.lowercased().filter { $0.isLetter || $0.isNumber } + " " + postcode
  }
}
