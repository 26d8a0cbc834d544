import Testing
import Vocabulary

@testable import Linkage

struct StandardisingTests {
  @Test(arguments: [
    ("O’Neill", "ONEILL"), ("O Neill", "O'Neill"), ("Mc Donald", "McDonald"),
    ("de la Cruz", "De La Cruz"), ("al-Hassan", "Hassan"), ("Łukasz", "LUKASZ"),
    ("Rene\u{301}e", "Renée"), ("Groß", "gross"), ("Ashdown-Pellow", "Pellow  Ashdown"),
    ("Ashdown Jr.", "Ashdown"),
  ])
  func `family names typed differently are one`(names: (String, String)) {
    let (left, right) = (
      FamilyName(names.0, isPresent: true), FamilyName(names.1, isPresent: true)
    )
    #expect(left != nil)
    #expect(left == right)
  }

  @Test(arguments: ["Unknown", "not known", "N/K", "-", ""])
  func `a family name that is none is none`(name: String) {
    #expect(FamilyName(name, isPresent: true) == nil)
  }

  @Test func `Child is a family name and no given name`() {
    let profile = Record("lantern/1").named("Child", "Child").born("2016-09-30").profile
    #expect(profile.givens.isEmpty)
    #expect(profile.families.map(\.text) == ["child"])
  }

  @Test func `a title is no part of a name`() {
    let profile = Record("lantern/1").named("Mrs Mara", "Ashdown").born("1987-04-23").profile
    #expect(profile.givens.map(\.text) == ["mara"])
  }

  @Test func `forms of one given name share a group, and two names of one short form do not`() {
    func share(_ one: String, _ other: String) -> Bool {
      !Set(Nicknames.groups(of: one)).isDisjoint(with: Nicknames.groups(of: other))
    }
    #expect(share("bob", "robert"))
    #expect(share("kate", "kathryn"))
    #expect(share("mohammed", "muhammad"))
    #expect(share("alex", "alexander") && share("alex", "alexandra"))
    #expect(!share("alexander", "alexandra"))
    #expect(!share("hannah", "anna"))
  }

