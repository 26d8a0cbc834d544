public import Vocabulary

/// How two people of a family stand to each other, worked out from what was stated.
public struct Tie: Hashable, Sendable, Codable {
  /// The relative is the person's … : `.stepParent` says that `relative` is a step-parent of
  /// `person`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Siblings with two shared birth parents.
    case full
    /// Exactly one shared birth parent, and each has a different, known other one.
    case half
    /// Exactly one shared birth parent, and another parent is not recorded.
    case atLeastHalf = "at_least_half"
    /// Children of one family record with fewer than two recorded parents.
    case oneParentRecord = "one_parent_record"
    /// Siblings of a kind on which the accounts of a child's birth parents disagree.
    case conflict
    /// Siblings by adoption.
    case adoptive
    /// Siblings by fostering.
    case foster
    /// Siblings through a partnership of their parents.
    case step
    case stepParent = "step_parent"
    case stepChild = "step_child"
    case parent, child
    case adoptiveParent = "adoptive_parent"
    case adoptedChild = "adopted_child"
    case fosterParent = "foster_parent"
    case fosterChild = "foster_child"
    case partner

    /// True for the kinds of sibling.
    public var isSibling: Bool {
      switch self {
      case .full, .half, .atLeastHalf, .oneParentRecord, .conflict, .adoptive, .foster, .step:
        true
      case .stepParent, .stepChild, .parent, .child, .adoptiveParent, .adoptedChild,
        .fosterParent, .fosterChild, .partner:
        false
      }
    }
  }

  /// What the dates allow. Only step ties depend on dates; every other tie is certain as stated.
  public enum Certainty: String, Hashable, Sendable, Codable { case certain, possible, refuted }

  public let person: PersonID
  public let relative: PersonID
  public let kind: Kind
  public let certainty: Certainty
  /// The EDTF date on which it ended, `unknown` when it ended on a day nobody gave; nil while it
  /// lasts or when it cannot end.
  public let ended: String?
  /// The parents on whom it rests, in order.
  public let sharedParents: [PersonID]
  /// The statements on which it rests, by their place in the ledger.
  public let because: [Int]
  /// Why, step by step; `sentence` puts it in words.
  public let reasons: [TieReason]

  public init(
    person: PersonID, relative: PersonID, kind: Kind, certainty: Certainty = .certain,
    ended: String? = nil, sharedParents: [PersonID] = [], because: [Int] = [],
    reasons: [TieReason] = []
  ) {
    self.person = person
    self.relative = relative
    self.kind = kind
    self.certainty = certainty
    self.ended = ended
    self.sharedParents = sharedParents
    self.because = because
    self.reasons = reasons
  }
}
