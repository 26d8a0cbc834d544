import Ledger
import Seeded
import Testing
import Vocabulary

@Suite struct AppendTests {
  @Test func `sequences count from one without gaps`() throws {
    let log = try Desk().open()
    let first = try log.append([.note("a"), .note("b")], submission: "s1", recorded: .noon)
    let second = try log.append([.note("c")], submission: "s2", recorded: .noon)
    #expect(first.map(\.sequence) == [1, 2])
    #expect(second.map(\.sequence) == [3])
    #expect(try log.count == 3)
  }

  @Test func `what was appended is read back as it was said`() throws {
    let desk = Desk()
    let drafts = [DraftStatement.note("ünïcode / \"quoted\"\n"), .note("b", about: "mill-lane/7")]
    let appended = try desk.open().append(drafts, submission: "s1", recorded: .noon)
    let log = try desk.open()
    #expect(try log.read(after: 0, limit: 10) == appended)
    #expect(try log.read(after: 1, limit: 10) == [appended[1]])
    #expect(try log.read(after: 0, limit: 1) == [appended[0]])
    #expect(try log.read(after: 2, limit: 10) == [])
  }

  @Test func `a log in memory and the ledger agree on any order of appends`() throws {
    for seed: UInt64 in 1...5 {
      var random = SplitMix64(seed: seed)
      let desk = Desk()
      var log: StatementLog? = try desk.open()
      var model: [Statement] = []
      for step in 0..<20 {
        let drafts = (0..<Int.random(in: 0...300, using: &random)).map { index in
          DraftStatement.note("n\(step).\(index)", about: "mill-lane/\(index % 7)")
        }
        let recorded = Instant.noon.adding(seconds: Int64(step))
        model += drafts.enumerated().map {
          Statement(
            sequence: model.count + $0 + 1, recorded: recorded, submission: "s\(step)", told: $1)
        }
        try log?.append(drafts, submission: "s\(step)", recorded: recorded)
        if Int.random(in: 0..<4, using: &random) == 0 {
          log = nil
          log = try desk.open()
        }
      }
      #expect(try log?.read(after: 0, limit: 10_000) == model, "seed \(seed)")
    }
  }

  @Test func `one statement too long keeps its whole submission out, and says which`() throws {
    let log = try Desk().open()
    let long = DraftStatement.note(String(repeating: "x", count: 61_440))
    #expect(throws: LedgerProblem.tooLarge(keys: ["note/xxxxxxxxxxxx"], limit: 61_440)) {
      try log.append([.note("short"), long], submission: "s1", recorded: .noon)
    }
    #expect(try log.count == 0)
  }

  @Test func `a correction or a withdrawal names something that came before`() throws {
    let log = try Desk().open()
    try log.append([.note("a")], submission: "s1", recorded: .noon)
    var correction = DraftStatement.note("b")
    correction.corrects = 2
    var withdrawal = DraftStatement.note("c")
    withdrawal.says = .withdrawal(of: 0, reason: "a mistake")
    #expect(throws: LedgerProblem.namesNoStatement(keys: ["note/b", "note/c"])) {
      try log.append([correction, withdrawal], submission: "s2", recorded: .noon)
    }
    correction.corrects = 1
    #expect(try log.append([correction], submission: "s3", recorded: .noon).count == 1)
  }

  @Test(arguments: ["", "two\nlines", String(repeating: "s", count: 201)])
  func `a submission is named in one short line`(name: String) throws {
    let log = try Desk().open()
    #expect(throws: LedgerProblem.unfitSubmission(limit: 200)) {
      try log.append([.note("a")], submission: name, recorded: .noon)
    }
  }

  @Test func `nothing that was said lies readable in the folder`() throws {
    let desk = Desk()
    let log = try desk.open()
    try log.append(
      [.note("xylophone", about: "mill-lane/marker77")], submission: "s1", recorded: .noon)
    for name in Desk.names(in: desk.folder) {
      let bytes = Desk.bytes(of: desk.folder + "/" + name)
      #expect(Desk.position(of: Array("xylophone".utf8), in: bytes) == nil, "\(name)")
      #expect(Desk.position(of: Array("marker77".utf8), in: bytes) == nil, "\(name)")
    }
    withExtendedLifetime(log) {}
  }
}
