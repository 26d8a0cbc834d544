import Seeded
import Testing
import Vocabulary

@testable import Intake

@Suite("HL7 version 2 messages") struct HL7Tests {
  static let flow = Flow(
    id: "st-brannock-adt", from: "st-brannock", format: "hl7-v2", purpose: .directCare,
    basis: LawfulBasis(article6: "e"), subjects: [.heldAlready, .householdMember],
    items: ["hl7.*"])
  static let held = Admitted(record: { _ in false }, nhsNumber: { $0 == "9990000018" })

  static func read(_ text: String) -> [HL7Reading] {
    HL7Door.read(
      Array(text.utf8), file: "adt.hl7", flow: flow, admitted: held, received: receivedDay)
  }

  /// A message about Wren Sallow, whose number the hub holds; segments behind PID as given.
  static func message(
    _ event: String, control: String = "M1", pid: String = "", _ rest: String...
  ) -> String {
    let patient =
      pid.isEmpty
      ? "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||Sallow^Wren^Ada||19930405|F|||"
        + "3 Quay Walk^^Northmoor^^QX1 2AB^^H" : pid
    return
      ([
        "MSH|^~\\&|PAS|ST-BRANNOCK|KITH|HUB|20310520101500||ADT^\(event)|\(control)|P|2.4",
        "EVN|\(event)|20310520101500", patient,
      ] + rest).joined(separator: "\r") + "\r"
  }

