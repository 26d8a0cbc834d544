/// A date as a register gives it; month and day 0 where it does not.
struct PlainDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// As a number whose digits read yyyymmdd.
  var packed: UInt32 { UInt32(year * 10_000 + month * 100 + day) }

  init?(year: Int, month: Int, day: Int) {
    guard (1000...2200).contains(year), (0...12).contains(month), (0...31).contains(day),
      month > 0 || day == 0
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Dates that stand for not knowing one, as systems of record write them.
  var isPlaceholder: Bool {
    switch (year, month, day) {
    case (1900, 1, 1), (1900, 1, 0), (1901, 1, 1), (1753, 1, 1), (1899, 12, 30), (1899, 12, 31),
      (1800, 1, 1), (1000, _, _), (1111, _, _):
      true
    default: year > 2100
    }
  }
}

/// Reads dates in the ways registers write them.
struct DateReader: Sendable {
  /// True where `03/04/1990` is the third of April.
  var isDayFirst = true

  func read(_ text: ArraySlice<UInt8>) -> PlainDate? {
    var numbers: [(value: Int, digits: Int)] = []
    var month: Int?
    var word: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex, numbers.count < 3 || month != nil && numbers.count < 2 {
      let byte = text[at]
      if byte >= 48 && byte <= 57 {
        var (value, digits) = (0, 0)
        while at < text.endIndex, text[at] >= 48, text[at] <= 57, digits < 9 {
          value = value * 10 + Int(text[at] - 48)
          (digits, at) = (digits + 1, at + 1)
        }
        numbers.append((value, digits))
        continue
      }
      if let lower = DateReader.lower(byte) {
        word.append(lower)
      } else {
        month = month ?? DateReader.month(word)
        word = []
      }
      at += 1
    }
    month = month ?? DateReader.month(word)
    return date(numbers, month)
  }

  private func date(_ numbers: [(value: Int, digits: Int)], _ month: Int?) -> PlainDate? {
    switch (numbers.count, month) {
    case (1, nil): return single(numbers[0].value, numbers[0].digits)
    case (1, .some(let month)):
      return PlainDate(year: numbers[0].value, month: month, day: 0)
    case (2, .some(let month)):
      let yearFirst = numbers[0].digits == 4
      let year = yearFirst ? numbers[0].value : DateReader.century(numbers[1])
      return PlainDate(year: year, month: month, day: numbers[yearFirst ? 1 : 0].value)
    case (2, nil):
      let yearFirst = numbers[0].digits == 4
      let year = numbers[yearFirst ? 0 : 1]
      guard year.digits == 4 else { return nil }
      return PlainDate(year: year.value, month: numbers[yearFirst ? 1 : 0].value, day: 0)
    case (3, nil): return triple(numbers)
    default: return nil
    }
  }

  private func single(_ value: Int, _ digits: Int) -> PlainDate? {
    if digits == 4 { return PlainDate(year: value, month: 0, day: 0) }
    guard digits == 8 else { return nil }
    let (first, last) = (value / 10_000, value % 10_000)
    if let date = full(year: first, month: last / 100, day: last % 100) { return date }
    return full(year: last, month: first % 100, day: first / 100)
  }

  private func triple(_ numbers: [(value: Int, digits: Int)]) -> PlainDate? {
    if numbers[0].digits == 4 {
      return full(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    }
    let (first, second) = (numbers[0].value, numbers[1].value)
    let year = DateReader.century(numbers[2])
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    return full(year: year, month: month, day: day)
  }

  /// Day and month change places where only that makes a date.
  private func full(year: Int, month: Int, day: Int) -> PlainDate? {
    if month > 12, day <= 12 { return PlainDate(year: year, month: day, day: month) }
    return PlainDate(year: year, month: month, day: day)
  }

  private static func century(_ year: (value: Int, digits: Int)) -> Int {
    guard year.digits <= 2 else { return year.value }
    return year.value > 29 ? 1900 + year.value : 2000 + year.value
  }

  private static func lower(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return lower >= 97 && lower <= 122 ? lower : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  private static func month(_ word: [UInt8]) -> Int? {
    guard word.count >= 3, let at = months.firstIndex(of: Array(word.prefix(3))) else { return nil }
    return at + 1
  }
}
