/// That somebody was asked about abuse, or was not, and what came of it.
///
/// Not asked, asked and nothing disclosed, declined, disclosed and deferred as unsafe are five
/// different things and none of them is a no.
public struct RoutineEnquiry: Hashable, Codable, Sendable {
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case notAsked, nothingDisclosed, declined, disclosed, deferredUnsafe
  }

  /// Who interpreted. Family or friends stop the enquiry.
  public enum Interpreter: String, Codable, Sendable, CaseIterable {
    case notNeeded, professional, familyOrFriend, notRecorded
  }

  /// What brought the question up.
  public enum Context: String, Codable, Sendable, CaseIterable {
    case newPatient, antenatal, postnatal, mentalHealthReview, sexualHealth, chronicPain
    case repeatInjury, selfHarm, alcoholOrDrugs, frequentAttendance, carerReview
    case missedChildAppointments, policeAlert, emergencyAttendance, socialWork, other
  }

  public var outcome: Outcome
  public var context: Context
  public var alone: Answer
  public var interpreter: Interpreter
  /// Could the partner or anyone else hear, see the screen or read the record?
  public var partnerMayHear: Answer
  /// Questionnaire and version: `kith-four@1`. Nil where none was used.
  public var questionnaire: String?
  /// Answers by item; empty where nothing was asked.
  public var answers: [String: String]
  /// Why not asked, or why deferred.
  public var reason: String?
  public var hiddenFromOnlineRecord: Answer
  /// True where they disclosed harming somebody themselves.
  public var disclosedUsingViolence: Answer

  public init(
    outcome: Outcome, context: Context, alone: Answer = .notRecorded,
    interpreter: Interpreter = .notRecorded, partnerMayHear: Answer = .notRecorded,
    questionnaire: String? = nil, answers: [String: String] = [:], reason: String? = nil,
    hiddenFromOnlineRecord: Answer = .notRecorded, disclosedUsingViolence: Answer = .notRecorded
  ) {
    self.outcome = outcome
    self.context = context
    self.alone = alone
    self.interpreter = interpreter
    self.partnerMayHear = partnerMayHear
    self.questionnaire = questionnaire
    self.answers = answers
    self.reason = reason
    self.hiddenFromOnlineRecord = hiddenFromOnlineRecord
    self.disclosedUsingViolence = disclosedUsingViolence
  }
}
