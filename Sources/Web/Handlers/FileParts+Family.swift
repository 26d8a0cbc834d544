import Casework
import Family
import Vocabulary

extension FileParts {
  private var shown: Set<PersonID> { Set(file.genogram.people) }

  /// Members under 18 or unborn, eldest first.
  var children: [Member] {
    file.graph.members.filter { member in
      shown.contains(member.person)
        && (member.isUnborn || (member.age(on: file.day).map { $0.lowerBound < 18 } ?? false))
    }.sorted { ($0.born?.sortDay.number ?? .max) < ($1.born?.sortDay.number ?? .max) }
  }

  /// Ties between siblings and step-kin, each pair once: what no one agency could see.
  var tieSentences: [FamilyPage.TieSentence] {
    pairs.filter { $0.kind.isSibling || $0.kind == .stepParent }.map { tie in
      let sentence = file.graph.sentence(for: tie, agencies: partnership.agencies).dropFullStop
      let halves = sentence.split(separator: ": ", maxSplits: 1).map(String.init)
      return FamilyPage.TieSentence(
        says: halves[0], because: halves.count == 2 ? halves[1] : "", whyAt: nil)
    }
  }

  /// Ties worth a sentence, each pair once, the person in focus first; refuted ones left out.
  private var pairs: [Tie] {
    var seen: Set<Set<PersonID>> = []
    let focus = file.graph.ties(of: file.focus)
    let others = file.graph.members.filter { shown.contains($0.person) }
      .flatMap { file.graph.ties(of: $0.person) }
    return (focus + others).filter { tie in
      shown.contains(tie.relative) && tie.certainty != .refuted
        && (tie.kind.isSibling || tie.kind == .stepParent || tie.kind == .parent
          || tie.kind == .adoptiveParent || tie.kind == .fosterParent || tie.kind == .partner)
        && seen.insert([tie.person, tie.relative]).inserted
    }
  }

  var members: [FamilyPage.Member] {
    let knownTo = Dictionary(grouping: file.statements) { file.people[$0.about] }
      .mapValues { Set($0.map(\.saidBy)).subtracting([.hub]).sorted() }
    return file.genogram.rows.map { row in
      let member = file.graph.member(row.person)
      return FamilyPage.Member(
        name: row.name, at: Route.family(handle: handleOf(row.person)).path,
        born: member?.born.map { (member?.isUnborn == true ? "expected " : "") + $0.inWords },
        age: member.flatMap { AgeWords.of($0.births.first?.value, on: file.day) },
        tie: row.whoTheyAre, household: row.lives.joined(separator: "; "),
        knownTo: (knownTo[row.person] ?? []).map { partnership.name(of: $0) },
        isFocus: row.person == file.focus)
    }
  }

  var tieRows: [FamilyPage.TieRow] {
    let bySequence = Dictionary(
      file.statements.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return pairs.map { tie in
      FamilyPage.TieRow(
        people: listed([callName(tie.person), callName(tie.relative)]),
        kind: tie.kind.inWords, certainty: tie.certainty.rawValue,
        ended: tie.ended.map { UncertainDate(edtf: $0)?.inWords ?? "on a day not recorded" },
        because: tie.because.compactMap { bySequence[$0] }.map { statement in
          FamilyPage.Ground(
            says: sentence(statement), saidBy: said(statement),
            standing: statement.standing)
        })
    }
  }
}

extension Tie.Kind {
  /// For two people: `half-siblings`, `step-parent and child`.
  fileprivate var inWords: String {
    switch self {
    case .full: "full siblings"
    case .half: "half-siblings"
    case .atLeastHalf, .oneParentRecord: "at least half-siblings"
    case .conflict: "siblings; how is disputed"
    case .adoptive: "siblings by adoption"
    case .foster: "foster siblings"
    case .step: "step-siblings"
    case .stepParent, .stepChild: "step-parent and child"
    case .parent, .child: "parent and child"
    case .adoptiveParent, .adoptedChild: "adoptive parent and child"
    case .fosterParent, .fosterChild: "foster carer and child"
    case .partner: "partners"
    }
  }
}
