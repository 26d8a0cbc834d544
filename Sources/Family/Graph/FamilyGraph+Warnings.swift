import Vocabulary

extension FamilyGraph {
  /// All warnings, in order of person and kind.
  public var warnings: [FamilyWarning] {
    let found =
      members.flatMap(memberWarnings) + members.flatMap(parentWarnings)
      + members.flatMap(childrenWarnings) + parentTies.compactMap(roleWarning)
      + parentTies.flatMap(tieWarnings) + ancestorWarnings()
    return found.sorted {
      ($0.people[0], $0.kind.rawValue, $0.sentence) < ($1.people[0], $1.kind.rawValue, $1.sentence)
    }
  }

  private func memberWarnings(_ member: Member) -> [FamilyWarning] {
    var found: [FamilyWarning] = []
    if member.birthIsContested {
      let dates = Set(member.births.map(\.value.on.inWords)).sorted().joined(separator: "; ")
      found.append(
        FamilyWarning(
          kind: .birthDatesDisagree, people: [member.person], because: member.births.sequences(),
          sentence: "Dates of birth of \(member.displayName) disagree: \(dates)."))
    }
    if Set(member.sexes.map(\.value)).isSuperset(of: [.female, .male]) {
      found.append(
        FamilyWarning(
          kind: .sexesDisagree, people: [member.person], because: member.sexes.sequences(),
          sentence: "Records of \(member.displayName) disagree on sex."))
    }
    return found
  }

  private func parentWarnings(_ member: Member) -> [FamilyWarning] {
    let ties = (tiesByChild[member.person] ?? []).filter { $0.kind == .birth }
    var found: [FamilyWarning] = []
    func warn(_ kind: FamilyWarning.Kind, _ ties: [ParentTie], _ what: String) {
      let names = ties.map { name(of: $0.parent) }.joined(separator: "; ")
      found.append(
        FamilyWarning(
          kind: kind, people: [member.person] + ties.map(\.parent),
          because: ties.flatMap(\.statements).sequences(),
          sentence: "\(member.displayName) has \(what): \(names)."))
    }
    let mothers = ties.filter { $0.role == .mother }
    let fathers = ties.filter { $0.role == .father }
    if mothers.count > 1 { warn(.twoMothers, mothers, "\(mothers.count) stated mothers") }
    if fathers.count > 1 { warn(.twoFathers, fathers, "\(fathers.count) stated fathers") }
    if ties.count > 2 {
      warn(.moreThanTwoBirthParents, ties, "\(ties.count) stated birth parents")
    }
    return found
  }

  private func name(of person: PersonID) -> String {
    member(person)?.displayName ?? Member.noName
  }

  private func tieWarnings(_ tie: ParentTie) -> [FamilyWarning] {
    guard tie.kind == .birth, let child = member(tie.child), let parent = member(tie.parent)
    else { return [] }
    let (born, died) = (child.birthSpan, parent.deathSpan)
    var found: [FamilyWarning] = []
    func warn(_ kind: FamilyWarning.Kind, _ what: String) {
      found.append(
        FamilyWarning(
          kind: kind, people: [tie.child, tie.parent], because: tie.statements.sequences(),
          sentence: "\(parent.displayName), stated \(tie.kind.words(tie.role)) of "
            + "\(child.displayName), \(what)."))
    }
    let eldest = parent.birthSpan.earliest
    if eldest != .min, born.latest < DateSpan.unknown.latest,
      Day(number: eldest).adding(months: 120).number > born.latest
    {
      warn(.parentTooYoung, "would have been under 10 at the birth")
    }
    // 310 days: a child can be born that long after its father's death, not after its mother's.
    let grace = tie.role == .mother ? 0 : 310
    if died.latest < DateSpan.unknown.latest, born.earliest != .min,
      died.latest + grace < born.earliest
    {
      warn(.parentDeadBeforeBirth, "died before the child can have been conceived or born")
    }
    return found
  }

  /// Everyone who would be their own ancestor, one warning for each circle.
  private func ancestorWarnings() -> [FamilyWarning] {
    var reported: Set<PersonID> = []
    var found: [FamilyWarning] = []
    for member in members where !reported.contains(member.person) {
      let circle = ancestors(of: member.person).filter {
        $0 == member.person || ancestors(of: $0).contains(member.person)
      }
      guard circle.contains(member.person) else { continue }
      reported.formUnion(circle)
      let people = circle.sorted()
      let names = people.map(name(of:)).joined(separator: "; ")
      found.append(
        FamilyWarning(
          kind: .ownAncestor, people: people,
          because: parentTies.filter { circle.contains($0.child) && circle.contains($0.parent) }
            .flatMap(\.statements).sequences(),
          sentence: "Stated parents go round in a circle: \(names)."))
    }
    return found
  }

  private func ancestors(of person: PersonID) -> Set<PersonID> {
    var found: Set<PersonID> = []
    var rest = Array(parents(person, [.birth]))
    while let next = rest.popLast() {
      if found.insert(next).inserted { rest += parents(next, [.birth]) }
    }
    return found
  }
}
