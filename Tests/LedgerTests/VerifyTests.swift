import Crypto
import FoundationEssentials
import GRDB
import Glibc
import Seeded
import Testing
import Vocabulary

@testable import Ledger

@Suite struct VerifyTests {
  /// Eight leaves and the roots of the first n of them, as the certificate transparency projects
  /// publish them for RFC 6962.
  @Test func `the tree is that of RFC 6962`() {
    let leaves: [[UInt8]] = [
      [], [0], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
      [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], (0x60...0x6f).map { $0 },
    ]
    let roots = [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    var tree = MerkleFrontier()
    #expect(
      Hexadecimal.text(tree.root)
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for (leaf, root) in zip(leaves, roots) {
      tree.append(leaf)
      #expect(Hexadecimal.text(tree.root) == root, "\(tree.size) leaves")
    }
  }

  @Test func `the root grows with the ledger and is the same however it is asked`() throws {
    let desk = Desk()
    let log = try desk.open()
    var roots: [[UInt8]] = []
    for text in ["a", "b", "c", "d", "e"] {
      try log.append([.note(text)], submission: "s", recorded: .noon)
      roots.append(try log.root())
    }
    #expect(Set(roots).count == 5)
    #expect(try log.verify() == Verification(size: 5, root: roots[4], firstBad: nil, erased: 0))
  }

  @Test func `a commitment cannot be found by guessing what was said`() throws {
    let head = SealedContent.Head(sequence: 1, recorded: "t", submission: "s")
    let key = SymmetricKey(size: .bits256)
    let content = Data("a number easily guessed".utf8)
    let boxes = try (0..<2).map { _ in try SealedContent(content, head: head, under: key) }
    #expect(boxes[0].commitment != boxes[1].commitment)
  }

  @Test(arguments: [
    "UPDATE statement SET recorded = '2031-03-02T21:14:05.000Z' WHERE sequence = 3",
    "UPDATE statement SET submission = 'other' WHERE sequence = 3",
    "UPDATE statement SET commitment = randomblob(32) WHERE sequence = 3",
    "UPDATE content SET sealed = zeroblob(100) WHERE sequence = 3",
    "UPDATE content SET recordKey = 2 WHERE sequence = 3",
    "DELETE FROM content WHERE sequence = 3",
    "DELETE FROM content WHERE sequence = 3; DELETE FROM statement WHERE sequence = 3",
    """
    UPDATE content SET sealed = (SELECT sealed FROM content WHERE sequence = 5) \
    WHERE sequence = 3
    """,
  ])
  func `an entry changed behind the triggers' back is named`(sql: String) throws {
    let log = try Desk().open()
    let drafts = [
      DraftStatement.note("a"), .note("b", about: "mill-lane/7"), .note("c"), .note("d"),
      .note("e"),
    ]
    try log.append(drafts, submission: "s", recorded: .noon)
    try log.pool.writeWithoutTransaction { database in
      for name in Schema.triggers.keys { try database.execute(sql: "DROP TRIGGER \(name)") }
      try database.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
    }
    #expect(try log.verify().firstBad == 3)
  }

  @Test func `one byte of the file changed is named`() throws {
    let desk = Desk()
    var sealed: [UInt8] = []
    do {
      let log = try desk.open()
      try log.append((1...9).map { .note("n\($0)") }, submission: "s", recorded: .noon)
      sealed = try log.pool.read { database in
        let data = try Data.fetchOne(
          database, sql: "SELECT sealed FROM content WHERE sequence = 7")
        return Array(data ?? Data())
      }
      try log.checkpoint()
      try log.close()
    }
    var bytes = Desk.bytes(of: desk.file)
    let start = try #require(Desk.position(of: sealed, in: bytes))
    bytes[start + 20] ^= 1
    Desk.write(bytes, to: desk.file)
    let log = try desk.open()
    #expect(try log.verify().firstBad == 7)
    #expect(throws: LedgerProblem.doesNotVerify(sequence: 7)) {
      try log.read(after: 0, limit: 100)
    }
    #expect(try log.read(after: 0, limit: 6).count == 6)
  }

  /// Whatever byte is changed, either it is found out or nothing that is read has changed.
  @Test func `no changed byte passes unnoticed`() throws {
    let desk = Desk()
    let drafts = (1...40).map { DraftStatement.note("n\($0)", about: "mill-lane/\($0 % 5)") }
    let appended = try desk.open().append(drafts, submission: "s", recorded: .noon)
    do {
      let log = try desk.open()
      try log.checkpoint()
      try log.close()
    }
    let whole = Desk.bytes(of: desk.file)
    var random = SplitMix64(seed: 7)
    for trial in 0..<150 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      for suffix in ["-wal", "-shm"] { unlink(desk.file + suffix) }
      Desk.write(bytes, to: desk.file)
      guard let log = try? desk.open(), let found = try? log.verify(), found.firstBad == nil,
        found.size == 40
      else { continue }
      #expect(try log.read(after: 0, limit: 100) == appended, "trial \(trial), byte \(place)")
    }
  }
}
