/// Something that gives, limits or ends parental responsibility for the child a statement is
/// about: an entry in a register, an agreement, an order.
///
/// A person states it, or has seen the paper; it is never worked out from kinship.
public struct ResponsibilityBasis: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Registered as a parent in the register of births; from the day of the (re-)registration.
    case birthRegistration
    /// With the mother, on the prescribed form, recorded by the court.
    case agreement
    /// Between a step-parent and each parent who has it, on the prescribed form.
    case stepParentAgreement
    /// An order of the court giving it to a father, a second parent or a step-parent.
    case responsibilityOrder
    /// Named in a child arrangements order as one with whom the child lives.
    case livesWithOrder
    case specialGuardianshipOrder
    case adoptionOrder
    case placementOrder
    /// After surrogacy.
    case parentalOrder
    case careOrder, interimCareOrder, emergencyProtectionOrder
    /// Appointed to be guardian after a parent's death.
    case guardianAppointment
    /// Treated together under the Human Fertilisation and Embryology Act 2008: the mother's wife
    /// or civil partner (section 42), another woman by agreement (section 43).
    case fertilityTreatmentSpouse, fertilityTreatmentAgreed
    /// Forbids steps a holder could take; the holder keeps it.
    case prohibitedStepsOrder
    /// Made on a conviction for killing the other parent.
    case prohibitedStepsOnKilling
    /// The court took it away.
    case endedByCourt
  }

  public enum Jurisdiction: String, Codable, Sendable, CaseIterable {
    case englandAndWales, scotland, northernIreland, elsewhere
  }

  public var kind: Kind
  /// Who holds it or is limited by it; nil where it is an authority.
  public var holder: RecordReference?
  /// The local authority or agency, for care, placement and protection orders.
  public var authority: String?
  /// From the day of the entry, agreement or order, until it was discharged or ran out.
  public var period: Period
  /// Where a birth was registered.
  public var jurisdiction: Jurisdiction
  /// Did whoever says so see the certificate, the form with its seal, or the order?
  public var paperSeen: Answer

  public init(
    kind: Kind, holder: RecordReference? = nil, authority: String? = nil,
    period: Period = Period(), jurisdiction: Jurisdiction = .englandAndWales,
    paperSeen: Answer = .notRecorded
  ) {
    self.kind = kind
    self.holder = holder
    self.authority = authority
    self.period = period
    self.jurisdiction = jurisdiction
    self.paperSeen = paperSeen
  }
}
