import Testing
import Vocabulary

@testable import Casework

@Suite("A form begun is kept, and two people on one form lose nothing")
struct DraftTests {
  private let mara = PersonID("northmoor-csc/M1")

  private func desk() async throws -> Desk {
    let desk = try Desk()
    try await desk.say(
      .name(PersonName(given: "Mara", family: "Quince")), about: "northmoor-csc/M1",
      by: "northmoor-csc", key: "m1")
    return desk
  }

  @Test func `a second person's version stands beside the first, neither written over`()
    async throws
  {
    let desk = try await desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    let maya = try desk.reader("m.haddad", for: .childInNeed).practitioner
    func keep(_ words: String, over version: Int?, _ who: Practitioner) async throws -> KeptDraft {
      try await desk.hub.keep(
        draft: ["words": [words]], form: "checklist", about: mara, over: version, as: who)
    }
    guard case .kept(let first) = try await keep("one", over: nil, rosa) else {
      Issue.record("not kept")
      return
    }
    #expect(first.version == 1 && first.by == "r.okoro")
    guard case .kept(let second) = try await keep("two", over: 1, maya) else {
      Issue.record("not kept")
      return
    }
    #expect(second.version == 2 && second.by == "m.haddad")
    guard case .changed(let theirs) = try await keep("three", over: 1, rosa) else {
      Issue.record("written over")
      return
    }
    #expect(theirs.fields == ["words": ["two"]])
    guard case .kept(let same) = try await keep("two", over: 1, rosa) else {
      Issue.record("the same words are no change")
      return
    }
    #expect(same.version == 2)
  }

  @Test func `a draft is its agency's alone, is no statement, and outlives the server`()
    async throws
  {
    let desk = try await desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    let before = try await desk.hub.position()
    _ = try await desk.hub.keep(
      draft: ["words": ["x"]], form: "checklist", about: mara, over: nil, as: rosa)
    #expect(try await desk.hub.position() == before)
    #expect(try await desk.hub.drafts(of: "mill-lane") == [])
    let now = Instant(startOf: Desk.today)
    let rows = try FormDrafts(path: desk.hub.folder.drafts, now: now)
    #expect(try rows.rows(of: "northmoor-csc", at: now).count == 1)
  }

  @Test func `a draft nobody went on with is gone after 28 days, also in a hub never closed`()
    async throws
  {
    let desk = try await desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    _ = try await desk.hub.keep(
      draft: ["words": ["x"]], form: "checklist", about: mara, over: nil, as: rosa)
    let rows = try FormDrafts(
      path: desk.hub.folder.drafts, now: Instant(startOf: Desk.today))
    func left(after days: Int) throws -> Int {
      let day = Instant(startOf: Desk.today.adding(days: days))
      return try rows.rows(of: "northmoor-csc", at: day).count
    }
    #expect(try left(after: 28) == 1)
    #expect(try left(after: 29) == 0)
    let other = try rows.rows(
      of: "northmoor-csc", form: "referral", at: Instant(startOf: Desk.today))
    #expect(other.isEmpty)
  }

  @Test func `what waits for a signature waits on, in its author's name, whoever keeps it`()
    async throws
  {
    let desk = try await desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    let maya = try desk.reader("m.haddad", for: .childInNeed).practitioner
    _ = try await desk.hub.keep(
      draft: ["words": ["one"]], form: "checklist", about: mara, over: nil, wantsSignature: true,
      as: rosa)
    _ = try await desk.hub.keep(
      draft: ["words": ["two"]], form: "checklist", about: mara, over: 1, as: maya)
    let kept = try await desk.hub.draft(form: "checklist", about: mara, of: "northmoor-csc")
    #expect(kept?.by == "m.haddad")
    #expect(kept?.wantsSignature == true)
    #expect(kept?.writtenBy == "r.okoro")
  }

  @Test func `what was sent is no draft any more`() async throws {
    let desk = try await desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    _ = try await desk.hub.keep(
      draft: ["words": ["x"]], form: "checklist", about: mara, over: nil, as: rosa)
    try await desk.hub.drop(draft: "checklist", about: mara, of: "northmoor-csc")
    #expect(try await desk.hub.draft(form: "checklist", about: mara, of: "northmoor-csc") == nil)
  }
}

@Suite("Who may write a risk checklist alone: Harlow 11.1.4, scenario D09")
struct AuthorStandingTests {
  private func standing(_ completed: String, passed: Answer = .yes) async throws -> Day? {
    let desk = try Desk()
    let rosa = try desk.reader("r.okoro", for: .childInNeed).practitioner
    #expect(try await desk.hub.mayAuthorUntil(rosa) == nil)
    try await desk.say(
      .staffPost(StaffPost(role: "social worker", group: .socialWork, started: day("2028-01-03"))),
      about: "northmoor-csc/POST-1001", by: "northmoor-csc", key: "p1")
    try await desk.say(
      .training(TrainingCompletion(course: "risk-checklist-2026", passed: passed)),
      about: "northmoor-csc/POST-1001", by: "northmoor-csc", on: completed, key: "t1")
    try await desk.say(
      .training(TrainingCompletion(course: "child-2026", passed: .yes)),
      about: "northmoor-csc/POST-1001", by: "northmoor-csc", key: "t2")
    return try await desk.hub.mayAuthorUntil(rosa)
  }

  @Test func `training holds two years from the course that teaches the checklist, once passed`()
    async throws
  {
    #expect(try await standing("2029-03-13") == day("2031-03-12"))
    #expect(try await standing("2029-03-13", passed: .no) == nil)
  }
}
