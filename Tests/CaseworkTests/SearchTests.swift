import Testing
import Vocabulary

@testable import Casework

/// Somebody is looked for before anybody is written down anew.
@Suite struct SearchTests {
  /// Robert Ashdown, once Pellow, of 8 Fennel Row before he moved; and a namesake.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    let csc = AgencyID("northmoor-csc")
    func say(_ record: String, _ says: [Saying]) async throws {
      for (place, one) in says.enumerated() {
        try await desk.say(one, about: record, by: csc, key: "\(record)/\(place)")
      }
    }
    try await say(
      "northmoor-csc/R1",
      [
        .name(PersonName(given: "Robert", family: "Ashdown")),
        .name(PersonName(given: "Robert", family: "Pellow", kind: .former)),
        .born(Birth(on: UncertainDate(day("1990-04-07")))),
        .identifier(Identifier(system: Identifier.nhsNumber, value: "9990000018")),
        .identifier(Identifier(system: "telephone", value: "+44 1632 960001")),
        .lives(
          Residence(
            place: Place(address: "8 Fennel Row, Northmoor", postcode: "QX7 3PD"),
            period: Period(
              from: UncertainDate(day("2010-01-01")), to: UncertainDate(day("2020-01-01"))))),
        .lives(Residence(place: Place(address: "3 Quay Street", postcode: "QX1 1AA"))),
      ])
    try await say(
      "northmoor-csc/R2",
      [
        .name(PersonName(given: "Robert", family: "Ashdown")),
        .born(Birth(on: UncertainDate(day("1962-11-30")))),
      ])
    return desk
  }

  private func find(
    _ asked: SearchAsked, _ desk: Desk, as id: String = "r.okoro"
  ) async throws -> SearchAnswer {
    try await desk.hub.search(
      for: asked, as: try desk.reader(id, for: .childProtectionEnquiry)
    ).value
  }

  @Test func `a number is one person, two of a name are possible, nobody is nobody`() async throws {
    let desk = try await desk()
    let number = try await find(SearchAsked(words: "999 000 0018"), desk)
    #expect(number.grade == .match)
    #expect(number.hits.map(\.person.text) == ["northmoor-csc/R1"])
    let name = try await find(SearchAsked(words: "robert ashdown"), desk)
    #expect(name.grade == .possible)
    #expect(name.hits.map(\.person.text) == ["northmoor-csc/R1", "northmoor-csc/R2"])
    #expect(try await find(SearchAsked(words: "quentin thorne"), desk).grade == .none)
  }

  @Test func `the beginning of a number or a day finds somebody, and is no match`() async throws {
    let desk = try await desk()
    for words in ["999000001", "1990-04"] {
      let answer = try await find(SearchAsked(words: words), desk)
      #expect(answer.grade == .possible, "\(words)")
      #expect(answer.hits.map(\.person.text) == ["northmoor-csc/R1"], "\(words)")
    }
  }

  @Test func `short, misspelt and former names, exchanged days and homes of before find him`()
    async throws
  {
    let desk = try await desk()
    let cases: [(SearchAsked, String)] = [
      (SearchAsked(words: "Bob Ashdown"), "“robert” and “bob” are forms of one name"),
      (SearchAsked(words: "Robert Ashdwon"), "“ashdown” is one or two letters from “ashdwon”"),
      (SearchAsked(words: "Pellow"), "“pellow” is a former name"),
      (SearchAsked(words: "Ashd 04/07/1990"), "born on that day with day and month exchanged"),
      (SearchAsked(given: "Rob", address: "8 Fennel Row"), "has lived at that address"),
      (SearchAsked(words: "qx7 3pd"), "has lived at that postcode"),
      (SearchAsked(telephone: "01632 960001"), "that telephone is recorded"),
      (
        SearchAsked(
          given: "Robert", family: "Ashdown", born: "7/4/1990", telephone: "01632 999999"),
        "another telephone is recorded"
      ),
    ]
    for (asked, why) in cases {
      let first = try await find(asked, desk).hits.first
      #expect(first?.person.text == "northmoor-csc/R1", "\(asked)")
      #expect(first?.why.contains(why) == true, "\(asked): \(first?.why ?? [])")
    }
  }

  @Test func `what would link two records is a match, and the same in memory as from disk`()
    async throws
  {
    let desk = try await desk()
    let asked = SearchAsked(
      given: "Robert", family: "Ashdown", born: "7/4/1990", address: "3 Quay Street, QX1 1AA")
    let inMemory = try await find(asked, desk)
    #expect(inMemory.grade == .match)
    #expect(inMemory.hits.first?.person.text == "northmoor-csc/R1")
    await desk.hub.releaseProfiles()
    #expect(try await find(asked, desk) == inMemory)
  }

  @Test func `a protected home finds nobody and is not told of`() async throws {
    let desk = try await desk()
    try await desk.say(
      .restriction(
        Restriction(scope: .place, hiddenFrom: [AgencyID("southmere-csc")], reason: "Fled")),
      about: "northmoor-csc/R1", by: AgencyID("northmoor-csc"), standing: .decision, key: "place")
    #expect(try await find(SearchAsked(words: "QX1 1AA"), desk, as: "l.pryce").hits.isEmpty)
    let both = try await find(
      SearchAsked(words: "Robert Ashdown QX1 1AA"), desk, as: "l.pryce")
    #expect(both.hits.allSatisfy { !$0.why.contains("has lived at that postcode") })
    #expect(try await find(SearchAsked(words: "QX1 1AA"), desk).hits.count == 1)
  }

  @Test func `more than a few is many`() async throws {
    let desk = try Desk()
    for number in 0..<12 {
      try await desk.say(
        .name(PersonName(given: "Ines", family: "Corrie")), about: "northmoor-csc/I\(number)",
        by: AgencyID("northmoor-csc"), key: "I\(number)")
    }
    let answer = try await find(SearchAsked(words: "ines corrie"), desk)
    #expect(answer.grade == .many && answer.hits.count == 12)
  }
}
