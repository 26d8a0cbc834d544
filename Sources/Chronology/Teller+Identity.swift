import Vocabulary

/// Who somebody is, in plain English; shown only where a chronology is asked for it.
extension Teller {
  /// Numbers and addresses are said to be recorded and are not repeated: a chronology is printed
  /// and carried, and an address read from it can lead somebody to a door.
  func identity(_ statement: Statement) -> String {
    let who = words.name(statement.about)
    switch statement.says {
    case .name(let name): return Words.sentence("\(who): name recorded as \(name.inWords)")
    case .sex(let sex): return Words.sentence("\(who): sex recorded as \(sex.rawValue)")
    case .identifier(let identifier):
      return Words.sentence("\(who): \(identifier.system) recorded")
    case .lives: return Words.sentence("\(who): address recorded")
    case .grouped: return Words.sentence("\(who): placed in a group by the source")
    case .relationship(let relationship):
      return Words.sentence(
        "\(who) recorded as \(Teller.relation(relationship)) of \(words.name(relationship.to))")
    case .born, .died, .contact, .referral, .assessment, .section47Enquiry, .initialConference,
      .plan, .visit, .policeAlert, .alertTriage, .meetingItem, .carerSignal, .carersAssessment,
      .responsibilityBasis, .medication, .symptom, .appointment, .riskReview, .adherenceEvidence,
      .adherenceClaim,
      .careEpisode, .multiAgencyReview, .routineEnquiry, .riskChecklist, .abuseGrid,
      .serviceReferral, .frontDoorItem, .frontDoorAnswer, .referralDecision,
      .assessmentAuthorisation, .statutoryMeeting, .placement, .caseTransfer,
      .familyGroupConference, .maracReferral, .maracRequest, .maracReturn, .maracOutcome, .matter,
      .dutyStep, .note, .restriction, .linkDecision, .withdrawal, .sharing,
      .recommendation,
      .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      return ""
    }
  }

  private static func relation(_ relationship: Relationship) -> String {
    switch relationship.kind {
    case .birthMother: "birth mother"
    case .birthFather: "birth father"
    case .birthParent: "birth parent"
    case .adoptiveParent: "adoptive parent"
    case .fosterParent: "foster parent"
    case .stepParent: "step-parent"
    case .guardian: "guardian"
    case .married: "husband or wife"
    case .civilPartner: "civil partner"
    case .cohabiting: "cohabiting partner"
    case .partner: "partner"
    case .formerPartner: "former partner"
    case .divorced: "divorced partner"
    case .sibling: "brother or sister"
    case .carer: "carer"
    case .grandparent: "grandparent"
    case .otherRelative: relationship.asStated ?? "relative"
    case .unrecognised: relationship.asStated ?? "relation not recognised"
    }
  }
}
