/// Bytes gathered and handed on in pieces of about a megabyte.
final class ByteBuffer {
  private let bytes: UnsafeMutablePointer<UInt8>
  private var count = 0
  private let sink: (UnsafeBufferPointer<UInt8>) -> Void

  /// Handed on when a piece is this long.
  private static let piece = 1 << 20
  private static let capacity = 1 << 21

  init(sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes = .allocate(capacity: ByteBuffer.capacity)
    self.sink = sink
  }

  deinit { bytes.deallocate() }

  /// Hands on all there is when it is enough; call it often.
  @inline(__always)
  func flushWhenFull() {
    if count > ByteBuffer.piece { flush() }
  }

  func flush() {
    if count > 0 { sink(UnsafeBufferPointer(start: bytes, count: count)) }
    count = 0
  }

  @inline(__always)
  func add(_ byte: UInt8) {
    if count == ByteBuffer.capacity { flush() }
    bytes[count] = byte
    count &+= 1
  }

  @inline(__always)
  func add(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    (bytes + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  func add(_ text: String) { for byte in text.utf8 { add(byte) } }

  /// Part of an array.
  @inline(__always)
  func add(_ array: [UInt8], from: Int, to: Int) {
    guard to - from < ByteBuffer.piece else {
      for at in from..<to { add(array[at]) }
      return
    }
    reserve(to &- from)
    for at in from..<to {
      bytes[count] = array[at]
      count &+= 1
    }
  }

  /// What is written meanwhile, between quotation marks and with those inside doubled.
  /// No longer than a piece, which no cell of ids and words is.
  func quoting(_ write: () -> Void) {
    flushWhenFull()
    let start = count
    write()
    let written = Array(UnsafeBufferPointer(start: bytes + start, count: max(0, count - start)))
    count = min(start, count)
    add(34)
    for byte in written {
      if byte == 34 { add(34) }
      add(byte)
    }
    add(34)
  }

  @inline(__always)
  private func reserve(_ length: Int) {
    if count &+ length > ByteBuffer.capacity { flush() }
  }
}
