import Casework
import Family
import Vocabulary

extension FileParts {
  /// Who lives with the person in focus on the day; the person alone where no home is recorded.
  private var household: [PersonID] {
    let found = file.graph.household(of: file.focus, on: file.day)
    return found.isEmpty ? [file.focus] : found
  }

  /// The agencies and supports round the household, from what the reader may see and no more.
  var ecomap: Ecomap {
    let home = household
    return Ecomap(
      title: "Round the household of \(callName(file.focus)), on \(file.day.inWords)",
      people: home.map(callName), supports: agencies(round: home) + carers(of: home),
      day: file.day)
  }

  private func agencies(round home: [PersonID]) -> [Ecomap.Support] {
    let near = file.statements.filter { statement in
      statement.saidBy != .hub
        && statement.told.concerns.contains { home.contains(file.people[$0]) }
    }
    return Dictionary(grouping: near, by: \.saidBy).map { agency, said in
      let known = Set(said.flatMap { $0.told.concerns.map { file.people[$0] } })
      let days = said.filter { !$0.says.kind.isIdentity }
        .map { $0.happenedBy }.filter { $0 <= file.day }
      return Ecomap.Support(
        name: partnership.name(of: agency),
        kind: partnership.agency(agency)?.kind.inWords ?? "agency",
        knows: home.filter(known.contains).map(callName),
        contacts: days.count { $0 > file.day.adding(days: -365) }, last: days.max())
    }
  }

  /// Carers, grandparents and other relatives outside the home, as somebody stated them.
  private func carers(of home: [PersonID]) -> [Ecomap.Support] {
    var helped: [PersonID: Set<PersonID>] = [:]
    for statement in file.statements {
      guard case .relationship(let tie) = statement.says,
        tie.kind == .carer || tie.kind == .grandparent, tie.period.to == nil
      else { continue }
      let (one, other) = (file.people[statement.about], file.people[tie.to])
      if home.contains(other), !home.contains(one) { helped[one, default: []].insert(other) }
    }
    return helped.map { person, whom in
      Ecomap.Support(
        name: name(person), kind: "carer or grandparent",
        knows: home.filter(whom.contains).map(callName), contacts: 0, last: nil)
    }
  }
}

extension Agency.Kind {
  /// In plain words: `general practice`.
  fileprivate var inWords: String {
    switch self {
    case .childrensServices: "children’s services"
    case .generalPractice: "general practice"
    case .hospital: "hospital"
    case .mentalHealthTrust: "mental health"
    case .police: "police"
    case .school: "school"
    case .domesticAbuseService: "domestic abuse service"
    case .marac: "MARAC"
    case .housing: "housing"
    case .adoptionAgency: "adoption agency"
    case .reviews: "reviews"
    case .hub: "the hub"
    }
  }
}
