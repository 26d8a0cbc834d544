/// What a body undertakes to do about one recommendation.
public struct ReviewAction: Hashable, Codable, Sendable {
  /// What the recommendation is called within its review; nil where the plan names none.
  public var recommendation: String?
  /// What the action is called within its review: `11.1.3/1`.
  public var id: String
  public var text: String
  /// The body that owes it, as printed.
  public var owner: String
  /// The agency of the hub that is this body; nil where none is.
  public var agency: AgencyID?
  public var scope: Scope
  public var milestones: [Milestone]
  public var target: PrintedDate?

  public enum Scope: String, Codable, Sendable, CaseIterable { case local, regional, national }

  /// A step on the way.
  public struct Milestone: Hashable, Codable, Sendable {
    public var text: String
    public var due: PrintedDate?

    public init(text: String, due: PrintedDate? = nil) {
      self.text = text
      self.due = due
    }
  }

  public init(
    recommendation: String?, id: String, text: String, owner: String, agency: AgencyID? = nil,
    scope: Scope = .local, milestones: [Milestone] = [], target: PrintedDate? = nil
  ) {
    self.recommendation = recommendation
    self.id = id
    self.text = text
    self.owner = owner
    self.agency = agency
    self.scope = scope
    self.milestones = milestones
    self.target = target
  }
}

/// A date of an action plan: as printed, and as it is understood.
public struct PrintedDate: Hashable, Codable, Sendable {
  /// `Sept 2022`, `TBC`, `ongoing`.
  public var printed: String
  /// Nil where it cannot be told.
  public var date: UncertainDate?

  public init(printed: String, date: UncertainDate?) {
    self.printed = printed
    self.date = date
  }
}

/// Something that happened to an action.
public struct ActionStep: Hashable, Codable, Sendable {
  /// The action's id within its review.
  public var action: String
  public var kind: Kind
  /// What the owner says of it; with `progress` only.
  public var status: Status?
  public var evidence: ActionEvidence?
  public var words: String?
  /// The board that signed it off; with `signOff` only.
  public var board: String?

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case progress, evidence, impact, signOff
  }

  /// As its owner says: never proof by itself.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case notStarted, inProgress, completed, alreadyInPlace, rejected, superseded
  }

  public init(
    action: String, kind: Kind, status: Status? = nil, evidence: ActionEvidence? = nil,
    words: String? = nil, board: String? = nil
  ) {
    self.action = action
    self.kind = kind
    self.status = status
    self.evidence = evidence
    self.words = words
    self.board = board
  }
}

/// Something that is to show that an action was carried out.
public struct ActionEvidence: Hashable, Codable, Sendable {
  public var kind: Kind
  public var shows: String
  public var dated: UncertainDate?
  /// Was the document itself seen by whoever enters it?
  public var wasSeen: Bool
  /// May it be named in public?
  public var isPublic: Bool
  /// Of how many people or cases the outcome was as it should be: only this measures an outcome.
  public var outcome: Counted?

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case policy, trainingRecord, audit, minutes, survivorFeedback, outcomeData
  }

  public struct Counted: Hashable, Codable, Sendable {
    public var good: Int
    public var all: Int

    public init(good: Int, all: Int) {
      self.good = good
      self.all = all
    }
  }

  public init(
    kind: Kind, shows: String, dated: UncertainDate?, wasSeen: Bool, isPublic: Bool,
    outcome: Counted? = nil
  ) {
    self.kind = kind
    self.shows = shows
    self.dated = dated
    self.wasSeen = wasSeen
    self.isPublic = isPublic
    self.outcome = outcome
  }
}
