import Foundation
import Testing
import Vocabulary

@testable import Casework

@Suite("A chronology taken away goes through the same door as its page")
struct ExportChronologyTests {
  private let mara = RecordReference("northmoor-csc", "M1")

  private func desk() async throws -> Desk {
    let desk = try Desk()
    try await desk.say(
      .name(PersonName(given: "Mara", family: "Quince")), about: "northmoor-csc/M1",
      by: "northmoor-csc", key: "m1")
    try await desk.say(
      .note("Left the house in a taxi."), about: "northmoor-csc/M1", by: "northmoor-csc",
      on: "2029-03-02", key: "m2")
    return desk
  }

  private func told(
    _ desk: Desk, of record: RecordReference, by practitioner: String,
    for purpose: Purpose, as format: ChronologyFormat = .csv
  ) async throws -> [UInt8]? {
    try await desk.hub.chronology(
      of: record, as: desk.reader(practitioner, for: purpose), format: format)
  }

  @Test func `the decision is written down before the file is made`() async throws {
    let desk = try await desk()
    let before = try await desk.hub.position()
    let csv = try #require(
      try await told(desk, of: mara, by: "r.okoro", for: .childProtectionEnquiry))
    #expect(try await desk.hub.position() == before + 1)
    let text = String(decoding: csv, as: UTF8.self)
    #expect(text.hasPrefix("\"Made for: a child protection enquiry by r.okoro, Northmoor"))
    #expect(text.contains("taxi"))
  }

  @Test func `nothing is told of a record that is not there, nor where nothing may be`()
    async throws
  {
    let desk = try await desk()
    let nobody = RecordReference("northmoor-csc", "NONE")
    #expect(
      try await told(desk, of: nobody, by: "r.okoro", for: .childProtectionEnquiry) == nil)
    #expect(try await told(desk, of: mara, by: "e.vance", for: .hubSupport) == nil)
  }

  @Test func `a Word file is opened by another program, whole`() async throws {
    let desk = try await desk()
    let bytes = try #require(
      try await told(
        desk, of: mara, by: "r.okoro", for: .childProtectionEnquiry, as: .docx))
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let zip = try ZipFile(path: place.path, packed: bytes.count, limit: 1 << 20)
    let part = try #require(try zip.part("word/document.xml"))
    #expect(String(decoding: part, as: UTF8.self).contains("Left the house in a taxi."))
  }

  @Test func `the checksum is the one the standard gives for nine digits`() {
    #expect(StoredZip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }
}
