import Vocabulary

/// Children who live with more than their own two parents by what is stated, and whether anybody
/// has lately seen on paper who may decide for them (M14a).
///
/// A child counts who has a stated step-parent, or a parent with a partner of today who is not
/// their parent. Complete is a note in which each stated parent but the mother, who holds
/// responsibility from birth, is named by some ground; confirmed is one a paper was seen for.
struct ReconstitutedFamilies {
  private let view: CountingView
  private var mothers: [PersonID: Set<PersonID>] = [:]
  private var parents: [PersonID: Set<PersonID>] = [:]
  private var partners: [PersonID: Set<PersonID>] = [:]
  private var withStepParent: Set<PersonID> = []
  private var holders: [PersonID: Set<PersonID>] = [:]
  private var stated: Set<PersonID> = []
  private var confirmed: Set<PersonID> = []

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.relationship] { note(statement) }
    for statement in view[.responsibilityBasis] {
      guard case .responsibilityBasis(let basis) = statement.says else { continue }
      let child = view.person(statement.about)
      stated.insert(child)
      if let holder = basis.holder { holders[child, default: []].insert(view.person(holder)) }
      if basis.paperSeen == .yes, view.isWithin(.noteConfirmed, statement.known) {
        confirmed.insert(child)
      }
    }
  }

  /// Of the children a practice holds a record of; blank where no ground is stated at all.
  func withNote(at practice: AgencyID) -> Tally {
    var tally = Tally()
    let registered = view[.born].filter { $0.about.agency == practice }
    for child in Set(registered.map { view.person($0.about) }) where isReconstituted(child) {
      if let reason = view.reasonNotAChild(child, on: view.input.asOf) {
        tally.leaveOut(reason)
      } else {
        tally.count(met: stated.contains(child) ? isComplete(child) : nil)
      }
    }
    return tally
  }

  private func isReconstituted(_ child: PersonID) -> Bool {
    guard !withStepParent.contains(child), let parents = parents[child] else {
      return withStepParent.contains(child)
    }
    return parents.contains { !(partners[$0] ?? []).isSubset(of: parents) }
  }

  private func isComplete(_ child: PersonID) -> Bool {
    let asked = (parents[child] ?? []).subtracting(mothers[child] ?? [])
    return confirmed.contains(child) && asked.isSubset(of: holders[child] ?? [])
  }

  private mutating func note(_ statement: Statement) {
    guard case .relationship(let tie) = statement.says else { return }
    let (one, other) = (view.person(statement.about), view.person(tie.to))
    let holds = tie.period.mayHold(on: view.input.asOf)
    switch tie.kind {
    case .birthMother:
      mothers[other, default: []].insert(one)
      parents[other, default: []].insert(one)
    case .birthFather, .birthParent, .adoptiveParent: parents[other, default: []].insert(one)
    case .stepParent: if holds { withStepParent.insert(other) }
    case .married, .civilPartner, .cohabiting, .partner:
      guard holds else { return }
      partners[one, default: []].insert(other)
      partners[other, default: []].insert(one)
    case .fosterParent, .guardian, .formerPartner, .divorced, .sibling, .carer, .grandparent,
      .otherRelative, .unrecognised:
      break
    }
  }
}
