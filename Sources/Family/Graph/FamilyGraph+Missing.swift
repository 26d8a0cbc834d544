public import Vocabulary

extension FamilyGraph {
  /// What is not known of some people (nil: of all) on a day: parents and date of birth of each
  /// child, names of the adults round it, and how an adult of its household is related. Nil for `day`: whoever is
  /// nobody's parent or partner counts as a child.
  public func missing(among people: Set<PersonID>? = nil, on day: Day? = nil)
    -> [MissingKnowledge]
  {
    let asked = members.filter { people?.contains($0.person) ?? true }
    let children = asked.filter { isChild($0, on: day) }
    return children.flatMap(missingOfChild)
      + asked.flatMap { missingOfAdult($0, on: day) } + children.flatMap(missingPartners)
  }

  /// Under 18 on the day; without a date of birth, nobody's parent and nobody's partner.
  func isChild(_ member: Member, on day: Day?) -> Bool {
    if member.isUnborn { return true }
    if let day, let age = member.age(on: day) { return age.lowerBound < 18 && !member.isDead }
    let isAdult =
      !children(member.person, [.birth, .adoptive, .foster, .step]).isEmpty
      || !partners(member.person).isEmpty
    return !isAdult && (member.born == nil || day == nil)
      && !(tiesByChild[member.person] ?? []).isEmpty
  }

  private func missingOfChild(_ child: Member) -> [MissingKnowledge] {
    let name = callNames[child.person] ?? child.displayName
    let parents = (tiesByChild[child.person] ?? []).filter { $0.kind == .birth }
    var found: [MissingKnowledge] = []
    func add(_ kind: MissingKnowledge.Kind, _ sentence: String) {
      found.append(MissingKnowledge(kind: kind, person: child.person, sentence: sentence))
    }
    switch (parents.count, parents.first?.role) {
    case (0, _): add(.bothParents, "\(name.possessive) birth parents are not recorded.")
    case (1, .mother): add(.father, "\(name.possessive) father is not recorded.")
    case (1, .father): add(.mother, "\(name.possessive) mother is not recorded.")
    case (1, _): add(.otherParent, "\(name.possessive) other birth parent is not recorded.")
    default: break
    }
    if child.births.isEmpty {
      add(.dateOfBirth, "\(name.possessive) date of birth is not recorded.")
    }
    return found
  }

  /// Partners of a child's parents of whom no name is recorded.
  private func missingPartners(_ child: Member) -> [MissingKnowledge] {
    parents(child.person, [.birth, .adoptive]).sorted().flatMap { parent in
      partners(parent).sorted().filter { member($0)?.isPlaceholder ?? true }.map { partner in
        MissingKnowledge(
          kind: .nameOfPartner, person: partner,
          sentence: "\((callNames[parent] ?? Member.noName).possessive) partner has no recorded "
            + "name.")
      }
    }
  }

  /// Whose parental responsibility for which child of these is not known on a day, and for whom
  /// nobody is known to hold any. Not before birth.
  public func missingResponsibility(among people: Set<PersonID>, on day: Day)
    -> [MissingKnowledge]
  {
    members.filter { people.contains($0.person) && !$0.isUnborn && isChild($0, on: day) }
      .flatMap { missingResponsibility($0, on: day) }
  }

  private func missingResponsibility(_ child: Member, on day: Day) -> [MissingKnowledge] {
    let name = callNames[child.person] ?? child.displayName
    let lines = responsibility(for: child.person, on: day).lines
    func item(_ sentence: String) -> MissingKnowledge {
      MissingKnowledge(kind: .parentalResponsibility, person: child.person, sentence: sentence)
    }
    let doubtful = lines.filter { $0.state == .notKnown }.compactMap { line in
      line.person.flatMap { callNames[$0] }
    }
    var found = Set(doubtful).sorted().map {
      item("Whether \($0) holds parental responsibility for \(name) is not known.")
    }
    if !lines.contains(where: { $0.state == .holds }) {
      found.append(item("Nobody is known to hold parental responsibility for \(name)."))
    }
    return found
  }

  private func missingOfAdult(_ adult: Member, on day: Day?) -> [MissingKnowledge] {
    guard !isChild(adult, on: day), !adult.isDead else { return [] }
    let others = household(of: adult.person, on: day).filter { $0 != adult.person }
    let children = others.filter { member($0).map { isChild($0, on: day) } ?? false }
    let isRelated = others.contains { isStatedRelation(adult.person, $0) }
    guard !children.isEmpty else { return [] }
    let names = children.map { callNames[$0] ?? Member.noName }.joined(separator: ", ")
    let unnamed = MissingKnowledge(
      kind: .nameOfAdult, person: adult.person,
      sentence: "An adult in the household of \(names) has no recorded name.")
    guard !isRelated else { return adult.isPlaceholder ? [unnamed] : [] }
    return (adult.isPlaceholder ? [unnamed] : []) + [
      MissingKnowledge(
        kind: .relationToHousehold, person: adult.person,
        sentence: "\(adult.displayName) lives in the household of \(names); how they are related "
          + "is not recorded.")
    ]
  }

  private func isStatedRelation(_ one: PersonID, _ other: PersonID) -> Bool {
    let all: Set<ParentTie.Kind> = [.birth, .adoptive, .foster, .step]
    return parents(one, all).contains(other) || children(one, all).contains(other)
      || partners(one).contains(other)
      || relations.contains {
        ($0.person == one && $0.to == other) || ($0.person == other && $0.to == one)
      }
  }
}
