import Vocabulary

/// Which statements belong together by a reference of their source: an alert with its triage and
/// its meeting, an enquiry with its referral. Nothing is guessed from dates or words.
struct Links {
  private var byKey: [String: [Statement]] = [:]
  private let words: Words

  init(_ statements: [Statement], words: Words) {
    self.words = words
    for statement in statements {
      for key in Links.keys(of: statement) { byKey[key, default: []].append(statement) }
    }
  }

  func links(of statement: Statement) -> [LinkedEntry] {
    var others: [Int: Statement] = [:]
    for key in Links.keys(of: statement) {
      for other in byKey[key] ?? [] where other.sequence != statement.sequence {
        others[other.sequence] = other
      }
    }
    return others.values.sorted { $0.sequence < $1.sequence }.map { other in
      let date = other.occurred?.inWords ?? "date not recorded"
      let noun = Links.references(of: other)?.noun ?? "statement"
      return LinkedEntry(
        sequence: other.sequence,
        what: "\(noun) by \(words.name(other.saidBy)), \(date)")
    }
  }

  private static func keys(of statement: Statement) -> [String] {
    references(of: statement)?.keys ?? []
  }

  /// What a statement is called beside another, and the references it shares with others. An
  /// alert's reference is the police's, so any agency may use it; a referral's or an enquiry's id
  /// means something only within its agency.
  private static func references(of statement: Statement) -> (noun: String, keys: [String])? {
    let agency = statement.about.agency.text
    func alert(_ reference: String) -> String {
      "alert/" + reference.filter { !$0.isWhitespace }.lowercased()
    }
    func referral(_ id: String) -> String { "referral/\(agency)/\(id)" }
    func enquiry(_ id: String) -> String { "enquiry/\(agency)/\(id)" }
    return switch statement.says {
    case .policeAlert(let said): ("notice", [alert(said.reference)])
    case .alertTriage(let said): ("triage", [alert(said.alert)])
    case .meetingItem(let said): ("meeting", said.alert.map { [alert($0)] } ?? [])
    case .referral(let said): ("referral", [referral(said.id)])
    case .assessment(let said): ("assessment", said.referral.map { [referral($0)] } ?? [])
    case .section47Enquiry(let said):
      ("section 47 enquiry", [enquiry(said.id)] + (said.referral.map { [referral($0)] } ?? []))
    case .initialConference(let said):
      ("initial conference", said.enquiry.map { [enquiry($0)] } ?? [])
    case .name, .born, .died, .sex, .identifier, .lives, .grouped, .relationship, .contact, .plan,
      .responsibilityBasis, .visit, .carerSignal, .carersAssessment, .medication, .symptom,
      .appointment, .riskReview,
      .adherenceEvidence, .adherenceClaim, .careEpisode, .multiAgencyReview, .routineEnquiry,
      .riskChecklist, .abuseGrid, .serviceReferral, .frontDoorItem, .frontDoorAnswer,
      .referralDecision, .assessmentAuthorisation, .statutoryMeeting, .placement, .caseTransfer,
      .familyGroupConference, .maracReferral, .maracRequest, .maracReturn, .maracOutcome, .matter,
      .dutyStep, .note, .restriction, .linkDecision, .withdrawal, .sharing,
      .recommendation,
      .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      nil
    }
  }
}
