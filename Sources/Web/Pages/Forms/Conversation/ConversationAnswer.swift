import Enquiry
import Vocabulary

/// Reads the first step of a conversation: whether it may be asked now.
enum ConversationAnswer {
  static let yesFirst = [
    Choice("yes", "Yes"), Choice("no", "No"), Choice("notRecorded", "Not known"),
  ]
  static let noFirst = [
    Choice("no", "No"), Choice("yes", "Yes"), Choice("notRecorded", "Not known"),
  ]
  static let interpreters: [Choice] = RoutineEnquiry.Interpreter.allCases.map {
    switch $0 {
    case .notNeeded: Choice($0.rawValue, "No, not needed")
    case .professional: Choice($0.rawValue, "A professional")
    case .familyOrFriend: Choice($0.rawValue, "Family or a friend")
    case .notRecorded: Choice($0.rawValue, "Not known")
    }
  }
  /// Names that say nothing to somebody who glances at the screen.
  static let contexts: [Choice] = RoutineEnquiry.Context.allCases.map { context in
    let words =
      switch context {
      case .newPatient: "Registering"
      case .antenatal: "Pregnancy"
      case .postnatal: "After a birth"
      case .mentalHealthReview: "Mental health review"
      case .sexualHealth: "Sexual health"
      case .chronicPain: "Lasting pain"
      case .repeatInjury: "Injury"
      case .selfHarm: "Own harm"
      case .alcoholOrDrugs: "Alcohol or drugs"
      case .frequentAttendance: "Many visits"
      case .carerReview: "Carer’s review"
      case .missedChildAppointments: "Missed appointments"
      case .policeAlert: "Notice received"
      case .emergencyAttendance: "Emergency visit"
      case .socialWork: "Social work"
      case .other: "Something else"
      }
    return Choice(context.rawValue, words)
  }

  struct Gate: Sendable {
    var gate: SafeToAsk
    var context: RoutineEnquiry.Context
    /// Why it is put off though it could be asked; nil where it goes on.
    var putOff: String?
  }

  /// Everything must be answered: a slip of the hand is no answer.
  static func gate(_ values: FormValues, today: Day) -> (Gate?, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let alone = reading.choice("alone", "Say whether you are alone", as: Answer.self)
    let interpreter = reading.choice(
      "interpreter", "Say whether anybody is interpreting", as: RoutineEnquiry.Interpreter.self)
    let heard = reading.choice(
      "heard", "Say whether anybody could listen, see or read it", as: Answer.self)
    let isPrivate = reading.choice("private", "Say whether the place is private", as: Answer.self)
    let context = reading.choice(
      "context", "Choose what brings you together", as: RoutineEnquiry.Context.self)
    let reason = reading.words("reason")
    let isPutOff = values["put-off"] == "yes"
    if isPutOff {
      if reason == nil { reading.problem("reason", "Say why not today") }
    }
    guard reading.problems.isEmpty, let alone, let interpreter, let heard, let isPrivate,
      let context
    else { return (nil, reading.problems) }
    let gate = SafeToAsk(
      alone: alone, interpreter: interpreter, partnerMayHear: heard, isPrivate: isPrivate)
    return (Gate(gate: gate, context: context, putOff: isPutOff ? reason : nil), [])
  }

  /// The gate's fields, to be carried to the next step.
  static let carried = ["alone", "interpreter", "heard", "private", "context"]
}
