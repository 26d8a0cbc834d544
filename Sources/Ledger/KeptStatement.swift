public import FoundationEssentials
public import Vocabulary

/// A statement with what was told as the ledger keeps it: canonical JSON of its draft, keys
/// sorted, slashes as they are. Whoever keeps it again need not make those bytes anew.
public struct KeptStatement: Hashable, Sendable {
  public let statement: Statement
  public let content: Data
}
