import Tables

/// One HL7 version 2 message: segments of fields, cut where its own first segment says.
struct HL7Message: Sendable {
  let segments: [HL7Segment]
  let delimiters: HL7Delimiters

  /// Reads one message; `line` is that of its first segment.
  init(_ bytes: ArraySlice<UInt8>, line: Int = 1) throws(HL7Problem) {
    delimiters = try HL7Delimiters(bytes)
    let text = try HL7Message.text(bytes, delimiters)
    var segments: [HL7Segment] = []
    var at = line
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
      if !part.allSatisfy(\.isWhitespace) {
        guard let segment = HL7Segment(part, line: at, delimiters) else {
          throw HL7Problem(
            line: at, field: nil, problem: "a line that is no segment",
            expected: "three letters or digits, then \(delimiters.field)")
        }
        segments.append(segment)
      }
      at += 1
    }
    self.segments = segments
  }

  /// Decoded as MSH-18 says; UTF-8 where it says nothing, else Windows-1252.
  private static func text(
    _ bytes: ArraySlice<UInt8>, _ delimiters: HL7Delimiters
  ) throws(HL7Problem) -> String {
    let header = bytes.prefix { $0 != 13 && $0 != 10 }
    let fields = header.split(separator: delimiters.fieldByte, omittingEmptySubsequences: false)
    let charset =
      fields.count > 17
      ? String(decoding: fields[17], as: UTF8.self).uppercased()
        .prefix { $0 != delimiters.repetition } : ""
    switch charset {
    case "8859/1", "ISO8859/1", "ISO-8859-1": return latin(bytes)
    case "", "ASCII", "UNICODE UTF-8", "UTF-8", "UNICODE":
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      guard charset.isEmpty else {
        throw HL7Problem(
          line: 1, field: "MSH-18", problem: "bytes that are not of the character set named",
          expected: "UNICODE UTF-8 or 8859/1, and text in it")
      }
      return latin(bytes)
    default:
      throw HL7Problem(
        line: 1, field: "MSH-18", problem: "a character set this hub does not read",
        expected: "UNICODE UTF-8, ASCII or 8859/1")
    }
  }

  private static func latin(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }

  func first(_ name: String) -> HL7Segment? { segments.first { $0.name == name } }
  func all(_ name: String) -> [HL7Segment] { segments.filter { $0.name == name } }
}

/// Why a message could not be read, and where. Never carries a value.
public struct HL7Problem: Error, Hashable, Sendable {
  public var line: Int
  /// `PID-7`; nil when a whole segment or the message is meant.
  public var field: String?
  public var problem: String
  public var expected: String
  /// True where the hub does not take such messages at all, whatever is in them.
  public var isRefusal: Bool

  public init(
    line: Int, field: String?, problem: String, expected: String, isRefusal: Bool = false
  ) {
    self.line = line
    self.field = field
    self.problem = problem
    self.expected = expected
    self.isRefusal = isRefusal
  }
}
