import Vocabulary

extension Tie.Kind {
  /// True for siblings by birth, whose tie cannot end.
  var isByBirth: Bool {
    switch self {
    case .full, .half, .atLeastHalf, .oneParentRecord, .conflict: true
    case .adoptive, .foster, .step, .stepParent, .stepChild, .parent, .child, .adoptiveParent,
      .adoptedChild, .fosterParent, .fosterChild, .partner:
      false
    }
  }

  /// For two of them: `half-sisters`, `at least half-siblings`.
  func words(_ sexes: Set<Sex>) -> String {
    let pair =
      switch sexes {
      case [.female]: "sisters"
      case [.male]: "brothers"
      default: "siblings"
      }
    return switch self {
    case .full: "full \(pair)"
    case .half: "half-\(pair)"
    case .atLeastHalf, .oneParentRecord: "at least half-\(pair)"
    case .conflict: "\(pair), how is disputed"
    case .adoptive: "\(pair) by adoption"
    case .foster: "foster \(pair)"
    case .step: "step-\(pair)"
    case .stepParent, .stepChild, .parent, .child, .adoptiveParent, .adoptedChild, .fosterParent,
      .fosterChild, .partner:
      "relatives"
    }
  }

  /// What the relative is: `half-sister`, `step-father`, `partner`.
  func words(for sex: Sex) -> String {
    let sibling = Tie.Kind.pick(sex, "sister", "brother", "sibling")
    let parent = Tie.Kind.pick(sex, "mother", "father", "parent")
    let child = Tie.Kind.pick(sex, "daughter", "son", "child")
    return switch self {
    case .full: "full \(sibling)"
    case .half: "half-\(sibling)"
    case .atLeastHalf, .oneParentRecord: "at least half-\(sibling)"
    case .conflict: "\(sibling), how is disputed"
    case .adoptive: "\(sibling) by adoption"
    case .foster: "foster \(sibling)"
    case .step: "step-\(sibling)"
    case .stepParent: "step-\(parent)"
    case .stepChild: "step-\(child)"
    case .parent: parent
    case .child: child
    case .adoptiveParent: "adoptive \(parent)"
    case .adoptedChild: "adopted \(child)"
    case .fosterParent: Tie.Kind.pick(sex, "foster mother", "foster father", "foster carer")
    case .fosterChild: "foster \(child)"
    case .partner: "partner"
    }
  }

  private static func pick(_ sex: Sex, _ her: String, _ him: String, _ them: String) -> String {
    switch sex {
    case .female: her
    case .male: him
    case .unknown: them
    }
  }
}

extension ParentTie.Kind {
  /// `mother`, `adoptive father`, `foster carer`, `step-parent`.
  func words(_ role: ParentRole) -> String {
    switch self {
    case .birth: role == .parent ? "birth parent" : role.rawValue
    case .adoptive: "adoptive \(role.rawValue)"
    case .foster: role == .parent ? "foster carer" : "foster \(role.rawValue)"
    case .step: "step-\(role.rawValue)"
    }
  }
}

extension String {
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// `Theo's`, `Alexis'`.
  var possessive: String { hasSuffix("s") ? self + "'" : self + "'s" }
}
