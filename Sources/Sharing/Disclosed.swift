public import Vocabulary

/// A value made only of what the sharing decision let through.
///
/// INVARIANT: nothing outside this file makes the first one, so whoever holds one has asked.
/// Derive views from it with `map`; a closure that brings in undisclosed statements from outside
/// would break what it stands for.
public struct Disclosed<Value: Sendable>: Sendable {
  public let value: Value

  fileprivate init(_ value: Value) { self.value = value }

  /// A view of what was disclosed, itself disclosed.
  public func map<View: Sendable>(
    _ view: (Value) throws -> View
  ) rethrows -> Disclosed<View> {
    Disclosed<View>(try view(value))
  }
}

extension Disclosed: Equatable where Value: Equatable {}

extension SharingDecision {
  /// What the practitioner may see, in the ledger's order; of some statements only a part.
  ///
  /// Append `record` to the ledger before a byte of this is shown.
  public func disclose() -> Disclosed<[Statement]> { Disclosed(statements) }

  /// Those of some derived things, such as duties, whose every cause may be seen.
  ///
  /// What rests on nothing, or on a statement out of which somebody was left, is not disclosed.
  public func disclose<Item: Sendable>(
    _ items: [Item], because causes: (Item) -> [Int]
  ) -> Disclosed<[Item]> {
    let seen = Set(statements.map(\.sequence)).subtracting(shortened)
    return Disclosed(
      items.filter { item in
        let causes = causes(item)
        return !causes.isEmpty && causes.allSatisfy(seen.contains)
      })
  }
}
