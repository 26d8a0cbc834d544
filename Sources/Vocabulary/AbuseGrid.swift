/// What is known of each kind of abuse between somebody and those alleged to harm them.
///
/// Domestic Abuse Act 2021 s1(3). A referral or an escalation is sent only when no kind is blank.
public struct AbuseGrid: Hashable, Codable, Sendable {
  /// The Act's kinds, those most often missed first.
  public enum Category: String, Codable, Sendable, CaseIterable {
    case controllingOrCoercive, economic, psychologicalOrEmotional, violentOrThreatening
    case physicalOrSexual, other

    /// `Controlling or coercive behaviour`
    public var inWords: String {
      switch self {
      case .controllingOrCoercive: "Controlling or coercive behaviour"
      case .economic: "Economic abuse"
      case .psychologicalOrEmotional: "Psychological or emotional abuse"
      case .violentOrThreatening: "Violent or threatening behaviour"
      case .physicalOrSexual: "Physical or sexual abuse"
      case .other: "Other abuse"
      }
    }
  }

  /// What is known of one kind; the last two are not a no.
  public enum Knowledge: String, Codable, Sendable, CaseIterable {
    case disclosed, observed, thirdPartyReport, suspected, askedNotDisclosed, notAsked

    /// Does anybody say that it happened?
    public var isPresent: Bool {
      switch self {
      case .disclosed, .observed, .thirdPartyReport, .suspected: true
      case .askedNotDisclosed, .notAsked: false
      }
    }
  }

  public enum ReasonNotAsked: String, Codable, Sendable, CaseIterable {
    case unsafe, noContact, emergency, declined
  }

  public struct Entry: Hashable, Codable, Sendable {
    public var category: Category
    public var knowledge: Knowledge
    public var reasonNotAsked: ReasonNotAsked?
    /// Behaviours by their keys: `monitor_phone`.
    public var behaviours: [String]
    public var words: String?
    public var since: UncertainDate?
    public var last: UncertainDate?

    public init(
      category: Category, knowledge: Knowledge, reasonNotAsked: ReasonNotAsked? = nil,
      behaviours: [String] = [], words: String? = nil, since: UncertainDate? = nil,
      last: UncertainDate? = nil
    ) {
      self.category = category
      self.knowledge = knowledge
      self.reasonNotAsked = reasonNotAsked
      self.behaviours = behaviours
      self.words = words
      self.since = since
      self.last = last
    }
  }

  /// Records of those alleged to do it.
  public var alleged: [RecordReference]
  public var entries: [Entry]
  /// The referral, escalation or MARAC referral it goes with, by its id.
  public var onReferral: String?

  public init(alleged: [RecordReference] = [], entries: [Entry], onReferral: String? = nil) {
    self.alleged = alleged
    self.entries = entries
    self.onReferral = onReferral
  }

  /// Kinds with no entry, or not asked with no reason: it may not be sent.
  public var blanks: [Category] {
    Category.allCases.filter { category in
      guard let entry = entries.first(where: { $0.category == category }) else { return true }
      return entry.knowledge == .notAsked && entry.reasonNotAsked == nil
    }
  }
}
