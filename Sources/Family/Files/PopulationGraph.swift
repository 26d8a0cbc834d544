import Vocabulary

/// Some people of a population as a graph, for what works on graphs: drawing, tables, sentences.
struct PopulationGraph {
  private let population: Population
  private let people: [Int32]
  private let isIn: Set<Int32>

  init(_ population: Population, people: [Int32]) {
    self.population = population
    self.people = people
    isIn = Set(people)
  }

  static func person(_ population: Population, _ place: Int32) -> PersonID {
    PersonID(population.ids.string(Int(place)))
  }

  func graph() -> FamilyGraph {
    FamilyGraph(
      members: people.map(member), parentTies: parentTies(), partnerships: partnerships(),
      households: households(), familyRecords: records())
  }

  private func person(_ place: Int32) -> PersonID { PopulationGraph.person(population, place) }

  /// A file is one source; its statements have no places in a ledger.
  private func stated<Value>(_ value: Value) -> [Stated<Value>] {
    [Stated(value, by: "", standing: .reported, sequence: 0)]
  }

  private func date(_ range: DayRange) -> UncertainDate? { UncertainDate(edtf: range.text) }

  private func sex(_ place: Int32) -> Sex {
    switch population.sexes[Int(place)] {
    case .female: .female
    case .male: .male
    case .unknown: .unknown
    }
  }

  private func member(_ place: Int32) -> Member {
    let at = Int(place)
    let name = at < population.names.count ? population.names[at] : ""
    let shown = name.isEmpty ? population.ids.string(at) : name
    let (born, died) = (date(population.born[at]), date(population.died[at]))
    let isDead = !population.died[at].isNever
    return Member(
      person: person(place), names: stated(PersonName(given: nil, family: shown)),
      sexes: stated(sex(place)), births: born.map { stated(Birth(on: $0)) } ?? [],
      deaths: isDead ? died.map { stated($0) } ?? [] : [], isDeadUndated: isDead && died == nil)
  }

  private func parentTies() -> [ParentTie] {
    var seen: Set<ParentTie> = []
    return population.parentage.child.indices.compactMap { row in
      let (child, parent) = (population.parentage.child[row], population.parentage.parent[row])
      guard isIn.contains(child), isIn.contains(parent) else { return nil }
      let kind: ParentTie.Kind =
        switch population.parentage.kind[row] {
        case .birth: .birth
        case .adoptive: .adoptive
        case .foster: .foster
        case .step: .step
        }
      let period = population.parentage.periods[row]
      let tie = ParentTie(
        child: person(child), parent: person(parent), kind: kind, role: ParentRole(sex(parent)),
        period: Period(from: period?.from.flatMap(date), to: period.flatMap { date($0.to) }))
      return seen.insert(tie).inserted ? tie : nil
    }
  }

  private func partnerships() -> [Partnership] {
    let couples = population.couples
    return couples.one.indices.compactMap { row in
      let (one, other) = (couples.one[row], couples.other[row])
      guard one != other, isIn.contains(one), isIn.contains(other) else { return nil }
      let kinds: Set<Relationship.Kind> =
        switch couples.kind[row] {
        case .couple: [.partner]
        case .married: [.married]
        case .civil: [.civilPartner]
        case .cohabiting: [.cohabiting]
        case .divorced, .annulled: [.married, .divorced]
        }
      let to = date(couples.end[row])
      return Partnership(
        person(one), person(other), kinds: kinds, from: date(couples.start[row]), to: to,
        isOverUndated: to == nil && !couples.end[row].isNever)
    }
  }

  private func households() -> [Household] {
    let stays = population.stays
    var byHousehold: [Int32: [Household.Stay]] = [:]
    for row in stays.person.indices where isIn.contains(stays.person[row]) {
      byHousehold[stays.household[row], default: []].append(
        Household.Stay(
          person: person(stays.person[row]),
          period: Period(from: date(stays.from[row]), to: date(stays.to[row])), statements: []))
    }
    return byHousehold.keys.sorted().map { household in
      Household(
        place: Place(address: stays.names.string(Int(household))),
        stays: byHousehold[household, default: []].sorted {
          ($0.person, $0.period.from?.sortDay.number ?? .min)
            < ($1.person, $1.period.from?.sortDay.number ?? .min)
        })
    }
  }

  private func records() -> [FamilyRecord] {
    population.records.compactMap { record in
      let children = record.children.filter { isIn.contains($0.child) }
      guard !children.isEmpty else { return nil }
      return FamilyRecord(
        id: record.id, parents: record.parents.filter(isIn.contains).map(person),
        children: children.map { person($0.child) })
    }
  }
}
