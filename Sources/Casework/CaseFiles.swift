import Duties
import Sharing
import Vocabulary

/// Case files put together from statements alone: whoever may not see a statement gets the case
/// file of a world in which it was never made. What joins the two families of an adoption is left
/// out for every reader: a deadline is owed on each side, and its grounds never cross.
struct CaseFiles {
  private let people: People
  private var toldByPerson: [PersonID: CaseStatements] = [:]
  private var tiesByPerson: [PersonID: Set<Tie>] = [:]

  private struct Tie: Hashable {
    var person: PersonID
    var kind: Relative.Kind
  }

  init(statements: [Statement], people: People) {
    self.people = people
    let parted = AdoptionSeals(over: statements, people: people).parted(statements)
    var places: [String: Set<PersonID>] = [:]
    var concerning: [PersonID: [Statement]] = [:]
    for statement in parted {
      for person in Set(statement.told.concerns.map { people[$0] }) {
        concerning[person, default: []].append(statement)
      }
      switch statement.says {
      case .relationship(let relationship): add(relationship, of: people[statement.about])
      case .lives(let residence):
        guard let place = PlaceKey.key(of: residence.place) else { continue }
        places[place, default: []].insert(people[statement.about])
      default: continue
      }
    }
    toldByPerson = concerning.mapValues(CaseStatements.init)
    for household in places.values {
      for person in household {
        for mate in household where mate != person {
          tiesByPerson[person, default: []].insert(Tie(person: mate, kind: .household))
        }
      }
    }
  }

  private mutating func add(_ relationship: Relationship, of holder: PersonID) {
    let other = people[relationship.to]
    guard holder != other else { return }
    switch relationship.kind {
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .guardian:
      tiesByPerson[holder, default: []].insert(Tie(person: other, kind: .child))
      tiesByPerson[other, default: []].insert(Tie(person: holder, kind: .parent))
    case .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced:
      tiesByPerson[holder, default: []].insert(Tie(person: other, kind: .partner))
      tiesByPerson[other, default: []].insert(Tie(person: holder, kind: .partner))
    case .sibling:
      tiesByPerson[holder, default: []].insert(Tie(person: other, kind: .sibling))
      tiesByPerson[other, default: []].insert(Tie(person: holder, kind: .sibling))
    case .carer, .grandparent, .otherRelative, .unrecognised: return
    }
  }

  /// Everybody somebody said something of, in order.
  var persons: [PersonID] { toldByPerson.keys.sorted() }

  /// A person's case file: what concerns them, and what concerns those around them.
  func file(of person: PersonID) -> CaseFile {
    CaseFile(
      person: person, told: told(of: person),
      relatives: ties(of: person).sorted {
        ($0.person, $0.kind.rawValue) < ($1.person, $1.kind.rawValue)
      }
      .map { tie in
        Relative(person: tie.person, tie: tie.kind, told: told(of: tie.person))
      })
  }

  private func told(of person: PersonID) -> CaseStatements {
    toldByPerson[person] ?? CaseStatements([])
  }

  /// Stated ties, and the other children of a person's parents.
  private func ties(of person: PersonID) -> Set<Tie> {
    let stated = tiesByPerson[person] ?? []
    var found = stated
    for parent in stated where parent.kind == .parent {
      for child in tiesByPerson[parent.person] ?? []
      where child.kind == .child && child.person != person {
        found.insert(Tie(person: child.person, kind: .sibling))
      }
    }
    return found
  }
}
