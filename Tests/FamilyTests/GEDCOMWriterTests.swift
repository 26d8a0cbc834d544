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

  @Test func `a name cannot begin a line of its own`() {
    let files = FamilyFileScript.read([
      ("persons.csv", "id,name\nA\"1,Ann @X@ \r0 TRLR\n")
    ])
    let lines = files.gedcom().split(whereSeparator: \.isNewline)
    #expect(lines.count { $0.hasPrefix("0 TRLR") } == 1)
  }
}
