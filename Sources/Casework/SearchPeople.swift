import Foundation
import GRDB
public import Sharing
public import Vocabulary

/// Somebody found by a search, as far as its reader may know them.
public struct SearchHit: Sendable, Hashable {
  public let person: PersonID
  public let handle: String
  public let name: String
  /// Other names the words could have matched: former names, spellings of other agencies.
  public let otherNames: [String]
  public let born: Birth?
  /// Agencies whose records the reader may know of, in order.
  public let heldBy: [AgencyID]
  /// Why it was found, in words.
  public let why: [String]
  /// False for a near match: a spelling away from what was asked.
  public let isExact: Bool
}

extension Hub {
  /// People looked at before sharing is decided, at most.
  private static let candidateLimit = 200
  /// People shown, at most.
  public static let hitLimit = 50

  /// Finds people by parts of names (present or former), misspelt or not, by a number, or by a
  /// date of birth. Exact before near, youngest first.
  public func search(_ text: String, as reader: Reader) throws -> Disclosed<[SearchHit]> {
    let words = SearchToken.asked(String(text.prefix(200)))
    let found = try candidates(for: words)
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "search", day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, "search"))
    let frame = SearchFrame(words: words, people: found.people, limit: Hub.hitLimit)
    return decision.disclose().map { SearchHit.hits(in: $0.inForce(), frame) }
  }

  private func candidates(
    for words: [String]
  ) throws -> (statements: [Statement], people: People) {
    guard !words.isEmpty else { return ([], People()) }
    return try views.pool.read { database in
      let reader = CaseReader(database)
      var matched: [PersonID: Set<String>] = [:]
      for word in Set(words) {
        for token in try SpellingIndex(database).tokens(like: word) {
          let records = try String.fetchAll(
            database, sql: "SELECT record FROM searchName WHERE token = ?", arguments: [token])
          for text in records {
            guard let record = RecordReference(text) else { continue }
            matched[try reader.person(of: record), default: []].insert(word)
          }
        }
      }
      let best = matched.sorted {
        ($1.value.count, $0.key.text) < ($0.value.count, $1.key.text)
      }.filter { $0.value.count == (matched.values.map(\.count).max() ?? 0) }
        .prefix(Hub.candidateLimit)
      let records = try best.flatMap { try reader.records(of: $0.key) }
      let statements = try ViewIndex.statements(
        concerning: records, standingOnly: false, in: database
      ).filter { $0.says.kind.isIdentity || $0.says.kind.governsSharing }
      return (statements, try reader.people(in: statements))
    }
  }
}

/// The words a search was made of, and who is who.
struct SearchFrame: Sendable {
  var words: [String]
  var people: People
  var limit: Int
}

extension SearchHit {
  /// Hits among what may be seen: matched again here, so that a withheld name finds nobody.
  static func hits(in statements: [Statement], _ frame: SearchFrame) -> [SearchHit] {
    let names = DisplayName.names(in: statements, people: frame.people)
    let byPerson = Dictionary(grouping: statements) { frame.people[$0.about] }
    return byPerson.compactMap { person, statements in
      hit(person, statements, name: names[person], words: frame.words)
    }.sorted(by: isBefore).prefix(frame.limit).map { $0 }
  }

  private static func hit(
    _ person: PersonID, _ statements: [Statement], name: String?, words: [String]
  ) -> SearchHit? {
    let tokens = SearchToken.tokens(in: statements)
    let matches = words.map { word in SpellingMatch.best(of: word, among: tokens) }
    guard !words.isEmpty, matches.allSatisfy({ $0 != nil }) else { return nil }
    let exact = matches.allSatisfy { $0?.isNear == false }
    var others: Set<String> = []
    var born: Birth?
    for statement in statements {
      switch statement.says {
      case .name(let other) where other.inWords != name: others.insert(other.inWords)
      case .born(let birth): born = birth
      default: continue
      }
    }
    return SearchHit(
      person: person, handle: Handle.of(RecordReference(person.text) ?? statements[0].about),
      name: name ?? others.sorted().first ?? "Name not recorded",
      otherNames: others.filter { !$0.isEmpty }.sorted(), born: born,
      heldBy: Set(statements.map(\.saidBy)).sorted(),
      why: zip(words, matches).map { word, match in match?.why(word) ?? "" }, isExact: exact)
  }

  private static func isBefore(_ left: SearchHit, _ right: SearchHit) -> Bool {
    if left.isExact != right.isExact { return left.isExact }
    let (first, second) = (left.born?.on.sortDay, right.born?.on.sortDay)
    if first != second { return (first ?? Day(number: .min)) > (second ?? Day(number: .min)) }
    return (left.name, left.person) < (right.name, right.person)
  }
}

extension Saying.Kind {
  /// What decides whether other statements may be told: restrictions, and what lifts them.
  var governsSharing: Bool { self == .restriction || self == .withdrawal }
}
