public import Vocabulary

/// A value that changes on dated steps, old ones kept.
///
/// A case is judged by what held on its day: OpenFisca's habit of dated parameters.
public struct Dated<Value> {
  /// One value and the first day it holds.
  public struct Step {
    public let from: Day
    public let value: Value

    public init(from: Day, value: Value) {
      self.from = from
      self.value = value
    }
  }

  /// In order of their first day.
  public let steps: [Step]

  /// Steps may come in any order; of two with one first day the later in the list holds.
  public init(_ steps: [Step]) {
    let numbered = steps.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }
    var kept: [Step] = []
    for step in numbered.map(\.element) {
      if kept.last?.from == step.from { kept.removeLast() }
      kept.append(step)
    }
    self.steps = kept
  }

  /// The same days with other values.
  func map<Other>(_ change: (Value) -> Other) -> Dated<Other> {
    Dated<Other>(steps.map { .init(from: $0.from, value: change($0.value)) })
  }

  /// What held on a day; nil before the first step.
  public func value(on day: Day) -> Value? { steps.last { $0.from <= day }?.value }
}

extension Dated: Sendable where Value: Sendable {}
extension Dated.Step: Sendable where Value: Sendable {}
extension Dated: Equatable where Value: Equatable {}
extension Dated.Step: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
extension Dated.Step: Hashable where Value: Hashable {}
