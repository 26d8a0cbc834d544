/// A referral to MARAC; about the victim, occurred on the day it was made.
public struct MaracReferral: Hashable, Codable, Sendable {
  public enum Criterion: String, Codable, Sendable, CaseIterable {
    case professionalJudgement, visibleHighRisk, escalation, repeated
  }

  /// The case, as MARAC names it.
  public var reference: String
  public var criteria: [Criterion]
  public var alleged: [RecordReference]
  public var children: [RecordReference]
  /// The risk checklist it rests on.
  public var checklist: String?
  public var victimAware: Answer
  public var reasonNotAware: String?
  public var safeContact: String?
  /// Any abuse by the same person within 12 months of the last referral.
  public var isRepeat: Answer
  /// Why, in the words of whoever refers.
  public var reason: String?

  public init(
    reference: String, criteria: [Criterion], alleged: [RecordReference] = [],
    children: [RecordReference] = [], checklist: String? = nil, victimAware: Answer = .notRecorded,
    reasonNotAware: String? = nil, safeContact: String? = nil, isRepeat: Answer = .notRecorded,
    reason: String? = nil
  ) {
    self.reference = reference
    self.criteria = criteria
    self.alleged = alleged
    self.children = children
    self.checklist = checklist
    self.victimAware = victimAware
    self.reasonNotAware = reasonNotAware
    self.safeContact = safeContact
    self.isRepeat = isRepeat
    self.reason = reason
  }
}

/// That MARAC asked an agency for what it knows; occurred on the day it was sent.
public struct MaracRequest: Hashable, Codable, Sendable {
  /// The case, as MARAC names it.
  public var reference: String
  public var of: AgencyID
  public var meeting: Day
  /// Records of others in the case.
  public var involved: [RecordReference]

  public init(reference: String, of: AgencyID, meeting: Day, involved: [RecordReference] = []) {
    self.reference = reference
    self.of = of
    self.meeting = meeting
    self.involved = involved
  }
}

/// What an agency answered; occurred on the day it was sent. A person chose what is in it.
public struct MaracReturn: Hashable, Codable, Sendable {
  /// One thing told, by topic, with the reason where it was not selected at first.
  public struct Item: Hashable, Codable, Sendable {
    public var topic: String
    public var words: String
    public var reasonIncluded: String?

    public init(topic: String, words: String, reasonIncluded: String? = nil) {
      self.topic = topic
      self.words = words
      self.reasonIncluded = reasonIncluded
    }
  }

  /// The case, as MARAC names it.
  public var reference: String
  public var lastContact: UncertainDate?
  public var items: [Item]
  public var nothingRelevant: Answer
  /// The clinician who chose what to send.
  public var reviewedBy: String?

  public init(
    reference: String, lastContact: UncertainDate? = nil, items: [Item] = [],
    nothingRelevant: Answer = .notRecorded, reviewedBy: String? = nil
  ) {
    self.reference = reference
    self.lastContact = lastContact
    self.items = items
    self.nothingRelevant = nothingRelevant
    self.reviewedBy = reviewedBy
  }
}

/// What MARAC decided, as far as one agency needs it; occurred on the day of the meeting.
public struct MaracOutcome: Hashable, Codable, Sendable {
  public struct Action: Hashable, Codable, Sendable {
    public var id: String
    public var agency: AgencyID
    public var text: String
    public var due: Day?

    public init(id: String, agency: AgencyID, text: String, due: Day? = nil) {
      self.id = id
      self.agency = agency
      self.text = text
      self.due = due
    }
  }

  /// The case, as MARAC names it.
  public var reference: String
  public var actions: [Action]
  public var sentTo: [Sending]
  /// When the flag on the record is looked at again: never a silent end.
  public var flagReview: Day?
  public var hiddenFromOnlineRecord: Answer

  public init(
    reference: String, actions: [Action] = [], sentTo: [Sending] = [], flagReview: Day? = nil,
    hiddenFromOnlineRecord: Answer = .notRecorded
  ) {
    self.reference = reference
    self.actions = actions
    self.sentTo = sentTo
    self.flagReview = flagReview
    self.hiddenFromOnlineRecord = hiddenFromOnlineRecord
  }
}
