/// Ways in which the stated birth parents of two people can be so, with the kind each gives.
///
/// A class, so that the many rows that have none are copied without counting references.
final class KinReadings {
  let all: [(persons: [Int32], relatives: [Int32], kind: Tie.Kind?)]

  init(_ all: [(persons: [Int32], relatives: [Int32], kind: Tie.Kind?)]) { self.all = all }

  /// The same, seen from the relative.
  var turned: KinReadings { KinReadings(all.map { ($0.relatives, $0.persons, $0.kind) }) }
}
