public import Vocabulary

/// Puts a tie in one sentence a practitioner can check.
struct TieSentence {
  let names: [PersonID: String]
  let callNames: [PersonID: String]
  let agencies: [AgencyID: String]
  let sexes: [PersonID: Sex]

  func sentence(_ tie: Tie) -> String {
    words(tie).uppercasedFirst
  }

  private func words(_ tie: Tie) -> String {
    switch tie.kind {
    case .full, .half, .atLeastHalf, .oneParentRecord: birth(tie)
    case .conflict: conflict(tie)
    case .adoptive, .foster: "\(both(tie)) \(plural(tie)): \(parentage(tie))."
    case .step: step(tie)
    case .stepParent: stepParent(child: tie.person, adult: tie.relative, tie)
    case .stepChild: stepParent(child: tie.relative, adult: tie.person, tie)
    case .parent, .adoptiveParent, .fosterParent, .child, .adoptedChild, .fosterChild:
      parentage(tie) + doubts(tie) + "."
    case .partner: couples(tie) + "."
    }
  }

  private func name(_ person: PersonID) -> String { names[person] ?? Member.noName }
  private func short(_ person: PersonID) -> String { callNames[person] ?? name(person) }

  private func both(_ tie: Tie) -> String {
    let verb = tie.ended == nil || tie.kind.isByBirth ? "are" : "were"
    return "\(short(tie.person)) and \(short(tie.relative)) \(verb)"
  }

  private func plural(_ tie: Tie) -> String {
    tie.kind.words(Set([tie.person, tie.relative].map { sexes[$0] ?? .unknown }))
  }

  private func said(_ agencies: [AgencyID]) -> String {
    let known = agencies.map { self.agencies[$0] ?? $0.text }
    return known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")"
  }

  private func birth(_ tie: Tie) -> String {
    let parts = tie.reasons.compactMap { reason -> String? in
      switch reason {
      case .shares(let parent, let role, let saidBy):
        return "same \(role.rawValue), \(name(parent))\(said(saidBy))"
      case .differs(let role, let mine, let theirs):
        return "\(role.rawValue)s differ (\(name(mine)); \(name(theirs)))"
      case .notRecorded(let child, let role):
        let which = role == .parent ? "other parent" : role.rawValue
        return "\(short(child).possessive) \(which) is not recorded"
      case .sameRecord:
        return "children of one family record that does not name both parents"
      case .reading, .parentage, .couple, .disputed, .onlyAlleged: return nil
      }
    }
    return "\(both(tie)) \(plural(tie)): " + parts.joined(separator: "; ") + "."
  }

  private func conflict(_ tie: Tie) -> String {
    let readings = tie.reasons.compactMap {
      reason -> (mine: [PersonID], theirs: [PersonID], kind: Tie.Kind?)? in
      guard case .reading(let mine, let theirs, let kind) = reason else { return nil }
      return (mine, theirs, kind)
    }
    let isMine = Set(readings.map(\.mine)).count > 1
    let isTheirs = Set(readings.map(\.theirs)).count > 1
    let whose = [isMine ? tie.person : nil, isTheirs ? tie.relative : nil].compactMap { $0 }
    let sentences = readings.map { reading in
      let conditions = [
        isMine ? "\(short(tie.person).possessive) are \(list(reading.mine))" : nil,
        isTheirs ? "\(short(tie.relative).possessive) are \(list(reading.theirs))" : nil,
      ].compactMap { $0 }.joined(separator: " and ")
      let sexes = Set([tie.person, tie.relative].map { self.sexes[$0] ?? .unknown })
      let result = reading.kind.map { "are " + $0.words(sexes) } ?? "share no birth parent"
      return "if \(conditions), \(short(tie.person)) and \(short(tie.relative)) \(result)"
    }
    return
      "Accounts of \(whose.map { short($0).possessive }.joined(separator: " and ")) birth parents "
      + "disagree: " + sentences.joined(separator: "; ") + ". Not settled: ask."
  }