  @Test func `the nickname table is folded, and no group names anybody twice`() {
    for line in NicknameTable.lines.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      #expect(names.count > 1, "a group of one: \(line)")
      #expect(Set(names).count == names.count, "a name twice: \(line)")
      #expect(Folding.words(String(line)) == names, "not folded: \(line)")
    }
    #expect(Day(NicknameTable.asOf) != nil)
  }

  @Test(arguments: [
    ("robert", "r163"), ("rupert", "r163"), ("ashcraft", "a261"), ("tymczak", "t522"),
    ("pfister", "p236"), ("honeyman", "h555"), ("lee", "l000"), ("мария", "мария"),
  ])
  func `Soundex codes are those of its published examples`(pair: (String, String)) {
    #expect(Soundex.code(pair.0) == pair.1)
  }

  @Test(arguments: [
    ("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133),
    ("same", "same", 1), ("", "x", 0), ("abc", "xyz", 0),
  ])
  func `Jaro-Winkler gives its published examples`(example: (String, String, Double)) {
    let similarity = Similarity.jaroWinkler(example.0, example.1)
    #expect(abs(similarity - example.2) < 0.0001)
  }

  @Test func `one letter apart means inside the name`() {
    #expect(Similarity.isOneLetterApart("otilie", "ottilie"))
    #expect(Similarity.isOneLetterApart("micheal", "michael"))
    #expect(Similarity.isOneLetterApart("katharine", "katherine"))
    #expect(!Similarity.isOneLetterApart("jayden", "hayden"))
    #expect(!Similarity.isOneLetterApart("maria", "marie"))
    #expect(!Similarity.isOneLetterApart("eva", "ea"))
    #expect(!Similarity.isOneLetterApart("mara", "marina"))
  }

  @Test(arguments: [
    ("nm1 4qt", "NM14QT"), ("NM14QT", "NM14QT"), (" NM1  4QT ", "NM14QT"), ("SW1A1AA", "SW1A1AA"),
  ])
  func `postcodes typed differently are one`(pair: (String, String)) {
    #expect(Postcode.standard(pair.0) == pair.1)
  }

  @Test(arguments: ["ZZ99 3VZ", "unknown", "NM1", "", "12345"])
  func `what is no postcode, or says there is none, is none`(text: String) {
    #expect(Postcode.standard(text) == nil)
  }

  @Test(arguments: [
    ("12 Mill Lane", "12, MILL LN."), ("Flat 2, 14 St. Mary's Road", "14 Saint Marys Rd Flat 2"),
    ("12 Mill Lane, Northmoor", "12 Mill Ln"), ("12 Mill Lane NM1 4QT", "12 Mill Lane"),
  ])
  func `addresses typed differently are one`(lines: (String, String)) {
    let one = Record("lantern/1").named("A", "B").lives(lines.0, "NM1 4QT").profile
    let other = Record("lantern/2").named("A", "B").lives(lines.1, "NM1 4QT").profile
    #expect(PlaceAgreement.address(one, other) == .addressSame)
  }

  @Test func `next door is the same postcode, and one street name in two towns is nothing`() {
    let home = Record("lantern/1").lives("12 Mill Lane", "NM1 4QT").profile
    let nextDoor = Record("lantern/2").lives("14 Mill Lane", "NM1 4QT").profile
    let elsewhere = Record("lantern/3").lives("12 Mill Lane", "SM2 7LP").profile
    #expect(PlaceAgreement.address(home, nextDoor) == .postcodeSame)
    #expect(PlaceAgreement.address(home, elsewhere) == .addressDiffers)
  }

  @Test(arguments: ["No fixed abode", "NFA", "Unknown", "The Haven Women's Refuge", "c/o Lantern"])
  func `no address and a refuge are no evidence`(line: String) {
    #expect(Record("lantern/1").lives(line).profile.places.isEmpty)
  }

  @Test(arguments: ["0000000000", "1111111111", "9990000019", "999000001"])
  func `an NHS number that fails its check or was never issued is no evidence`(number: String) {
    #expect(Record("lantern/1").nhs(number).profile.nhsNumbers.isEmpty)
  }

  @Test func `an agency's own number is compared within that agency only`() {
    let one = Record("lantern/1").number("legacy", "A 17").profile
    let same = Record("lantern/2").number("legacy", "a17").profile
    let foreign = Record("st-brannock/2").number("legacy", "a17").profile
    #expect(NumberAgreement.agency(one, same) == .agencyNumberSame)
    #expect(NumberAgreement.agency(one, foreign) == nil)
  }

  @Test(arguments: [
    ("1987-04-23", "1987-04-23", AgreementLevel.birthSame),
    ("1987-04-12", "1987-12-04", .birthSwapped),
    ("1987-01-01", "1987-01-01", .birthSameDefault),
    ("1987-04-23", "1987-04-28", .birthSlip),
    ("1987-04-23", "1978-04-23", .birthSlip),
    ("1987-03-31", "1987-04-01", .birthSlip),
    ("1987-04-23", "1987-04", .birthSameMonth),
    ("1987-04-23", "1987", .birthSameYear),
    ("1987-04-23", "1987-01-01", .birthSameYear),
    ("1987-04-23", "1988-01-01", .birthDoubtfullyDiffers),
    ("1987-04-23", "1991-08-02?", .birthDoubtfullyDiffers),
    ("1985-03-12", "2012-01-01", .birthDiffers),
    ("1987-04-23", "1991-08-02", .birthDiffers),
    ("1992-03-12", "2012-03-12", .birthDiffers),
    ("1987-04-23", "1991", .birthDiffers),
  ])
  func `dates of birth agree as far as they are known`(
    example: (String, String, AgreementLevel)
  ) {
    let one = Record("lantern/1").born(example.0).profile
    let other = Record("lantern/2").born(example.1).profile
    #expect(DateAgreement.birth(one, other) == example.2)
    #expect(DateAgreement.birth(other, one) == example.2)
  }

  @Test func `dates that overlap widely say nothing, and 1900 is no date of birth`() {
    let wide = Record("lantern/1").born("1980/1990").profile
    let exact = Record("lantern/2").born("1987-04-23").profile
    #expect(DateAgreement.birth(wide, exact) == nil)
    #expect(Record("lantern/3").born("1900-01-01").profile.births.isEmpty)
  }

  @Test func `a profile takes what is said of its record and of no other`() {
    let mother = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
      .relatedTo("northmoor-csc/P2", as: .birthMother)
    let child = Record("northmoor-csc/P2").named("Ella", "Ashdown").born("2016-09-30")
    let profile = Profile(
      record: child.reference, statements: mother.statements + child.statements)
    #expect(profile.givens.map(\.text) == ["ella"])
    #expect(profile.standsBeside == [mother.reference])
  }
}
