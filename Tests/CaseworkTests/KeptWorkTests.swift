import Duties
import Testing
import Vocabulary

@testable import Casework

@Suite("A worklist held in memory is the one the views would give")
struct KeptWorkTests {
  /// The list as held, which must be the list read anew.
  private func list(_ desk: Desk) async throws -> [WorkItem] {
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let held = try await desk.hub.worklist(as: okoro).value
    #expect(!held.isEmpty)
    #expect(try await desk.hub.worklistReadAnew(as: okoro) == held)
    return held
  }

  @Test func `a visit, a referral, a name, a tie and a link show as soon as they are said`()
    async throws
  {
    let desk = try await Desk.withOrrells()
    let before = try await list(desk)
    let ada = try #require(
      before.first { $0.duty.rule == .seeEachChild && $0.name == "Ada Marlowe" })
    try await desk.say(
      .visit(Visit(kind: .other, seen: .yes, seenAlone: .yes)), about: "northmoor-csc/P2",
      by: "northmoor-csc", key: "v")
    #expect(try await list(desk).first { $0.duty.id == ada.duty.id }?.duty.metOn == Desk.today)
    try await desk.say(
      .referral(Referral(id: "R9")), about: "northmoor-csc/P3", by: "northmoor-csc", key: "r")
    #expect(try await list(desk).count > before.count)
    for agency: AgencyID in ["northmoor-csc", "southmere-csc", "northmoor-police"] {
      try await desk.say(
        .name(PersonName(given: "Adah", family: "Marlowe")), about: "northmoor-csc/P2",
        by: agency, key: "n")
    }
    #expect(try await list(desk).contains { $0.name == "Adah Marlowe" })
    try await desk.say(
      .relationship(Relationship(kind: .sibling, to: reference("northmoor-csc/P5"))),
      about: "northmoor-csc/P2", by: "northmoor-csc", key: "t")
    _ = try await list(desk)
    try await desk.say(
      .linkDecision(
        LinkDecision(
          other: reference("northmoor-police/N2"), samePerson: false, reason: "two children")),
      about: "northmoor-csc/P2", by: "northmoor-csc", key: "d")
    _ = try await list(desk)
  }

  @Test func `a seal and its withdrawal bind the list that is held`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    try await desk.say(
      .name(PersonName(given: "Wren", family: "Marlowe")), about: "southmere-csc/W1",
      by: "southmere-csc", key: "w")
    try await desk.say(
      .linkDecision(
        LinkDecision(
          other: reference("southmere-csc/W1"), samePerson: true, reason: "her other name")),
      about: "northmoor-csc/P2", by: "northmoor-csc", key: "w2")
    let known = try await list(desk)
    try await desk.say(
      .restriction(Restriction(scope: .record, hiddenFrom: ["northmoor-csc"], reason: "Hiding")),
      about: "southmere-csc/W1", by: "southmere-csc", key: "s")
    let sealed = try await desk.hub.worklist(as: okoro).value
    #expect(try await desk.hub.worklistReadAnew(as: okoro) == sealed)
    try await desk.say(
      .withdrawal(
        of: try #require(try await desk.hub.sequence(ofKey: "s", saidBy: "southmere-csc")),
        reason: "moved"), about: "southmere-csc/W1", by: "southmere-csc", key: "s2")
    #expect(try await list(desk).map(\.name).sorted() == known.map(\.name).sorted())
  }
}

extension Hub {
  fileprivate func worklistReadAnew(as reader: Reader) throws -> [WorkItem] {
    keptWork.forgetAll()
    return try worklist(as: reader).value
  }
}
