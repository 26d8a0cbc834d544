/// What happened between two people who were not married, as Kith writes it into GEDCOM, and knows
/// it again by its `TYPE`.
///
/// GEDCOM has tags for a marriage and its ends alone, and none of them may stand for anything
/// else; other programs show these events in their own words.
enum GEDCOMCoupleEvent: String, CaseIterable {
  case partners = "Partnership begun"
  case livingTogether = "Living together begun"
  case civilPartners = "Civil partnership begun"
  case parted = "Partnership ended"

  /// What a couple of a kind began; nil for a marriage, whatever became of it.
  init?(of kind: Population.CoupleKind) {
    switch kind {
    case .couple: self = .partners
    case .cohabiting: self = .livingTogether
    case .civil: self = .civilPartners
    case .married, .divorced, .annulled: return nil
    }
  }

  /// The kind of couple that began with it; nil for an end.
  var kind: Population.CoupleKind? {
    switch self {
    case .partners: .couple
    case .livingTogether: .cohabiting
    case .civilPartners: .civil
    case .parted: nil
    }
  }

  /// The event in words, which GEDCOM 7 asks for.
  var words: String {
    switch self {
    case .partners: "Partners"
    case .livingTogether: "Living together as partners"
    case .civilPartners: "Civil partners"
    case .parted: "Parted"
    }
  }
}
