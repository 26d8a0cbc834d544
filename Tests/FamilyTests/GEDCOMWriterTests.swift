import Testing

@testable import Family

@Suite("GEDCOM written and read back") struct GEDCOMWriterTests {
  /// Rows by place instead of id, without ends: those of fostering have no place in GEDCOM.
  private func rows(_ population: Population) -> Set<String> {
    var found: Set<String> = []
    KinSearch(population).rows { row in
      found.insert("\(row.person) \(row.relative) \(row.kind.rawValue) \(row.certainty.rawValue)")
    }
    return found
  }

  private func readBack(_ files: FamilyFiles) -> FamilyFiles {
    FamilyFileScript.read([("again.ged", files.gedcom())])
  }

  @Test func `real families keep their kin`() throws {
    if RealFamilies.files.isEmpty {
      print("NOT RUN: ../shared/data/families is not on this machine")
    }
    for file in RealFamilies.files {
      let bytes = [UInt8](try RealFamilies.data(file))
      let files = FamilyFileScript.read([(file.lastPathComponent, bytes)])
      let again = readBack(files)
      #expect(again.rejectedCount == 0, "\(file.lastPathComponent)")
      #expect(rows(again.population) == rows(files.population), "\(file.lastPathComponent)")
      #expect(again.population.born == files.population.born)
      #expect(again.population.died == files.population.died)
    }
  }

  @Test func `tables keep their kin`() {
    let files = FamilyFileScript.read([
      (
        "persons.csv",
        "id,sex,born,died\na,F,1970-01-01,\nb,M,1971,2001-05\ne,M,,2010-06-01\nc,F,2000,\nd,M,,\n"
          + "x,F,2001,\n"
      ),
      (
        "parents.csv",
        "child,parent,kind,from,to\nc,a,birth,,\nc,b,birth,,\nd,e,birth,,\nd,a,adoptive,,\n"
          + "x,a,birth,,\nx,e,foster,2003-01-01,\nx,b,step,,\n"
      ),
      (
        "partners.csv",
        "a,b,kind,from,to\na,e,married,2005-01-01,\na,b,cohabiting,1995,2000\na,b,married,2002,\n"
      ),
    ])
    #expect(rows(readBack(files).population) == rows(files.population))
  }

  /// Couples by id, with their kind and times.
  private func couples(_ files: FamilyFiles) -> Set<String> {
    let couples = files.population.couples
    return Set(
      couples.one.indices.map { row in
        let pair = [couples.one[row], couples.other[row]].map { Int($0) }.sorted()
          .map { files.population.names[$0] }
        return
          (pair + [
            "\(couples.kind[row])", couples.start[row].text, couples.end[row].text,
          ]).joined(separator: " ")
      })
  }

  private static let pairs = [
    (
      name: "persons.csv",
      text: "id,sex,name\na,F,Ada\nb,M,Bo\nc,F,Cat\nd,F,Dot\ne,,Eli\nf,M,Fin\n"
    ),
    (
      name: "partners.csv",
      text: "a,b,kind,from,to\na,b,cohabiting,1995-02-01,2000\na,f,partner,2001,2003\n"
        + "c,d,civil partnership,2010-05-01,\ne,f,ex,,\nb,c,married,2012-01-02,2013-01-01\n"
        + "b,d,cohabiting,,\ne,a,partner,,\n"
    ),
  ]

  @Test func `nobody is written as married or divorced who was not`() {
    let files = FamilyFileScript.read(Self.pairs)
    let lines = files.gedcom().split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("1 MARR") } == ["1 MARR"])
    #expect(lines.filter { $0.hasPrefix("1 DIV") || $0.hasPrefix("1 ANUL") } == ["1 DIV"])
    let first = lines.drop { $0 != "0 @F1@ FAM" }.prefix(10)
    #expect(
      Array(first) == [
        "0 @F1@ FAM", "1 WIFE @I1@", "1 HUSB @I2@", "1 EVEN Living together as partners",
        "2 TYPE Living together begun", "2 DATE 1 FEB 1995", "1 EVEN Parted",
        "2 TYPE Partnership ended", "2 DATE BET 1 JAN 2000 AND 31 DEC 2000", "0 @F2@ FAM",
      ])
  }

  @Test func `couples come back as what they were, with their times`() {
    let files = FamilyFileScript.read(Self.pairs)
    let told = couples(files)
    #expect(told.count == 7)
    // A marriage that is over comes back as one that ended in divorce: GEDCOM has no other end.
    let expected = Set(
      told.map { $0.hasPrefix("Bo Cat") ? $0.replacing("married", with: "divorced") : $0 })
    #expect(couples(readBack(files)) == expected)
  }

  @Test func `a couple's places go by sex, else in the order stated`() {
    let lines = FamilyFileScript.read(Self.pairs).gedcom().split(separator: "\n")
      .filter { $0.hasPrefix("1 HUSB") || $0.hasPrefix("1 WIFE") }
    #expect(
      lines == [
        "1 WIFE @I1@", "1 HUSB @I2@", "1 WIFE @I1@", "1 HUSB @I6@", "1 HUSB @I3@", "1 WIFE @I4@",
        "1 WIFE @I5@", "1 HUSB @I6@", "1 HUSB @I2@", "1 WIFE @I3@", "1 HUSB @I2@", "1 WIFE @I4@",
        "1 HUSB @I5@", "1 WIFE @I1@",
      ])
  }

  @Test func `a name cannot begin a line of its own`() {
    let files = FamilyFileScript.read([
      ("persons.csv", "id,name\nA\"1,Ann @X@ \r0 TRLR\n")
    ])
    let lines = files.gedcom().split(whereSeparator: \.isNewline)
    #expect(lines.count { $0.hasPrefix("0 TRLR") } == 1)
  }
}
