import Vocabulary

extension FamilyGraph {
  /// Somebody stated to be mother whom records call male, or father whom they call female.
  func roleWarning(_ tie: ParentTie) -> FamilyWarning? {
    guard tie.kind == .birth, let parent = member(tie.parent), let child = member(tie.child) else {
      return nil
    }
    let said = Set(tie.statements.map(\.value.kind))
    let isWrong =
      (said.contains(.birthMother) && parent.sex == .male)
      || (said.contains(.birthFather) && parent.sex == .female)
    guard isWrong else { return nil }
    // The role that does not go with the sex: others may have stated the one that does.
    let role = parent.sex == .male ? ParentRole.mother : .father
    return FamilyWarning(
      kind: .roleAndSexDisagree, people: [tie.child, tie.parent],
      because: (tie.statements.sequences() + parent.sexes.sequences()).sorted(),
      sentence: "\(parent.displayName) is stated as \(role.rawValue) of \(child.displayName), "
        + "and recorded as \(parent.sex.rawValue).")
  }

  /// What two children of one parent tell against each other.
  func childrenWarnings(_ parent: Member) -> [FamilyWarning] {
    let ties = (tiesByParent[parent.person] ?? []).filter { $0.kind == .birth }
    let children = ties.compactMap { tie in member(tie.child).map { (tie, $0) } }
    return children.indices.flatMap { one in
      children[(one + 1)...].compactMap { other in
        twice(parent, children[one], other) ?? tooClose(parent, children[one], other)
      }
    }
  }

  private typealias Child = (tie: ParentTie, member: Member)

  private func twice(_ parent: Member, _ one: Child, _ other: Child) -> FamilyWarning? {
    guard !one.member.isPlaceholder, one.member.displayName == other.member.displayName,
      !one.member.isUnborn, let born = one.member.born?.day, born == other.member.born?.day
    else { return nil }
    return warning(
      .samePersonTwice, parent, one, other,
      "Two children of \(parent.displayName) are both called \(one.member.displayName) and born on "
        + "\(born.inWords): is it one child, recorded twice?")
  }

  /// Twins are born within days; half a year is the least between two others.
  private func tooClose(_ parent: Member, _ one: Child, _ other: Child) -> FamilyWarning? {
    let isMother =
      one.tie.role == .mother && other.tie.role == .mother && !one.member.isUnborn
      && !other.member.isUnborn
    guard isMother else { return nil }
    let (first, second) = (one.member.birthSpan, other.member.birthSpan)
    guard first.earliest != .min, second.earliest != .min, first.latest < DateSpan.unknown.latest,
      second.latest < DateSpan.unknown.latest
    else { return nil }
    let least = max(first.earliest - second.latest, second.earliest - first.latest)
    let most = max(first.latest - second.earliest, second.latest - first.earliest)
    guard least > 7, most < 180 else { return nil }
    return warning(
      .birthsTooClose, parent, one, other,
      "\(one.member.displayName) and \(other.member.displayName), children of "
        + "\(parent.displayName), are recorded as born less than half a year apart.")
  }

  private func warning(
    _ kind: FamilyWarning.Kind, _ parent: Member, _ one: Child, _ other: Child,
    _ sentence: String
  ) -> FamilyWarning {
    FamilyWarning(
      kind: kind, people: [one.member.person, other.member.person, parent.person],
      because: (one.tie.statements + other.tie.statements).sequences(), sentence: sentence)
  }
}
