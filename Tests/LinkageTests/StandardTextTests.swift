import Testing

@testable import Linkage

@Suite("Standard forms of a register") struct StandardTextTests {
  private func standard(_ text: String, _ kind: FieldKind, dayFirst: Bool = true) -> String {
    let bytes = Array(text.utf8)
    let forms = StandardText(dates: DateReader(isDayFirst: dayFirst))
    return String(decoding: forms.standard(bytes[...], kind), as: UTF8.self)
  }

  @Test(arguments: [
    ("1990-03-02", "19900302"), ("02/03/1990", "19900302"), ("2.3.90", "19900302"),
    ("19900302", "19900302"), ("2 March 1990", "19900302"), ("02-Mar-1990", "19900302"),
    ("1990-03-02T00:00:00", "19900302"), ("1990", "19900000"), ("1990-03", "19900300"),
    ("13/25/1990", ""), ("12/25/1990", "19901225"), ("1900-01-01", ""), ("not known", ""),
    ("99/99/9999", ""), ("31/12/2012", "20121231"), ("", ""),
  ])
  func `dates are read however they are written`(text: String, date: String) {
    #expect(standard(text, .birthDate) == date)
  }

  @Test func `where days come second they are read so`() {
    #expect(standard("02/03/1990", .birthDate, dayFirst: false) == "19900203")
  }

  @Test(arguments: [
    ("Mr  O'Neill-Smith", FieldKind.familyName, "mr oneill smith"),
    ("Mc Donald", .familyName, "mcdonald"),
    ("UNKNOWN", .familyName, ""), ("Renée", .givenName, "renee"), ("Mrs Ann", .givenName, "ann"),
    ("(unknown)", .givenName, ""), ("SW1A 1aa", .postcode, "sw1a1aa"), ("n/a", .postcode, ""),
    ("000 000 0000", .nhsNumber, ""), ("401 023 2137", .nhsNumber, "4010232137"),
    ("+44 (0)7700 900123", .phone, "700900123"), ("07700900123", .phone, "700900123"),
    ("12", .phone, ""), ("A@B.Example", .email, "a@b.example"), ("nobody", .email, ""),
    ("7 High Street", .address, "7 high st"), ("Female", .sex, "f"), ("1", .sex, "m"),
    ("Not specified", .sex, ""),
  ])
  func `a cell has one form`(text: String, kind: FieldKind, form: String) {
    #expect(standard(text, kind) == form)
  }

  @Test(arguments: ["SW1A 1aa", " 401-023-2137 ", "abc", "00000", "n/a", "Straße 9", "zz99 3vz"])
  func `a cell read row by row has the same form as one read by itself`(text: String) {
    let forms = StandardText()
    let bytes = Array(text.utf8)
    for kind in FieldKind.allCases where StandardText.isDirect(kind) {
      var direct: [UInt8] = [1]
      forms.standard(bytes.span, kind, into: &direct)
      #expect(direct == forms.standard(bytes[...], kind), "\(kind)")
    }
  }

  @Test func `an NHS number has its check digit`() {
    #expect(StandardText.isNHSNumber(Array("4010232137".utf8)[...]))
    #expect(!StandardText.isNHSNumber(Array("4010232138".utf8)[...]))
  }

  @Test func `a name of ten thousand letters is cut, not choked on`() {
    #expect(standard(String(repeating: "ab", count: 5000), .givenName).utf8.count == 256)
  }
}
