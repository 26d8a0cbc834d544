/// What the front door hands on with a case: the case itself, or one thing it recommends.
///
/// Occurred on the day it was handed on. Somebody accepts it, returns it with a reason, or it shows
/// as overdue to both managers.
public struct FrontDoorItem: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable { case handover, recommendation }

  public var id: String
  public var kind: Kind
  public var referral: String?
  /// The agency of the next team; nil means the sender's own.
  public var to: AgencyID?
  public var team: String?
  public var text: String
  /// When it is to be done, where the front door set a day.
  public var due: Day?
  public var rationale: String?

  public init(
    id: String, kind: Kind, referral: String? = nil, to: AgencyID? = nil, team: String? = nil,
    text: String, due: Day? = nil, rationale: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.referral = referral
    self.to = to
    self.team = team
    self.text = text
    self.due = due
    self.rationale = rationale
  }
}

/// What the next team said to an item of the front door.
public struct FrontDoorAnswer: Hashable, Codable, Sendable {
  public enum Reply: String, Codable, Sendable, CaseIterable {
    case accepted, modified, returned, rejected, done, overtaken
  }

  public var item: String
  public var answer: Reply
  /// Why returned, changed or rejected.
  public var reason: String?
  /// What shows that it was done.
  public var evidence: String?

  public init(item: String, answer: Reply, reason: String? = nil, evidence: String? = nil) {
    self.item = item
    self.answer = answer
    self.reason = reason
    self.evidence = evidence
  }

  /// Does it close what was handed on? Accepting a recommendation does not do it, accepting a case
  /// does; turning either away needs its reason.
  public func closes(_ kind: FrontDoorItem.Kind) -> Bool {
    switch (answer, kind) {
    case (.done, _), (.accepted, .handover), (.modified, .handover): true
    case (.rejected, _), (.overtaken, _), (.returned, .handover):
      reason?.contains { !$0.isWhitespace } == true
    case (.accepted, .recommendation), (.modified, .recommendation), (.returned, .recommendation):
      false
    }
  }
}
