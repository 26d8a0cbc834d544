public import Vocabulary

/// A place in the ledger: a statement, or what is left of one erased by order.
public enum Slot: Hashable, Sendable {
  case statement(Statement)
  /// Its key was destroyed: that something stood here is known, and no more.
  case erased(sequence: Int)

  public var sequence: Int {
    switch self {
    case .statement(let statement): statement.sequence
    case .erased(let sequence): sequence
    }
  }
}
