import GRDB
import Ledger
import Vocabulary

/// GRDB has a `Statement` of its own; in this room the word is ours.
typealias Statement = Vocabulary.Statement

extension Hub {
  /// Makes the views anew from the ledger. Returns how many statements they rest on.
  public func rebuild() throws -> Int {
    try views.pool.write { try Views.clear($0) }
    try catchUp()
    return try log.count
  }

  /// Checks every entry of the ledger.
  public func verify() throws -> (size: Int, root: String, firstBad: Int?) {
    let found = try log.verify()
    return (found.size, Hub.hex(found.root), found.firstBad)
  }

  /// Every derived row as text, in a fixed order: what "rebuilt equals incremental" compares.
  public func viewsDump() throws -> [String] { try views.dump() }
}
