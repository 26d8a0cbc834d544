/// Yes, no, or not recorded. Missing is never no.
public enum Answer: String, Codable, Sendable, CaseIterable { case yes, no, notRecorded }

/// Information that reached the front door, before any decision.
public struct Contact: Hashable, Codable, Sendable {
  public var id: String
  public var source: String?
  /// What was decided, in the source's words: `New referral`, `NFA`.
  public var outcomes: [String]

  public init(id: String, source: String? = nil, outcomes: [String] = []) {
    self.id = id
    self.source = source
    self.outcomes = outcomes
  }
}

/// A contact that was accepted for a service.
public struct Referral: Hashable, Codable, Sendable {
  public var id: String
  public var source: String?
  /// N1 to N9, N0, of the children in need census.
  public var primaryNeed: String?
  public var noFurtherAction: Answer
  public var closed: UncertainDate?
  /// RC1 to RC9 of the children in need census.
  public var closeReason: String?

  public init(
    id: String, source: String? = nil, primaryNeed: String? = nil,
    noFurtherAction: Answer = .notRecorded, closed: UncertainDate? = nil,
    closeReason: String? = nil
  ) {
    self.id = id
    self.source = source
    self.primaryNeed = primaryNeed
    self.noFurtherAction = noFurtherAction
    self.closed = closed
    self.closeReason = closeReason
  }
}

/// A children's social care assessment; occurred on the day it started.
public struct Assessment: Hashable, Codable, Sendable {
  public var id: String
  public var referral: String?
  public var childSeen: Answer
  public var authorised: UncertainDate?
  /// Census factors known at its end: `3A`, `4B`; nil when this telling did not speak of them.
  /// Domestic abuse is 3A, 3B, 3C.
  public var factors: [String]?

  public init(
    id: String, referral: String? = nil, childSeen: Answer = .notRecorded,
    authorised: UncertainDate? = nil, factors: [String]? = nil
  ) {
    self.id = id
    self.referral = referral
    self.childSeen = childSeen
    self.authorised = authorised
    self.factors = factors
  }

  /// Factors 3A, 3B and 3C of the children in need census.
  public var findsDomesticAbuse: Bool {
    (factors ?? []).contains { ["3A", "3B", "3C"].contains($0) }
  }
}

/// An enquiry under section 47 of the Children Act 1989; occurred on the day of the strategy
/// discussion that started it.
public struct Section47Enquiry: Hashable, Codable, Sendable {
  public var id: String
  public var referral: String?
  public var ended: UncertainDate?
  public var noFurtherAction: Answer

  public init(
    id: String, referral: String? = nil, ended: UncertainDate? = nil,
    noFurtherAction: Answer = .notRecorded
  ) {
    self.id = id
    self.referral = referral
    self.ended = ended
    self.noFurtherAction = noFurtherAction
  }
}

/// An initial child protection conference; occurred on the day it was held.
public struct InitialConference: Hashable, Codable, Sendable {
  public var id: String
  public var enquiry: String?
  public var target: UncertainDate?
  public var ledToPlan: Answer

  public init(
    id: String, enquiry: String? = nil, target: UncertainDate? = nil,
    ledToPlan: Answer = .notRecorded
  ) {
    self.id = id
    self.enquiry = enquiry
    self.target = target
    self.ledToPlan = ledToPlan
  }
}

/// A plan for a child; occurred on the day it started.
public struct Plan: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable { case childInNeed, childProtection }
  public var kind: Kind
  public var id: String
  public var ended: UncertainDate?
  /// The initial category of abuse, as coded by the source.
  public var category: String?

  public init(kind: Kind, id: String, ended: UncertainDate? = nil, category: String? = nil) {
    self.kind = kind
    self.id = id
    self.ended = ended
    self.category = category
  }
}

/// A visit to one child: per child, never per family.
public struct Visit: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable { case childInNeed, childProtection, other }
  public var kind: Kind
  public var id: String?
  public var seen: Answer
  public var seenAlone: Answer
  public var bedroomSeen: Answer
  /// The child's own words, or what was observed of a child too young to say.
  public var childsWords: String?
  public var reasonNotSeen: String?
  /// What the plan took from what the child said, or why it took nothing.
  public var voiceInfluence: String?

  public init(
    kind: Kind, id: String? = nil, seen: Answer, seenAlone: Answer = .notRecorded,
    bedroomSeen: Answer = .notRecorded, childsWords: String? = nil, reasonNotSeen: String? = nil,
    voiceInfluence: String? = nil
  ) {
    self.voiceInfluence = voiceInfluence
    self.kind = kind
    self.id = id
    self.seen = seen
    self.seenAlone = seenAlone
    self.bedroomSeen = bedroomSeen
    self.childsWords = childsWords
    self.reasonNotSeen = reasonNotSeen
  }
}
