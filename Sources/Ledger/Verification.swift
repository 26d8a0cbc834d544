/// What became of checking every entry of a ledger.
///
/// It cannot tell that entries were cut off the end, or that the whole was replaced by another:
/// for that, compare `size` and `root` with a checkpoint kept elsewhere.
public struct Verification: Hashable, Sendable {
  /// How many entries there are.
  public let size: Int
  /// The root of the RFC 6962 tree over their commitments, 32 bytes.
  public let root: [UInt8]
  /// The sequence of the first entry that is missing, out of place or not as it was appended.
  public let firstBad: Int?
  /// How many were erased by order: their commitments stand, their content cannot be checked.
  public let erased: Int
}
