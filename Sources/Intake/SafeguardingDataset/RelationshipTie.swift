import Vocabulary

/// A council's pair of words, `Mother : Child`, as a relation of one person to another.
struct RelationshipTie: Equatable {
  let kind: Relationship.Kind
  /// True when it is the second person who is the `kind` of the first: `Child : Mother`.
  let isTurned: Bool
  /// True when it makes its first person, turned round where it is, a parent or carer.
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

  private init(_ kind: Relationship.Kind, isTurned: Bool = false) {
    self.kind = kind
    self.isTurned = isTurned
  }

  /// Reads both halves; `.unrecognised` when they are not in the table or do not fit together.
  init(_ words: String) {
    let halves = words.split(separator: ":").map(String.init)
    guard halves.count == 2, let first = RelationshipWords.part(halves[0]),
      let second = RelationshipWords.part(halves[1])
    else {
      self.init(.unrecognised)
      return
    }
    switch (first, second) {
    case (.parent(let kind), .childOf(let counterpart)):
      self.init(RelationshipTie.more(kind, counterpart))
    case (.childOf(let counterpart), .parent(let kind)):
      self.init(RelationshipTie.more(kind, counterpart), isTurned: true)
    case (.partner(let kind), .partner(let other)):
      self.init(kind == .partner ? other : kind)
    case (.sibling, .sibling): self.init(.sibling)
    case (.grandparent, .grandchild): self.init(.grandparent)
    case (.grandchild, .grandparent): self.init(.grandparent, isTurned: true)
    case (.otherRelative, .otherRelative): self.init(.otherRelative)
    case (.carer, .caredFor): self.init(.carer)
    case (.caredFor, .carer): self.init(.carer, isTurned: true)
    case (.carer, .childOf): self.init(.carer)
    case (.childOf, .carer): self.init(.carer, isTurned: true)
    default: self.init(.unrecognised)
    }
  }

  /// `Mother : Step Child` says a step-mother: the half that is not plain says more.
  private static func more(
    _ kind: Relationship.Kind, _ counterpart: Relationship.Kind
  ) -> Relationship.Kind {
    kind.isBirthParent && counterpart != .birthParent ? counterpart : kind
  }
}
