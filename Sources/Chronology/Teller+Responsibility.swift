import Vocabulary

extension Teller {
  /// `Order giving parental responsibility stated for Ben Ashdown; paper seen.`
  func basis(_ basis: ResponsibilityBasis) -> String {
    let whom = basis.holder.map(words.name) ?? basis.authority
    let seen = Words.say(
      basis.paperSeen, "paper seen", "paper not seen", "whether the paper was seen is not recorded")
    return Words.sentence(
      Teller.words(basis.kind) + (whom.map { ": " + $0 } ?? "") + "; " + seen)
  }

  static func words(_ kind: ResponsibilityBasis.Kind) -> String {
    switch kind {
    case .birthRegistration: "registered as parent"
    case .agreement: "parental responsibility agreement"
    case .stepParentAgreement: "step-parent's parental responsibility agreement"
    case .responsibilityOrder: "parental responsibility order"
    case .livesWithOrder: "order saying with whom the child lives"
    case .specialGuardianshipOrder: "special guardianship order"
    case .adoptionOrder: "adoption order"
    case .placementOrder: "placement order"
    case .parentalOrder: "parental order"
    case .careOrder: "care order"
    case .interimCareOrder: "interim care order"
    case .emergencyProtectionOrder: "emergency protection order"
    case .guardianAppointment: "guardian appointed"
    case .fertilityTreatmentSpouse: "second parent, as the mother's wife or civil partner"
    case .fertilityTreatmentAgreed: "second parent, by agreement to treatment"
    case .prohibitedStepsOrder: "prohibited steps order"
    case .prohibitedStepsOnKilling: "prohibited steps order on a conviction for killing a parent"
    case .endedByCourt: "parental responsibility ended by the court"
    }
  }
}
