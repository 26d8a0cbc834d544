/// Cuts messages out of a stream that comes in pieces: each between a vertical tab and a file
/// separator with a carriage return behind it (HL7 minimal lower layer protocol).
public struct MLLPFrames: Sendable {
  private var held: [UInt8] = []
  private var isInside = false

  /// A message longer than this is refused.
  public static let limit = 4 << 20

  public enum Piece: Hashable, Sendable {
    case message([UInt8])
    /// Bytes that belong to no message, or a message that is too long: the connection is of no
    /// more use.
    case broken(String)
  }

  public init() {}

  /// Takes in what came and gives the messages that are whole now.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes {
      guard isInside else {
        if byte == 0x0B {
          isInside = true
          held.removeAll(keepingCapacity: true)
        } else if byte != 0x0D && byte != 0x0A {
          return pieces + [.broken("bytes outside a message")]
        }
        continue
      }
      if byte == 0x0D, held.last == 0x1C {
        held.removeLast()
        pieces.append(.message(held))
        held = []
        isInside = false
      } else {
        held.append(byte)
        guard held.count <= MLLPFrames.limit else {
          return pieces + [.broken("a message longer than \(MLLPFrames.limit >> 20) MB")]
        }
      }
    }
    return pieces
  }

  /// A message in its frame.
  public static func framed(_ message: [UInt8]) -> [UInt8] { [0x0B] + message + [0x1C, 0x0D] }
}
