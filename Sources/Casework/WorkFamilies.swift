import Vocabulary

/// Who on a worklist belongs together: people whom stated relationships join, directly or through
/// others. For putting duties side by side, and no more; who is whose is the family page's.
struct WorkFamilies {
  /// What is read to name people, to bring them together, and to decide what may be told.
  static let kinds: [Saying.Kind] = [.name, .relationship, .restriction, .withdrawal]

  private let names: [PersonID: String]
  private let members: [PersonID: [PersonID]]

  /// - Parameter statements: those the reader may see.
  init(_ statements: [Statement], people: People, names: [PersonID: String]) {
    var leader: [PersonID: PersonID] = [:]
    func find(_ person: PersonID) -> PersonID {
      var person = person
      while let next = leader[person] { person = next }
      return person
    }
    for statement in statements where statement.says.kind == .relationship {
      let joined = statement.told.concerns.map { find(people[$0]) }
      guard let first = joined.min() else { continue }
      for other in joined where other != first { leader[other] = first }
    }
    self.names = names
    var byLeader: [PersonID: [PersonID]] = [:]
    for person in Set(leader.keys).union(leader.values).sorted() {
      byLeader[find(person), default: []].append(person)
    }
    var members: [PersonID: [PersonID]] = [:]
    for family in byLeader.values { for person in family { members[person] = family } }
    self.members = members
  }

  /// `Ashdown and Vane: Colin, Isla, Mara, Robin, Theo`; nil for somebody no relationship names.
  func name(of person: PersonID) -> String? {
    guard let family = members[person] else { return nil }
    let words = family.compactMap { names[$0]?.split(separator: " ").map(String.init) }
    let surnames = Dictionary(grouping: words.compactMap(\.last), by: { $0 }).mapValues(\.count)
    let most = surnames.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
    let given = words.compactMap(\.first).sorted()
    guard !given.isEmpty else { return nil }
    let rest = given.count > 7 ? " and \(given.count - 7) more" : ""
    return most.joined(separator: " and ") + ": " + given.prefix(7).joined(separator: ", ") + rest
  }
}
