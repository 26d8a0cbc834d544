/// How a number in a workbook is meant, told from its format.
enum CellFormat: Hashable {
  case number
  case dateOrTime
  /// Time that has passed, in hours: `[h]:mm`.
  case elapsed
  /// At least so many digits, zeros in front: `00000`.
  case padded(Int)

  /// One of the formats every workbook has by number. Source: ECMA-376 part 1, 18.8.30.
  init(builtIn number: Int) {
    self =
      switch number {
      case 14...22, 27...36, 45, 47, 50...58: .dateOrTime
      case 46: .elapsed
      default: .number
      }
  }

  /// A format the workbook wrote down: letters of days and times outside quotes, brackets and
  /// escapes make it one of those.
  init(code: String) {
    let first = code.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    var (letters, brackets) = ("", "")
    var (isQuoted, isEscaped, isBracketed) = (false, false, false)
    for letter in first.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if letter == "\\" || letter == "_" || letter == "*" {
        isEscaped = true
      } else if letter == "\"" {
        isQuoted.toggle()
      } else if letter == "[" || letter == "]" {
        isBracketed = letter == "["
      } else if isBracketed {
        brackets.append(letter)
      } else if !isQuoted {
        letters.append(letter)
      }
    }
    let isElapsed = !brackets.isEmpty && brackets.allSatisfy { "hms".contains($0) }
    if isElapsed {
      self = .elapsed
    } else if letters != "general", letters.contains(where: { "dmyhs".contains($0) }) {
      self = .dateOrTime
    } else if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      self = .padded(letters.count)
    } else {
      self = .number
    }
  }
}

extension CellFormat {
  /// A stored number as people see it in the sheet: `2031-03-14`, `21:14`, `00042`, `9990000018`.
  ///
  /// - Parameter countsFrom1904: days are counted as old workbooks of the Macintosh did.
  func written(_ text: String, countsFrom1904: Bool) -> String {
    guard let number = Double(text), number.isFinite, number.magnitude < 1e15 else { return text }
    switch self {
    case .number: return CellFormat.plain(number)
    case .padded(let digits):
      let plain = CellFormat.plain(number)
      let isWhole = plain.allSatisfy(\.isNumber)
      return isWhole ? String(repeating: "0", count: max(0, digits - plain.count)) + plain : plain
    case .elapsed:
      let seconds = Int((number.magnitude * 86_400).rounded())
      return (number < 0 ? "-" : "") + CellFormat.clock(seconds, always: true)
    case .dateOrTime:
      return CellFormat.date(number, countsFrom1904: countsFrom1904) ?? CellFormat.plain(number)
    }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  /// Day 1 is 1 January 1900, and day 60 is a 29 February that never was: what it says is kept, for
  /// whoever reads dates to refuse. In the system of 1904 day 0 is 1 January 1904.
  private static func date(_ number: Double, countsFrom1904: Bool) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    var day = Int(number.rounded(.down))
    var seconds = Int(((number - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    if day == 0, !countsFrom1904 { return clock(seconds, always: false) }
    let name =
      !countsFrom1904 && day == 60
      ? "1900-02-29" : civil(daysSince1970: day - daysBefore1970(day, countsFrom1904))
    return seconds == 0 ? name : name + " " + clock(seconds, always: false)
  }

  private static func daysBefore1970(_ day: Int, _ countsFrom1904: Bool) -> Int {
    if countsFrom1904 { return 24_107 }
    return day < 60 ? 25_568 : 25_569
  }

  private static func clock(_ seconds: Int, always withHours: Bool) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits)
    return (seconds % 60 == 0 && !withHours ? parts.dropLast() : parts[...]).joined(separator: ":")
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  /// The day as ISO 8601 writes it, by the count of days of the Gregorian calendar.
  private static func civil(daysSince1970: Int) -> String {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-"
      + twoDigits(month) + "-" + twoDigits(day)
  }
}
