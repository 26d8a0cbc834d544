public import FoundationEssentials

extension StatementLog {
  /// Seals what is to wait outside the ledger for a while, under this ledger's master key.
  ///
  /// - Parameter name: what it can be opened as again, and as nothing else.
  public func seal(_ bytes: Data, named name: String) throws(LedgerProblem) -> Data {
    try storing { try keys.seal(bytes, named: name) }
  }

  /// Nil when the bytes were not sealed under this name with this ledger's key.
  public func unseal(_ sealed: Data, named name: String) -> Data? {
    keys.unseal(sealed, named: name)
  }
}
