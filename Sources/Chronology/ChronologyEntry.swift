public import Vocabulary

/// One significant event as one agency told it, fit for a row of a chronology.
public struct ChronologyEntry: Hashable, Sendable, Codable, Identifiable {
  /// The statement it comes from.
  public let sequence: Int
  /// Which of the statement's days it tells of: a plan is one statement with two.
  public let part: Part
  /// When it occurred, as the source gave it; nil when the source did not say.
  public let date: UncertainDate?
  /// What happened, brief and factual: no judgement of ours.
  public let what: String
  public let saidBy: AgencyID
  /// The agency's name.
  public let agency: String
  public let standing: Standing
  public let kind: Saying.Kind
  /// The people it concerns, each once, the one it is about first.
  public let people: [PersonID]
  /// How old each child was then.
  public let ages: [AgeThen]
  /// Who knew when, in words: `known to Northmoor Police that day; reached Mill Lane Surgery on
  /// 4 March 2031`.
  public let noted: String
  public let source: SourcePlace
  /// Whether it puts right an earlier statement, or was itself put right or taken back.
  public let marks: [ChronologyMark]
  /// Entries that go with it: an alert's triage, an enquiry's referral.
  public let linked: [LinkedEntry]
  /// Other agencies' statements of the same birth, death or move; never dropped unsaid.
  public let alsoSaid: [AlsoSaid]

  public enum Part: String, Codable, Sendable, Comparable {
    case whole, end
    public static func < (left: Part, right: Part) -> Bool {
      left == .whole && right == .end
    }
  }

  /// `17`, or `17.end`.
  public var id: String { part == .whole ? "\(sequence)" : "\(sequence).end" }

  /// `2 March 2031`, `about 2031`, or `date not recorded`.
  public var dateInWords: String { date?.inWords ?? "date not recorded" }
  public var isWithdrawn: Bool {
    marks.contains { if case .withdrawn = $0 { true } else { false } }
  }
}
