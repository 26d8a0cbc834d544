import Vocabulary

/// What a RelatedPerson, a contact or a relative in a history is to their patient.
struct RelatedTie {
  var kind: Relationship.Kind
  var isTurned: Bool
  /// Kept verbatim beside the kind.
  var words: String?
  /// The patient's carer, in code or in words.
  var saysCarer: Bool

  /// Of whatever has a `relationship`.
  init(_ node: JSONNode) {
    let concepts = node["relationship"]?.parts ?? []
    let ties = concepts.flatMap(\.codes).compactMap { RoleCodes.tie($0.code) }
    words = concepts.lazy.compactMap(\.words).first
    saysCarer = concepts.contains {
      $0.allWords.split { !$0.isLetter }.contains { ["carer", "caregiver"].contains($0) }
    }
    if let tie = ties.first {
      (kind, isTurned) = (tie.kind, tie.isTurned)
    } else {
      (kind, isTurned) = (saysCarer ? .carer : .unrecognised, false)
    }
  }

  /// Does a flow cover whoever is this to a patient it covers?
  func isCovered(by flow: Flow) -> Bool {
    let isParent = makesParentOrCarer && !isTurned
    return flow.subjects.contains(.householdMember)
      || (isParent && flow.subjects.contains(.parentOrCarer))
  }

  var makesParentOrCarer: Bool {
    switch kind {
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .guardian, .carer:
      true
    case .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced, .sibling,
      .grandparent, .otherRelative, .unrecognised:
      false
    }
  }
}
