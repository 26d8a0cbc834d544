import Vocabulary

/// What statements say of who somebody is, gathered before it becomes a `Profile`.
struct Evidence {
  let record: RecordReference
  var givens: Set<GivenName> = []
  var middles: Set<String> = []
  var families: Set<FamilyName> = []
  var births: Set<StandardBirth> = []
  var deaths: Set<StandardBirth> = []
  var sexes: Set<Sex> = []
  var nhsNumbers: Set<String> = []
  var nationalIdentifiers: Set<String> = []
  var agencyIdentifiers: Set<String> = []
  var telephones: Set<String> = []
  var standsBeside: Set<RecordReference> = []
  var keptApart: Set<RecordReference> = []
  var places: Set<StandardPlace> = []
  private var isUnborn = false
  private var isUnnamed = false
  private var isBorn = false

  init(record: RecordReference, statements: [Statement]) {
    self.record = record
    for statement in statements {
      takeCompany(statement)
      if statement.about == record { take(statement.says) }
    }
  }

  var isPlaceholder: Bool { (isUnborn && !isBorn) || (isUnnamed && givens.isEmpty) }

  private mutating func take(_ saying: Saying) {
    switch saying {
    case .name(let name): take(name)
    case .born(let birth): take(birth)
    case .died(let date): if let date = StandardBirth(date) { deaths.insert(date) }
    case .sex(let sex): if sex != .unknown { sexes.insert(sex) }
    case .identifier(let identifier): take(identifier)
    case .lives(let residence):
      if let place = StandardPlace(residence.place) { places.insert(place) }
    case .restriction(let restriction):
      if let before = restriction.apartFrom { keptApart.insert(before) }
    // A source's group is a household or a case: its members are different people. What happened
    // to somebody is not who they are. A protected place is evidence like any other: a link does
    // not say where it is. Decisions reach `Clustering` by another way.
    case .grouped, .relationship, .contact, .referral, .assessment, .section47Enquiry,
      .initialConference, .plan, .visit, .policeAlert, .alertTriage, .meetingItem, .carerSignal,
      .responsibilityBasis, .carersAssessment, .medication, .symptom, .appointment, .riskReview,
      .adherenceEvidence,
      .adherenceClaim, .careEpisode, .multiAgencyReview, .routineEnquiry, .riskChecklist,
      .abuseGrid, .serviceReferral, .frontDoorItem, .frontDoorAnswer, .referralDecision,
      .assessmentAuthorisation, .statutoryMeeting, .placement, .caseTransfer,
      .familyGroupConference, .maracReferral, .maracRequest, .maracReturn, .maracOutcome, .matter,
      .dutyStep, .note, .linkDecision, .withdrawal, .sharing,
      .recommendation,
      .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      break
    }
  }

  /// Who is stated to be somebody's mother, or the other party of one incident, is not them.
  private mutating func takeCompany(_ statement: Statement) {
    switch statement.says {
    case .relationship(let relationship):
      if statement.about == record { standsBeside.insert(relationship.to) }
      if relationship.to == record { standsBeside.insert(statement.about) }
    case .policeAlert(let alert):
      let records = alert.involved.map(\.record)
      if records.contains(record) { standsBeside.formUnion(records) }
    default: break
    }
  }

  private mutating func take(_ birth: Birth) {
    guard !birth.expected else {
      isUnborn = true
      return
    }
    isBorn = true
    if let date = StandardBirth(birth.on) { births.insert(date) }
  }

  private mutating func take(_ name: PersonName) {
    let given = Evidence.nameWords(name.given)
    let middle = Evidence.nameWords(name.middle)
    if let family = name.family,
      let standard = FamilyName(family, isPresent: name.kind == .usual)
    {
      families.insert(standard)
    }
    let all = given + middle + Folding.words(name.family ?? "")
    if all.contains(where: NameWords.unborn.contains) { isUnborn = true }
    guard let first = given.first else { return }
    if NameWords.unnamed.contains(first) || NameWords.unborn.contains(first) {
      isUnnamed = true
      return
    }
    if let standard = GivenName(parts: given) { givens.insert(standard) }
    middles.formUnion(middle)
  }

  private mutating func take(_ identifier: Identifier) {
    let system = identifier.system
    if system == Identifier.nhsNumber {
      if let number = IdentifierSystems.issuedNHSNumber(identifier.value) {
        nhsNumbers.insert(number)
      }
    } else if IdentifierSystems.telephone.contains(system) {
      if let number = IdentifierSystems.standard(telephone: identifier.value) {
        telephones.insert(number)
      }
    } else if let value = IdentifierSystems.standard(identifier.value) {
      if IdentifierSystems.national.contains(system) {
        nationalIdentifiers.insert(system + ":" + value)
      } else {
        agencyIdentifiers.insert(record.agency.text + "/" + system + ":" + value)
      }
    }
  }

  private static func nameWords(_ written: String?) -> [String] {
    Folding.words(written ?? "").filter {
      !NameWords.titles.contains($0) && !NameWords.generations.contains($0)
    }
  }
}
