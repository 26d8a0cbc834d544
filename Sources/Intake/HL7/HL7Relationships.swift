import Vocabulary

/// Relationship codes of table 0063: what the kin of NK1 is to the patient.
enum HL7Relationships {
  /// Nil for a code or words not in the table: kept as stated.
  static func tie(_ code: String, _ words: String?) -> (
    kind: Relationship.Kind, isTurned: Bool
  )? {
    if let tie = table[code.uppercased()] { return tie }
    switch RelationshipWords.part(words ?? code) {
    case .parent(let kind): return (kind, false)
    case .childOf(let kind): return (kind, true)
    case .partner(let kind): return (kind, false)
    case .sibling: return (.sibling, false)
    case .grandparent: return (.grandparent, false)
    case .grandchild: return (.grandparent, true)
    case .otherRelative: return (.otherRelative, false)
    case .carer: return (.carer, false)
    case .caredFor: return (.carer, true)
    case nil: return nil
    }
  }

  private static let table: [String: (kind: Relationship.Kind, isTurned: Bool)] = [
    "MTH": (.birthMother, false), "FTH": (.birthFather, false), "PAR": (.birthParent, false),
    "CHD": (.birthParent, true), "NCH": (.birthParent, true), "SCH": (.stepParent, true),
    "FCH": (.fosterParent, true), "GRD": (.guardian, false), "WRD": (.guardian, true),
    "SPO": (.married, false), "DOM": (.cohabiting, false), "SIB": (.sibling, false),
    "BRO": (.sibling, false), "SIS": (.sibling, false), "GRP": (.grandparent, false),
    "GCH": (.grandparent, true), "EXF": (.otherRelative, false), "CGV": (.carer, false),
  ]
}
