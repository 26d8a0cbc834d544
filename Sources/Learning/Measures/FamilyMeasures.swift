import Vocabulary

/// Counts what is recorded of families: numbers held (D02), parents and links (D08).
struct FamilyMeasures {
  private let view: CountingView
  private let open: OpenChildren
  private let pairs: KinPairs
  private var parents: [PersonID: Parents] = [:]
  private var numbered: [AgencyID: Set<PersonID>] = [:]

  private struct Parents {
    var mothers: Set<PersonID> = []
    var fathers: Set<PersonID> = []
    /// Parents of whom it is not said which, and adoptive ones.
    var others: Set<PersonID> = []

    /// Two records of one mother that nobody linked are still one mother.
    var areBothRecorded: Bool {
      if !mothers.isEmpty, !fathers.subtracting(mothers).isEmpty { return true }
      let named = mothers.union(fathers)
      return others.subtracting(named).count + (named.isEmpty ? 0 : 1) >= 2
    }
  }

  init(_ view: CountingView) {
    self.view = view
    open = OpenChildren(view)
    pairs = KinPairs(view)
    for statement in view[.relationship] { note(statement) }
    for statement in view[.identifier] {
      guard case .identifier(let identifier) = statement.says,
        identifier.system == Identifier.nhsNumber, NHSNumber.checked(identifier.value) != nil
      else { continue }
      numbered[statement.saidBy, default: []].insert(view.person(statement.about))
    }
  }

  private mutating func note(_ statement: Statement) {
    guard case .relationship(let tie) = statement.says else { return }
    let (child, parent) = (view.person(tie.to), view.person(statement.about))
    switch tie.kind {
    case .birthMother: parents[child, default: Parents()].mothers.insert(parent)
    case .birthFather: parents[child, default: Parents()].fathers.insert(parent)
    case .birthParent, .adoptiveParent: parents[child, default: Parents()].others.insert(parent)
    case .fosterParent, .stepParent, .guardian, .married, .civilPartner, .cohabiting, .partner,
      .formerPartner, .divorced, .sibling, .carer, .grandparent, .otherRelative, .unrecognised:
      break
    }
  }

  /// M02e: held by the agency itself, and a number that passes its check.
  func nhsNumbersHeld(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for child in open[agency].keys {
      if let reason = view.reasonNotAChild(child, on: view.input.asOf) {
        tally.leaveOut(reason)
      } else {
        tally.count(met: numbered[agency]?.contains(child) ?? false)
      }
    }
    return tally
  }

  /// M08a: by whichever agency recorded them. An unknown father cannot be stated yet, so a child
  /// whose father was asked after in vain counts as not recorded.
  func bothParentsRecorded(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for child in abused(agency) {
      if let reason = view.reasonNotAChild(child, on: view.input.asOf), reason != "not born yet" {
        tally.leaveOut(reason)
      } else {
        tally.count(met: parents[child].map(\.areBothRecorded))
      }
    }
    return tally
  }

  /// M08b.
  func pairsLinked(knownTo agency: AgencyID, linked: [PersonID: Set<PersonID>]) -> Tally {
    var tally = Tally()
    for pair in pairs.known(to: agency) {
      tally.count(
        met: (linked[pair.first]?.contains(pair.second) ?? false)
          || (linked[pair.second]?.contains(pair.first) ?? false))
    }
    return tally
  }

  /// Open children in whose present episode an assessment found domestic abuse.
  private func abused(_ agency: AgencyID) -> Set<PersonID> {
    var found: Set<PersonID> = []
    for statement in view[.assessment] where statement.saidBy == agency {
      let child = view.person(statement.about)
      guard case .assessment(let assessment) = statement.says, assessment.findsDomesticAbuse,
        let open = open[agency][child]
      else { continue }
      let isOfAnOpenReferral = assessment.referral.map { open.referrals.contains($0) } ?? false
      if isOfAnOpenReferral || statement.happened >= open.since { found.insert(child) }
    }
    return found
  }
}
