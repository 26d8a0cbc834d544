import Vocabulary

/// Hands out numbers that pass their checks and belong to nobody.
struct NumberSeries {
  private var handedOut = 0

  /// An NHS number of the range kept for tests, which begins 999.
  mutating func nhsNumber() -> String {
    while true {
      handedOut += 1
      // Coprime with a million, so that none comes twice and neighbours look unlike.
      let serial = String(handedOut * 7919 % 1_000_000)
      let digits = "999" + String(repeating: "0", count: 6 - serial.count) + serial
      let values = digits.utf8.map { Int($0) - 48 }
      if let check = NHSNumber.checkDigit(ofNine: values) { return digits + "\(check)" }
    }
  }

  /// A unique pupil number of local authority 999, which there is not, for a child of school age.
  mutating func pupilNumber(born: Day) -> String {
    handedOut += 1
    let serial = String(handedOut * 31 % 1000)
    let year = String(String(born.ymd.year + 5).suffix(2))
    let school = String(2000 + handedOut * 17 % 1000)
    let digits = "999" + school + year + String(repeating: "0", count: 3 - serial.count) + serial
    // Department for Education, unique pupil numbers: places 2 to 13 as weights, modulo 23.
    let sum = digits.utf8.enumerated().reduce(0) { $0 + (Int($1.element) - 48) * ($1.offset + 2) }
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    return String(letters[sum % 23]) + digits
  }
}
