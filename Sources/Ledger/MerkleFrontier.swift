import Crypto
import FoundationEssentials

/// As much of a Merkle tree as its next leaf and its root need: one hash for each full subtree.
///
/// RFC 6962 section 2.1: SHA-256, a leaf hashed after 0x00 and a node after 0x01. The root of no
/// leaves is the hash of nothing.
struct MerkleFrontier: Sendable {
  /// How many leaves it stands for.
  private(set) var size = 0
  /// Largest subtree first; their sizes are the binary digits of `size`.
  private var peaks: [SHA256.Digest] = []

  mutating func append(_ leaf: some DataProtocol) {
    var hash = SHA256()
    hash.update(data: [0])
    hash.update(data: leaf)
    var peak = hash.finalize()
    for _ in 0..<(~size).trailingZeroBitCount {
      peak = MerkleFrontier.node(peaks.removeLast(), peak)
    }
    peaks.append(peak)
    size += 1
  }

  var root: [UInt8] {
    guard var root = peaks.last else { return Array(SHA256.hash(data: [UInt8]())) }
    for peak in peaks.dropLast().reversed() { root = MerkleFrontier.node(peak, root) }
    return Array(root)
  }

  private static func node(_ left: SHA256.Digest, _ right: SHA256.Digest) -> SHA256.Digest {
    var hash = SHA256()
    hash.update(data: [1])
    left.withUnsafeBytes { hash.update(bufferPointer: $0) }
    right.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize()
  }
}
