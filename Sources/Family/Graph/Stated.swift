public import Vocabulary

/// Something somebody said, with who said it and where it stands in the ledger.
public struct Stated<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  public let value: Value
  public let by: AgencyID
  public let standing: Standing
  /// The statement's place in the ledger.
  public let sequence: Int

  public init(_ value: Value, by: AgencyID, standing: Standing, sequence: Int) {
    self.value = value
    self.by = by
    self.standing = standing
    self.sequence = sequence
  }

  init(_ value: Value, from statement: Statement) {
    self.init(
      value, by: statement.saidBy, standing: statement.standing, sequence: statement.sequence)
  }
}

extension Sequence {
  /// Who said these things, each agency once, in order of its name in the hub.
  func agencies<Value>() -> [AgencyID] where Element == Stated<Value> {
    Set(map { $0.by }).sorted()
  }

  /// Where these things stand in the ledger, in order.
  func sequences<Value>() -> [Int] where Element == Stated<Value> {
    Set(map { $0.sequence }).sorted()
  }

  /// True when nobody says it as more than an allegation or an opinion.
  func isOnlyAlleged<Value>() -> Bool where Element == Stated<Value> {
    allSatisfy { $0.standing == .alleged || $0.standing == .opinion }
  }
}
