/// That the person of one record stands in some relation to the person of another.
///
/// Stored once, in one direction; the inverse is computed. The statement's `about` is the
/// `kind` of `to`: a mother's record says `.birthMother` to her child's record.
public struct Relationship: Hashable, Codable, Sendable {
  public var kind: Kind
  public var to: RecordReference
  public var period: Period
  /// The source's own words, kept when they say more than `kind` or could not be recognised.
  public var asStated: String?

  public init(
    kind: Kind, to: RecordReference, period: Period = Period(), asStated: String? = nil
  ) {
    self.kind = kind
    self.to = to
    self.period = period
    self.asStated = asStated
  }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case birthMother, birthFather, birthParent
    case adoptiveParent, fosterParent, stepParent, guardian
    case married, civilPartner, cohabiting, partner, formerPartner, divorced
    /// Sibling as somebody said it; which kind of sibling is derived from parents.
    case sibling
    case carer, grandparent, otherRelative
    /// Not a kind we know: `asStated` carries it, and nothing is derived from it.
    case unrecognised

    public var isBirthParent: Bool {
      self == .birthMother || self == .birthFather || self == .birthParent
    }
    public var isPartnership: Bool {
      switch self {
      case .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced: true
      default: false
      }
    }
  }
}
