import Testing

@testable import Family

/// What files say of who is whose, each edge of the definitions a test.
@Suite("Kin in files") struct FamilyFileTests {
  private func rows(_ gedcom: String) -> [String] {
    FamilyFileScript.rows(FamilyFileScript.gedcom(gedcom))
  }

  private let four = """
    0 @A@ INDI
    1 SEX F
    0 @B@ INDI
    1 SEX M
    0 @C@ INDI
    0 @D@ INDI

    """

  @Test func `children of one record with both parents are full siblings`() {
    let found = rows(
      four + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
    #expect(found == ["@C@ @D@ full certain", "@D@ @C@ full certain"])
  }

  @Test func `an unrecorded father is not evidence of the same father`() {
    let found = rows(four + "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
    #expect(
      found == ["@C@ @D@ one_parent_record certain", "@D@ @C@ one_parent_record certain"])
  }

  @Test func `children of one parent in two records are at least half siblings`() {
    let found = rows(
      four + "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n0 @G@ FAM\n1 WIFE @A@\n1 CHIL @D@")
    #expect(found == ["@C@ @D@ at_least_half certain", "@D@ @C@ at_least_half certain"])
  }

  @Test func `a record without any parent makes its children of one record`() {
    let found = rows(four + "0 @F@ FAM\n1 CHIL @C@\n1 CHIL @D@")
    #expect(
      found == ["@C@ @D@ one_parent_record certain", "@D@ @C@ one_parent_record certain"])
  }

  @Test func `a link counts when either side states it`() {
    let byPeople = """
      0 @A@ INDI
      1 FAMS @F@
      0 @B@ INDI
      1 FAMS @F@
      0 @C@ INDI
      1 FAMC @F@
      0 @D@ INDI
      1 FAMC @F@
      0 @F@ FAM
      """
    #expect(rows(byPeople) == ["@C@ @D@ full certain", "@D@ @C@ full certain"])
  }

  @Test func `a link to a record that is not there is told and left out`() {
    let files = FamilyFileScript.gedcom(
      "0 @C@ INDI\n1 FAMC @F@\n0 @D@ INDI\n1 FAMC @F@\n0 @G@ FAM\n1 HUSB @X@\n1 CHIL @C@")
    #expect(FamilyFileScript.rows(files) == [])
    #expect(files.defects.map(\.line) == [4, 6, 8])
    #expect(files.rejectedCount == 0)
  }

