/// A moment in time, to the millisecond, in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Midnight UTC at the start of a day.
  public init(startOf day: Day) { milliseconds = Int64(day.number) * 86_400_000 }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The UTC day it falls on.
  public var day: Day {
    let quotient = milliseconds / 86_400_000
    let roundsDown = milliseconds < 0 && milliseconds % 86_400_000 != 0
    return Day(number: Int(roundsDown ? quotient - 1 : quotient))
  }

  public func adding(seconds: Int64) -> Instant {
    Instant(milliseconds: milliseconds + seconds * 1000)
  }
}

extension Instant: CustomStringConvertible, Codable {
  /// `2031-03-02T21:14:05.000Z`
  public var description: String {
    let rest = milliseconds - Int64(day.number) * 86_400_000
    let (hours, minutes) = (Int(rest / 3_600_000), Int(rest / 60_000 % 60))
    let (seconds, thousandths) = (Int(rest / 1000 % 60), Int(rest % 1000))
    return "\(day)T\(Day.padded(hours, 2)):\(Day.padded(minutes, 2)):\(Day.padded(seconds, 2))"
      + ".\(Day.padded(thousandths, 3))Z"
  }

  /// Nil unless the text is `yyyy-MM-ddTHH:mm[:ss[.SSS]][Z]`; without `Z` it is taken as UTC.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(halves[0]) else { return nil }
    let clock = halves[1].hasSuffix("Z") ? halves[1].dropLast() : halves[1]
    let fraction = clock.split(separator: ".", omittingEmptySubsequences: false)
    let parts = fraction[0].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), fraction.count <= 2,
      parts.allSatisfy({ $0.utf8.count == 2 }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]),
      let seconds = parts.count == 3 ? Int(parts[2]) : 0,
      (0...23).contains(hours), (0...59).contains(minutes), (0...59).contains(seconds)
    else { return nil }
    var thousandths = 0
    if fraction.count == 2 {
      let digits = String((fraction[1] + "000").prefix(3))
      guard let value = Int(digits), value >= 0 else { return nil }
      thousandths = value
    }
    let clockSeconds = Int64((hours * 60 + minutes) * 60 + seconds)
    milliseconds = Int64(day.number) * 86_400_000 + clockSeconds * 1000 + Int64(thousandths)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "an instant is ISO 8601 in UTC"))
    }
    self = instant
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
