extension IntegratedChronology {
  /// What each entry says, by the sequence of its statement.
  public var sentences: [Int: String] {
    Dictionary(entries.map { ($0.sequence, $0.what) }, uniquingKeysWith: { first, _ in first })
  }
}
