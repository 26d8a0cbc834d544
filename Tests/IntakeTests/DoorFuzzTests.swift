import Foundation
import Seeded
import Tables
import Testing
import Vocabulary

@testable import Intake

/// Broken files of every door that reads tables and messages: reading ends, and nothing is lost
/// without a word.
@Suite("Broken files at the door") struct DoorFuzzTests {
  private static let marks = [
    "\"", "\"\"", ",,,,", "\n", "\r\n", ";", "\u{FEFF}", "\0", "NULL", "31/02/2015", "2031-03-03",
    "{", "}", "[[[[", "\\u", "é", "|", "\t",
  ]

  private static func golden(_ folder: String) throws -> [SubmittedFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/" + folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".csv") }.sorted().map {
      SubmittedFile(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test(arguments: [
    "safeguarding-dataset", "police-by-notice", "police-by-person",
    "operation-encompass",
  ])
  func `a real file broken anywhere is read or told of`(folder: String) throws {
    let files = try Self.golden(folder)
    #expect(!files.isEmpty)
    let isNotice = folder.hasPrefix("police") || folder.hasPrefix("operation")
    let seed = UInt64(folder.utf8.count)
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(60) {
      let broken = files.map { file in
        random.chance(50)
          ? SubmittedFile(
            name: file.name, bytes: mutated(file.bytes, marks: Self.marks, by: &random)) : file
      }
      let reading = Reception.read(
        broken, flow: isNotice ? policeFlow : councilFlow(), agencies: agencies, known: [],
        received: receivedDay)
      let hasRows = broken.contains { file in
        (try? Table(bytes: file.bytes)).map { !$0.rows.isEmpty || !$0.problems.isEmpty } ?? true
      }
      let told = reading.drafts.count + reading.rejections.count + reading.dropped.count
      #expect(!hasRows || told > 0, "seed \(seed)")
      for row in reading.mendable {
        #expect(row.cells.count == row.header.count, "seed \(seed)")
        #expect(!row.rejections.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func `each row of a mapped table says something or is told of`() {
    let seed: UInt64 = 71
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(200) {
      let rows = (0..<Int.random(in: 1...20, using: &random)).map { row in
        [
          random.pick(["C\(row)", "C1", ""]), random.pick(["9990000018", "999", ""]), "Wren",
          random.pick(["Sallow", "O'Quill", "NULL"]), "V\(row)",
          random.pick(["2031-03-03", "31/02/2031", "", "x"]),
          random.pick(["dna", "Came", "eh", ""]),
          random.pick(["Mother", "Mate", ""]), random.pick(["C2", ""]),
        ].joined(separator: ",")
      }
      let text = (["client_no,NHS,First,Last,Visit,Seen on,Result,Is,Of"] + rows)
        .joined(separator: "\n")
      let reading = MappedTableTests.read(text)
      let lines = Set(
        reading.drafts.compactMap(\.source.line) + reading.rejections.compactMap(\.line))
      #expect(lines == Set(2..<rows.count + 2), "seed \(seed)")
    }
  }

  @Test func `no bytes bring a mapped table down`() {
    let seed: UInt64 = 72
    var random = SplitMix64(seed: seed)
    let text = Array(
      "client_no,NHS,First,Last,Visit,Seen on,Result,Is,Of\nC1,9990000018,W,S,V,2031-03-03,dna,,\n"
        .utf8)
    for _ in 0..<slowRounds(1_000) {
      let bytes = mutated(text, marks: Self.marks, by: &random)
      _ = MappedTableTests.read(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static let message = [
    "MSH|^~\\&|PAS|SB|KITH|HUB|20310310101500||ADT^A01|M1|P|2.4", "EVN|A01|20310310101500",
    "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||Sallow^Wren||19930405|F|||3 Quay Walk^^Northmoor",
    "NK1|1|Orrell^Ada|MTH^Mother", "PV1|1|E|||||||||||||||||V1",
  ].joined(separator: "\r")

  private static let flow = Flow(
    id: "adt", from: "st-brannock", format: HL7Door.format, purpose: .directCare,
    basis: LawfulBasis(article6: "e"), subjects: [.heldAlready], items: ["hl7.*"])

  @Test func `a broken message is read or refused with a reason`() {
    let seed: UInt64 = 73
    var random = SplitMix64(seed: seed)
    let marks = ["|", "^", "~", "\\", "&", "\r", "MSH|^~\\&|", "PID|", "\\X0D\\", "\\E\\", "\0"]
    for _ in 0..<slowRounds(1_000) {
      let bytes = mutated(Array(Self.message.utf8), marks: marks, by: &random)
      for reading in HL7Door.read(
        bytes, file: "m", flow: Self.flow, admitted: MappedTableTests.held, received: receivedDay)
      {
        let isAccepted = reading.acknowledgement == .accepted
        #expect(isAccepted || !reading.problems.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func `however a stream is cut, the same messages come out of it`() {
    let seed: UInt64 = 74
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(300) {
      let messages = (0..<Int.random(in: 1...6, using: &random)).map { number in
        Array((Self.message + "|\(number)").utf8)
      }
      let stream = Array(messages.map(MLLPFrames.framed).joined())
      var (frames, found, at) = (MLLPFrames(), [MLLPFrames.Piece](), 0)
      while at < stream.count {
        let length = min(Int.random(in: 1...90, using: &random), stream.count - at)
        found += frames.take(stream[at..<at + length])
        at += length
      }
      #expect(found == messages.map { .message($0) }, "seed \(seed)")
    }
  }

  @Test func `a stream of anything ends in whole messages or a broken connection`() {
    let seed: UInt64 = 75
    var random = SplitMix64(seed: seed)
    let stream = Array(
      [Self.message, Self.message].map { MLLPFrames.framed(Array($0.utf8)) }.joined())
    for _ in 0..<slowRounds(1_000) {
      var frames = MLLPFrames()
      let pieces = frames.take(mutated(stream, marks: ["\u{B}", "\u{1C}\r"], by: &random))
      let broken = pieces.filter { if case .broken = $0 { true } else { false } }
      #expect(broken.count <= 1, "seed \(seed)")
      if broken.count == 1 { #expect(pieces.last == broken.first, "seed \(seed)") }
    }
  }

  @Test func `a message that never ends is let go at its limit`() {
    var frames = MLLPFrames()
    var pieces = frames.take([0x0B])
    let part = [UInt8](repeating: 65, count: 1 << 20)
    for _ in 0..<6 where pieces.isEmpty { pieces = frames.take(part) }
    #expect(pieces.count == 1)
  }
}
