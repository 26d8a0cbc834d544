/// The codes of HL7 v3 RoleCode from which a parent or a partner follows.
///
/// A plain mother, father or parent is taken as one by birth, as sources without a code for
/// adoption mean it. Source: HL7 Terminology, PersonalRelationshipRoleType.
enum RoleCode: Equatable {
  case parent(Population.ParentKind, Population.PersonSex)
  case child(Population.ParentKind)
  case partner(Population.CoupleKind, isOver: Bool)

  init?(_ code: String) {
    switch code {
    case "MTH", "NMTH", "NMTHF", "GESTM": self = .parent(.birth, .female)
    case "FTH", "NFTH", "NFTHF": self = .parent(.birth, .male)
    case "PRN", "NPRN": self = .parent(.birth, .unknown)
    case "ADOPTM": self = .parent(.adoptive, .female)
    case "ADOPTF": self = .parent(.adoptive, .male)
    case "ADOPTP": self = .parent(.adoptive, .unknown)
    case "MTHFOST": self = .parent(.foster, .female)
    case "FTHFOST": self = .parent(.foster, .male)
    case "PRNFOST": self = .parent(.foster, .unknown)
    case "STPMTH": self = .parent(.step, .female)
    case "STPFTH": self = .parent(.step, .male)
    case "STPPRN": self = .parent(.step, .unknown)
    case "CHILD", "NCHILD", "SON", "NATSON", "DAU", "DAUC", "NATDAU": self = .child(.birth)
    case "CHLDADOPT", "SONADOPT", "DAUADOPT": self = .child(.adoptive)
    case "CHLDFOST", "SONFOST", "DAUFOST": self = .child(.foster)
    case "STPCHLD", "STPSON", "STPDAU": self = .child(.step)
    case "SPS", "HUSB", "WIFE": self = .partner(.married, isOver: false)
    case "DOMPART", "SIGOTHR": self = .partner(.cohabiting, isOver: false)
    case "FMRSPS": self = .partner(.divorced, isOver: true)
    default: return nil
    }
  }
}
