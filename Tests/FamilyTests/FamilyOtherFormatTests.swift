import Testing

@testable import Family

@Suite("Families in PED, FHIR and tables") struct FamilyOtherFormatTests {
  @Test func `a pedigree states parents and nobody's partner`() {
    let files = FamilyFileScript.read([
      ("f.ped", "F1 1 0 0 1 1\nF1 2 0 0 2 1\nF1 3 1 2 2 2\nF1 4 1 2 1 2\nF1 5 1 0 1 2\n")
    ])
    #expect(
      FamilyFileScript.rows(files) == [
        "3 4 full certain", "3 5 at_least_half certain", "4 3 full certain",
        "4 5 at_least_half certain", "5 3 at_least_half certain", "5 4 at_least_half certain",
      ])
  }

  @Test func `ids that two families of a pedigree use are told apart`() {
    let files = FamilyFileScript.read([
      ("f.ped", "F1 1 0 0 1 1\nF1 2 1 0 2 1\nF1 3 1 0 2 1\nF2 1 0 0 1 1\nF2 2 1 0 2 1\n")
    ])
    #expect(
      FamilyFileScript.rows(files) == [
        "F1:2 F1:3 at_least_half certain", "F1:3 F1:2 at_least_half certain",
      ])
  }

  private let bundle = """
    {"resourceType": "Bundle", "entry": [
     {"resource": {"resourceType": "Patient", "id": "kit", "birthDate": "2020-05-01"}},
     {"resource": {"resourceType": "Patient", "id": "lee", "birthDate": "2015"}},
     {"resource": {"resourceType": "Patient", "id": "mum",
       "link": [{"other": {"reference": "RelatedPerson/1"}, "type": "seealso"},
                {"other": {"reference": "RelatedPerson/2"}, "type": "seealso"}]}},
     {"resource": {"resourceType": "RelatedPerson", "id": "1",
       "patient": {"reference": "Patient/kit"},
       "relationship": [{"coding": [{"code": "NMTH"}]}]}},
     {"resource": {"resourceType": "RelatedPerson", "id": "2",
       "patient": {"reference": "Patient/lee"},
       "relationship": [{"coding": [{"code": "MTH"}]}]}},
     {"resource": {"resourceType": "RelatedPerson", "id": "3",
       "patient": {"reference": "Patient/mum"}, "period": {"start": "2021-01-01"},
       "relationship": [{"coding": [{"code": "DOMPART"}]}]}}]}
    """

  @Test func `a related person who is a patient elsewhere is one person`() {
    #expect(
      FamilyFileScript.rows(FamilyFileScript.read([("b.json", bundle)])) == [
        "kit RelatedPerson/3 step_parent certain", "kit lee at_least_half certain",
        "lee RelatedPerson/3 step_parent certain", "lee kit at_least_half certain",
      ])
  }

  @Test func `tables may come in any order with any delimiter`() {
    let tables = [
      (
        "persons.csv",
        "id,sex,born,died\na,F,1970-01-01,\nb,M,,\ne,M,,2010-06-01\nc,F,2000,\nd,M,,\n"
      ),
      ("parents.csv", "\u{FEFF}parent;child;kind\na;c;birth\nb;c;birth\ne;d;birth\n"),
      ("partners.csv", "a\tb\tkind\tfrom\tto\na\te\tmarried\t2005-01-01\t\n"),
      ("households.csv", "person,household,from,to\nc,h1,2001-01-01,\nd,h1,2001-01-01,\n"),
    ]
    let expected = [
      "c d step possible 2010-06-01", "c e step_parent certain 2010-06-01",
      "d a step_parent possible 2010-06-01", "d c step possible 2010-06-01",
    ]
    #expect(FamilyFileScript.rows(FamilyFileScript.read(tables)) == expected)
    #expect(FamilyFileScript.rows(FamilyFileScript.read(tables.reversed())) == expected)
  }

  @Test func `foster kin end when either child left`() {
    let files = FamilyFileScript.read([
      (
        "parents.csv",
        "child,parent,kind,from,to\nx,p,foster,2001-01-01,2003-05-06\ny,p,foster,2002-01-01,\n"
          + "z,p,birth,,\n"
      )
    ])
    #expect(
      FamilyFileScript.rows(files) == [
        "x y foster certain 2003-05-06", "x z foster certain 2003-05-06",
        "y x foster certain 2003-05-06", "y z foster certain", "z x foster certain 2003-05-06",
        "z y foster certain",
      ])
  }

  @Test func `bad rows are told by line and the good ones are read`() {
    let files = FamilyFileScript.read([
      (
        "parents.csv",
        "child,parent,kind,from,to\nx,p,birth,,\n,p,birth,,\ny,p,uncle,,\ny,p,birth,\n"
          + "y,y,birth,,\n\"y,p,birth,,\nw,p,foster,2001-13-01,\ny,\"p\",birth,,\n"
      )
    ])
    #expect(files.defects.map(\.line) == [3, 4, 5, 6, 7, 8])
    #expect(files.rejectedCount == 5)
    #expect(files.notedCount == 1)
    #expect(FamilyFileScript.rows(files).contains("x y at_least_half certain"))
  }

  @Test func `ids with commas and marks are quoted as the table had them`() {
    let files = FamilyFileScript.read([
      ("parents.csv", "child,parent,kind,from,to\n\"x,1\",p,birth,,\ny,p,birth,,\n")
    ])
    #expect(
      FamilyFileScript.lines(files).first
        == "\"x,1\",\"y\",at_least_half,certain,"
        + "\"both have p; another parent not recorded of x,1 and y\",")
  }

  @Test func `several whole files are kept apart by their names`() {
    let one =
      "0 HEAD\n0 @I1@ INDI\n0 @I2@ INDI\n0 @I3@ INDI\n0 @F@ FAM\n1 WIFE @I1@\n1 CHIL @I2@\n0 TRLR\n"
    let files = FamilyFileScript.read([("one.ged", one), ("two.ged", one)])
    #expect(files.population.count == 6)
    #expect(FamilyFileScript.rows(files) == [])
  }
}
