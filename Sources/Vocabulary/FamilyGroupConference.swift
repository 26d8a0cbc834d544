/// A step towards a family group conference, or the reasoned decision against one.
public struct FamilyGroupConference: Hashable, Codable, Sendable {
  public enum Step: String, Codable, Sendable, CaseIterable {
    case offerDecided, notOffered, letterBeforeProceedings, convened, held, reviewed
  }

  public enum PrivateFamilyTime: String, Codable, Sendable, CaseIterable {
    case full, changed, none, notRecorded
  }

  public var id: String
  public var step: Step
  /// What prompted it: an assessment's id, a plan, an incident.
  public var because: String?
  public var reason: String?
  public var offeredTo: [RecordReference]
  /// Does the letter before proceedings hold the offer?
  public var offerInLetter: Answer
  public var screen: SafetyScreen?
  public var privateFamilyTime: PrivateFamilyTime
  public var reviewDue: Day?

  public init(
    id: String, step: Step, because: String? = nil, reason: String? = nil,
    offeredTo: [RecordReference] = [], offerInLetter: Answer = .notRecorded,
    screen: SafetyScreen? = nil, privateFamilyTime: PrivateFamilyTime = .notRecorded,
    reviewDue: Day? = nil
  ) {
    self.id = id
    self.step = step
    self.because = because
    self.reason = reason
    self.offeredTo = offeredTo
    self.offerInLetter = offerInLetter
    self.screen = screen
    self.privateFamilyTime = privateFamilyTime
    self.reviewDue = reviewDue
  }

  /// Was it considered: decided for or against, with a reason where against?
  public var isConsideration: Bool {
    switch step {
    case .offerDecided, .convened, .held: true
    case .notOffered: reason?.contains { !$0.isWhitespace } == true
    case .letterBeforeProceedings, .reviewed: false
    }
  }
}

/// What was asked about domestic abuse before anybody is brought together.
public struct SafetyScreen: Hashable, Codable, Sendable {
  /// An order or condition in force.
  public struct Order: Hashable, Codable, Sendable {
    public var kind: String
    public var against: RecordReference?
    public var forbidsContact: Answer

    public init(kind: String, against: RecordReference? = nil, forbidsContact: Answer) {
      self.kind = kind
      self.against = against
      self.forbidsContact = forbidsContact
    }
  }

  public enum Arrangement: String, Codable, Sendable, CaseIterable {
    case everybodyTogether, victimsNetworkOnly, separateSessions, withoutAllegedPerpetrator
    case shuttle, professionalPresent, doNotHold
  }

  public var victimSeenAlone: Answer
  public var victimsWishes: String?
  public var orders: [Order]
  public var liveCriminalCase: Answer
  public var childrensViews: String?
  public var arrangement: Arrangement?
  public var reason: String?

  public init(
    victimSeenAlone: Answer = .notRecorded, victimsWishes: String? = nil, orders: [Order] = [],
    liveCriminalCase: Answer = .notRecorded, childrensViews: String? = nil,
    arrangement: Arrangement? = nil, reason: String? = nil
  ) {
    self.victimSeenAlone = victimSeenAlone
    self.victimsWishes = victimsWishes
    self.orders = orders
    self.liveCriminalCase = liveCriminalCase
    self.childrensViews = childrensViews
    self.arrangement = arrangement
    self.reason = reason
  }

  /// What is still missing before anybody may be convened.
  public var missing: [String] {
    var missing: [String] = []
    if victimSeenAlone != .yes { missing.append("the victim has not been seen alone") }
    if victimsWishes == nil { missing.append("the victim's wishes are not recorded") }
    if liveCriminalCase == .notRecorded {
      missing.append("whether a criminal case is live is not recorded")
    }
    if childrensViews == nil { missing.append("the children's views are not recorded") }
    if arrangement == nil || reason == nil {
      missing.append("no arrangement is chosen with its reason")
    }
    return missing
  }

  /// True where an order or bail forbids contact: nobody is left alone together as a family.
  public var forbidsPrivateFamilyTime: Bool { orders.contains { $0.forbidsContact == .yes } }
}
