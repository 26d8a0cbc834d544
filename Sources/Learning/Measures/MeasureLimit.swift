/// A number measures count with that no national rule sets: dated, with an owner, no constant.
///
/// The domain reference marks each as local. Those named as a rule of duties is have that rule's
/// limit, so that a measure and the duty it looks at never differ.
public enum MeasureLimit: String, Sendable, CaseIterable {
  case alertTriaged = "triage-police-alert"
  case alertDiscussed = "discuss-police-alert"
  case referralDecided = "decide-referral"
  case carerAnswered = "offer-carers-assessment"
  case carerAssessed = "complete-carers-assessment"
  case carerReoffer = "carer-reoffer"
  case section47Seen = "section47-child-seen"
  case toolkitUsed = "toolkit-used"
  case directoryVerified = "directory-verified"
  case referredAgain = "referred-again"
  case proceduresOpened = "procedures-opened"
  case abuseTaught = "abuse-taught"
  case starterTrained = "starter-trained"
  case noteConfirmed = "responsibility-note-confirmed"
  case queryAnswered = "lead-query-answered"
  case courseHolds = "course-holds"

  /// Is it the limit of the duty with the same name, and set there?
  public var isOfDuty: Bool {
    switch self {
    case .alertTriaged, .alertDiscussed, .referralDecided, .carerAnswered, .carerAssessed: true
    case .carerReoffer, .section47Seen, .toolkitUsed, .directoryVerified, .referredAgain,
      .proceduresOpened, .abuseTaught, .starterTrained, .noteConfirmed, .queryAnswered,
      .courseHolds:
      false
    }
  }

  /// Does it look back from the day of the measure? Then it is no count of working days.
  public var looksBack: Bool {
    switch self {
    case .toolkitUsed, .directoryVerified, .proceduresOpened, .abuseTaught, .noteConfirmed,
      .carerReoffer, .referredAgain, .courseHolds:
      true
    case .alertTriaged, .alertDiscussed, .referralDecided, .carerAnswered, .carerAssessed,
      .section47Seen, .starterTrained, .queryAnswered:
      false
    }
  }

  /// What it limits, as it stands before its number.
  public var says: String {
    switch self {
    case .alertTriaged: "From a police alert's arrival to its triage"
    case .alertDiscussed: "From a police alert's arrival to the meeting that discusses it"
    case .referralDecided: "From a referral's arrival to the decision on it"
    case .carerAnswered: "From a sign of a carer to an answer"
    case .carerAssessed: "From an accepted carer's assessment to a completed one"
    case .carerReoffer: "How long an answer to one sign answers the next about the same carer"
    case .section47Seen: "From the strategy discussion to a visit at which the child was seen"
    case .toolkitUsed: "How lately a clinician must have used the toolkit"
    case .directoryVerified: "How lately an entry of the pathway directory must be verified"
    case .referredAgain: "How soon after another a referral is one made again"
    case .proceduresOpened: "How lately procedures must have been opened"
    case .abuseTaught: "How lately staff must have been taught about domestic abuse"
    case .starterTrained: "From a new post's start to the course on domestic abuse"
    case .noteConfirmed: "How lately a paper on parental responsibility must have been seen"
    case .queryAnswered: "From a question to the lead to its answer"
    case .courseHolds: "How lately a course must lie on a subject that no rule of training is about"
    }
  }

  /// What Kith ships until a partnership sets its own, with where it comes from.
  var shipped: (value: Int, unit: MeasureSettings.Unit, source: String) {
    switch self {
    case .alertTriaged: (1, .workingDays, "clock T02")
    case .alertDiscussed: (31, .days, "D18")
    case .referralDecided: (1, .workingDays, "Working Together to Safeguard Children")
    case .carerAnswered: (7, .days, "D22")
    case .carerAssessed: (28, .days, "D22")
    case .carerReoffer: (6, .months, "D22")
    case .section47Seen: (5, .workingDays, "D06")
    case .toolkitUsed: (90, .days, "D04")
    case .directoryVerified: (90, .days, "D04")
    case .referredAgain: (12, .months, "D07")
    case .proceduresOpened: (30, .days, "D13")
    case .abuseTaught: (36, .months, "D12")
    case .starterTrained: (30, .days, "D15")
    case .noteConfirmed: (12, .months, "D14")
    case .queryAnswered: (2, .workingDays, "D19")
    case .courseHolds: (36, .months, "D09")
    }
  }
}
