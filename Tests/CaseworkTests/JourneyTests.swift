import Duties
import Family
import Sharing
import Testing
import Vocabulary

@testable import Casework

/// One statement followed through every hop of ARCHITECTURE.md's table.
@Suite struct JourneyTests {
  private func okoro(_ desk: Desk) throws -> Reader {
    try desk.reader("r.okoro", for: .childProtectionEnquiry)
  }

  @Test func `records of three agencies are three people's, each once`() async throws {
    let desk = try await Desk.withOrrells()
    let people = try await desk.people
    #expect(people.contains([reference("northmoor-csc/P1"), reference("northmoor-police/N1")]))
    #expect(people.contains([reference("northmoor-csc/P2"), reference("northmoor-police/N2")]))
    #expect(
      people.contains([
        reference("northmoor-csc/P5"), reference("southmere-csc/S1"),
        reference("northmoor-police/N5"),
      ]))
    #expect(people.count == 7)
  }

  @Test func `a half-sister in another council's records appears beside the brother`() async throws
  {
    let desk = try await Desk.withOrrells()
    let finn = try await desk.person("northmoor-csc/P3")
    let file = try #require(
      try await desk.hub.openFamily(finn, as: okoro(desk), view: "family")
    ).value
    let siblings = file.graph.ties(of: finn).filter(\.kind.isSibling).map { tie in
      "\(file.graph.names[tie.relative] ?? "") \(tie.kind) through "
        + tie.sharedParents.map { file.graph.names[$0] ?? "" }.joined()
    }
    #expect(
      siblings == [
        "Ada Marlowe half through Tessa Marlowe", "Wren Orrell half through Jonas Orrell",
      ])
  }

  @Test func `the alert asks the council to see the child, and says because of what`() async throws
  {
    let desk = try await Desk.withOrrells()
    let ada = try await desk.person("northmoor-csc/P2")
    let file = try #require(
      try await desk.hub.openFamily(ada, as: okoro(desk), view: "family")
    ).value
    let seen = try #require(
      file.duties.first { $0.rule == .seeEachChild && $0.about == [ada] })
    #expect(seen.owedBy == "northmoor-csc")
    #expect(seen.opened == day("2031-03-06"))
    #expect(seen.dueBy == day("2031-03-11"))
    #expect(seen.state(on: Desk.today) == .overdue(days: 3))
    let causes = file.statements.filter { seen.because.contains($0.sequence) }
    #expect(causes.map(\.says.kind) == [.policeAlert])
    #expect(causes.map(\.source.document) == ["notices.csv"])
    #expect(causes.map(\.source.line) == [2])
    let triage = try #require(file.duties.first { $0.rule == .triagePoliceAlert })
    #expect(triage.owedBy == "mill-lane")
    #expect(triage.dueBy == day("2031-03-07"))
  }

  @Test func `the decision is in the ledger before anything is told`() async throws {
    let desk = try await Desk.withOrrells()
    let ada = try await desk.person("northmoor-csc/P2")
    let before = try await desk.hub.position()
    let file = try #require(
      try await desk.hub.openFamily(ada, as: okoro(desk), view: "family")
    ).value
    #expect(try await desk.hub.position() == before + 1)
    let written = try #require(try await desk.hub.log.read(after: before, limit: 9).first)
    #expect(written.about == reference("northmoor-csc/P2"))
    #expect(written.saidBy == .hub)
    guard case .sharing(let record) = written.says else {
      Issue.record("the last statement is no decision about sharing")
      return
    }
    #expect(record.outcome == .disclose)
    #expect(record.practitioner == "r.okoro")
    #expect(record.purpose == .childProtectionEnquiry)
    #expect(record.view == "family")
    #expect(record.position == before)
    #expect(record.because == ["northmoor-partnership@1.0/social-work"])
    #expect(record.rules.count == 7)
    #expect(file.statements.allSatisfy { $0.sequence <= before })
  }

  @Test func `whom no grant reaches gets nothing, exactly as of somebody unknown`() async throws {
    let desk = try await Desk.withOrrells()
    let ada = try await desk.person("northmoor-csc/P2")
    let vance = try desk.reader("e.vance", for: .hubSupport)
    let before = try await desk.hub.position()
    #expect(try await desk.hub.openFamily(ada, as: vance, view: "family") == nil)
    #expect(
      try await desk.hub.openFamily(PersonID("northmoor-csc/P404"), as: vance, view: "family")
        == nil)
    #expect(try await desk.hub.name(of: ada, as: vance).value == nil)
    #expect(try await desk.hub.search("Ada Marlowe", as: vance).value == [])
    #expect(try await desk.hub.search("Nobody Here", as: vance).value == [])
    let written = try await desk.hub.log.read(after: before, limit: 9).map(\.says)
    let outcomes = written.map { says in
      if case .sharing(let record) = says { return record.outcome.rawValue } else { return "" }
    }
    #expect(outcomes == ["withhold", "withhold", "withhold", "withhold", "withhold"])
  }

  @Test func `seeing the child alone, written down by form, meets the duty`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try okoro(desk)
    let ada = try await desk.person("northmoor-csc/P2")
    let open = try await desk.hub.worklist(as: okoro).value.filter {
      $0.duty.rule == .seeEachChild && $0.name == "Ada Marlowe"
    }
    let duty = try #require(open.first?.duty)
    let visit = Visit(kind: .childInNeed, seen: .yes, seenAlone: .yes)
    let receipt = try await desk.hub.answer(
      duty: duty.id, with: .visit(visit), on: day("2031-03-12"), as: okoro)
    #expect(receipt.accepted == 1)
    let file = try #require(try await desk.hub.openFamily(ada, as: okoro, view: "family")).value
    let met = try #require(file.duties.first { $0.id == duty.id })
    #expect(met.metOn == day("2031-03-12"))
    #expect(met.state(on: Desk.today) == .metLate(on: day("2031-03-12"), days: 1))
    let answer = try #require(file.statements.first { met.metBy == [$0.sequence] })
    #expect(answer.about == reference("northmoor-csc/P2"))
    #expect(answer.practitioner == "r.okoro")
    let listed = try await desk.hub.worklist(as: okoro).value.first { $0.duty.id == duty.id }
    #expect(listed?.state == .metLate(on: day("2031-03-12"), days: 1))
    let again = try await desk.hub.answer(
      duty: duty.id, with: .visit(visit), on: day("2031-03-12"), as: okoro)
    #expect(again.accepted == 0 && again.duplicates == 1)
  }

  @Test func `only who owes a duty answers it, with what it asks, of a day that has been`()
    async throws
  {
    let desk = try await Desk.withOrrells()
    let okoro = try okoro(desk)
    let mine = try await desk.hub.worklist(as: okoro).value
    let id = try #require(mine.first { $0.duty.rule == .seeEachChild }?.duty.id)
    let pryce = try desk.reader("l.pryce", for: .childProtectionEnquiry)
    let visit = Saying.visit(Visit(kind: .other, seen: .yes, seenAlone: .yes))
    let before = try await desk.hub.position()
    await #expect(throws: HubProblem.self) {
      try await desk.hub.answer(duty: id, with: visit, on: Desk.today, as: pryce)
    }
    await #expect(throws: HubProblem.self) {
      try await desk.hub.answer(duty: id, with: visit, on: day("2031-03-15"), as: okoro)
    }
    await #expect(throws: HubProblem.self) {
      try await desk.hub.answer(duty: id, with: .note("done"), on: Desk.today, as: okoro)
    }
    let triage = Saying.alertTriage(AlertTriage(alert: "DV-78", outcome: "seen"))
    await #expect(throws: HubProblem.self) {
      try await desk.hub.answer(duty: id, with: triage, on: Desk.today, as: okoro)
    }
    #expect(try await desk.hub.position() == before)
  }
}