  @Test func `a pointer to nobody is nobody`() {
    let found = rows(
      four
        + "0 @F@ FAM\n1 HUSB @VOID@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @VOID@\n1 CHIL @D@")
    #expect(
      found == ["@C@ @D@ one_parent_record certain", "@D@ @C@ one_parent_record certain"])
  }

  @Test func `an adopted child is an adoptive sibling and not a half one`() {
    let found = rows(
      four.replacing("0 @D@ INDI", with: "0 @D@ INDI\n1 FAMC @F@\n2 PEDI adopted")
        + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
    #expect(found == ["@C@ @D@ adoptive certain", "@D@ @C@ adoptive certain"])
  }

  @Test func `a man who adopted his wife's child by birth makes a half brother more than half`() {
    let found = rows(
      four.replacing("0 @D@ INDI", with: "0 @D@ INDI\n1 ADOP\n2 FAMC @F@\n3 ADOP HUSB")
        + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
    // By birth they share the mother, and the other parent of one is not recorded.
    #expect(found == ["@C@ @D@ at_least_half certain", "@D@ @C@ at_least_half certain"])
  }

  @Test func `a fostered child is a foster sibling`() {
    let found = rows(
      four.replacing("0 @D@ INDI", with: "0 @D@ INDI\n1 FAMC @F@\n2 PEDI FOSTER")
        + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
    #expect(found == ["@C@ @D@ foster certain", "@D@ @C@ foster certain"])
  }

  @Test func `a sealing and another way of belonging make nobody a parent`() {
    for word in ["SEALING", "OTHER", "guardian"] {
      let found = rows(
        four.replacing("0 @D@ INDI", with: "0 @D@ INDI\n1 FAMC @F@\n2 PEDI \(word)")
          + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@")
      #expect(found == [], "\(word)")
    }
  }

  @Test func `each parent's own word for a child outranks the family's`() {
    let found = rows(
      four
        + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n2 _FREL Step\n2 _MREL Natural\n1 CHIL @D@"
    )
    #expect(
      found == [
        "@C@ @B@ step_parent certain", "@C@ @D@ at_least_half certain",
        "@D@ @C@ at_least_half certain",
      ])
  }

  @Test func `children with more than two birth parents are in conflict where it matters`() {
    let people = "0 @A@ INDI\n0 @B@ INDI\n0 @E@ INDI\n0 @C@ INDI\n0 @D@ INDI\n"
    let found = rows(
      people + "0 @F@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n1 CHIL @D@\n"
        + "0 @G@ FAM\n1 HUSB @E@\n1 WIFE @A@\n1 CHIL @C@")
    #expect(found.contains("@C@ @D@ conflict certain"))
    #expect(found.contains("@D@ @C@ conflict certain"))
    #expect(!found.contains { $0.contains("full") || $0.contains("half") })
  }

  @Test func `readings that agree are no conflict`() {
    let people = "0 @A@ INDI\n0 @B@ INDI\n0 @E@ INDI\n0 @G@ INDI\n0 @C@ INDI\n0 @D@ INDI\n"
    let found = rows(
      people + "0 @F1@ FAM\n1 HUSB @B@\n1 WIFE @A@\n1 CHIL @C@\n"
        + "0 @F2@ FAM\n1 HUSB @E@\n1 WIFE @A@\n1 CHIL @C@\n"
        + "0 @F3@ FAM\n1 HUSB @G@\n1 WIFE @A@\n1 CHIL @D@")
    #expect(found.contains("@C@ @D@ half certain"))
    #expect(!found.contains { $0.contains("conflict") })
  }

  // MARK: Time

  /// C is a child of A and B; D is a child of A's other partner E by somebody else.
  private func steps(
    marriage: String, divorce: String = "", child: String = "1 BIRT\n2 DATE 1 JAN 1900",
    partner: String = ""
  ) -> [String] {
    rows(
      """
      0 @A@ INDI
      0 @B@ INDI
      0 @E@ INDI
      \(partner)
      0 @C@ INDI
      \(child)
      0 @F@ FAM
      1 HUSB @B@
      1 WIFE @A@
      1 CHIL @C@
      1 DIV Y
      0 @G@ FAM
      1 HUSB @E@
      1 WIFE @A@
      \(marriage)
      \(divorce)
      """)
  }

  @Test func `a marriage during a child's life makes a step-parent for certain`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1905") == ["@C@ @E@ step_parent certain"])
  }

  @Test func `a marriage over before the birth is refuted`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV\n2 DATE 31 DEC 1899")
        == ["@C@ @E@ step_parent refuted 1899-12-31"])
  }

  @Test func `a marriage that ended on the day of the birth is not over before it`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV\n2 DATE 1 JAN 1900")
        == ["@C@ @E@ step_parent certain 1900-01-01"])
  }

  @Test func `a marriage after the child's death is refuted`() {
    let child = "1 BIRT\n2 DATE 1900\n1 DEAT\n2 DATE 1904"
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1905", child: child) == ["@C@ @E@ step_parent refuted"])
  }

  @Test func `a marriage on no known day is possible`() {
    #expect(steps(marriage: "1 MARR") == ["@C@ @E@ step_parent possible"])
    #expect(steps(marriage: "") == ["@C@ @E@ step_parent possible"])
  }

  @Test func `without a start it began after both births`() {
    let child = "1 BIRT\n2 DATE 1900\n1 DEAT\n2 DATE 1904"
    #expect(
      steps(marriage: "", child: child, partner: "1 BIRT\n2 DATE 1905")
        == ["@C@ @E@ step_parent refuted"])
  }

  @Test func `a divorce that is said not to have been does not end it`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV N")
        == ["@C@ @E@ step_parent certain"])
  }

  @Test func `an undated divorce is an unknown end`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV")
        == ["@C@ @E@ step_parent possible unknown"])
  }

  @Test func `an annulment ends it and a partner's death ends it`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 ANUL\n2 DATE 1895")
        == ["@C@ @E@ step_parent refuted 1895"])
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", partner: "1 DEAT\n2 DATE MAR 1895")
        == ["@C@ @E@ step_parent refuted 1895-03"])
  }

  @Test func `about reaches two years to each side`() {
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV\n2 DATE ABT 1897")
        == ["@C@ @E@ step_parent refuted 1895/1899"])
    #expect(
      steps(marriage: "1 MARR\n2 DATE 1890", divorce: "1 DIV\n2 DATE ABT 1898")
        == ["@C@ @E@ step_parent possible 1896/1900"])
  }
}
