import Vocabulary

/// A date or moment as FHIR writes it: `2031`, `2031-03`, `2031-03-14`, `2031-03-14T09:30:00Z`.
struct FHIRDate: Hashable, Sendable {
  /// As far as it was written.
  let date: UncertainDate
  /// The moment in UTC, where a time was written.
  let instant: Instant?
  /// Seconds of the day as written; nil without a time.
  let seconds: Int?

  /// Nil when the text is none of these, or names no day of the calendar.
  init?(_ text: ArraySlice<UInt8>) {
    var scan = FHIRDateScanner(text)
    guard let date = scan.date() else { return nil }
    guard !scan.isAtEnd else {
      (self.date, instant, seconds) = (date, nil, nil)
      return
    }
    guard let day = date.day, let time = scan.time(), scan.isAtEnd else { return nil }
    let moment = Instant(startOf: day).adding(seconds: Int64(time.seconds - time.offset * 60))
    (self.date, instant, seconds) = (date, moment, time.seconds)
  }

  init?(_ text: String) { self.init(Array(text.utf8)[...]) }
}

private struct FHIRDateScanner {
  private let text: ArraySlice<UInt8>
  private var at: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    at = text.startIndex
  }

  var isAtEnd: Bool { at == text.endIndex }

  mutating func date() -> UncertainDate? {
    guard let year = number(4), year > 0 else { return nil }
    if isAtEnd { return UncertainDate(edtf: written) }
    guard take("-"), let month = number(2), (1...12).contains(month) else { return nil }
    if isAtEnd { return UncertainDate(edtf: written) }
    guard take("-"), let number = number(2) else { return nil }
    return Day(year: year, month: month, day: number).map { UncertainDate($0) }
  }

  /// `T09:30:00.5+01:00`: seconds of the day, and the offset in minutes.
  mutating func time() -> (seconds: Int, offset: Int)? {
    guard take("T"), let hours = number(2), hours < 24, take(":"), let minutes = number(2),
      minutes < 60, take(":"), let seconds = number(2), seconds <= 60
    else { return nil }
    if take(".") {
      guard digit else { return nil }
      while digit { at += 1 }
    }
    let total = (hours * 60 + minutes) * 60 + min(seconds, 59)
    if take("Z") { return (total, 0) }
    let isBehind = !isAtEnd && text[at] == UInt8(ascii: "-")
    guard take("+") || take("-"), let away = number(2), away <= 14, take(":"),
      let rest = number(2), rest < 60
    else { return nil }
    return (total, (away * 60 + rest) * (isBehind ? -1 : 1))
  }

  private var written: String { String(decoding: text[text.startIndex..<at], as: UTF8.self) }
  private var digit: Bool { !isAtEnd && (48...57).contains(text[at]) }

  private mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard digit else { return nil }
      value = value * 10 + Int(text[at]) - 48
      at += 1
    }
    return value
  }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard !isAtEnd, text[at] == UInt8(ascii: letter) else { return false }
    at += 1
    return true
  }
}
