import Foundation
import Intake
import Testing
import Vocabulary

@testable import Casework

@Suite("Mending what was turned away") struct MendingTests {
  private static let flow = "lantern-extract"
  private static let header =
    "Client Ref,Referral Ref,Referred By,Forename,Surname,Date Of Birth,"
    + "Referral Date,Step,Support Note\n"

  private static let files = [
    SentFile(
      name: "referrals.csv",
      bytes: Array(
        (header + "L1,R1,police,Wren,Sallow,31/02/1993,2031-03-03,Received,She came in.\n"
          + "L2,R2,police,Ada,Orrell,1990-01-01,2031-03-04,Received,She rang.\n").utf8))
  ]

  private func sent(_ desk: Desk) async throws -> Receipt {
    try await desk.hub.receive(Self.files, flow: Self.flow)
  }

  private func mended(_ row: MendableRow, born: String) -> [String] {
    var cells = row.cells
    cells[5] = born
    return cells
  }

  @Test func `a mended row enters as its own submission and the first says so`() async throws {
    let desk = try Desk()
    let first = try await sent(desk)
    #expect(first.rejected.map(\.line) == [2])
    let row = try #require(await desk.hub.waitingRows(of: first.submission)[0])
    let position = try await desk.hub.position()
    let outcome = try #require(
      try await desk.hub.mend(
        row: 0, of: first.submission, cells: mended(row, born: "28/02/1993")))
    #expect(outcome.still == nil)
    #expect(outcome.receipt.accepted == 1)
    #expect(try await desk.hub.position() == position + 1)
    let told = try #require(await desk.hub.receipt(of: first.submission))
    #expect(told.mended?.map(\.submission) == [outcome.receipt.submission])
    #expect(told.receipt == first)
    let itself = try #require(await desk.hub.receipt(of: outcome.receipt.submission))
    #expect(
      itself.mends
        == KeptReceipt.Mended(submission: first.submission, file: "referrals.csv", line: 2))
    #expect(await desk.hub.waitingRows(of: first.submission).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.hub.folder.waiting) == [])
  }

  @Test func `a row that is still wrong waits as it was now written`() async throws {
    let desk = try Desk()
    let first = try await sent(desk)
    let row = try #require(await desk.hub.waitingRows(of: first.submission)[0])
    let outcome = try await desk.hub.mend(
      row: 0, of: first.submission, cells: mended(row, born: "30/02/1993"))
    #expect(outcome?.still?.cells[5] == "30/02/1993")
    #expect(outcome?.receipt.accepted == 0)
    #expect(await desk.hub.waitingRows(of: first.submission)[0]?.cells[5] == "30/02/1993")
  }

  @Test func `mending twice, sending the file again and starting anew lose and add nothing`()
    async throws
  {
    let root = NSTemporaryDirectory() + "kith-mending-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    var hub: Hub? = try Desk.open(root)
    let first = try #require(try await hub?.receive(Self.files, flow: Self.flow))
    let row = try #require(await hub?.waitingRows(of: first.submission)[0])
    try await hub?.close()
    hub = nil
    let again = try Desk.open(root)
    #expect(await again.waitingRows(of: first.submission)[0] == row)
    let cells = mended(row, born: "28/02/1993")
    _ = try await again.mend(row: 0, of: first.submission, cells: cells)
    let position = try await again.position()
    #expect(try await again.mend(row: 0, of: first.submission, cells: cells) == nil)
    #expect(try await again.receive(Self.files, flow: Self.flow).accepted == 0)
    #expect(try await again.position() == position)
    #expect(await again.waitingRows(of: first.submission).isEmpty)
  }

  @Test func `what waits cannot be read from its file`() async throws {
    let desk = try Desk()
    let first = try await sent(desk)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.hub.folder.waiting)
    #expect(names.count == 1)
    let bytes = try #require(
      FileManager.default.contents(atPath: desk.hub.folder.waiting + "/" + names[0]))
    #expect(bytes.range(of: Data("Sallow".utf8)) == nil)
    #expect(await desk.hub.waitingRows(of: first.submission).count == 1)
    try await desk.hub.letGo(row: 0, of: first.submission)
    #expect(await desk.hub.waitingRows(of: first.submission).isEmpty)
  }

  @Test func `an agency's own mapping is kept in versions and reads its table`() async throws {
    let desk = try Desk()
    let choice = MappingChoice(
      id: "people", version: "1", says: "Who came.", table: "lantern", sheet: nil,
      subject: .victim, headings: ["Ref", "First", "Last"],
      meanings: [.record, .givenName, .familyName])
    let kept = try await desk.hub.keep(choice.mapping, of: "lantern")
    #expect(kept.version == "1")
    #expect(try await desk.hub.keep(choice.mapping, of: "lantern").version == "1")
    var changed = choice
    changed.says = "Who came to the door."
    #expect(try await desk.hub.keep(changed.mapping, of: "lantern").version == "2")
    let receipt = try await desk.send([("p.csv", "Ref,First,Last\n9,Mo,Reed\n")], flow: Self.flow)
    #expect(receipt.accepted == 1)
    #expect(try await desk.hub.mapping(named: "people", flow: Self.flow).version == "2")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: desk.hub.folder.mappings + "/lantern")
    #expect(files.sorted() == ["people.v1.json", "people.v2.json"])
  }

  @Test func `a report by hand enters once, however often it is sent`() async throws {
    let desk = try Desk()
    var report = OneReport(subject: .victim)
    (report.number, report.givenName, report.familyName) = ("L9", "Wren", "Sallow")
    (report.day, report.whatHappened, report.whoSaidSo) = ("03/03/2031", "It was loud.", "a friend")
    let receipt = try await desk.hub.receive(report, flow: Self.flow)
    #expect((receipt.accepted, receipt.rejected) == (2, []))
    #expect(try await desk.hub.receive(report, flow: Self.flow).accepted == 0)
    report.whatHappened = "It was loud again."
    #expect(try await desk.hub.receive(report, flow: Self.flow).accepted == 1)
    let police = try await desk.hub.receive(report, flow: "northmoor-police-notices")
    #expect(police.rejected == [])
    #expect(police.accepted > 0)
  }

  @Test(arguments: [Flow.Subject.parentOrCarer, .householdMember, .heldAlready, .careLeaver])
  func `a police report of somebody else makes nobody an alleged perpetrator`(
    subject: Flow.Subject
  ) async throws {
    let desk = try Desk()
    var report = OneReport(subject: subject)
    (report.number, report.givenName, report.familyName) = ("L9", "Wren", "Sallow")
    (report.day, report.whatHappened, report.whoSaidSo) = ("03/03/2031", "It was loud.", "a friend")
    let position = try await desk.hub.position()
    await #expect(throws: HubProblem.self) {
      try await desk.hub.receive(report, flow: "northmoor-police-notices")
    }
    #expect(try await desk.hub.position() == position)
    #expect(!String(decoding: report.notice.bytes, as: UTF8.self).contains("perpetrator"))
  }

  @Test func `a sample is tried without anything being written down`() async throws {
    let desk = try Desk()
    let position = try await desk.hub.position()
    let sample = try desk.hub.sample(
      SentFile(
        name: "s.csv",
        bytes: Array("Client Ref,First name,Surname,Of,Is\n".utf8)
          + Array("1,Mo,Reed,2,Best mate\n".utf8)))
    #expect(sample.proposals.map(\.meaning).prefix(3) == [.record, .givenName, .familyName])
    let choice = MappingChoice(
      id: "x", version: "1", says: "x", table: "lantern", sheet: nil, subject: .victim,
      headings: sample.proposals.map(\.heading), meanings: sample.proposals.map(\.meaning))
    let flow = try #require(
      desk.hub.partnership.agreements.flatMap(\.flows).first { $0.id == Self.flow })
    let tried = try await desk.hub.tried(choice, on: sample.text, flow: flow)
    #expect(tried.rows.map(\.line) == [2])
    #expect(tried.rows.first?.says.first == "1 is Mo Reed")
    #expect(tried.keptAsStated == ["Best mate"])
    #expect(try await desk.hub.position() == position)
  }
}
