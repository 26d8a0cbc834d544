import Ledger
import Linkage
import Testing
import Vocabulary

@testable import Casework

/// A hub keeps a child's records before and after adoption apart, and says who tried otherwise.
@Suite struct AdoptionTests {
  private static let before = "northmoor-csc/P3"
  private static let after = "northmoor-csc/P90"

  private func desk(living live: String = "8 Fennel Row, Northmoor") async throws -> Desk {
    let desk = try await Desk.withOrrells()
    let (after, csc): (String, AgencyID) = (AdoptionTests.after, "northmoor-csc")
    try await desk.say(
      .name(PersonName(given: "Finn", family: "Orrell")), about: after, by: csc, key: "n")
    try await desk.say(
      .born(Birth(on: try #require(UncertainDate(edtf: "2026-01-30")))), about: after, by: csc,
      key: "b")
    try await desk.say(
      .lives(
        Residence(place: Place(address: live, postcode: "QX7 3PD"))), about: after, by: csc,
      key: "l")
    return desk
  }

  private func lock(_ desk: Desk) async throws {
    try await desk.say(
      .restriction(.adoption(before: reference(AdoptionTests.before), reason: "adopted")),
      about: AdoptionTests.after, by: "northmoor-csc", standing: .decision, key: "lock")
  }

  private func attempts(_ desk: Desk) async throws -> [String] {
    try await desk.hub.written().compactMap { statement in
      guard case .sharing(let record) = statement.says, record.view.hasPrefix("attempt") else {
        return nil
      }
      return "\(record.outcome) \(statement.about) \(record.reason ?? "")"
    }
  }

  @Test func `a lock parts what the machine had linked`() async throws {
    let desk = try await desk()
    #expect(try await desk.person(AdoptionTests.after) == desk.person(AdoptionTests.before))
    try await lock(desk)
    #expect(try await desk.person(AdoptionTests.after) != desk.person(AdoptionTests.before))
  }

  @Test func `a form that joins or relates them is refused, and the attempt is recorded`()
    async throws
  {
    let desk = try await desk()
    try await lock(desk)
    let before = reference(AdoptionTests.before)
    let tries: [Saying] = [
      .linkDecision(LinkDecision(other: before, samePerson: true, reason: "same child")),
      .relationship(Relationship(kind: .sibling, to: before)),
    ]
    for (place, says) in tries.enumerated() {
      await #expect(throws: HubProblem.self) {
        try await desk.say(
          says, about: AdoptionTests.after, by: "northmoor-csc", standing: .decision,
          key: "try\(place)")
      }
    }
    #expect(
      try await attempts(desk) == [
        "withhold northmoor-csc/P90 Refused: an agency keeps these two records apart.",
        "withhold northmoor-csc/P90 Refused: an agency keeps these two records apart.",
      ])
    #expect(try await desk.person(AdoptionTests.after) != desk.person(AdoptionTests.before))
  }

