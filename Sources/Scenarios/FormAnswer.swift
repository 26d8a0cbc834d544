public import Vocabulary

/// Something an invented practitioner answered through a form.
public enum FormAnswer: Hashable, Sendable {
  /// Comes in by the flow `<agency>-forms` of whoever says it.
  case says(DraftStatement)
  /// Takes back what was said earlier in the same list.
  case withdraws(Withdrawal)

  /// What is taken back, by whom and why; its sequence is known once the ledger has it.
  public struct Withdrawal: Hashable, Sendable {
    /// The key of the draft that is taken back.
    public let key: String
    /// The record that draft is about.
    public let about: RecordReference
    public let saidBy: AgencyID
    public let practitioner: String
    public let reason: String
    public let noted: Day
  }

  /// Who says it.
  public var saidBy: AgencyID {
    switch self {
    case .says(let draft): draft.saidBy
    case .withdraws(let withdrawal): withdrawal.saidBy
    }
  }

  /// The day it was noted, by which answers are ordered.
  var noted: Day {
    switch self {
    case .says(let draft): draft.noted ?? Day(number: 0)
    case .withdraws(let withdrawal): withdrawal.noted
    }
  }
}