  private func list(_ people: [PersonID]) -> String {
    people.isEmpty ? "not recorded" : people.map(name).joined(separator: " and ")
  }

  private func parentage(_ tie: Tie) -> String {
    tie.reasons.compactMap { reason -> String? in
      guard case .parentage(let child, let parent, let kind, let role, let saidBy) = reason else {
        return nil
      }
      let over = tie.ended != nil && kind == .foster
      return "\(name(parent)) \(over ? "was" : "is") \(short(child).possessive) "
        + kind.words(role) + said(saidBy)
    }.joined(separator: "; ")
  }

  private func doubts(_ tie: Tie) -> String {
    tie.reasons.compactMap { reason -> String? in
      switch reason {
      case .onlyAlleged: "; alleged, not established"
      case .disputed(let child): "; accounts of \(short(child).possessive) birth parents disagree"
      case .shares, .differs, .notRecorded, .sameRecord, .reading, .parentage, .couple: nil
      }
    }.joined()
  }

  private func couples(_ tie: Tie) -> String {
    tie.reasons.compactMap { reason -> String? in
      guard case .couple(let one, let other, let words, let since, let until, let saidBy) = reason
      else { return nil }
      return "\(name(one)) and \(name(other)) \(words)" + TieSentence.dates(since, until)
        + said(saidBy)
    }.joined(separator: "; ")
  }

  static func dates(_ since: String?, _ until: String?) -> String {
    func words(_ text: String) -> String { UncertainDate(edtf: text)?.inWords ?? text }
    return switch (since, until) {
    case (nil, nil): ""
    case (let since?, nil): " since \(words(since))"
    case (nil, StepRule.unknownEnd?): ", ended on a day not recorded"
    case (nil, let until?): " until \(words(until))"
    case (let since?, StepRule.unknownEnd?): " from \(words(since)), ended on a day not recorded"
    case (let since?, let until?): " from \(words(since)) until \(words(until))"
    }
  }

  private func step(_ tie: Tie) -> String {
    let who = "\(short(tie.person)) and \(short(tie.relative))"
    let verb =
      switch tie.certainty {
      case .certain: tie.ended == nil ? "are" : "were"
      case .possible: tie.ended == nil ? "may be" : "may have been"
      case .refuted: "were never"
      }
    return "\(who) \(verb) \(plural(tie)): \(because(tie))\(datesRefute(tie))."
  }

  private func because(_ tie: Tie) -> String {
    [couples(tie), parentage(tie)].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func datesRefute(_ tie: Tie) -> String {
    tie.certainty == .refuted ? "; the dates do not meet" : ""
  }

  private func stepParent(child: PersonID, adult: PersonID, _ tie: Tie) -> String {
    let verb =
      switch tie.certainty {
      case .certain: tie.ended == nil ? "is" : "was"
      case .possible: tie.ended == nil ? "may be" : "may have been"
      case .refuted: "was never"
      }
    let word = ParentTie.Kind.step.words(ParentRole(sexes[adult] ?? .unknown))
    return "\(name(adult)) \(verb) \(short(child).possessive) \(word): \(because(tie))"
      + "\(datesRefute(tie)). That alone gives no parental responsibility."
  }
}

extension Tie {
  /// The tie in one sentence, with who said what it rests on.
  ///
  /// `names` are printed for parents and partners; `callNames` for the two it is about, where
  /// given names are enough; `agencies` gives the names of those who said so.
  public func sentence(
    names: [PersonID: String], callNames: [PersonID: String] = [:], agencies: [Agency] = [],
    sexes: [PersonID: Sex] = [:]
  ) -> String {
    TieSentence(
      names: names, callNames: callNames,
      agencies: Dictionary(agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }),
      sexes: sexes
    ).sentence(self)
  }
}

extension FamilyGraph {
  /// A tie of this family in one sentence.
  public func sentence(for tie: Tie, agencies: [Agency] = []) -> String {
    tie.sentence(
      names: names, callNames: callNames, agencies: agencies, sexes: sexes)
  }
}