  @Test func `the family page of either shows nobody of the other's`() async throws {
    let desk = try await desk(living: "30 Quay Street, Northmoor")
    try await desk.say(
      .relationship(Relationship(kind: .birthMother, to: reference(AdoptionTests.after))),
      about: "northmoor-csc/P1", by: "northmoor-csc", key: "mother")
    try await lock(desk)
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (before, after) = (
      try await desk.person(AdoptionTests.before), try await desk.person(AdoptionTests.after)
    )
    let file = try #require(try await desk.hub.openFamily(after, as: okoro, view: "family")).value
    #expect(file.graph.member(before) == nil)
    #expect(
      !file.statements.contains { $0.told.concerns.contains(reference(AdoptionTests.before)) })
    let other = try #require(try await desk.hub.openFamily(before, as: okoro, view: "family"))
      .value
    #expect(
      !other.statements.contains { $0.told.concerns.contains(reference(AdoptionTests.after)) })
  }

  /// Mother to the record after, as an old letter said, before anybody sealed anything.
  private func lettered() async throws -> Desk {
    let desk = try await desk(living: "2 Orchard Rise, Northmoor")
    try await desk.say(
      .relationship(Relationship(kind: .birthMother, to: reference(AdoptionTests.after))),
      about: "northmoor-csc/P1", by: "northmoor-csc", key: "letter")
    return desk
  }

  private func duties(of record: String, _ desk: Desk) async throws -> [String] {
    let person = try await desk.person(record).text
    return try await desk.hub.viewsDump().filter { $0.hasPrefix("duty ") }.map(Desk.columns)
      .filter { $0["person"] == person }.compactMap { $0["json"] }
  }

  @Test func `a duty never rests on what leads past a seal`() async throws {
    let desk = try await lettered()
    // The notice about the mother bears on her child while the letter stands.
    #expect(try await !duties(of: AdoptionTests.after, desk).isEmpty)
    try await lock(desk)
    #expect(try await duties(of: AdoptionTests.after, desk).isEmpty)
    #expect(try await !duties(of: "northmoor-csc/P2", desk).isEmpty)
    let before = try await desk.hub.viewsDump()
    _ = try await desk.hub.rebuild()
    #expect(try await desk.hub.viewsDump() == before)
  }

  @Test func `no door shows one side to a reader of the other`() async throws {
    let desk = try await lettered()
    try await lock(desk)
    let (after, okoro) = (
      try await desk.person(AdoptionTests.after),
      try desk.reader("r.okoro", for: .childProtectionEnquiry)
    )
    let file = try #require(try await desk.hub.openFamily(after, as: okoro, view: "print")).value
    let told = try #require(try await desk.hub.tellInFHIR(after, as: okoro)).value
    let links = try #require(try await desk.hub.openLinks(after, as: okoro)).value
    let work = try await desk.hub.worklist(as: okoro).value.filter {
      $0.handle == file.handle(desk)
    }
    let texts =
      [
        file.genogram.svg, told.everything, told.patient,
        file.chronology.csv(purpose: "-"), "\(file.duties)", "\(file.chronology.entries)",
        "\(links.statements)", "\(work)",
      ] + file.sentences.values
    for text in texts {
      for name in ["Tessa", "Marlowe", "Ada", "Jonas", "northmoor-csc/P3"] {
        #expect(!text.contains(name), "\(name)")
      }
    }
    #expect(links.pairs.isEmpty)
    let hits = try await desk.hub.search("Finn", as: okoro).value
    #expect(hits.count == 2)
    #expect(Set(hits.map(\.name)) == ["Finn Orrell"])
  }

  @Test func `asking for the two side by side is answered as nothing and recorded`() async throws {
    let desk = try await desk()
    try await lock(desk)
    let (after, okoro) = (
      try await desk.person(AdoptionTests.after),
      try desk.reader("r.okoro", for: .childProtectionEnquiry)
    )
    let pair = CandidatePair(
      reference(AdoptionTests.after), reference(AdoptionTests.before))
    #expect(try await desk.hub.openLinks(after, as: okoro)?.value.pairs.isEmpty == true)
    let id = Handle.of(pair.left) + "-" + Handle.of(pair.right)
    try await desk.hub.noteAsked(for: id, of: after, as: okoro)
    try await desk.hub.noteAsked(for: "0-0", of: after, as: okoro)
    #expect(
      try await attempts(desk) == [
        "withhold northmoor-csc/P90 Refused: an agency keeps these two records apart."
      ])
  }

  @Test func `a file that joins them is kept sealed, and the attempt is recorded once`()
    async throws
  {
    let desk = try await desk(living: "2 Orchard Rise, Northmoor")
    try await lock(desk)
    let file = (
      name: "person_relationships.csv",
      text: """
      person_id,related_person_id,relationship_type,start_date,end_date,recorded_date
      P1,P90,Mother : Child,,,

      """
    )
    #expect(try await desk.send([file], flow: Orrell.northmoorFlow).accepted == 1)
    #expect(try await desk.send([file], flow: Orrell.northmoorFlow).accepted == 0)
    #expect(
      try await attempts(desk) == [
        "withhold northmoor-csc/P1 Kept sealed: an agency keeps these two records apart."
      ])
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let after = try await desk.person(AdoptionTests.after)
    let shown = try #require(try await desk.hub.openFamily(after, as: okoro, view: "family")).value
    #expect(shown.graph.member(try await desk.person("northmoor-csc/P1")) == nil)
  }

  @Test func `a tie of the record after to birth kin is refused like one to the record before`()
    async throws
  {
    let desk = try await desk()
    try await lock(desk)
    await #expect(throws: HubProblem.self) {
      try await desk.say(
        .relationship(Relationship(kind: .sibling, to: reference("northmoor-csc/P2"))),
        about: AdoptionTests.after, by: "northmoor-csc", key: "sister")
    }
    #expect(try await attempts(desk).count == 1)
  }
}

extension FamilyFile {
  fileprivate func handle(_ desk: Desk) -> String { desk.hub.handle(of: focus) }
}

extension Hub {
  fileprivate func written() throws -> [Statement] { try log.read(after: 0, limit: 1_000) }
}
