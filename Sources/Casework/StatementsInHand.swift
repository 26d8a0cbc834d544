import Foundation
import Vocabulary

/// Statements one piece of work has read already, so that none is decoded twice.
///
/// It serves one transaction: it must not outlive what it read.
final class StatementsInHand {
  private var bySequence: [Int: Statement] = [:]

  init(_ statements: [Statement] = []) {
    for statement in statements { bySequence[statement.sequence] = statement }
  }

  /// The statement of a sequence; it is read only where it is not in hand yet.
  func statement(_ sequence: Int, read: () throws -> Statement) throws -> Statement {
    if let known = bySequence[sequence] { return known }
    let statement = try read()
    bySequence[sequence] = statement
    return statement
  }
}
