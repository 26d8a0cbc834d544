/// A checklist of risk in domestic abuse, filled in by somebody trained to.
///
/// It aids judgement and predicts nothing: the count never stands without what was not asked and the
/// professional judgement beside it.
public struct RiskChecklist: Hashable, Codable, Sendable {
  /// Whether the author was in date with training when it was written.
  public enum Author: String, Codable, Sendable, CaseIterable {
    case inDate, notInDate, notRecorded
  }

  public var id: String
  /// Name and version: `kith-topics@1`.
  public var instrument: String
  /// By topic; a topic not asked is `notRecorded` or missing.
  public var answers: [String: Answer]
  /// Every topic the instrument has, so that the unasked can be counted.
  public var topics: [String]
  /// What the author makes of it, in words.
  public var professionalJudgement: String?
  /// Does the author judge that it should go to MARAC, whatever the count?
  public var refersToMarac: Answer
  public var alleged: [RecordReference]
  public var author: Author
  /// The practitioner who signed with an author who may not author alone.
  public var coSignedBy: String?
  /// Why it was sent unsigned in an emergency.
  public var overrideReason: String?

  public init(
    id: String, instrument: String, answers: [String: Answer], topics: [String],
    professionalJudgement: String? = nil, refersToMarac: Answer = .notRecorded,
    alleged: [RecordReference] = [], author: Author = .notRecorded, coSignedBy: String? = nil,
    overrideReason: String? = nil
  ) {
    self.id = id
    self.instrument = instrument
    self.answers = answers
    self.topics = topics
    self.professionalJudgement = professionalJudgement
    self.refersToMarac = refersToMarac
    self.alleged = alleged
    self.author = author
    self.coSignedBy = coSignedBy
    self.overrideReason = overrideReason
  }

  public var yesCount: Int { topics.count { answers[$0] == .yes } }
  /// Topics nobody asked about, or whose answer nobody wrote down.
  public var notAsked: Int { topics.count { (answers[$0] ?? .notRecorded) == .notRecorded } }
  /// By somebody who may author, or signed by a second, or sent on a logged override.
  public var mayStand: Bool { author == .inDate || coSignedBy != nil || overrideReason != nil }
}
