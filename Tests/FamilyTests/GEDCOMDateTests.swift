import Testing

@testable import Family

@Suite("Dates of GEDCOM") struct GEDCOMDateTests {
  /// What a value can mean, in EDTF; `malformed` where it is no date of GEDCOM.
  static let cases: [(value: String, days: String)] = [
    ("12 MAR 1536", "1536-03-12"), ("  3 MAY  1536", "1536-05-03"), ("MAY 1536", "1536-05"),
    ("1536", "1536"), ("28 Jan 2026", "2026-01-28"), ("29 FEB 1900", "malformed"),
    ("29 FEB 2000", "2000-02-29"), ("31 APR 1900", "malformed"),
    ("ABT 1910", "1908/1912"), ("EST MAY 1910", "1908-05-01/1912-05-31"),
    ("CAL 12 MAR 1910", "1908-03-12/1912-03-12"), ("INT 1910 (about the war)", "1908/1912"),
    ("BEF 1910", "../1910-12-31"), ("AFT MAY 1910", "1910-05-01/.."),
    ("BET 1 MAY 1910 AND JUN 1911", "1910-05-01/1911-06-30"),
    ("BET ABT 1910 AND 1920", "1908/1920"), ("FROM 1910 TO 1912", "1910/1912"),
    ("FROM 1910", "1910-01-01/.."), ("TO 1912", "../1912-12-31"),
    ("(in the summer)", "unknown"), ("", "unknown"), ("10 JAN", "unknown"),
    ("@#DJULIAN@ 25 DEC 1066", "1066-12-31"), ("JULIAN 4 OCT 1582", "1582-10-14"),
    ("@#DJULIAN@ 29 FEB 1900", "1900-03-13"), ("@#DGREGORIAN@ 1 JAN 2000", "2000-01-01"),
    ("@#DHEBREW@ 2 TVT 5758", "unknown"), ("@#DFRENCH R@ 12 VEND 9", "unknown"),
    ("FRENCH_R 12 VEND 9", "unknown"), ("HEBREW 2 TVT 5758", "unknown"),
    ("BEF @#DHEBREW@ 5758", "unknown"), ("MAY", "malformed"), ("1699/00", "1699/1700"),
    ("1056/1060", "1056/1060"),
    ("12 MAR 1637/1638", "1637-03-12/1638-03-12"), ("44 BCE", "-0043"), ("44 B.C.", "-0043"),
    ("15 MAR 44 BC", "-0043-03-15"), ("ABT. 1910", "1908/1912"), ("12 March 1910", "1910-03-12"),
    ("circa 1910", "malformed"), ("1910-03-12", "malformed"), ("12/03/1910", "malformed"),
    ("BET 1910", "malformed"), ("99 MAY 1910", "malformed"), ("12 MAI 1910", "malformed"),
  ]

  @Test(arguments: cases)
  func `a date value means these days`(value: String, days: String) {
    let found =
      switch GEDCOMDate.read(value) {
      case .range(let range): range.text
      case .unknown: "unknown"
      case .malformed: "malformed"
      }
    #expect(found == days)
  }

  @Test func `a plain day read quickly is the day that is read otherwise`() {
    let days = ["12 MAR 1536", "3 MAY 1536", "29 FEB 2000", "31 DEC 1999", "1 JAN 1000"]
    for value in days {
      #expect(GEDCOMDate.plainDay(Array(value.utf8)[...]) == GEDCOMDate.read(value), "\(value)")
    }
    let others =
      Self.cases.map(\.value).filter { !days.contains($0) }
      + ["29 FEB 1900", "12 mar 1910", "0 MAY 1910", "1 MAY 0910", "1  MAY 1910", "1 MAYX 910"]
    for value in others {
      #expect(GEDCOMDate.plainDay(Array(value.utf8)[...]) == nil, "\(value)")
    }
  }

  @Test func `the calendar agrees with itself over five thousand years`() {
    for number in stride(from: Int32(-1_800_000), through: 400_000, by: 97) {
      let day = CivilDay(number: number)
      #expect(day.number == number)
    }
    #expect(CivilDay(year: 1970, month: 1, day: 1).number == 0)
    #expect(
      CivilDay.julian(year: 1900, month: 2, day: 16) == CivilDay(year: 1900, month: 2, day: 29)
        .number - 1)
  }
}
