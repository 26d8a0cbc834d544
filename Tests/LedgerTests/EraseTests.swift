import FoundationEssentials
import GRDB
import Testing
import Vocabulary

@testable import Ledger

@Suite struct EraseTests {
  private let erased = RecordReference("mill-lane", "7")

  private func ledger(_ desk: Desk) throws -> StatementLog {
    let log = try desk.open()
    let drafts = [
      DraftStatement.note("a"), .note("b", about: "mill-lane/7"), .note("c"),
      .note("d", about: "mill-lane/7"),
    ]
    try log.append(drafts, submission: "s", recorded: .noon)
    return log
  }

  @Test func `erasure by order leaves places where statements stood, and the chain whole`() throws {
    let log = try ledger(Desk())
    let root = try log.root()
    try log.destroyKey(of: erased, reason: "order 12 of 2031", at: .noon)
    #expect(try log.read(after: 0, limit: 10).map(\.sequence) == [1, 3])
    #expect(try log.slots(after: 1, limit: 2).map(\.sequence) == [2, 3])
    #expect(try log.slots(after: 3, limit: 9) == [.erased(sequence: 4)])
    #expect(try log.verify() == Verification(size: 4, root: root, firstBad: nil, erased: 2))
    #expect(try log.isErased(erased))
    #expect(try !log.isErased(RecordReference("northmoor-csc", "P1")))
  }

  @Test func `a destroyed key is nowhere in the folder`() throws {
    let desk = Desk()
    let log = try ledger(desk)
    let wrapped = try log.pool.read { database in
      let data = try Data.fetchOne(
        database, sql: "SELECT wrapped FROM recordKey WHERE record = ?",
        arguments: [log.keys.name(of: erased)])
      return Array(data ?? Data())
    }
    #expect(wrapped.count == 60)
    try log.destroyKey(of: erased, reason: "order 12 of 2031", at: .noon)
    for name in Desk.names(in: desk.folder) {
      let bytes = Desk.bytes(of: desk.folder + "/" + name)
      #expect(Desk.position(of: wrapped, in: bytes) == nil, "\(name)")
    }
  }

  @Test func `nothing more enters about an erased record`() throws {
    let desk = Desk()
    let log = try ledger(desk)
    try log.destroyKey(of: erased, reason: "order 12 of 2031", at: .noon)
    #expect(throws: LedgerProblem.aboutErased(keys: ["note/e"])) {
      try log.append(
        [.note("f"), .note("e", about: "mill-lane/7")], submission: "s2", recorded: .noon)
    }
    #expect(try log.count == 4)
  }

  @Test func `an erasure needs a reason and something to erase`() throws {
    let log = try ledger(Desk())
    #expect(throws: LedgerProblem.noReason) {
      try log.destroyKey(of: erased, reason: " \n", at: .noon)
    }
    #expect(throws: LedgerProblem.noSuchRecord) {
      try log.destroyKey(of: RecordReference("mill-lane", "8"), reason: "order", at: .noon)
    }
    #expect(try log.read(after: 0, limit: 10).count == 4)
  }
}
