public import Vocabulary

/// A stretch with nothing in the chronology at all.
public struct QuietSpan: Hashable, Sendable, Codable {
  /// The day of the entry before it.
  public let from: Day
  /// The day of the entry after it, or the day asked about.
  public let to: Day
  /// Sequences of the entries on either side; `after` is nil where nothing has followed.
  public let before: Int
  public let after: Int?

  /// Calendar days between the two.
  public var days: Int { to.number - from.number }

  /// That nothing was told is not that nothing happened.
  public var sentence: String {
    let start = "Nothing recorded for \(days) days, from \(from.inWords) to \(to.inWords)"
    return after == nil ? start + ", the day asked about." : start + "."
  }
}
