import Vocabulary

/// Works out step ties: a partnership against the lives it must have touched.
///
/// Refuted when it was surely over before a child was born or surely begun after its death;
/// certain when it surely shared a day with each life; else possible (the `kith family` contract).
struct StepRule {
  let graph: FamilyGraph

  /// What one partnership says for a step tie.
  struct Support {
    let certainty: Tie.Certainty
    let ended: String?
    let parents: [PersonID]
    let because: [Int]
    let reasons: [TieReason]
  }

  func support(
    _ partnership: Partnership, lives: [PersonID], parentage: [(child: PersonID, parent: PersonID)]
  ) -> Support {
    let span = span(of: partnership)
    let verdicts = lives.map { span.overlap(life(of: $0)) }
    let ties = parentage.compactMap { graph.parentTie($0.child, $0.parent, [.birth, .adoptive]) }
    return Support(
      certainty: StepRule.all(verdicts), ended: end(of: partnership),
      parents: parentage.map(\.parent),
      because: (ties.flatMap(\.statements) + partnership.statements).sequences(),
      reasons: ties.map(TieReason.init) + [couple(partnership)])
  }

  /// The tie that all supports together give: the strongest verdict, ended only if all are.
  static func tie(
    _ kind: Tie.Kind, _ person: PersonID, _ relative: PersonID, _ supports: [Support]
  ) -> Tie? {
    guard let best = supports.map(\.certainty).min(by: { $0.rank < $1.rank }) else { return nil }
    let kept = supports.filter { $0.certainty == best }
    let ends = kept.map(\.ended)
    return Tie(
      person: person, relative: relative, kind: kind, certainty: best,
      ended: ends.contains(nil) ? nil : StepRule.latest(ends.compactMap { $0 }),
      sharedParents: Set(kept.flatMap(\.parents)).sorted(),
      because: Set(kept.flatMap(\.because)).sorted(),
      reasons: StepRule.unique(kept.flatMap(\.reasons)))
  }

  func life(of person: PersonID) -> LifeSpan {
    guard let member = graph.member(person) else {
      return LifeSpan(start: .unknown, end: .never)
    }
    return LifeSpan(start: member.birthSpan, end: member.deathSpan)
  }

  func span(of partnership: Partnership) -> LifeSpan {
    let lives = [partnership.first, partnership.second].map(life)
    let start =
      partnership.from.map(DateSpan.init)
      ?? DateSpan(
        earliest: lives.map(\.start.earliest).max()!, latest: DateSpan.unknown.latest)
    let stated =
      partnership.to.map(DateSpan.init) ?? (partnership.isOverUndated ? .unknown : .never)
    let deaths = [partnership.first, partnership.second].compactMap { graph.member($0)?.deathSpan }
    let ends = [stated] + deaths
    return LifeSpan(
      start: start,
      end: DateSpan(earliest: ends.map(\.earliest).min()!, latest: ends.map(\.latest).min()!))
  }

  /// The first of its end and the partners' deaths, in EDTF; `unknown` when none has a date.
  func end(of partnership: Partnership) -> String? {
    let partners = [partnership.first, partnership.second].compactMap { graph.member($0) }
    let dates = [partnership.to].compactMap { $0 } + partners.compactMap(\.died)
    if let first = dates.min(by: { ($0.sortDay, $0.text) < ($1.sortDay, $1.text) }) {
      return first.text
    }
    return partnership.isOver || partners.contains(where: \.isDead) ? StepRule.unknownEnd : nil
  }

  static let unknownEnd = "unknown"

  func couple(_ partnership: Partnership) -> TieReason {
    .couple(
      partnership.first, partnership.second, words: partnership.inWords,
      since: partnership.from?.text, until: end(of: partnership),
      saidBy: partnership.statements.agencies())
  }

  static func all(_ verdicts: [Tie.Certainty]) -> Tie.Certainty {
    verdicts.max { $0.rank < $1.rank } ?? .possible
  }

  private static func latest(_ ends: [String]) -> String? {
    if ends.contains(unknownEnd) { return unknownEnd }
    let dates = ends.compactMap { UncertainDate(edtf: $0) }
    return dates.max { ($0.sortDay, $0.text) < ($1.sortDay, $1.text) }?.text
  }

  private static func unique(_ reasons: [TieReason]) -> [TieReason] {
    var seen: Set<TieReason> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}

extension Tie.Certainty {
  var rank: Int {
    switch self {
    case .certain: 0
    case .possible: 1
    case .refuted: 2
    }
  }
}
