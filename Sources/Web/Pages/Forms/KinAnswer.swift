import Vocabulary

/// The form that states how two people belong together.
enum KinAnswer {
  /// What was stated: about whom, what, with which standing.
  struct Stated: Sendable {
    /// The value of the other person; nil for the reader's own agency.
    var other: String?
    var what: What
    var period: Period
    var jurisdiction: ResponsibilityBasis.Jurisdiction
    var paperSeen: Answer
    var standing: Standing
  }

  enum What: Sendable {
    case relationship(Relationship.Kind)
    case basis(ResponsibilityBasis.Kind)
  }

  static let ownAgency = "own-agency"

  static let relationships: [Choice] = [
    .init("birthMother", "Birth mother"), .init("birthFather", "Birth father"),
    .init("adoptiveParent", "Adoptive parent"), .init("fosterParent", "Foster carer"),
    .init("stepParent", "Step-parent"), .init("guardian", "Guardian"),
    .init("married", "Married to"), .init("civilPartner", "Civil partner of"),
    .init("cohabiting", "Lives as a partner with"), .init("formerPartner", "Former partner of"),
    .init("divorced", "Divorced from"), .init("grandparent", "Grandparent"),
    .init("carer", "Carer of"),
  ]

  static let bases: [Choice] = [
    .init("birthRegistration", "Registered as parent on the birth certificate"),
    .init("agreement", "Parental responsibility agreement with the mother"),
    .init("stepParentAgreement", "Step-parent’s parental responsibility agreement"),
    .init("responsibilityOrder", "Parental responsibility order"),
    .init("livesWithOrder", "Order that the child lives with them"),
    .init("specialGuardianshipOrder", "Special guardianship order"),
    .init("adoptionOrder", "Adoption order"), .init("placementOrder", "Placement order"),
    .init("parentalOrder", "Parental order after surrogacy"),
    .init("careOrder", "Care order"), .init("interimCareOrder", "Interim care order"),
    .init("emergencyProtectionOrder", "Emergency protection order"),
    .init("guardianAppointment", "Appointed guardian"),
    .init("fertilityTreatmentSpouse", "Mother’s wife or civil partner when treated"),
    .init("fertilityTreatmentAgreed", "Second parent by agreement to treatment"),
    .init("prohibitedStepsOrder", "Prohibited steps order against them"),
    .init("prohibitedStepsOnKilling", "Prohibited steps order on a conviction for killing"),
    .init("endedByCourt", "Parental responsibility ended by the court"),
  ]

  static let standings: [Choice] = [
    .init("observed", "I saw it myself"), .init("reported", "I was told"),
    .init("alleged", "It is alleged"), .init("decision", "It was decided, by a court or by us"),
  ]

  static let places: [Choice] = [
    .init("englandAndWales", "England or Wales"), .init("scotland", "Scotland"),
    .init("northernIreland", "Northern Ireland"), .init("elsewhere", "Elsewhere"),
  ]

  static func read(_ values: FormValues, people: [Choice], today: Day)
    -> (stated: Stated?, problems: [FieldProblem])
  {
    var reading = AnswerReading(values, today: today)
    let who = reading.person(of: people + [Choice(ownAgency, "")])
    let what = what(&reading)
    let from = reading.uncertainDate("from", howToWriteDates)
    let to = reading.uncertainDate("to", howToWriteDates)
    let standing = reading.choice("standing", "Say how you know", as: Standing.self)
    if let from, let to, let first = from.earliest, let last = to.latest, last < first {
      reading.problem("to", "It cannot end before it began")
    }
    if who == ownAgency, case .relationship? = what {
      reading.problem("person", "Choose whom it is about; an agency has no relatives")
    }
    if let first = from?.earliest, first > today {
      reading.problem("from", "The day must be today or earlier")
    }
    guard reading.problems.isEmpty, let who, let what, let standing else {
      return (nil, reading.problems)
    }
    return (
      Stated(
        other: who == ownAgency ? nil : who, what: what, period: Period(from: from, to: to),
        jurisdiction: values["place"].flatMap(ResponsibilityBasis.Jurisdiction.init(rawValue:))
          ?? .englandAndWales, paperSeen: reading.answer("paper-seen"), standing: standing),
      []
    )
  }

  private static func what(_ reading: inout AnswerReading) -> What? {
    let chosen = reading.words("what") ?? ""
    if relationships.contains(where: { $0.value == chosen }) {
      return Relationship.Kind(rawValue: chosen).map(What.relationship)
    }
    if bases.contains(where: { $0.value == chosen }) {
      return ResponsibilityBasis.Kind(rawValue: chosen).map(What.basis)
    }
    reading.problem("what", "Choose what they are, or what was made")
    return nil
  }

  private static let howToWriteDates =
    "Write it as 2024-03-05, 2024-03 or 2024, or leave it empty"
}