  @Test func `an admission is a stay on a ward with who it is about`() {
    let reading = Self.read(
      Self.message(
        "A01", "NK1|1|Sallow^Tam|SPO^husband",
        "PV1|1|I|WARD7||||||||||||||||V900|"
          + String(
            repeating: "|", count: 24) + "202105191200"))[0]
    #expect(reading.acknowledgement == .accepted)
    #expect(
      reading.reading.drafts.map { "\($0.key) \($0.says.kind.rawValue)" } == [
        "hl7/H77/identifier/nhs-number identifier", "hl7/H77/name/usual name", "hl7/H77/born born",
        "hl7/H77/sex sex", "hl7/H77/address lives", "hl7/H77/visit/V900 careEpisode",
        "hl7/H77-kin1/name/usual name", "hl7/H77-kin1/kin/H77-kin1 relationship",
      ])
    #expect(
      reading.reading.drafts.last?.says
        == .relationship(
          Relationship(
            kind: .married, to: RecordReference("st-brannock", "H77"), asStated: "husband")))
  }

  @Test func `a discharge ends the same stay`() throws {
    let visit = "PV1|1|I|WARD7||||||||||||||||V900" + String(repeating: "|", count: 25)
    let reading = Self.read(Self.message("A03", visit + "20310518|20310520"))[0]
    let stay = try #require(
      reading.reading.drafts.first { $0.key == "hl7/H77/visit/V900" })
    #expect(
      stay.says
        == .careEpisode(
          CareEpisode(id: "V900", setting: .ward, ended: UncertainDate(edtf: "2031-05-20"))))
    #expect(stay.occurred?.text == "2031-05-18")
  }

  @Test func `numbers merged in the hospital are a decision that they are one person`() {
    let reading = Self.read(Self.message("A40", "MRG|H12^^^SB^MR"))[0]
    #expect(
      reading.reading.drafts.last?.says
        == .linkDecision(
          LinkDecision(
            other: RecordReference("st-brannock", "H12"), samePerson: true,
            reason: "merged in the sender's own system")))
  }

  @Test func `somebody the hub does not hold is acknowledged, counted and left`() {
    let other = "PID|1||H78^^^SB^MR~9990000026^^^NHS^NH||Birch^Olu||19800101|M"
    let reading = Self.read(Self.message("A04", pid: other, "PV1|1|E|||||||||||||||||V1"))[0]
    #expect(reading.isOutsideFlow)
    #expect(reading.acknowledgement == .accepted)
    #expect(reading.reading.drafts.isEmpty)
    #expect(
      reading.reading.dropped == ["hl7.messages about people the flow does not cover": 1])
  }

  @Test(arguments: [
    ("A99", "MSH-9", HL7Acknowledgement.Code.rejected),
    ("A04", "PV1", .inError),
    ("A40", "MRG", .inError),
  ])
  func `what cannot be taken says which part and why`(
    event: String, field: String, code: HL7Acknowledgement.Code
  ) {
    let reading = Self.read(Self.message(event))[0]
    #expect(reading.acknowledgement == code)
    #expect(reading.problems.first?.field == field)
    #expect(reading.reading.drafts.isEmpty)
  }

  @Test func `a date that is none is an error, and nothing of the message enters`() {
    let wrong = "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||Sallow^Wren||19931345|F"
    let reading = Self.read(Self.message("A08", pid: wrong))[0]
    #expect(reading.acknowledgement == .inError)
    #expect(reading.problems.map(\.field) == ["PID-7"])
    #expect(reading.reading.drafts.isEmpty)
  }

  @Test func `a message from the future is an error of the sender's clock`() {
    let text = Self.message("A31").replacing("20310520101500", with: "20310720101500")
    let reading = Self.read(text)[0]
    #expect(reading.acknowledgement == .inError)
    #expect(reading.problems.first?.problem == "a time that has not come")
  }

  @Test func `escapes and characters beyond ASCII come out as they are meant`() throws {
    let escaped =
      "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||O\\S\\Neil \\T\\ Søn^Zoë\\X41\\||19930405|F"
    let reading = Self.read(Self.message("A08", pid: escaped))[0]
    let name = reading.reading.drafts.compactMap { draft -> PersonName? in
      if case .name(let name) = draft.says { name } else { nil }
    }.first
    #expect(name == PersonName(given: "ZoëA", family: "O^Neil & Søn"))
  }

  @Test func `messages of one file are read one by one, whatever ends their lines`() {
    let two = Self.message("A08") + Self.message("A31", control: "M2")
    #expect(Self.read(two).map { $0.header?.control } == ["M1", "M2"])
    let windows = "FHS|^~\\&|PAS\r\n" + two.replacing("\r", with: "\r\n") + "FTS|2\r\n"
    #expect(Self.read(windows).map { $0.header?.control } == ["M1", "M2"])
    #expect(Self.read(windows)[1].reading.drafts.first?.source.line == 7)
  }

  @Test func `an acknowledgement names the message and what is wrong with it`() {
    let reading = Self.read(Self.message("A40"))[0]
    let text = String(
      decoding: HL7Acknowledgement.message(
        .inError, to: reading.header, problems: reading.problems, text: nil,
        at: Instant(startOf: receivedDay), number: 3), as: UTF8.self)
    #expect(
      text == "MSH|^~\\&|KITH|HUB|PAS|ST-BRANNOCK|20310601000000+0000||ACK^A40|"
        + "KITH1938038400000-3|P|2.4||||||UNICODE UTF-8\r"
        + "MSA|AE|M1|MRG: no merge segment; expected MRG with the number that is given up\r"
        + "ERR||MRG^1|207^Application internal error^HL70357|E||||"
        + "MRG: no merge segment; expected MRG with the number that is given up\r")
  }

  @Test func `frames are cut out of a stream however it is split`() {
    let messages = (1...20).map { Self.message("A08", control: "M\($0)") }
    let stream = messages.flatMap { MLLPFrames.framed(Array($0.utf8)) }
    var random = SplitMix64(seed: 11)
    for _ in 0..<50 {
      var (frames, found, at) = (MLLPFrames(), [MLLPFrames.Piece](), 0)
      while at < stream.count {
        let end = min(stream.count, at + Int.random(in: 1...90, using: &random))
        found += frames.take(stream[at..<end])
        at = end
      }
      #expect(found == messages.map { .message(Array($0.utf8)) })
    }
  }

  @Test func `bytes outside a frame break the connection`() {
    var frames = MLLPFrames()
    #expect(frames.take(Array("GET / HTTP".utf8)) == [.broken("bytes outside a message")])
  }

  @Test func `no bytes bring the reader of messages down`() {
    var random = SplitMix64(seed: 5)
    let seed = Array(
      Self.message("A01", "NK1|1|Sallow^Tam|SPO^husband", "PV1|1|I|||||||||||||||||V900").utf8)
    for _ in 0..<slowRounds(1_000) {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        default: bytes.insert(contentsOf: "|^~\\&\r".utf8.shuffled(using: &random), at: at)
        }
      }
      for reading in HL7Door.read(
        bytes, file: "fuzz", flow: Self.flow, admitted: Self.held, received: receivedDay)
      {
        #expect(reading.acknowledgement == .accepted || !reading.problems.isEmpty)
      }
      var frames = MLLPFrames()
      _ = frames.take(bytes)
    }
  }
}
