public import Vocabulary

/// One line of the table that says in words what a genogram draws.
public struct FamilyRow: Hashable, Sendable, Codable {
  public let person: PersonID
  public let name: String
  /// What they are to the person in focus: `mother`, `half-brother`, `this child`.
  public let whoTheyAre: String
  /// `5 May 2018, aged 12`; `due June 2031`; `not recorded`.
  public let born: String
  /// `2 March 2030`; nil for somebody of whom no death is stated.
  public let died: String?
  /// Where they live on the day, one line a place; `not recorded`.
  public let lives: [String]
  /// Each tie to somebody else in the table, in words.
  public let ties: [String]
}

extension FamilyGraph {
  /// The table beside a genogram: `people` (nil: the scope around `focus`), elders first.
  public func rows(
    around focus: PersonID, among people: Set<PersonID>? = nil, on day: Day,
    agencies: [Agency] = []
  ) -> [FamilyRow] {
    rows(around: focus, among: people, on: day, agencies: agencies, book: TieBook(self))
  }

  func rows(
    around focus: PersonID, among people: Set<PersonID>?, on day: Day, agencies: [Agency],
    book: TieBook
  ) -> [FamilyRow] {
    let shown = people ?? scope(around: focus, on: day)
    let inOrder = members.filter { shown.contains($0.person) }.sorted {
      let (left, right) = (readingKey($0, focus), readingKey($1, focus))
      return left == right ? $0.person < $1.person : left < right
    }
    return inOrder.map { row($0, focus, shown, day, agencies, book) }
  }

  /// The person in focus, then whoever is oldest; without a date of birth last.
  private func readingKey(_ member: Member, _ focus: PersonID) -> Int {
    member.person == focus ? .min : member.born?.sortDay.number ?? .max
  }

  private func row(
    _ member: Member, _ focus: PersonID, _ shown: Set<PersonID>, _ day: Day, _ agencies: [Agency],
    _ book: TieBook
  ) -> FamilyRow {
    let own = book.ties(of: member.person).filter {
      shown.contains($0.relative) && $0.certainty != .refuted
    }
    let stated = relations.filter { $0.person == member.person && shown.contains($0.to) }.map {
      "\(member.displayName) is stated to be \($0.words) of \(callNames[$0.to] ?? Member.noName)."
    }
    return FamilyRow(
      person: member.person, name: member.displayName,
      whoTheyAre: whoTheyAre(member, to: focus, on: day, book: book), born: bornWords(member, day),
      died: member.isDead ? member.died?.inWords ?? "date not recorded" : nil,
      lives: lives(member.person, on: day),
      ties: own.map { sentence(for: $0, agencies: agencies) } + stated)
  }

  private func bornWords(_ member: Member, _ day: Day) -> String {
    guard let born = member.born else { return "not recorded" }
    if member.isUnborn { return "due " + born.inWords }
    guard let age = member.age(on: day), !member.isDead else { return born.inWords }
    return born.inWords + ", aged " + age.inWords
      + (member.birthIsContested ? " (dates disagree)" : "")
  }

  /// What somebody is to the person in focus, in a few words.
  public func whoTheyAre(_ member: Member, to focus: PersonID, on day: Day? = nil) -> String {
    whoTheyAre(member, to: focus, on: day, book: TieBook(self))
  }

  func whoTheyAre(_ member: Member, to focus: PersonID, on day: Day?, book: TieBook) -> String {
    if member.person == focus {
      return isChild(member, on: day) ? "this child" : "this person"
    }
    let own = book.ties(of: focus).filter {
      $0.relative == member.person && $0.certainty != .refuted
    }
    if !own.isEmpty { return own.map { words($0, member.sex) }.joined(separator: ", ") }
    let stated = relations.first { $0.person == member.person && $0.to == focus }
    if let stated { return stated.words }
    if let through = through(member, focus, book) { return through }
    return household(of: focus, on: day).contains(member.person)
      ? "lives in the same household" : "no stated tie"
  }

  private func words(_ tie: Tie, _ sex: Sex) -> String {
    let word = tie.kind.words(for: sex)
    let doubt =
      tie.reasons.contains(.onlyAlleged)
      ? "alleged "
      : tie.reasons.contains { if case .disputed = $0 { true } else { false } }
        ? "disputed " : tie.certainty == .possible ? "possible " : ""
    return (tie.ended == nil ? "" : "former ") + doubt + word
  }

  /// Through one person between: `mother's mother`, `half-brother's father`.
  private func through(_ member: Member, _ focus: PersonID, _ book: TieBook) -> String? {
    let theirs = book.ties(of: member.person).filter { $0.certainty != .refuted }
    for tie in book.ties(of: focus) where tie.certainty != .refuted {
      guard let next = theirs.first(where: { $0.relative == tie.relative }),
        let middle = self.member(tie.relative),
        let back = book.ties(of: tie.relative).first(where: {
          $0.relative == member.person && $0.certainty != .refuted
            && next.kind.isSibling
              == $0.kind.isSibling
        })
      else { continue }
      return words(tie, middle.sex).possessive + " " + words(back, member.sex)
    }
    return nil
  }

  private func lives(_ person: PersonID, on day: Day) -> [String] {
    let stays = households.flatMap { household in
      household.stays.filter { $0.person == person && $0.period.mayHold(on: day) }.map {
        let place = [household.place.address, household.place.postcode].compactMap { $0 }
          .joined(separator: ", ")
        let since = $0.period.from.map { " (since \($0.inWords))" } ?? ""
        return (place.isEmpty ? "a place without an address" : place) + since
      }
    }
    return stays.isEmpty ? ["not recorded"] : stays
  }
}

extension ClosedRange<Int> {
  /// `12`, `11 or 12`, `10 to 12`.
  var inWords: String {
    switch upperBound - lowerBound {
    case 0: "\(lowerBound)"
    case 1: "\(lowerBound) or \(upperBound)"
    default: "\(lowerBound) to \(upperBound)"
    }
  }
}
