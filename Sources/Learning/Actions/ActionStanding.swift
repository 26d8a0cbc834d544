public import Vocabulary

/// Where an action stands on a day: worked out from its date, its steps and its measures, never
/// only from what its owner says.
public struct ActionStanding: Hashable, Sendable {
  public let action: ReviewAction
  public let state: State
  public let light: Light
  /// Why, in a sentence.
  public let because: String
  /// The best evidence there is.
  public let evidence: Measure.Evidence
  /// Days past the target; nil where it is not past, or cannot be told.
  public let daysOver: Int?
  /// The measures that opened it again, each with its last readings in words.
  public let reopenedBy: [String]

  public enum State: String, Sendable, CaseIterable {
    case notStarted, inProgress
    /// Its owner says that it is done; nothing measured shows it.
    case notEvidenced
    case met
    /// It was closed, and its measure fell short again.
    case reopened
    case rejected, superseded

    /// Does an action that stands so still ask for something?
    var isOpen: Bool {
      switch self {
      case .notStarted, .inProgress, .notEvidenced, .reopened: true
      case .met, .rejected, .superseded: false
      }
    }

    public var inWords: String {
      switch self {
      case .notStarted: "Not started"
      case .inProgress: "In progress"
      case .notEvidenced: "Said to be done, not evidenced"
      case .met: "Met"
      case .reopened: "Re-opened"
      case .rejected: "Rejected"
      case .superseded: "Superseded"
      }
    }
  }

  /// What a board looks at first.
  public enum Light: String, Sendable, CaseIterable {
    case red, amber, green, grey

    public var inWords: String {
      switch self {
      case .red: "Red"
      case .amber: "Amber"
      case .green: "Green"
      case .grey: "Closed"
      }
    }
  }

  /// Days before a target from which an action is shown as due soon.
  public static let soonDays = 90

  /// Does it still ask for something?
  public var isOpen: Bool { state.isOpen }

  /// - Parameters:
  ///   - steps: what happened to it, the earliest first.
  ///   - trends: of the measures its recommendation is bound to, at its owner where that is known.
  public init(_ action: ReviewAction, steps: [ActionStep], trends: [MeasureTrend], on day: Day) {
    let reading = ActionReading(action, steps: steps, trends: trends, day: day)
    self.action = action
    state = reading.state
    evidence = reading.grade
    daysOver = reading.daysOver
    reopenedBy = reading.reopenedBy
    (light, because) = reading.light
  }
}
