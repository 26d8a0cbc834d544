public import Vocabulary

/// Two records worth comparing, the lesser reference on the left.
public struct CandidatePair: Hashable, Comparable, Sendable, Codable {
  /// The lesser of the two references.
  public let left: RecordReference
  /// The greater of the two.
  public let right: RecordReference

  /// In either order; the two must differ.
  public init(_ one: RecordReference, _ other: RecordReference) {
    precondition(one != other, "a record is not compared with itself")
    (left, right) = one < other ? (one, other) : (other, one)
  }

  /// By the left reference, then by the right.
  public static func < (one: CandidatePair, other: CandidatePair) -> Bool {
    one.left == other.left ? one.right < other.right : one.left < other.left
  }
}
