import Foundation
import GRDB
import Linkage
public import Sharing
import Vocabulary

extension Hub {
  /// People looked at before sharing is decided, at most.
  private static let candidateLimit = 200
  /// People shown, at most.
  public static let hitLimit = 50

  /// Finds people by free words: see `search(for:as:)`.
  public func search(_ text: String, as reader: Reader) throws -> Disclosed<[SearchHit]> {
    try search(for: SearchAsked(words: text), as: reader).map(\.hits)
  }

  /// Finds people by names (present, former, short or misspelt), a number, a telephone, a day of
  /// birth or a home of now or before, in grades. Matched from what the reader may see alone.
  public func search(
    for asked: SearchAsked, as reader: Reader
  ) throws -> Disclosed<SearchAnswer> {
    let terms = asked.terms
    let found = try candidates(for: terms, asked.probe)
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "search", day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, "search"))
    let frame = SearchFrame(
      terms: terms, probe: asked.probe, people: found.people, candidates: found.candidates,
      model: model, limit: Hub.hitLimit)
    return decision.disclose().map { SearchAnswer(frame.hits(in: $0.inForce())) }
  }

  private struct Found {
    var statements: [Statement] = []
    var people = People()
    var candidates: Set<PersonID> = []
  }

  private func candidates(for terms: [SearchTerm], _ probe: Profile?) throws -> Found {
    guard !terms.isEmpty else { return Found() }
    return try views.pool.read { database in
      let reader = CaseReader(database)
      var matched: [PersonID: Int] = [:]
      for term in terms {
        let records = try Hub.records(meeting: term, in: database)
        for person in Set(try records.map { try reader.person(of: $0) }) {
          matched[person, default: 0] += 1
        }
      }
      if let probe {
        for record in try alike(probe, in: database) {
          matched[try reader.person(of: record), default: 0] += terms.count
        }
      }
      let best = matched.filter { $0.value * 2 >= terms.count }
        .sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
        .prefix(Hub.candidateLimit).map(\.key)
      let records = try best.flatMap { try reader.records(of: $0) }
      let statements = try ViewIndex.statements(
        concerning: records, standingOnly: false, in: database
      ).filter { $0.says.kind.isIdentity || $0.says.kind.governsSharing }
      let all = try Hub.withProtections(statements, reader, in: database)
      return Found(
        statements: all, people: try reader.people(in: all), candidates: Set(best))
    }
  }

  private static func records(
    meeting term: SearchTerm, in database: Database
  ) throws -> [RecordReference] {
    var tokens = Set(term.tokens)
    switch term {
    case .name(let word):
      tokens.formUnion(try SpellingIndex(database).tokens(like: word))
      tokens.formUnion(SearchForms.otherForms(of: word))
    case .number(let number): tokens.formUnion(try SpellingIndex(database).tokens(like: number))
    case .born, .telephone, .postcode, .line: break
    }
    let wanted = String(decoding: try Canonical.bytes(tokens.sorted()), as: UTF8.self)
    return try String.fetchAll(
      database,
      sql: "SELECT DISTINCT record FROM searchName WHERE token IN (SELECT value FROM json_each(?))",
      arguments: [wanted]
    ).compactMap { RecordReference($0) }
  }

  /// Records that together with what was asked are at least possibly one person's.
  private func alike(_ probe: Profile, in database: Database) throws -> [RecordReference] {
    let scores =
      try live.scores(of: [probe], under: model)?.flatMap { $0 }
      ?? Hub.sharingKeys(with: probe, in: database).map { compare(probe, $0, under: model) }
    return scores.filter { $0.standing != .no }
      .map { $0.left == probe.record ? $0.right : $0.left }
  }

  private static func sharingKeys(
    with probe: Profile, in database: Database
  ) throws -> [Profile] {
    let keys = String(
      decoding: try Canonical.bytes(probe.blockingKeys.sorted()), as: UTF8.self)
    return try Data.fetchAll(
      database,
      sql: """
        SELECT json FROM profile WHERE record IN (
          SELECT record FROM block WHERE key IN (SELECT value FROM json_each(?))) ORDER BY record
        """, arguments: [keys]
    ).map { try Canonical.value($0, as: Profile.self) }
  }
}

extension Saying.Kind {
  /// What decides whether other statements may be told: restrictions, and what lifts them.
  var governsSharing: Bool { self == .restriction || self == .withdrawal }
}
