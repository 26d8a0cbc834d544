import Vocabulary

/// Writes the label of each node of a plan.
struct NodeLabels {
  let graph: FamilyGraph
  let plan: GenogramPlan
  let focus: PersonID
  let household: Set<PersonID>
  let day: Day
  let book: TieBook

  func label(_ node: Int) -> NodeLabel {
    switch plan.nodes[node].content {
    case .person(let person): personLabel(node, person)
    case .unrecorded(let children): unrecordedLabel(node, children)
    case .passage: NodeLabel(name: [], notes: [], inside: "", spoken: "", place: .above)
    }
  }

  private func unrecordedLabel(_ node: Int, _ children: Int) -> NodeLabel {
    let union = plan.unions.first { $0.parents.contains(node) }
    let known = union?.parents.first.flatMap(plan.person)
    let role = known.flatMap { graph.member($0) }.map { ParentRole($0.sex).counterpart }
    let word =
      switch role {
      case .mother?: children == 1 ? "mother" : "mothers"
      case .father?: children == 1 ? "father" : "fathers"
      case .parent?, nil: children == 1 ? "parent" : "parents"
      }
    return NodeLabel(
      name: [], notes: [word, "not recorded"], inside: "", spoken: "\(word) not recorded",
      place: .above)
  }

  private func personLabel(_ node: Int, _ person: PersonID) -> NodeLabel {
    let member = graph.member(person) ?? Member(person: person)
    let hasLegs = plan.unions.contains { $0.parents.contains(node) }
    let hasStalk = plan.unions.contains { union in union.children.contains { $0.child == node } }
    let notes = self.notes(member)
    let parts =
      [
        member.displayName, spokenAge(member),
        graph.whoTheyAre(member, to: focus, on: day, book: book),
      ]
      + notes.filter { !$0.hasPrefix("(") }
    return NodeLabel(
      name: TextMeasure.wrap(
        member.displayName, width: NodeLabel.wrapWidth, size: NodeLabel.nameSize, limit: 2),
      notes: notes, inside: inside(member),
      spoken: parts.filter { !$0.isEmpty }.joined(separator: ", "),
      place: hasStalk ? (hasLegs ? .right : .below) : .above)
  }

  private func notes(_ member: Member) -> [String] {
    var notes: [String] = []
    if member.person == focus {
      notes.append(graph.isChild(member, on: day) ? "(index child)" : "(index person)")
    }
    if member.isUnborn, let due = member.born { notes.append("due " + NodeLabels.short(due)) }
    if member.isDead {
      notes.append(member.died.map { "died " + NodeLabels.short($0) } ?? "died")
      // A death "since" some day has no last one, and so no age.
      if let age = member.age(on: day), member.died?.latest != nil {
        notes.append("aged " + (age == 0...0 ? "under 1" : age.inWords))
      }
    }
    let kinds = Set((graph.tiesByChild[member.person] ?? []).map(\.kind))
    if kinds.contains(.adoptive) { notes.append("adopted") }
    if kinds.contains(.foster) {
      let isOver = (graph.tiesByChild[member.person] ?? [])
        .allSatisfy { $0.kind != .foster || $0.period.to?.latest.map { $0 < day } ?? false }
      notes.append(isOver ? "was fostered" : "fostered")
    }
    let lives = graph.household(of: member.person, on: day)
    if !household.isEmpty, !household.contains(member.person), !lives.isEmpty, !member.isDead {
      notes.append("lives elsewhere")
    }
    return notes
  }

  /// Above this age, somebody of whom no death is recorded is hardly alive: no age is shown.
  private static let oldest = 110

  private func inside(_ member: Member) -> String {
    if member.isUnborn || member.isDead { return "" }
    guard let age = member.age(on: day), age.lowerBound <= NodeLabels.oldest else { return "?" }
    if age == 0...0, let born = member.born?.day {
      return NodeLabels.infantAge(born, day).short
    }
    let text = age.count == 1 ? "\(age.lowerBound)" : "\(age.lowerBound)–\(age.upperBound)"
    return member.birthIsContested ? text + "?" : text
  }

  private func spokenAge(_ member: Member) -> String {
    if member.isUnborn { return "" }
    guard let age = member.age(on: day), member.isDead || age.lowerBound <= NodeLabels.oldest else {
      return "age not recorded"
    }
    if age == 0...0, let born = member.born?.day, !member.isDead {
      return "aged " + NodeLabels.infantAge(born, day).spoken
    }
    return (member.isDead ? "died aged " : "aged ") + age.inWords
  }

  /// `8m`, `3w`: an infant's age, which in a file matters by the week.
  static func infantAge(_ born: Day, _ day: Day) -> (short: String, spoken: String) {
    let months = (0...12).last { born.adding(months: $0) <= day } ?? 0
    if months > 0 { return ("\(months)m", "\(months) month\(months == 1 ? "" : "s")") }
    let weeks = day.days(since: born) / 7
    return ("\(weeks)w", "\(weeks) week\(weeks == 1 ? "" : "s")")
  }

  /// `2 Mar 2031`, `Mar 2031`: months cut to three letters, other words as a page writes them.
  static func short(_ date: UncertainDate) -> String {
    Day.monthNames.reduce(date.inWords) { text, month in
      text.split(separator: " ").map { $0 == month ? month.prefix(3) : $0 }.joined(separator: " ")
    }
  }
}
