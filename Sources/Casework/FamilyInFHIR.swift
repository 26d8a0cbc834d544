import FHIR
public import Family
import Vocabulary

extension FamilyFiles {
  /// Everything that was read, as one FHIR R4 Bundle: what was stated, and nothing worked out.
  public var fhirBundle: String {
    let graph = graph()
    let sexes = Dictionary(
      graph.members.map { ($0.person, $0.sex) }, uniquingKeysWith: { first, _ in first })
    let members = graph.members.map { member in
      FHIRFamilyMember(
        id: member.person.text, name: member.isPlaceholder ? nil : member.displayName,
        sex: member.sex, born: member.born?.text,
        died: member.isDead ? member.died?.text ?? "unknown" : nil)
    }
    let undated = endedUndated
    let parents = graph.parentTies.map { tie in
      let isOver =
        tie.kind != .birth && tie.kind != .adoptive && tie.period.to == nil
        && undated.contains(EndedTie(child: tie.child.text, parent: tie.parent.text))
      let code = tie.kind.roleCode(sexes[tie.parent] ?? .unknown)
      return FHIRFamilyTie(
        patient: tie.child.text, relative: tie.parent.text, code: code.code, words: code.words,
        from: tie.period.from?.text, to: tie.period.to?.text ?? (isOver ? "unknown" : nil),
        isBirthParent: tie.kind == .birth)
    }
    let partners = graph.partnerships.map { couple in
      let code = couple.roleCode
      return FHIRFamilyTie(
        patient: couple.second.text, relative: couple.first.text, code: code.code,
        words: code.words, from: couple.from?.text,
        to: couple.to?.text ?? (couple.isOverUndated ? "unknown" : nil), isBirthParent: false)
    }
    return FHIRFamilyBundle(members: members, ties: parents + partners).json
  }
}

extension ParentTie.Kind {
  fileprivate func roleCode(_ sex: Sex) -> (code: String, words: String) {
    func of(_ mother: String, _ father: String, _ parent: String) -> String {
      switch sex {
      case .female: mother
      case .male: father
      case .unknown: parent
      }
    }
    return switch self {
    case .birth: (of("NMTH", "NFTH", "NPRN"), "parent by birth")
    case .adoptive: (of("ADOPTM", "ADOPTF", "ADOPTP"), "adoptive parent")
    case .foster: (of("MTHFOST", "FTHFOST", "PRNFOST"), "foster parent")
    case .step: (of("STPMTH", "STPFTH", "STPPRN"), "step-parent as stated")
    }
  }
}

extension Partnership {
  fileprivate var roleCode: (code: String, words: String) {
    if isDivorced { return ("FMRSPS", "former spouse") }
    if isMarriage { return ("SPS", "spouse") }
    return kinds.contains(.cohabiting) ? ("DOMPART", "lives as a partner") : ("SIGOTHR", "partner")
  }
}
