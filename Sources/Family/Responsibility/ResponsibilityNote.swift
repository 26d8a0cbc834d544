public import Vocabulary

/// Who holds parental responsibility for one child on one day, as far as what was stated tells.
///
/// Derived, not legal advice. Never worked out from kinship alone: a rule of law needs the facts
/// it names, and where one is missing the line says "not known".
public struct ResponsibilityNote: Hashable, Sendable {
  public let child: PersonID
  public let day: Day
  /// Holders first, then who has ceased to hold it, what is not known, and who has none.
  public let lines: [Line]

  /// Printed beside every note.
  public static let caveat =
    "Derived from what was stated, under the law of England and Wales; not legal advice. "
    + "Who holds it is not thereby safe to tell."

  public enum State: String, Hashable, Sendable, Codable {
    case holds
    /// Holds it, and an order limits what may be done with it.
    case restricted
    /// Holds it, and may not exercise it without the court.
    case suspended
    case ended
    case notKnown
    case none
  }

  /// Whether the paper was seen, or somebody only said so.
  public enum Evidence: String, Hashable, Sendable, Codable { case seen, stated }

  public struct Line: Hashable, Sendable {
    /// Nil for an authority, and for somebody nobody recorded.
    public let person: PersonID?
    public let authority: String?
    public let state: State
    public let rule: ResponsibilityRule?
    /// Nil where nothing was stated.
    public let evidence: Evidence?
    public let from: UncertainDate?
    public let to: UncertainDate?
    /// What is so, without the name: `as mother, from birth`.
    public let says: String
    /// Statements it rests on, by their place in the ledger.
    public let because: [Int]
    public let saidBy: [AgencyID]
  }

  public var holders: [Line] {
    lines.filter { $0.state == .holds || $0.state == .restricted || $0.state == .suspended }
  }
}
