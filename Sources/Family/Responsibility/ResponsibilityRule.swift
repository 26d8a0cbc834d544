public import Vocabulary

/// One rule of the law of England and Wales on parental responsibility, with its citation and the
/// day from which it holds.
///
/// "CA" is the Children Act 1989; it came into force on 14 October 1991.
public enum ResponsibilityRule: String, Hashable, Sendable, Codable, CaseIterable {
  case mother
  case marriedAtBirth, marriedLater, registeredFather, fathersAgreement, fathersOrder
  case secondParentSpouse, secondParentRegistered, secondParentAgreement, secondParentOrder
  case stepParentAgreement, stepParentOrder
  case livesWith, specialGuardian, adoption, placement, parentalOrder
  case careOrder, interimCareOrder, emergencyProtection, guardian
  case prohibitedSteps, killing, endedByCourt
  case adulthood, death, noneByKinship, mustBeSpouse

  /// Where it stands.
  public var citation: String {
    switch self {
    case .mother: "CA s2(1), (2)"
    case .marriedAtBirth: "CA s2(1); Family Law Reform Act 1987 s1"
    case .marriedLater: "CA s2(3); Legitimacy Act 1976 s2"
    case .registeredFather: "CA s4(1)(a); Adoption and Children Act 2002 s111"
    case .fathersAgreement: "CA s4(1)(b), (2)"
    case .fathersOrder: "CA s4(1)(c)"
    case .secondParentSpouse: "CA s2(1A); Human Fertilisation and Embryology Act 2008 s42"
    case .secondParentRegistered:
      "CA s4ZA(1)(a); Human Fertilisation and Embryology Act 2008 s43"
    case .secondParentAgreement: "CA s4ZA(1)(b)"
    case .secondParentOrder: "CA s4ZA(1)(c)"
    case .stepParentAgreement: "CA s4A(1)(a)"
    case .stepParentOrder: "CA s4A(1)(b)"
    case .livesWith: "CA s12"
    case .specialGuardian: "CA s14C(1)"
    case .adoption: "Adoption and Children Act 2002 s46"
    case .placement: "Adoption and Children Act 2002 s25"
    case .parentalOrder: "Human Fertilisation and Embryology Act 2008 s54"
    case .careOrder: "CA s33(3)"
    case .interimCareOrder: "CA s38, s33(3)"
    case .emergencyProtection: "CA s44(4)(c), s45"
    case .guardian: "CA s5"
    case .prohibitedSteps: "CA s8, s91(10)"
    case .killing: "CA s10A; Victims and Prisoners Act 2024 s18"
    case .endedByCourt: "CA s4(2A), s4ZA(5), s4A(3)"
    case .adulthood: "CA s105(1); Family Law Reform Act 1969 s1"
    case .death: "ends with the holder's or the child's life"
    case .noneByKinship: "CA s2, s3(5): no rule gives it"
    case .mustBeSpouse: "CA s4A(1)"
    }
  }

  /// The first day it holds; the Children Act's own day where it was there from the beginning.
  public var effective: Day? {
    let parts: (Int, Int, Int)? =
      switch self {
      case .registeredFather: (2003, 12, 1)
      case .stepParentAgreement, .stepParentOrder, .mustBeSpouse, .specialGuardian, .adoption,
        .placement:
        (2005, 12, 30)
      case .secondParentSpouse, .secondParentRegistered, .secondParentAgreement,
        .secondParentOrder:
        (2009, 4, 6)
      case .parentalOrder: (2010, 4, 6)
      // No day has been appointed that this rulebook knows of.
      case .killing: nil
      case .mother, .marriedAtBirth, .marriedLater, .fathersAgreement, .fathersOrder, .livesWith,
        .careOrder, .interimCareOrder, .emergencyProtection, .guardian, .prohibitedSteps,
        .endedByCourt, .adulthood, .death, .noneByKinship:
        (1991, 10, 14)
      }
    return parts.flatMap { Day(year: $0.0, month: $0.1, day: $0.2) }
  }

  /// From when a registration of a father counts, where the birth was registered. Sources: CA
  /// s4(1A); Family Law (Scotland) Act 2006 s23; Family Law Act (Northern Ireland) 2001 s1.
  static func registrationCounts(in place: ResponsibilityBasis.Jurisdiction) -> Day? {
    switch place {
    case .englandAndWales: Day(year: 2003, month: 12, day: 1)
    case .scotland: Day(year: 2006, month: 5, day: 4)
    case .northernIreland: Day(year: 2002, month: 4, day: 15)
    case .elsewhere: nil
    }
  }
}
