import Testing

@testable import Family

@Suite("Families written as tables and read back") struct FamilyDataOutTests {
  static let tables = [
    (
      name: "persons.csv",
      text: "id,sex,born,died,name\na,F,1970-01-01,,\"Ann, \"\"the elder\"\"\"\nb,M,1971,2001-05,\n"
        + "e,M,1960/1962,unknown,\nc,F,2000,,\nd,M,../1999-04-03,,\nx,F,2001,,\n"
    ),
    (
      name: "parents.csv",
      text: "child,parent,kind,from,to\nc,a,birth,,\nc,b,birth,,\nd,e,birth,,\nd,a,adoptive,,\n"
        + "x,a,birth,,\nx,e,foster,2003-01-01,2004\nx,b,step,,unknown\n"
    ),
    (
      name: "partners.csv",
      text: "a,b,kind,from,to\na,e,married,2005-01-01,\na,b,cohabiting,1995,2000\n"
        + "a,b,divorced,2002,unknown\n"
    ),
    (name: "households.csv", text: "person,household,from,to\nc,h1,2001-01-01,\nx,h1,,2004\n"),
  ]

  @Test func `tables keep every cell`() {
    let files = FamilyFileScript.read(FamilyDataOutTests.tables)
    let again = FamilyFileScript.read(files.tables)
    #expect(again.rejectedCount == 0)
    #expect(files.tables.map(\.text) == again.tables.map(\.text))
    #expect(FamilyFileScript.lines(files) == FamilyFileScript.lines(again))
    #expect(files.tables[0].text.contains("a,F,1970-01-01,,\"Ann, \"\"the elder\"\"\"\n"))
  }

  @Test func `a name or id with a line break or a quotation mark keeps to its row`() {
    let json = #"""
      {"resourceType": "Bundle", "entry": [
       {"resource": {"resourceType": "Patient", "id": "p1", "name": [{"text": "Ann\nthe \"elder\""}]}},
       {"resource": {"resourceType": "RelatedPerson", "id": "r\"1", "patient": {"reference": "Patient/p1"},
        "relationship": [{"coding": [{"code": "NMTH"}]}], "name": [{"text": "Eve\r\nLow, Mrs"}]}}]}
      """#
    let files = FamilyFileScript.read([("family.json", json)])
    let again = FamilyFileScript.read(files.tables)
    #expect(again.rejectedCount == 0)
    #expect(
      files.tables[0].text == "id,sex,born,died,name\np1,,,,\"Ann the \"\"elder\"\"\"\n"
        + "\"RelatedPerson/r\"\"1\",F,,,\"Eve Low, Mrs\"\n")
    #expect(files.tables.map(\.text) == again.tables.map(\.text))
    #expect(FamilyFileScript.lines(files) == FamilyFileScript.lines(again))
  }

  @Test func `real families keep their kin in tables`() throws {
    if RealFamilies.files.isEmpty {
      print("NOT RUN: ../shared/data/families is not on this machine")
    }
    for file in RealFamilies.files {
      let bytes = [UInt8](try RealFamilies.data(file))
      let files = FamilyFileScript.read([(file.lastPathComponent, bytes)])
      let again = FamilyFileScript.read(files.tables)
      // What a record lists without saying who is whose has no place in tables; its children
      // share the one parent they have.
      func told(_ files: FamilyFiles, _ isThin: Bool) -> Set<String> {
        let thin = ["one_parent_record", "at_least_half"]
        return Set(
          FamilyFileScript.rows(files).filter { row in
            thin.contains { row.contains($0) } == isThin
          })
      }
      #expect(told(again, false) == told(files, false), "\(file.lastPathComponent)")
      let halves = told(files, true).filter { $0.contains("at_least_half") }
      #expect(told(again, true).isSuperset(of: halves), "\(file.lastPathComponent)")
    }
  }
}
