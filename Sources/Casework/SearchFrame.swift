import Linkage
import Vocabulary

/// What a search asked for, and who is who.
struct SearchFrame: Sendable {
  var terms: [SearchTerm]
  /// What was asked, as a record; nil where it is too little to compare.
  var probe: Profile?
  var people: People
  var candidates: Set<PersonID>
  var model: LinkageModel
  var limit: Int

  /// Hits among what may be seen: matched again here, so that a withheld name finds nobody.
  func hits(in statements: [Statement]) -> [SearchHit] {
    let names = DisplayName.names(in: statements, people: people)
    let byPerson = Dictionary(grouping: statements) { people[$0.about] }
    return byPerson.compactMap { person, statements -> Ranked? in
      candidates.contains(person) ? ranked(person, statements, name: names[person]) : nil
    }.sorted(by: Ranked.comesFirst).prefix(limit).map(\.hit)
  }

  private struct Ranked {
    var hit: SearchHit
    /// How many things asked for are not met.
    var unmet: Int

    static func comesFirst(_ one: Ranked, _ other: Ranked) -> Bool {
      let (left, right) = (one.hit, other.hit)
      if left.isMatch != right.isMatch { return left.isMatch }
      if one.unmet != other.unmet { return one.unmet < other.unmet }
      if left.isExact != right.isExact { return left.isExact }
      let (first, second) = (left.born?.on.sortDay, right.born?.on.sortDay)
      if first != second { return (first ?? Day(number: .min)) > (second ?? Day(number: .min)) }
      return (left.name, left.person) < (right.name, right.person)
    }
  }

  private func ranked(
    _ person: PersonID, _ statements: [Statement], name: String?
  ) -> Ranked? {
    let said = SaidOfPerson(statements)
    let matches = terms.map { SearchMatch($0, in: said) }
    let unmet = matches.count { !$0.isMet }
    let score = closest(statements)
    guard isEnough(matches, unmet) || score.map({ $0.standing != .no }) == true else { return nil }
    var why = matches.map(\.why)
    if let score { why += score.words(beside: matches) }
    let hit = SearchHit(
      person: person, handle: Handle.of(RecordReference(person.text) ?? statements[0].about),
      name: name ?? otherNames(statements, besides: name).first ?? "Name not recorded",
      otherNames: otherNames(statements, besides: name), born: born(statements),
      heldBy: Set(statements.map(\.saidBy)).sorted(), why: why,
      isExact: matches.allSatisfy { $0.met == .exactly },
      isMatch: unmet == 0 && matches.contains { $0.term.isNumber && $0.met == .exactly }
        || score?.standing == .link)
    return Ranked(hit: hit, unmet: unmet)
  }

  /// All is met, or all but one of three and more; nothing else speaks for anybody.
  private func isEnough(_ matches: [SearchMatch], _ unmet: Int) -> Bool {
    unmet == 0
      || unmet == 1 && (matches.count > 2 || matches.contains { $0.term.isNumber && $0.isMet })
  }

  /// The record of the person nearest to what was asked, as far as it may be seen.
  private func closest(_ statements: [Statement]) -> PairScore? {
    guard let probe else { return nil }
    return Set(statements.map(\.about)).sorted().map { record in
      compare(
        probe,
        Profile(
          record: record, statements: statements.filter { $0.told.concerns.contains(record) }),
        under: model)
    }.max { $0.matchWeight < $1.matchWeight }
  }

  private func otherNames(_ statements: [Statement], besides name: String?) -> [String] {
    Set(
      statements.compactMap { statement -> String? in
        guard case .name(let other) = statement.says, other.inWords != name,
          !other.inWords.isEmpty
        else { return nil }
        return other.inWords
      }
    ).sorted()
  }

  private func born(_ statements: [Statement]) -> Birth? {
    statements.last { $0.says.kind == .born }.flatMap { statement in
      guard case .born(let birth) = statement.says else { return nil }
      return birth
    }
  }
}

extension PairScore {
  /// What speaks for one person in fields where what was asked for is not met by itself.
  fileprivate func words(beside matches: [SearchMatch]) -> [String] {
    let open = Set(matches.filter { !$0.isMet }.flatMap(\.term.fields))
    return reasons.filter { open.contains($0.field) && $0.weight > 1 }
      .map { String($0.level.prefix { $0 != ":" }).lowercasedFirst }
  }
}

extension SearchTerm {
  fileprivate var fields: [ComparisonField] {
    switch self {
    case .name: [.givenName, .middleName, .familyName]
    case .born: [.dateOfBirth]
    case .number: [.nhsNumber]
    case .telephone: [.telephone]
    case .postcode, .line: [.address]
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
