import Vocabulary

/// Relationship codes of HL7 v3 RoleCode: what a RelatedPerson is to its patient.
enum RoleCodes {
  static let system = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"

  struct Tie: Equatable {
    let kind: Relationship.Kind
    /// True when it is the patient who is the `kind` of the related person.
    let isTurned: Bool
  }

  static func tie(_ code: String) -> Tie? { table[code] }

  /// The code for what somebody of this kind is to the other; nil where v3 has none.
  static func code(_ kind: Relationship.Kind, isTurned: Bool) -> (code: String, display: String)? {
    switch (kind, isTurned) {
    case (.birthMother, false): ("NMTH", "natural mother")
    case (.birthFather, false): ("NFTH", "natural father")
    case (.birthParent, false): ("NPRN", "natural parent")
    case (.birthMother, true), (.birthFather, true), (.birthParent, true):
      ("NCHILD", "natural child")
    case (.adoptiveParent, false): ("ADOPTP", "adoptive parent")
    case (.adoptiveParent, true): ("CHLDADOPT", "adopted child")
    case (.fosterParent, false): ("PRNFOST", "foster parent")
    case (.fosterParent, true): ("CHLDFOST", "foster child")
    case (.stepParent, false): ("STPPRN", "step parent")
    case (.stepParent, true): ("STPCHLD", "step child")
    case (.guardian, false): ("GUARD", "guardian")
    case (.guardian, true): nil
    case (.married, _): ("SPS", "spouse")
    case (.civilPartner, _), (.cohabiting, _): ("DOMPART", "domestic partner")
    case (.partner, _): ("SIGOTHR", "significant other")
    case (.formerPartner, _), (.divorced, _): ("FMRSPS", "former spouse")
    case (.sibling, _): ("SIB", "sibling")
    case (.grandparent, false): ("GRPRN", "grandparent")
    case (.grandparent, true): ("GRNDCHILD", "grandchild")
    case (.otherRelative, _): ("FAMMEMB", "family member")
    case (.carer, _), (.unrecognised, _): nil
    }
  }

  private static let table: [String: Tie] = {
    var table: [String: Tie] = [:]
    for (kind, isTurned, codes) in lists {
      for code in codes { table[code] = Tie(kind: kind, isTurned: isTurned) }
    }
    return table
  }()

  private static let lists: [(Relationship.Kind, Bool, [String])] = [
    (.birthMother, false, ["MTH", "NMTH", "NMTHF"]),
    (.birthFather, false, ["FTH", "NFTH", "NFTHF"]),
    (.birthParent, false, ["PRN", "NPRN"]),
    (.birthParent, true, ["CHILD", "NCHILD", "SON", "SONC", "DAU", "DAUC", "NBOR"]),
    (.adoptiveParent, false, ["ADOPTP", "ADOPTF", "ADOPTM"]),
    (.adoptiveParent, true, ["CHLDADOPT", "DAUADOPT", "SONADOPT"]),
    (.fosterParent, false, ["PRNFOST", "MTHFOST", "FTHFOST"]),
    (.fosterParent, true, ["CHLDFOST", "DAUFOST", "SONFOST"]),
    (.stepParent, false, ["STPPRN", "STPMTH", "STPFTH"]),
    (.stepParent, true, ["STPCHLD", "STPDAU", "STPSON"]),
    (.guardian, false, ["GUARD"]),
    (.married, false, ["SPS", "HUSB", "WIFE"]),
    (.cohabiting, false, ["DOMPART"]),
    (.partner, false, ["SIGOTHR"]),
    (.formerPartner, false, ["FMRSPS"]),
    (
      .sibling, false,
      [
        "SIB", "BRO", "SIS", "NSIB", "NBRO", "NSIS", "HSIB", "HBRO", "HSIS", "STPSIB", "STPBRO",
        "STPSIS", "TWIN", "TWINBRO", "TWINSIS",
      ]
    ),
    (.grandparent, false, ["GRPRN", "GRMTH", "GRFTH", "MGRMTH", "MGRFTH", "PGRMTH", "PGRFTH"]),
    (.grandparent, true, ["GRNDCHILD", "GRNDSON", "GRNDDAU"]),
    (
      .otherRelative, false,
      ["FAMMEMB", "EXT", "AUNT", "MAUNT", "PAUNT", "UNCLE", "COUSN", "NIENEPH", "NEPHEW", "NIECE"]
    ),
  ]
}
